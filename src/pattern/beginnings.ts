import {startsOf} from '../text/columns.js'
import type {StateGraph} from './state-graph.js'
import type {Symbols} from './symbols.js'

/** Where the first token of a match leads. */
export interface Beginning {
  /** The edges that lead on from there, by the bits of their signatures: those of bit `b` stand from `starts[b]` up to `starts[b + 1]`. */
  readonly tests: Int32Array
  readonly targets: Int32Array
  readonly starts: Int32Array
  /** Patterns of that token alone. */
  readonly accepts: readonly number[]
}

/** The beginnings of a symbol, by the classes that matter there. */
interface BySymbol {
  readonly classes: number
  readonly known: Map<number, Beginning | undefined>
}

/** How many edges of beginnings are kept; beyond that all are forgotten and found out anew, which bounds the memory. */
const MOST_KEPT = 4_000_000
/** Signatures have so many bits. */
const BITS = 32

/** The number of the lowest bit that is set. */
export const lowestOf = (bits: number): number => BITS - 1 - Math.clz32(bits & -bits)

/** How patterns begin: most begin with few words, but many with any word of a class, so what was found out is kept. */
export class Beginnings {
  /** Edges of the first state that take any word, and the classes that they look at. */
  private readonly ofAny: readonly number[]
  private readonly classesOfAny: number
  /** Edges of the first state by the words that they ask for. */
  private readonly byWord: Int32Array
  private readonly starts: Int32Array
  private bySymbol = new Map<number, BySymbol>()
  private kept = 0

  constructor(
    private readonly graph: StateGraph,
    private readonly symbols: Symbols,
  ) {
    const edges = graph.edgeStarts[1] ?? 0
    const ofAny: number[] = []
    const counts = new Int32Array(graph.words.length)
    for (let edge = 0; edge < edges; edge++) {
      const words = graph.wordsOf(graph.tests[edge] ?? 0)
      if (words === undefined) ofAny.push(edge)
      else for (const word of words) counts[word] = (counts[word] ?? 0) + 1
    }
    this.starts = startsOf(counts)
    this.byWord = new Int32Array(this.starts.at(-1) ?? 0)
    const next = this.starts.slice()
    for (let edge = 0; edge < edges; edge++) {
      for (const word of graph.wordsOf(graph.tests[edge] ?? 0) ?? []) {
        const at = next[word] ?? 0
        this.byWord[at] = edge
        next[word] = at + 1
      }
    }
    this.ofAny = ofAny
    this.classesOfAny = ofAny.reduce((all, edge) => all | this.classesOf(edge), 0)
  }

  /** Where a token leads; `undefined` where no pattern begins with it. `onMade` hears of what was not kept. */
  of(symbol: number, classes: number, onMade: () => void): Beginning | undefined {
    const known = this.bySymbol.get(symbol) ?? this.prepare(symbol)
    const key = classes & known.classes
    const beginning = known.known.get(key)
    if (beginning !== undefined || known.known.has(key)) return beginning
    onMade()
    const made = this.make(symbol, classes)
    known.known.set(key, made)
    this.kept += 1 + (made?.tests.length ?? 0)
    if (this.kept > MOST_KEPT) this.forget()
    return made
  }

  private prepare(symbol: number): BySymbol {
    let classes = this.classesOfAny
    for (const word of this.symbols.wordsOf(symbol)) {
      for (const edge of this.edgesFor(word)) classes |= this.classesOf(edge)
    }
    const made = {classes, known: new Map<number, Beginning | undefined>()}
    this.bySymbol.set(symbol, made)
    return made
  }

  private make(symbol: number, classes: number): Beginning | undefined {
    const {masks, forbids, tests, targets, accepts, acceptStarts} = this.graph
    const states = new Set<number>()
    const follow = (edge: number): void => {
      const test = tests[edge] ?? 0
      const mask = masks[test] ?? 0
      if ((classes & mask) === mask && (classes & (forbids[test] ?? 0)) === 0) states.add(targets[edge] ?? 0)
    }
    for (const word of this.symbols.wordsOf(symbol)) this.edgesFor(word).forEach(follow)
    this.ofAny.forEach(follow)
    if (states.size === 0) return undefined
    const complete = [...states].flatMap((state) => [...accepts.subarray(acceptStarts[state], acceptStarts[state + 1])])
    return {...this.edgesByBit([...states]), accepts: complete}
  }

  /** A common word leads to thousands of edges, of which hardly any asks for the next word. */
  private edgesByBit(states: readonly number[]): Omit<Beginning, 'accepts'> {
    const counts = new Int32Array(BITS)
    this.eachBit(states, (bit) => {
      counts[bit] = (counts[bit] ?? 0) + 1
    })
    const starts = startsOf(counts)
    const next = starts.slice()
    const tests = new Int32Array(starts[BITS] ?? 0)
    const targets = new Int32Array(tests.length)
    this.eachBit(states, (bit, edge, test) => {
      const at = next[bit] ?? 0
      tests[at] = test
      targets[at] = this.graph.targets[edge] ?? 0
      next[bit] = at + 1
    })
    return {tests, targets, starts}
  }

  /** Visits every edge of some states once for each bit of its signature. */
  private eachBit(states: readonly number[], visit: (bit: number, edge: number, test: number) => void): void {
    const {edgeStarts, tests, testSignatures} = this.graph
    for (const state of states) {
      const end = edgeStarts[state + 1] ?? 0
      for (let edge = edgeStarts[state] ?? end; edge < end; edge++) {
        const test = tests[edge] ?? 0
        for (let bits = testSignatures[test] ?? 0; bits !== 0; bits &= bits - 1) visit(lowestOf(bits), edge, test)
      }
    }
  }

  private edgesFor(word: number): Int32Array {
    return this.byWord.subarray(this.starts[word], this.starts[word + 1])
  }

  /** The classes that an edge looks at. */
  private classesOf(edge: number): number {
    const test = this.graph.tests[edge] ?? 0
    return (this.graph.masks[test] ?? 0) | (this.graph.forbids[test] ?? 0)
  }

  private forget(): void {
    this.bySymbol = new Map()
    this.kept = 0
  }
}
