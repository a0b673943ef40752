import {type Edge, type Epsilon, PatternDrawing} from './drawing.js'
import type {Pattern} from './syntax.js'

interface GraphNode {
  readonly edges: readonly Edge[]
  readonly epsilons: readonly Epsilon[]
}

interface OpenNode extends GraphNode {
  readonly edges: Edge[]
  readonly epsilons: Epsilon[]
}

/** The graph of one pattern, whose nodes are looked at one by one. */
export class Graph extends PatternDrawing {
  /** Where the pattern begins, and where it is complete. */
  readonly root: number
  readonly end: number
  protected override readonly hasMarks = true
  private readonly drawn: OpenNode[] = []
  private readonly nodes: readonly GraphNode[]

  constructor({items}: Pattern) {
    super()
    this.root = this.addNode()
    this.end = this.addNode()
    this.connectSequence(items, this.root, this.end)
    this.nodes = this.drawn.map(({edges, epsilons}) => ({edges: trimmed(edges), epsilons: trimmed(epsilons)}))
    this.drawn = []
  }

  node(index: number): GraphNode {
    const node = this.nodes[index]
    if (node === undefined) throw new RangeError(`no node ${index}`)
    return node
  }

  override addNode(): number {
    return this.drawn.push({edges: [], epsilons: []}) - 1
  }

  protected override addEdge(from: number, edge: Edge): void {
    this.drawn[from]?.edges.push(edge)
  }

  protected override addEpsilon(from: number, epsilon: Epsilon): void {
    this.drawn[from]?.epsilons.push(epsilon)
  }
}

const NONE: readonly never[] = []

/** A list without the room that engines keep for it to grow, which for lists of one is far larger than they are. */
const trimmed = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list.slice())
