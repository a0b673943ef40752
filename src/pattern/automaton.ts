import {sentenceEnd, type TokenView, tokenAt} from '../text/token.js'
import {work} from '../text/work.js'
import {type Beginning, Beginnings, bucketOf, WORDLESS} from './beginnings.js'
import {ANY} from './graph-columns.js'
import {COMPLETE_BIT} from './signature.js'
import {SEVERAL, type StateGraph, UNKNOWN} from './state-graph.js'
import {Symbols} from './symbols.js'
import {LONGEST_MATCH} from './trace.js'

/** A stretch of tokens that a pattern matches; of one pattern and start, every end is reported, longest first. */
export interface Hit {
  readonly pattern: number
  readonly start: number
  readonly ends: readonly number[]
}

const NONE: readonly never[] = []

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
  private nextCount = 0
  /** For every state the number of the last step that reached it. */
  private readonly reachedAt: Int32Array
  private step = 0
  /** Numbers of the patterns that are complete behind the token where the search began, each with where it ends. */
  private accepted: number[] = []

  constructor(private readonly graph: StateGraph) {
    this.symbols = new Symbols(graph.words)
    this.beginnings = new Beginnings(graph, this.symbols)
    const count = graph.stateCount
    this.states = new Int32Array(count)
    this.nextStates = new Int32Array(count)
    this.reachedAt = new Int32Array(count)
  }

  /** Calls `report` for every match in the view, from left to right, at one start in the order of patterns. */
  scan(view: TokenView, report: (hit: Hit) => void): void {
    work.matched += view.tokens.length
    const tape = this.tapeOf(view)
    for (let start = 0; start < view.tokens.length; start++) {
      this.follow(tape, start, Math.min(sentenceEnd(view, start), start + LONGEST_MATCH))
      if (this.accepted.length === 0) continue
      reportAll(this.accepted, start, report)
      this.accepted = []
    }
  }

  private tapeOf(view: TokenView): Tape {
    const {tokens} = view
    const symbols = new Int32Array(tokens.length)
    const classes = new Int32Array(tokens.length)
    const signatures = new Int32Array(tokens.length)
    for (let at = 0; at < tokens.length; at++) {
      const token = tokenAt(view, at)
      const symbol = this.symbols.of(token)
      symbols[at] = symbol
      classes[at] = token.classes
      signatures[at] = this.symbols.signatureOf(symbol)
    }
    return {symbols, classes, signatures}
  }

  /** Finds what begins with a token, up to a limit. */
  private follow(tape: Tape, start: number, limit: number): void {
    const symbol = tape.symbols[start] ?? UNKNOWN
    const classes = tape.classes[start] ?? 0
    const ofClasses = this.beginnings.ofClasses(classes)
    const ofWord = this.beginnings.isRare(symbol) ? undefined : this.beginnings.ofWord(symbol, classes)
    this.nextStep()
    if (ofWord === undefined) this.beginWithFew(tape, start, limit)
    for (const pattern of ofWord?.accepts ?? NONE) this.accepted.push(pattern, start + 1)
    for (const pattern of ofClasses?.accepts ?? NONE) this.accepted.push(pattern, start + 1)
    let at = start + 1
    if (at >= limit) return
    this.advance(tape, at, limit)
    if (ofWord !== undefined) this.begin(tape, at, limit, ofWord)
    if (ofClasses !== undefined) this.begin(tape, at, limit, ofClasses)
    for (at++; at < limit && this.nextCount > 0; at++) this.advance(tape, at, limit)
  }

  /** Finds the states that a token leads to with which few patterns begin. */
  private beginWithFew(tape: Tape, start: number, limit: number): void {
    const {byWord, starts} = this.beginnings
    const symbol = tape.symbols[start] ?? UNKNOWN
    const wanted = wantedBehind(tape, start, limit)
    const end = starts[symbol + 1] ?? 0
    for (let place = starts[symbol] ?? end; place < end; place++) {
      const edge = byWord[place] ?? 0
      if (this.takes(this.graph.tests[edge] ?? 0, symbol, tape.classes[start] ?? 0))
        // Those edges lead on from the first state, which is 0.
        this.reach(this.graph.distances[edge] ?? 0, start + 1, wanted)
    }
  }

  /** Finds the states that token `at` leads to from a beginning. */
  private begin(tape: Tape, at: number, limit: number, beginning: Beginning): void {
    const symbol = tape.symbols[at] ?? UNKNOWN
    this.beginIn(beginning, WORDLESS, tape, at, limit)
    if (symbol === UNKNOWN) return
    if (this.symbols.isWord(symbol)) this.beginIn(beginning, bucketOf(beginning, symbol), tape, at, limit)
    else {
      const buckets = this.symbols.wordsOf(symbol).map((word) => bucketOf(beginning, word))
      for (const bucket of new Set(buckets)) this.beginIn(beginning, bucket, tape, at, limit)
    }
  }

  /** The same along the edges of one bucket. */
  private beginIn(
    {starts, tests, targets, signatures}: Beginning,
    bucket: number,
    tape: Tape,
    at: number,
    limit: number,
  ): void {
    const {testSignatures} = this.graph
    const symbol = tape.symbols[at] ?? UNKNOWN
    const classes = tape.classes[at] ?? 0
    const own = tape.signatures[at] ?? 0
    const wanted = wantedBehind(tape, at, limit)
    const end = starts[bucket + 1] ?? 0
    for (let place = starts[bucket] ?? end; place < end; place++) {
      const test = tests[place] ?? 0
      if (((testSignatures[test] ?? 0) & own) === 0) continue
      let signature = signatures[place] ?? 0
      if (signature === 0) {
        signature = this.graph.signatureOfState(targets[place] ?? 0)
        signatures[place] = signature
      }
      if ((signature & wanted) === 0) continue
      if (this.takes(test, symbol, classes)) this.reach(targets[place] ?? 0, at + 1, wanted)
    }
  }

  /** Finds the states that token `at` leads to from those that the token before it led to. */
  private advance(tape: Tape, at: number, limit: number): void {
    const {edgeStarts, tests, distances, testWords} = this.graph
    const symbol = tape.symbols[at] ?? UNKNOWN
    const classes = tape.classes[at] ?? 0
    const wanted = wantedBehind(tape, at, limit)
    const words = this.symbols.wordsOf(symbol)
    const count = this.nextCount
    const states = this.nextStates
    this.nextStates = this.states
    this.states = states
    this.nextStep()
    for (let index = 0; index < count; index++) {
      const state = states[index] ?? 0
      const end = edgeStarts[state + 1] ?? 0
      let edge = edgeStarts[state] ?? end
      for (; edge < end; edge++) {
        const test = tests[edge] ?? 0
        if ((testWords[test] ?? 0) >= 0) break
        if (this.takes(test, symbol, classes)) this.reach(state + (distances[edge] ?? 0), at + 1, wanted)
      }
      for (const word of words) {
        for (let asking = this.graph.firstAsking(word, edge, end); asking < end; asking++) {
          const test = tests[asking] ?? 0
          if (testWords[test] !== word) break
          if (this.hasClasses(test, classes)) this.reach(state + (distances[asking] ?? 0), at + 1, wanted)
        }
      }
    }
  }

  /** Notes that a state is reached before token `end`, if it is of use: a pattern is complete there, or the token may lead on. */
  private reach(state: number, end: number, wanted: number): void {
    const signature = this.graph.signatureOfState(state)
    if ((signature & wanted) === 0 || this.reachedAt[state] === this.step) return
    this.reachedAt[state] = this.step
    if ((signature & COMPLETE_BIT) !== 0) this.accept(state, end)
    if ((signature & wanted & ~COMPLETE_BIT) !== 0) this.nextStates[this.nextCount++] = state
  }

  private accept(state: number, end: number): void {
    const {acceptStarts, accepts} = this.graph
    const last = acceptStarts[state + 1] ?? 0
    for (let place = acceptStarts[state] ?? last; place < last; place++) this.accepted.push(accepts[place] ?? 0, end)
  }

  /** Whether a token is what a test wants. */
  private takes(test: number, symbol: number, classes: number): boolean {
    const word = this.graph.testWords[test] ?? ANY
    return (word === symbol || word === ANY || this.isAmong(test, word, symbol)) && this.hasClasses(test, classes)
  }

  private hasClasses(test: number, classes: number): boolean {
    const {masks, forbids} = this.graph
    const mask = masks[test] ?? 0
    return (classes & mask) === mask && (classes & (forbids[test] ?? 0)) === 0
  }

  /** Whether one of the words that a token stands for is one of several that a test asks for. */
  private isAmong(test: number, word: number, symbol: number): boolean {
    if (this.symbols.isWord(symbol)) return word === SEVERAL && this.graph.isAmong(test, symbol)
    for (const each of this.symbols.wordsOf(symbol)) if (this.graph.isAmong(test, each)) return true
    return false
  }

  private nextStep(): void {
    work.steps++
    this.nextCount = 0
    if (this.step === MOST_STEPS) {
      this.reachedAt.fill(0)
      this.step = 0
    }
    this.step++
  }
}

/** The bits of what is of use behind a token: of states that the next one may lead on from, and of those where a pattern is complete. */
function wantedBehind({signatures}: Tape, at: number, limit: number): number {
  return COMPLETE_BIT | (at + 1 < limit ? (signatures[at + 1] ?? 0) : 0)
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
