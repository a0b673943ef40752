import {TokenClass} from '../text/classes.js'
import {sentenceEnd, type Token, type TokenView, tokenAt} from '../text/token.js'
import {Graph} from './graph.js'
import type {LemmaTable} from './rule.js'
import type {Sequence} from './syntax.js'

/** A stretch of tokens that a pattern matches; of one pattern and start, every end is reported, longest first. */
export interface Hit {
  readonly pattern: number
  readonly start: number
  readonly ends: readonly number[]
}

interface Conditional {
  /** Number of the word, or 0 for any. */
  readonly word: number
  readonly mask: number
  readonly forbid: number
  readonly target: number
}

interface State {
  /** Targets by word number, for edges that ask for nothing but a word. */
  readonly words: ReadonlyMap<number, readonly number[]> | undefined
  readonly conditional: readonly Conditional[]
  readonly accepts: readonly number[]
}

/** Word numbers of a token: its own, that of its capitalised spelling, those of its alternates; 0 is no word of any pattern. */
type WordNumbers = readonly number[]

/** No match is longer, so that the work at one token is bounded whatever the text. */
const LONGEST_MATCH = 64

const NONE: WordNumbers = []
const CAPITALISED = '^'

/**
 * All patterns compiled into one automaton over interned words. It starts at every token and follows all patterns at once;
 * patterns that begin alike share their states, so a token costs what the patterns that still fit cost, not what there are.
 */
export class Automaton {
  private readonly vocabulary = new Map<string, number>()
  private readonly states: State[]
  private readonly seen: Uint32Array
  private stamp = 0

  /** Pattern numbers in hits are indices into `patterns`. */
  constructor(patterns: readonly Sequence[], lemmas: LemmaTable) {
    const graph = new Graph(lemmas)
    for (const [number, items] of patterns.entries()) graph.addShared(items, number)
    this.states = graph.nodes.map((_, index) => this.compile(graph, index))
    this.seen = new Uint32Array(this.states.length)
  }

  /** Calls `report` for every match in the view, from left to right. */
  scan(view: TokenView, report: (hit: Hit) => void): void {
    const numbers = view.tokens.map((token) => this.numbersOf(token))
    const root = this.states[0]
    if (root === undefined) return
    for (let start = 0; start < view.tokens.length; start++) {
      const first = this.step([0], tokenAt(view, start), numbers[start] ?? NONE)
      if (first.length > 0) this.follow(view, numbers, start, first, report)
    }
  }

  private follow(
    view: TokenView,
    numbers: readonly WordNumbers[],
    start: number,
    first: number[],
    report: (hit: Hit) => void,
  ): void {
    const limit = Math.min(sentenceEnd(view, start), start + LONGEST_MATCH)
    const ends = new Map<number, number[]>()
    let active = first
    for (let at = start + 1; active.length > 0; at++) {
      for (const state of active) {
        for (const pattern of this.states[state]?.accepts ?? []) {
          const known = ends.get(pattern)
          if (known === undefined) ends.set(pattern, [at])
          else known.unshift(at)
        }
      }
      if (at >= limit) break
      active = this.step(active, tokenAt(view, at), numbers[at] ?? NONE)
    }
    for (const [pattern, all] of ends) report({pattern, start, ends: all})
  }

  private step(active: readonly number[], token: Token, numbers: WordNumbers): number[] {
    const next: number[] = []
    this.stamp++
    for (const index of active) {
      const state = this.states[index]
      if (state === undefined) continue
      if (state.words !== undefined) {
        for (const word of numbers) {
          const targets = state.words.get(word)
          if (targets !== undefined) for (const target of targets) this.enter(target, next)
        }
      }
      for (const {word, mask, forbid, target} of state.conditional) {
        if (
          (token.classes & mask) === mask &&
          (token.classes & forbid) === 0 &&
          (word === 0 || numbers.includes(word))
        ) {
          this.enter(target, next)
        }
      }
    }
    return next
  }

  private enter(target: number, next: number[]): void {
    if (this.seen[target] === this.stamp) return
    this.seen[target] = this.stamp
    next.push(target)
  }

  private compile(graph: Graph, index: number): State {
    const words = new Map<number, number[]>()
    const conditional: Conditional[] = []
    const accepts: number[] = []
    const reached = new Set([index])
    for (const node of reached) {
      const {edges, epsilons, accepts: own} = graph.node(node)
      for (const {target} of epsilons) reached.add(target)
      accepts.push(...own)
      for (const {test, target} of edges) {
        if (test.words === undefined) {
          conditional.push({word: 0, mask: test.mask, forbid: test.forbid, target})
          continue
        }
        for (const norm of test.words) {
          // The two common demands beside the word are answered by the word's number, so that the edge stays a look-up.
          if (test.mask === TokenClass.capital) pushTo(words, this.intern(CAPITALISED + norm), target)
          else if (test.mask === 0 || test.mask === TokenClass.word) pushTo(words, this.intern(norm), target)
          else conditional.push({word: this.intern(norm), mask: test.mask, forbid: test.forbid, target})
        }
      }
    }
    return {words: words.size === 0 ? undefined : words, conditional, accepts}
  }

  private intern(word: string): number {
    const known = this.vocabulary.get(word)
    if (known !== undefined) return known
    const number = this.vocabulary.size + 1
    this.vocabulary.set(word, number)
    return number
  }

  private numbersOf(token: Token): WordNumbers {
    const own = this.vocabulary.get(token.norm)
    const capital =
      (token.classes & TokenClass.capital) === 0 ? undefined : this.vocabulary.get(CAPITALISED + token.norm)
    if (token.alternates === undefined) {
      if (own === undefined) return capital === undefined ? NONE : [capital]
      return capital === undefined ? [own] : [own, capital]
    }
    return [own, capital, ...token.alternates.map((word) => this.vocabulary.get(word))].filter(
      (number) => number !== undefined,
    )
  }
}

function pushTo(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}
