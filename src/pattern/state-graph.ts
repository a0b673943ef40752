import {columnOf, startsOf} from '../text/columns.js'
import {ANY, type GraphData} from './graph-columns.js'
import {ANY_BIT, bitOf, COMPLETE_BIT} from './signature.js'

/** The number of what no pattern asks for. */
export const UNKNOWN = 0
/** Stands for the word of a test that asks for one of several. */
export const SEVERAL = -2

/**
 * A graph of patterns in columns, as the automaton walks it: what belongs to state `s` stands from `starts[s]` up to `starts[s + 1]`.
 */
export class StateGraph {
  readonly words: readonly string[]
  readonly edgeStarts: Int32Array
  readonly tests: Int32Array
  /** The state that each edge leads to. */
  readonly targets: Int32Array
  readonly acceptStarts: Int32Array
  /** Numbers of the patterns that are complete in a state. */
  readonly accepts: Int32Array
  readonly masks: Int32Array
  readonly forbids: Int32Array
  /** The signature of each test: of the words it asks for, */
  readonly testSignatures: Int32Array
  /** and that of each state: of all its edges, and whether a pattern is complete there. */
  readonly stateSignatures: Int32Array
  /** The one word that each test asks for, `ANY`, or `SEVERAL`. */
  readonly testWords: Int32Array
  /** Numbers of words, list by list. */
  readonly listed: Int32Array
  private readonly testLists: Int32Array
  private readonly listStarts: Int32Array

  constructor({words, columns}: GraphData) {
    this.words = words
    this.edgeStarts = startsOf(columnOf(columns.edgeCounts))
    this.tests = columnOf(columns.tests)
    this.targets = targetsOf(this.edgeStarts, columns.targets)
    this.acceptStarts = startsOf(columnOf(columns.acceptCounts))
    this.accepts = summed(columns.accepts)
    this.masks = columnOf(columns.masks)
    this.forbids = columnOf(columns.forbids)
    this.testLists = columnOf(columns.testLists)
    this.listStarts = startsOf(columnOf(columns.listSizes))
    this.listed = columnOf(columns.listed)
    this.testWords = this.testLists.map((list) => this.onlyWord(list))
    this.testSignatures = this.testLists.map((list) => this.signatureOf(list))
    this.stateSignatures = this.signaturesOfStates()
  }

  /** Whether a word is one of the several that a test asks for. */
  isAmong(test: number, word: number): boolean {
    const list = this.testLists[test] ?? ANY
    let low = this.listStarts[list] ?? 0
    let high = (this.listStarts[list + 1] ?? 0) - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.listed[middle] ?? 0) < word) low = middle + 1
      else high = middle
    }
    return this.listed[low] === word
  }

  /** Where in `listed` the words that a test asks for begin, */
  wordsStart(test: number): number {
    return this.listStarts[Math.max(0, this.testLists[test] ?? ANY)] ?? 0
  }

  /** and where they end; a test that takes any word has none. */
  wordsEnd(test: number): number {
    return this.listStarts[(this.testLists[test] ?? 0) + 1] ?? 0
  }

  private onlyWord(list: number): number {
    if (list === ANY) return ANY
    const start = this.listStarts[list] ?? 0
    return this.listStarts[list + 1] === start + 1 ? (this.listed[start] ?? UNKNOWN) : SEVERAL
  }

  private signatureOf(list: number): number {
    if (list === ANY) return ANY_BIT
    let bits = 0
    const end = this.listStarts[list + 1] ?? 0
    for (let at = this.listStarts[list] ?? end; at < end; at++) bits |= bitOf(this.listed[at] ?? UNKNOWN)
    return bits
  }

  private signaturesOfStates(): Int32Array {
    const {edgeStarts, acceptStarts, tests, testSignatures} = this
    const states = new Int32Array(edgeStarts.length - 1)
    for (let state = 0; state < states.length; state++) {
      let bits = acceptStarts[state] === acceptStarts[state + 1] ? 0 : COMPLETE_BIT
      const end = edgeStarts[state + 1] ?? 0
      for (let edge = edgeStarts[state] ?? end; edge < end; edge++) bits |= testSignatures[tests[edge] ?? 0] ?? 0
      states[state] = bits
    }
    return states
  }
}

/** Where edges lead that are told by how far that is from their state. */
function targetsOf(edgeStarts: Int32Array, distances: ArrayLike<number>): Int32Array {
  const targets = new Int32Array(distances.length)
  for (let state = 0; state + 1 < edgeStarts.length; state++) {
    const end = edgeStarts[state + 1] ?? 0
    for (let edge = edgeStarts[state] ?? end; edge < end; edge++) targets[edge] = state + (distances[edge] ?? 0)
  }
  return targets
}

/** The numbers that are told by how far each is from the one before. */
function summed(differences: ArrayLike<number>): Int32Array {
  const numbers = new Int32Array(differences.length)
  let last = 0
  for (let index = 0; index < numbers.length; index++) {
    last += differences[index] ?? 0
    numbers[index] = last
  }
  return numbers
}
