import {type TokenView, tokenAt} from '../text/token.js'
import {shapeOf} from './shape.js'

/** Sequences of up to so many shapes are counted. */
const LONGEST = 3
/** Stands before the first token of a sentence, and behind the last. */
const EDGE = '|'

/** What the build makes of the measured weights of style. */
export interface StyleTable {
  /** The words that are not masked. */
  readonly words: readonly string[]
  /** What columns of weights stand for: `native`, languages, and `machine` for machine translation against all else. */
  readonly classes: readonly string[]
  /** The weight of a document without a single known sequence, by class. */
  readonly bias: readonly number[]
  /** What a weight is multiplied by. */
  readonly scale: number
  /** Sequences of shapes, separated by spaces. */
  readonly grams: readonly string[]
  /** The weights of a sequence by class, one sequence after the other. */
  readonly weights: readonly number[]
}

/** How often the sequences of up to three shapes stand in a document, within sentences. */
export function countGrams(view: TokenView, words: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (let sentence = 0; sentence + 1 < view.sentences.length; sentence++) {
    const tokens = view.tokens.slice(view.sentences[sentence], view.sentences[sentence + 1])
    countSequences([EDGE, ...tokens.map((token) => shapeOf(token, words)), EDGE], counts)
  }
  return counts
}

function countSequences(shapes: readonly (string | undefined)[], counts: Map<string, number>): void {
  for (let start = 0; start < shapes.length; start++) {
    let gram = ''
    for (let end = start; end < Math.min(start + LONGEST, shapes.length); end++) {
      const shape = shapes[end]
      if (shape === undefined) break
      gram = end === start ? shape : `${gram} ${shape}`
      counts.set(gram, (counts.get(gram) ?? 0) + 1)
    }
  }
}

/** Stands for a token that is part of no sequence, and for a shape that no known sequence has. */
const NO_SHAPE = -1

/** Known sequences as a tree: each step adds one shape. Its root is 0, and a step that leads to 0 leads nowhere. */
class GramTree {
  private readonly shapes = new Map<string, number>()
  private readonly steps = new Map<number, number>()
  /** For every node the row of the sequence that leads there, or -1. */
  readonly rows: number[] = [-1]

  constructor(grams: readonly string[]) {
    const split = grams.map((gram) => gram.split(' '))
    // A step is told by its node and its shape, so that the number of shapes is to be known first.
    for (const gram of split) {
      for (const shape of gram) if (!this.shapes.has(shape)) this.shapes.set(shape, this.shapes.size)
    }
    for (const [row, gram] of split.entries()) {
      let node = 0
      for (const shape of gram) {
        const number = this.numberOf(shape)
        node = this.step(node, number) || this.add(node, number)
      }
      this.rows[node] = row
    }
  }

  numberOf(shape: string | undefined): number {
    return shape === undefined ? NO_SHAPE : (this.shapes.get(shape) ?? NO_SHAPE)
  }

  step(node: number, shape: number): number {
    return this.steps.get(node * this.shapes.size + shape) ?? 0
  }

  private add(node: number, shape: number): number {
    const added = this.rows.push(-1) - 1
    this.steps.set(node * this.shapes.size + shape, added)
    return added
  }
}

/**
 * How much a sequence counts that stands `count` times among `length` tokens: the square root of its rate, since what stands often stands
 * together.
 */
export function strengthOf(count: number, length: number): number {
  return Math.sqrt((1000 * count) / Math.max(1, length))
}

/** Weighs the style of documents by a table: multinomial logistic regression over the rates of sequences of shapes. */
export class Style {
  /** What the weights stand for; `machine` is the last. */
  readonly classes: readonly string[]
  /** The sources whose style was measured. */
  readonly measured: ReadonlySet<string>
  private readonly words: ReadonlySet<string>
  private readonly grams: GramTree

  constructor(private readonly table: StyleTable) {
    this.classes = table.classes
    this.measured = new Set(table.classes.slice(0, -1))
    this.words = new Set(table.words)
    this.grams = new GramTree(table.grams)
  }

  /** The weight of each class for a document, in the order of the table: logits, for the classes but `machine` to be compared. */
  weigh(view: TokenView): number[] {
    const {bias, weights, scale} = this.table
    const width = bias.length
    const sums = new Float64Array(width)
    for (const [row, count] of this.countKnown(view)) {
      const strength = strengthOf(count, view.tokens.length)
      for (let column = 0; column < width; column++)
        sums[column] = (sums[column] ?? 0) + strength * (weights[row * width + column] ?? 0)
    }
    return bias.map((weight, column) => weight + scale * (sums[column] ?? 0))
  }

  /** How often the sequences of the table stand in a document, by their rows, in the order in which they are met. */
  private countKnown(view: TokenView): ReadonlyMap<number, number> {
    const counts = new Map<number, number>()
    const edge = this.grams.numberOf(EDGE)
    for (let sentence = 0; sentence + 1 < view.sentences.length; sentence++) {
      const shapes = [edge]
      const end = view.sentences[sentence + 1] ?? 0
      for (let at = view.sentences[sentence] ?? end; at < end; at++)
        shapes.push(this.grams.numberOf(shapeOf(tokenAt(view, at), this.words)))
      shapes.push(edge)
      this.countIn(shapes, counts)
    }
    return counts
  }

  private countIn(shapes: readonly number[], counts: Map<number, number>): void {
    for (let start = 0; start < shapes.length; start++) {
      let node = 0
      for (let end = start; end < start + LONGEST && end < shapes.length; end++) {
        const shape = shapes[end] ?? NO_SHAPE
        if (shape === NO_SHAPE) break
        node = this.grams.step(node, shape)
        if (node === 0) break
        const row = this.grams.rows[node] ?? -1
        if (row >= 0) counts.set(row, (counts.get(row) ?? 0) + 1)
      }
    }
  }
}
