import {startsOf} from '../text/columns.js'

/** Stands for a token that is part of no sequence, and for a shape that no known sequence has. */
export const NO_SHAPE = -1

/** Sequences of shapes as a tree in columns: each step adds one shape. Nodes are numbered level by level; the root is 0. */
export interface GramTreeTable {
  readonly shapes: readonly string[]
  /** How many steps lead on from each node. */
  readonly counts: ArrayLike<number>
  /** The shape of each step, in rising order at each node; step `n` leads to node `n + 1`. */
  readonly steps: ArrayLike<number>
  /** For every node the row of the sequence that leads there, or -1. */
  readonly rows: ArrayLike<number>
}

interface Node {
  row: number
  readonly following: Map<number, Node>
}

/** The tree of some sequences, whose shapes stand with a space between them; a sequence's row is its place among them. */
export function gramTreeOf(grams: readonly string[]): GramTreeTable {
  const numbers = new Map<string, number>()
  const root: Node = {row: -1, following: new Map()}
  for (const [row, gram] of grams.entries()) {
    let node = root
    for (const shape of gram.split(' ')) {
      const number = numbers.get(shape) ?? numbers.size
      numbers.set(shape, number)
      const next = node.following.get(number) ?? {row: -1, following: new Map()}
      node.following.set(number, next)
      node = next
    }
    node.row = row
  }
  const nodes = [root]
  const steps: number[] = []
  for (const {following} of nodes) {
    for (const [shape, next] of [...following].sort(([one], [other]) => one - other)) {
      steps.push(shape)
      nodes.push(next)
    }
  }
  return {
    shapes: [...numbers.keys()],
    counts: Int32Array.from(nodes, ({following}) => following.size),
    steps: Int32Array.from(steps),
    rows: Int32Array.from(nodes, ({row}) => row),
  }
}

/** Walks known sequences. */
export class GramTree {
  private readonly shapes: ReadonlyMap<string, number>
  private readonly starts: Int32Array
  private readonly steps: ArrayLike<number>
  readonly rows: ArrayLike<number>
  /** Where the first step leads, by its shape; most look-ups are of first steps. */
  private readonly first: Int32Array

  constructor({shapes, counts, steps, rows}: GramTreeTable) {
    this.shapes = new Map(shapes.map((shape, number) => [shape, number]))
    this.starts = startsOf(counts)
    this.steps = steps
    this.rows = rows
    this.first = new Int32Array(shapes.length)
    for (let step = 0; step < (counts[0] ?? 0); step++) this.first[steps[step] ?? 0] = step + 1
  }

  numberOf(shape: string | undefined): number {
    return shape === undefined ? NO_SHAPE : (this.shapes.get(shape) ?? NO_SHAPE)
  }

  /** Where a step leads; 0 where it leads nowhere. */
  step(node: number, shape: number): number {
    if (node === 0) return this.first[shape] ?? 0
    let low = this.starts[node] ?? 0
    let high = (this.starts[node + 1] ?? 0) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const order = shape - (this.steps[middle] ?? 0)
      if (order === 0) return middle + 1
      if (order < 0) high = middle - 1
      else low = middle + 1
    }
    return 0
  }
}
