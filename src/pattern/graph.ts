import {type Edge, type Epsilon, PatternDrawing} from './drawing.js'

interface GraphNode {
  readonly edges: Edge[]
  readonly epsilons: Epsilon[]
  /** Numbers of the patterns that are complete here. */
  readonly accepts: number[]
}

/** A graph whose nodes are looked at one by one, as those of a single pattern are. */
export class Graph extends PatternDrawing {
  protected override readonly hasMarks = true
  private readonly nodes: GraphNode[] = []

  node(index: number): GraphNode {
    const node = this.nodes[index]
    if (node === undefined) throw new RangeError(`no node ${index}`)
    return node
  }

  override addNode(): number {
    this.nodes.push({edges: [], epsilons: [], accepts: []})
    return this.nodes.length - 1
  }

  protected override addEdge(from: number, edge: Edge): void {
    this.node(from).edges.push(edge)
  }

  protected override addEpsilon(from: number, epsilon: Epsilon): void {
    this.node(from).epsilons.push(epsilon)
  }

  protected override addAccept(node: number, pattern: number): void {
    this.node(node).accepts.push(pattern)
  }
}
