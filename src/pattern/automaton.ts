import {CLASS_SPAN, TokenClass} from '../text/classes.js'
import {sentenceEnd, type Token, type TokenView} from '../text/token.js'
import {work} from '../text/work.js'
import type {PatternNodes} from './pattern-nodes.js'
import {LONGEST_MATCH} from './trace.js'

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

/** A state of the nondeterministic automaton, without steps that read nothing. */
interface State {
  /** Targets by word number, for edges that ask for nothing but a word. */
  readonly words: ReadonlyMap<number, readonly number[]> | undefined
  readonly conditional: readonly Conditional[]
  readonly accepts: readonly number[]
}

/** A set of states that a text has led to at once. Where each symbol leads is found out once and kept. */
interface StateSet {
  readonly states: readonly number[]
  readonly accepts: readonly number[]
  readonly tested: Tested
  /** Where symbols lead, by what of them is tested. */
  readonly next: Map<number, StateSet | undefined>
}

/** What of a symbol a set of states looks at: symbols that do not differ there lead to the same set. */
interface Tested {
  readonly words: ReadonlySet<number>
  readonly classes: number
}

/** What the automaton sees of a token. */
interface Symbol {
  /** Its spellings, as a number of their own. */
  readonly own: number
  /** Word numbers: its own, that of its capitalised spelling, those of its alternates. */
  readonly words: readonly number[]
  readonly classes: number
}

/** How many steps are kept; beyond that all are forgotten and found out anew, which bounds the memory. */
const MOST_STEPS = 500_000
const CAPITALISED = '^'
/** No word has it, so that several spellings in one are told from every word. */
const BETWEEN_SPELLINGS = ' '

/**
 * All patterns as one automaton over interned words. It starts at every token and follows all patterns at once. The sets of states
 * that a text leads to are determinised as they occur, so that a step costs one look-up however many patterns there are.
 */
export class Automaton {
  private readonly vocabulary = new Map<string, number>()
  /** Compiled when a text first leads there: most patterns never get past their first word. */
  private readonly states: State[] = []
  private readonly symbols: Symbol[] = []
  private readonly symbolNumbers = new Map<number, number>()
  private sets = new Map<string, StateSet>()
  private root: StateSet
  private steps = 0

  constructor(private readonly nodes: PatternNodes) {
    // Symbols are made of words that patterns ask for: all must be known before the first text.
    for (const word of nodes.words) this.intern(word)
    this.root = this.setOf([nodes.root])
  }

  /** Calls `report` for every match in the view, from left to right, at one start in the order of patterns. */
  scan(view: TokenView, report: (hit: Hit) => void): void {
    work.matched += view.tokens.length
    const symbols = new Uint32Array(view.tokens.length)
    for (const [index, token] of view.tokens.entries()) symbols[index] = this.symbolOf(token)
    for (let start = 0; start < view.tokens.length; start++) {
      if (this.steps > MOST_STEPS) this.forget()
      const first = this.step(this.root, symbols[start] ?? 0)
      if (first !== undefined) this.follow(view, symbols, start, first, report)
    }
  }

  private follow(
    view: TokenView,
    symbols: Uint32Array,
    start: number,
    first: StateSet,
    report: (hit: Hit) => void,
  ): void {
    const limit = Math.min(sentenceEnd(view, start), start + LONGEST_MATCH)
    let ends: Map<number, number[]> | undefined
    let set: StateSet | undefined = first
    for (let at = start + 1; set !== undefined; at++) {
      for (const pattern of set.accepts) {
        ends ??= new Map()
        const known = ends.get(pattern)
        if (known === undefined) ends.set(pattern, [at])
        else known.unshift(at)
      }
      if (at >= limit) break
      set = this.step(set, symbols[at] ?? 0)
    }
    if (ends === undefined) return
    // States come in the order of the graph, hits in that of the patterns.
    for (const [pattern, all] of [...ends].sort(([a], [b]) => a - b)) report({pattern, start, ends: all})
  }

  /** The states that a symbol leads to; `undefined` where there are none. */
  private step(set: StateSet, number: number): StateSet | undefined {
    const symbol = this.symbols[number]
    if (symbol === undefined) return undefined
    work.steps++
    const key = keyOf(set.tested, symbol)
    const known = set.next.get(key)
    if (known !== undefined || set.next.has(key)) return known
    const targets = this.targetsOf(set, symbol)
    const next = targets.length === 0 ? undefined : this.setOf(targets)
    set.next.set(key, next)
    this.steps++
    work.stepsMade++
    return next
  }

