import {sentenceEnd, type TokenView} from '../text/token.js'
import {work} from '../text/work.js'
import {type Beginning, Beginnings} from './beginnings.js'
import type {StateGraph} from './state-graph.js'
import {Symbols} from './symbols.js'
import {LONGEST_MATCH} from './trace.js'

/** A stretch of tokens that a pattern matches; of one pattern and start, every end is reported, longest first. */
export interface Hit {
  readonly pattern: number
  readonly start: number
  readonly ends: readonly number[]
}

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
  private readonly reachedAt: Float64Array
  private step = 0

  constructor(private readonly graph: StateGraph) {
    this.symbols = new Symbols(graph.words)
    this.beginnings = new Beginnings(graph, this.symbols)
    const count = graph.stateSignatures.length
    this.states = new Int32Array(count)
    this.nextStates = new Int32Array(count)
    this.reachedAt = new Float64Array(count)
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
  private follow(tape: Tape, start: number, limit: number, {states, accepts}: Beginning): number[] | undefined {
    let accepted: number[] | undefined
    for (const pattern of accepts) {
      accepted ??= []
      accepted.push(pattern, start + 1)
    }
    let current = states
    let count = states.length
    for (let at = start + 1; at < limit && count > 0; at++) {
      work.steps++
      count = this.advance(tape, at, current, count)
      current = this.nextStates
      this.nextStates = this.states
      this.states = current
      accepted = this.addAccepts(current, count, at + 1, accepted)
    }
    return accepted
  }

  /** Finds the states that token `at` leads to from others, and returns how many they are. */
  private advance({symbols, classes, signatures}: Tape, at: number, from: Int32Array, count: number): number {
    const {graph, nextStates, reachedAt} = this
    const {stateSignatures, edgeStarts, tests, targets, testSignatures, masks, forbids} = graph
    const signature = signatures[at] ?? 0
    const symbol = symbols[at] ?? 0
    const tokenClasses = classes[at] ?? 0
    const step = ++this.step
    let found = 0
    for (let index = 0; index < count; index++) {
      const state = from[index] ?? 0
      if (((stateSignatures[state] ?? 0) & signature) === 0) continue
      const end = edgeStarts[state + 1] ?? 0
      for (let edge = edgeStarts[state] ?? end; edge < end; edge++) {
        const test = tests[edge] ?? 0
        if (((testSignatures[test] ?? 0) & signature) === 0) continue
        const mask = masks[test] ?? 0
        if ((tokenClasses & mask) !== mask || (tokenClasses & (forbids[test] ?? 0)) !== 0) continue
        const target = targets[edge] ?? 0
        if (reachedAt[target] === step || !this.asksFor(test, symbol)) continue
        reachedAt[target] = step
        nextStates[found++] = target
      }
    }
    return found
  }

  private asksFor(test: number, symbol: number): boolean {
    if (this.symbols.isWord(symbol)) return this.graph.asksFor(test, symbol)
    return this.symbols.wordsOf(symbol).some((word) => this.graph.asksFor(test, word))
  }

  private addAccepts(states: Int32Array, count: number, end: number, accepted?: number[]): number[] | undefined {
    const {acceptStarts, accepts} = this.graph
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
