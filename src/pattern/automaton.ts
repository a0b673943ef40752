import {sentenceEnd, type TokenView} from '../text/token.js'
import {work} from '../text/work.js'
import {type Beginning, Beginnings, lowestOf} from './beginnings.js'
import {ANY} from './graph-columns.js'
import {SEVERAL, type StateGraph, UNKNOWN} from './state-graph.js'
import {Symbols} from './symbols.js'
import {LONGEST_MATCH} from './trace.js'

/** A stretch of tokens that a pattern matches; of one pattern and start, every end is reported, longest first. */
export interface Hit {
  readonly pattern: number
  readonly start: number
  readonly ends: readonly number[]
}

/** Steps are counted up to here and then from 0 again. */
const MOST_STEPS = 2 ** 31 - 1

/** A text as the automaton sees it: columns with one entry a token. */
interface Tape {
  readonly symbols: Int32Array
  readonly classes: Int32Array
  readonly signatures: Int32Array
}

/**
 * All patterns as one automaton over numbered words. It starts at every token and follows all patterns at once, each state once a step;
 * a look at the signature of a state refuses most of them. Nothing is learnt from texts but how patterns begin.
 */
export class Automaton {
  private readonly symbols: Symbols
  private readonly beginnings: Beginnings
  /** The states of a step and of the next. */
  private states: Int32Array
  private nextStates: Int32Array
  /** For every state the number of the last step that reached it. */
  private readonly reachedAt: Int32Array
  private step = 0

  constructor(private readonly graph: StateGraph) {
    this.symbols = new Symbols(graph.words)
    this.beginnings = new Beginnings(graph, this.symbols)
    const count = graph.stateSignatures.length
    this.states = new Int32Array(count)
    this.nextStates = new Int32Array(count)
    this.reachedAt = new Int32Array(count)
  }

  /** Calls `report` for every match in the view, from left to right, at one start in the order of patterns. */
  scan(view: TokenView, report: (hit: Hit) => void): void {
    work.matched += view.tokens.length
    const tape = this.tapeOf(view)
    for (let start = 0; start < view.tokens.length; start++) {
      work.steps++
      const beginning = this.beginnings.of(tape.symbols[start] ?? 0, tape.classes[start] ?? 0, countMade)
      if (beginning === undefined) continue
      const limit = Math.min(sentenceEnd(view, start), start + LONGEST_MATCH)
      const accepted = this.follow(tape, start, limit, beginning)
      if (accepted !== undefined) reportAll(accepted, start, report)
    }
  }

  private tapeOf({tokens}: TokenView): Tape {
    const symbols = new Int32Array(tokens.length)
    const classes = new Int32Array(tokens.length)
    const signatures = new Int32Array(tokens.length)
    for (const [at, token] of tokens.entries()) {
      const symbol = this.symbols.of(token)
      symbols[at] = symbol
      classes[at] = token.classes
      signatures[at] = this.symbols.signatureOf(symbol)
    }
    return {symbols, classes, signatures}
  }

  /** What is complete behind a beginning: numbers of patterns, each with where it ends. */
  private follow(tape: Tape, start: number, limit: number, beginning: Beginning): number[] | undefined {
    let accepted: number[] | undefined
    for (const pattern of beginning.accepts) {
      accepted ??= []
      accepted.push(pattern, start + 1)
    }
    let count = 1
    for (let at = start + 1; at < limit && count > 0; at++) {
      work.steps++
      count = at === start + 1 ? this.begin(tape, at, beginning) : this.advance(tape, at, count)
      accepted = this.addAccepts(count, at + 1, accepted)
    }
    return accepted
  }