  private targetsOf(set: StateSet, {words, classes}: Symbol): number[] {
    const targets = new Set<number>()
    for (const index of set.states) {
      const state = this.state(index)
      for (const word of words) for (const target of state.words?.get(word) ?? []) targets.add(target)
      for (const {word, mask, forbid, target} of state.conditional) {
        if ((classes & mask) === mask && (classes & forbid) === 0 && (word === 0 || words.includes(word)))
          targets.add(target)
      }
    }
    return [...targets].sort((a, b) => a - b)
  }

  private setOf(states: readonly number[]): StateSet {
    const key = states.join()
    const known = this.sets.get(key)
    if (known !== undefined) return known
    const accepts = [...new Set(states.flatMap((index) => this.state(index).accepts))]
    const set: StateSet = {states, accepts, tested: this.testedBy(states), next: new Map()}
    this.sets.set(key, set)
    return set
  }

  private testedBy(states: readonly number[]): Tested {
    const words = new Set<number>()
    let classes = 0
    for (const index of states) {
      const state = this.state(index)
      for (const word of state.words?.keys() ?? []) words.add(word)
      for (const {word, mask, forbid} of state.conditional) {
        if (word !== 0) words.add(word)
        classes |= mask | forbid
      }
    }
    return {words, classes}
  }

  private forget(): void {
    this.sets = new Map()
    this.steps = 0
    this.root = this.setOf([this.nodes.root])
  }

  private state(index: number): State {
    const state = this.states[index] ?? this.compile(index)
    this.states[index] = state
    return state
  }

  private compile(index: number): State {
    const words = new Map<number, number[]>()
    const conditional: Conditional[] = []
    const accepts: number[] = []
    const reached = new Set([index])
    for (const node of reached) {
      const {edges, epsilons, accepts: own} = this.nodes.node(node)
      for (const {target} of epsilons) reached.add(target)
      accepts.push(...own)
      for (const {test, target} of edges) {
        if (test.words === undefined) {
          conditional.push({word: 0, mask: test.mask, forbid: test.forbid, target})
          continue
        }
        for (const norm of test.words) {
          const word = this.internEdge(norm, test.mask)
          const isPlain =
            (test.mask === 0 || test.mask === TokenClass.word || test.mask === TokenClass.capital) &&
            (test.forbid & ~TokenClass.word) === 0
          if (isPlain) pushTo(words, word, target)
          else conditional.push({word, mask: test.mask, forbid: test.forbid, target})
        }
      }
    }
    return {words: words.size === 0 ? undefined : words, conditional, accepts}
  }

  /** The number of the word an edge asks for; one that must be capitalised has a number of its own, so that it stays a look-up. */
  private internEdge(norm: string, mask: number): number {
    const own = this.intern(norm)
    return mask === TokenClass.capital ? this.intern(CAPITALISED + norm) : own
  }

  private intern(word: string): number {
    const known = this.vocabulary.get(word)
    if (known !== undefined) return known
    const number = this.vocabulary.size + 1
    this.vocabulary.set(word, number)
    return number
  }

  /** The number of a token's symbol. Tokens with the same spellings and classes share one. */
  private symbolOf(token: Token): number {
    // The *'s* of "officials'" has no alternates, that of "it's" has: they are no more one symbol than two words are.
    const own =
      token.alternates === undefined
        ? (this.vocabulary.get(token.norm) ?? 0)
        : this.intern([token.norm, ...token.alternates].join(BETWEEN_SPELLINGS))
    const key = own * CLASS_SPAN + token.classes
    const known = this.symbolNumbers.get(key)
    if (known !== undefined) return known
    const spellings = own === 0 ? [] : [token.norm, ...(token.alternates ?? [])]
    const words = spellings.map((spelling) => this.intern(spelling))
    if (own !== 0 && (token.classes & TokenClass.capital) !== 0) words.push(this.intern(CAPITALISED + token.norm))
    const number = this.symbols.length
    this.symbols.push({own, words, classes: token.classes})
    this.symbolNumbers.set(key, number)
    return number
  }
}

/** The number of what a set of states sees of a symbol. */
function keyOf(tested: Tested, {own, words, classes}: Symbol): number {
  const isTested = words.some((word) => tested.words.has(word))
  // The capital of a word that is tested with it is no class that is tested.
  const seen = isTested ? tested.classes | TokenClass.capital : tested.classes
  return (isTested ? own : 0) * CLASS_SPAN + (classes & seen)
}

function pushTo(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}
