import {CLASS_SPAN} from '../text/classes.js'
import {addTo} from '../text/groups.js'
import {sentenceEnd, type Token, type TokenView} from '../text/token.js'
import {work} from '../text/work.js'
import type {PatternEdge, PatternState, PatternStates} from './pattern-states.js'
import {LONGEST_MATCH} from './trace.js'

/** A stretch of tokens that a pattern matches; of one pattern and start, every end is reported, longest first. */
export interface Hit {
  readonly pattern: number
  readonly start: number
  readonly ends: readonly number[]
}

/** A set of states that a text has led to at once. Where each symbol leads is found out once and kept. */
interface StateSet {
  /** Those of each state. */
  readonly edges: readonly (readonly PatternEdge[])[]
  readonly isWide: boolean
  readonly accepts: readonly number[]
  /** Where symbols lead, by their numbers: what is kept of a set that texts hardly ever lead to. */
  readonly next: Map<number, StateSet | undefined>
  /** What is kept of others. */
  index: Index | undefined
}

/** The edges of a set of states by what they look at: symbols that do not differ there lead to the same set. */
interface Index {
  readonly byWord: ReadonlyMap<number, readonly PatternEdge[]>
  readonly ofAny: readonly PatternEdge[]
  /** Classes that matter for every word, and for the words that edges ask for. */
  readonly classes: number
  readonly classesOfWords: number
  /** Where symbols lead, by what of them is looked at. */
  readonly next: Map<number, StateSet | undefined>
}

/** What the automaton sees of a token. */
interface Symbol {
  /** Its spellings, as a number of their own. */
  readonly own: number
  /** Numbers of its words: its own and those of its alternates. */
  readonly words: readonly number[]
  readonly classes: number
}

/** How many steps are kept; beyond that all are forgotten and found out anew, which bounds the memory. */
const MOST_STEPS = 500_000
/** A set that texts have led on from to so many others, or with so many edges, is worth an index. */
const OFTEN = 8
const MANY_EDGES = 24
/** No word has it, so that several spellings in one are told from every word. */
const BETWEEN_SPELLINGS = ' '
/** The number of what no pattern asks for. */
const UNKNOWN = 0

/**
 * All patterns as one automaton over numbered words. It starts at every token and follows all patterns at once. The sets of states
 * that a text leads to are determinised as they occur, so that a step costs one look-up however many patterns there are.
 */
export class Automaton {
  /** Numbers of words as the graph has them, one more: nothing is unknown. Behind them those of several spellings in one. */
  private readonly vocabulary: Map<string, number>
  private readonly states: PatternState[] = []
  private readonly symbols: Symbol[] = []
  private readonly symbolNumbers = new Map<number, number>()
  private sets = new Map<string, StateSet>()
  /** Where the first symbol of a match leads. */
  private first = new Map<number, StateSet | undefined>()
  private readonly classesOfAny: number
  private steps = 0

  constructor(private readonly graph: PatternStates) {
    this.vocabulary = new Map(graph.words.map((word, number) => [word, number + 1]))
    this.classesOfAny = graph.startsWithAny.reduce((all, {test}) => all | test.mask | test.forbid, 0)
  }