  /** Finds the states that token `at` leads to from a beginning, and returns how many they are. */
  private begin(tape: Tape, at: number, {tests, targets, starts}: Beginning): number {
    const symbol = tape.symbols[at] ?? UNKNOWN
    const classes = tape.classes[at] ?? 0
    this.nextStep()
    let found = 0
    for (let bits = tape.signatures[at] ?? 0; bits !== 0; bits &= bits - 1) {
      const bit = lowestOf(bits)
      const end = starts[bit + 1] ?? 0
      for (let place = starts[bit] ?? end; place < end; place++) {
        if (!this.takes(tests[place] ?? 0, symbol, classes)) continue
        const target = targets[place] ?? 0
        if (this.isFirstReach(target)) this.states[found++] = target
      }
    }
    return found
  }

  /** Finds the states that token `at` leads to from those there are, and returns how many they are. */
  private advance(tape: Tape, at: number, count: number): number {
    const {graph, states, nextStates} = this
    const {stateSignatures, testSignatures, edgeStarts, tests, targets} = graph
    const symbol = tape.symbols[at] ?? UNKNOWN
    const classes = tape.classes[at] ?? 0
    const signature = tape.signatures[at] ?? 0
    this.nextStep()
    let found = 0
    for (let index = 0; index < count; index++) {
      const state = states[index] ?? 0
      if (((stateSignatures[state] ?? 0) & signature) === 0) continue
      const end = edgeStarts[state + 1] ?? 0
      for (let edge = edgeStarts[state] ?? end; edge < end; edge++) {
        const test = tests[edge] ?? 0
        if (((testSignatures[test] ?? 0) & signature) === 0 || !this.takes(test, symbol, classes)) continue
        const target = targets[edge] ?? 0
        if (this.isFirstReach(target)) nextStates[found++] = target
      }
    }
    this.states = nextStates
    this.nextStates = states
    return found
  }

  /** Whether a token is what a test wants. */
  private takes(test: number, symbol: number, classes: number): boolean {
    const {testWords, masks, forbids} = this.graph
    const word = testWords[test] ?? ANY
    if (word !== symbol && word !== ANY && !this.isAmong(test, word, symbol)) return false
    const mask = masks[test] ?? 0
    return (classes & mask) === mask && (classes & (forbids[test] ?? 0)) === 0
  }

  /** Whether one of the words that a token stands for is one of several that a test asks for. */
  private isAmong(test: number, word: number, symbol: number): boolean {
    if (!this.symbols.isWord(symbol)) return this.symbols.wordsOf(symbol).some((each) => this.graph.isAmong(test, each))
    return word === SEVERAL && this.graph.isAmong(test, symbol)
  }

  /** Whether this step has not been at a state yet. */
  private isFirstReach(state: number): boolean {
    if (this.reachedAt[state] === this.step) return false
    this.reachedAt[state] = this.step
    return true
  }

  private nextStep(): void {
    if (this.step === MOST_STEPS) {
      this.reachedAt.fill(0)
      this.step = 0
    }
    this.step++
  }

  private addAccepts(count: number, end: number, accepted: number[] | undefined): number[] | undefined {
    const {states, graph} = this
    const {acceptStarts, accepts} = graph
    let all = accepted
    for (let index = 0; index < count; index++) {
      const state = states[index] ?? 0
      const last = acceptStarts[state + 1] ?? 0
      for (let place = acceptStarts[state] ?? last; place < last; place++) {
        all ??= []
        all.push(accepts[place] ?? 0, end)
      }
    }
    return all
  }
}

function countMade(): void {
  work.stepsMade++
}

/** Reports patterns that are each followed by where they end, nearer ends first; one may be there several times. */
function reportAll(accepted: readonly number[], start: number, report: (hit: Hit) => void): void {
  const ends = new Map<number, number[]>()
  for (let at = 0; at < accepted.length; at += 2) {
    const pattern = accepted[at] ?? 0
    const end = accepted[at + 1] ?? 0
    const known = ends.get(pattern)
    if (known === undefined) ends.set(pattern, [end])
    else if (known[0] !== end) known.unshift(end)
  }
  for (const [pattern, all] of [...ends].sort(([a], [b]) => a - b)) report({pattern, start, ends: all})
}
