import {type TokenView, tokenAt} from '../text/token.js'
import {GramTree, type GramTreeTable, NO_SHAPE} from './gram-tree.js'
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

/** The same where it is at work: sequences are a tree. */
export interface StyleWeights extends Omit<StyleTable, 'grams' | 'weights'> {
  readonly tree: GramTreeTable
  readonly weights: ArrayLike<number>
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

  constructor(private readonly table: StyleWeights) {
    this.classes = table.classes
    this.measured = new Set(table.classes.slice(0, -1))
    this.words = new Set(table.words)
    this.grams = new GramTree(table.tree)
  }

  /**
   * The weight of each class for the average piece of a document, in the order of the table: logits, for the classes but `machine` to be
   * compared. In a long stretch every sequence is met, which would weigh more than any that is measured.
   * @param pieces how many pieces the document is judged in
   */
  weigh(view: TokenView, pieces: number): number[] {
    const {bias, weights, scale} = this.table
    const width = bias.length
    const sums = new Float64Array(width)
    const stretches = stretchesOf(view, pieces)
    for (const [first, behind] of stretches) {
      const length = (view.sentences[behind] ?? 0) - (view.sentences[first] ?? 0)
      for (const [row, count] of this.countKnown(view, first, behind)) {
        const strength = strengthOf(count, length) / stretches.length
        for (let column = 0; column < width; column++)
          sums[column] = (sums[column] ?? 0) + strength * (weights[row * width + column] ?? 0)
      }
    }
    return bias.map((weight, column) => weight + scale * (sums[column] ?? 0))
  }

  /** How often the sequences of the table stand in sentences from `first` up to `behind`, by their rows, in the order in which they are met. */
  private countKnown(view: TokenView, first: number, behind: number): ReadonlyMap<number, number> {
    const counts = new Map<number, number>()
    const edge = this.grams.numberOf(EDGE)
    for (let sentence = first; sentence < behind; sentence++) {
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

/** The sentences of a document in stretches that are about as long as each other: the first of each, and the one behind its last. */
function stretchesOf(
  {sentences, tokens}: TokenView,
  pieces: number,
): readonly (readonly [first: number, behind: number])[] {
  const count = sentences.length - 1
  const stretches: [number, number][] = []
  let first = 0
  for (let sentence = 0; sentence < count; sentence++) {
    const read = sentences[sentence + 1] ?? tokens.length
    if (sentence + 1 < count && read * pieces < tokens.length * (stretches.length + 1)) continue
    stretches.push([first, sentence + 1])
    first = sentence + 1
  }
  return stretches
}
