import {type Column, columnOf, startsOf} from '../text/columns.js'
import type {Words} from '../text/word-finder.js'
import {ANY, type GraphData} from './graph-columns.js'
import {ANY_BIT, bitOf, COMPLETE_BIT} from './signature.js'

/** The number of what no pattern asks for. */
export const UNKNOWN = 0
/** Stands for the word of a test that asks for one of several; the least there is. */
export const SEVERAL = -2

/**
 * A graph of patterns in columns, as the automaton walks it: what belongs to state `s` stands from `starts[s]` up to `starts[s + 1]`.
 */
export class StateGraph {
  readonly words: Words
  readonly edgeStarts: Int32Array
  /** The test of each edge, and how far from its state it leads. */
  readonly tests: Column
  readonly distances: Column
  readonly acceptStarts: Int32Array
  /** Numbers of the patterns that are complete in a state. */
  readonly accepts: Int32Array
  readonly masks: Column
  readonly forbids: Column
  /** The signature of each test: of the words it asks for. */
  readonly testSignatures: Int32Array
  /** The signatures of the states that were asked for. */
  private readonly stateSignatures: Int32Array
  /** The one word that each test asks for, `ANY`, or `SEVERAL`. */
  readonly testWords: Int32Array
  /** Numbers of words, list by list. */
  readonly listed: Column
  private readonly testLists: Column
  private readonly listStarts: Int32Array

  constructor({words, columns}: GraphData) {
    this.words = words
    this.edgeStarts = startsOf(columnOf(columns.edgeCounts))
    this.tests = columnOf(columns.tests)
    this.distances = columnOf(columns.distances)
    this.acceptStarts = startsOf(columnOf(columns.acceptCounts))
    this.accepts = startsOf(columns.accepts).subarray(1)
    this.masks = columnOf(columns.masks)
    this.forbids = columnOf(columns.forbids)
    this.testLists = columnOf(columns.testLists)
    this.listStarts = startsOf(columnOf(columns.listSizes))
    this.listed = columnOf(columns.listed)
    this.testWords = mapped(this.testLists, (list) => this.onlyWord(list))
    this.testSignatures = mapped(this.testLists, (list) => this.signatureOf(list))
    this.stateSignatures = new Int32Array(this.stateCount)
  }

  get stateCount(): number {
    return this.edgeStarts.length - 1
  }

  /**
   * The signature of a state: of all its edges, and whether a pattern is complete there. Texts reach few of them, so that their edges are put in
   * order only then: those that ask for no word or for several first, then those that ask for one, by its number.
   */
  signatureOfState(state: number): number {
    const known = this.stateSignatures[state] ?? 0
    if (known !== 0) return known
    this.orderEdges(state)
    const signature = this.findSignature(state)
    this.stateSignatures[state] = signature
    return signature
  }

  /** The first edge from `start` up to `end`, all of them of one state that was reached and asking for one word, which asks for a word. */
  firstAsking(word: number, start: number, end: number): number {
    let low = start
    let high = end
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.testWords[this.tests[middle] ?? 0] ?? ANY) < word) low = middle + 1
      else high = middle
    }
    return low
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

  private orderEdges(state: number): void {
    const {edgeStarts, tests, distances, testWords} = this
    const start = edgeStarts[state] ?? 0
    const end = edgeStarts[state + 1] ?? start
    let last = SEVERAL
    let isOrdered = true
    for (let edge = start; edge < end && isOrdered; edge++) {
      const word = testWords[tests[edge] ?? 0] ?? ANY
      isOrdered = last <= word
      last = word
    }
    if (isOrdered) return
    // By the word and then by the place, in one number each: to sort numbers takes a fraction of what a comparison of ours takes.
    const count = end - start
    const keys = new Float64Array(count)
    for (let index = 0; index < count; index++)
      keys[index] = ((testWords[tests[start + index] ?? 0] ?? ANY) - SEVERAL) * count + index
    keys.sort()
    const ownTests = tests.slice(start, end)
    const ownDistances = distances.slice(start, end)
    for (let index = 0; index < count; index++) {
      const from = (keys[index] ?? 0) % count
      tests[start + index] = ownTests[from] ?? 0
      distances[start + index] = ownDistances[from] ?? 0
    }
  }

  private findSignature(state: number): number {
    const {edgeStarts, acceptStarts, tests, testSignatures} = this
    let bits = acceptStarts[state] === acceptStarts[state + 1] ? 0 : COMPLETE_BIT
    const end = edgeStarts[state + 1] ?? 0
    for (let edge = edgeStarts[state] ?? end; edge < end; edge++) bits |= testSignatures[tests[edge] ?? 0] ?? 0
    return bits
  }
}

/** Made of each number another one. The method of the language that does the same takes many times as long. */
function mapped(numbers: Column, map: (number: number) => number): Int32Array {
  const made = new Int32Array(numbers.length)
  for (let index = 0; index < made.length; index++) made[index] = map(numbers[index] ?? 0)
  return made
}