  /** Calls `report` for every match in the view, from left to right, at one start in the order of patterns. */
  scan(view: TokenView, report: (hit: Hit) => void): void {
    work.matched += view.tokens.length
    const symbols = new Uint32Array(view.tokens.length)
    for (const [index, token] of view.tokens.entries()) symbols[index] = this.symbolOf(token)
    for (let start = 0; start < view.tokens.length; start++) {
      if (this.steps > MOST_STEPS) this.forget()
      const first = this.begin(symbols[start] ?? 0)
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

  /** The states that the first symbol of a match leads to; `undefined` where there are none. */
  private begin(number: number): StateSet | undefined {
    const symbol = this.symbols[number]
    if (symbol === undefined) return undefined
    work.steps++
    // Words that no pattern asks for differ in the classes that matter for every word alone.
    const key = symbol.words.length === 0 ? -1 - (symbol.classes & this.classesOfAny) : number
    const known = this.first.get(key)
    if (known !== undefined || this.first.has(key)) return known
    const edges = symbol.words.map((word) => this.graph.startsWith(word - 1))
    const next = this.targetSet([...edges, this.graph.startsWithAny], symbol)
    this.first.set(key, next)
    return next
  }

  /** The states that a symbol leads to from others; `undefined` where there are none. */
  private step(set: StateSet, number: number): StateSet | undefined {
    const symbol = this.symbols[number]
    if (symbol === undefined) return undefined
    work.steps++
    if (set.index === undefined && (set.next.size >= OFTEN || set.isWide)) set.index = indexOf(set)
    const {index} = set
    const {next} = index ?? set
    const key = index === undefined ? number : keyOf(index, symbol)
    const known = next.get(key)
    if (known !== undefined || next.has(key)) return known
    const target = this.targetSet(index === undefined ? set.edges : edgesIn(index, symbol), symbol)
    next.set(key, target)
    return target
  }

  /** Where a symbol leads by some edges. */
  private targetSet(edges: StateSet['edges'], {words, classes}: Symbol): StateSet | undefined {
    this.steps++
    work.stepsMade++
    const targets = new Set<number>()
    for (const ofState of edges) {
      for (const {test, target} of ofState) {
        if ((classes & test.mask) !== test.mask || (classes & test.forbid) !== 0) continue
        if (test.words === undefined || hasAny(test.words, words)) targets.add(target)
      }
    }
    return targets.size === 0 ? undefined : this.setOf([...targets].sort((a, b) => a - b))
  }

  private setOf(states: readonly number[]): StateSet {
    const key = states.join()
    const known = this.sets.get(key)
    if (known !== undefined) return known
    const members = states.map((index) => this.state(index))
    const edges = members.map((member) => member.edges)
    const set: StateSet = {
      edges,
      isWide: edges.reduce((sum, {length}) => sum + length, 0) > MANY_EDGES,
      accepts: [...new Set(members.flatMap(({accepts}) => accepts))],
      next: new Map(),
      index: undefined,
    }
    this.sets.set(key, set)
    return set
  }

  private forget(): void {
    this.sets = new Map()
    this.first = new Map()
    this.steps = 0
  }

  private state(index: number): PatternState {
    const state = this.states[index] ?? this.graph.state(index)
    this.states[index] = state
    return state
  }

  /** The number of a token's symbol. Tokens with the same spellings and classes share one. */
  private symbolOf({norm, alternates = [], classes}: Token): number {
    const number = this.vocabulary.get(norm) ?? UNKNOWN
    // The *'s* of "officials'" has no alternates, that of "it's" has: they are no more one symbol than two words are.
    const own = alternates.length === 0 ? number : this.intern([norm, ...alternates].join(BETWEEN_SPELLINGS))
    const key = own * CLASS_SPAN + classes
    const known = this.symbolNumbers.get(key)
    if (known !== undefined) return known
    const words = [norm, ...alternates].flatMap((spelling) => this.vocabulary.get(spelling) ?? [])
    this.symbols.push({own, words, classes})
    this.symbolNumbers.set(key, this.symbols.length - 1)
    return this.symbols.length - 1
  }

  private intern(spellings: string): number {
    const known = this.vocabulary.get(spellings)
    if (known !== undefined) return known
    const number = this.vocabulary.size + 1
    this.vocabulary.set(spellings, number)
    return number
  }
}

function indexOf({edges}: StateSet): Index {
  const byWord = new Map<number, PatternEdge[]>()
  const ofAny: PatternEdge[] = []
  let classes = 0
  let classesOfWords = 0
  for (const edge of edges.flat()) {
    const {words, mask, forbid} = edge.test
    if (words === undefined) {
      ofAny.push(edge)
      classes |= mask | forbid
      continue
    }
    classesOfWords |= mask | forbid
    for (const word of words) addTo(byWord, word + 1, edge)
  }
  return {byWord, ofAny, classes, classesOfWords, next: new Map()}
}

function edgesIn({byWord, ofAny}: Index, {words}: Symbol): (readonly PatternEdge[])[] {
  return [...words.map((word) => byWord.get(word) ?? []), ofAny]
}

/** Whether a test wants one of the words of a symbol. */
function hasAny(wanted: readonly number[], words: readonly number[]): boolean {
  for (const word of words) if (wanted.includes(word - 1)) return true
  return false
}

/** The number of what a set of states sees of a symbol. */
function keyOf({byWord, classes: all, classesOfWords}: Index, {own, words, classes}: Symbol): number {
  const isLooked = words.some((word) => byWord.has(word))
  return (isLooked ? own : UNKNOWN) * CLASS_SPAN + (classes & (isLooked ? all | classesOfWords : all))
}
