import {startsOf} from '../text/columns.js'
import {work} from '../text/work.js'
import {ANY} from './graph-columns.js'
import type {StateGraph} from './state-graph.js'
import type {Symbols} from './symbols.js'

/** Where the first token of a match leads. */
export interface Beginning {
  /**
   * The edges that lead on from there in buckets: those that ask for one word by its number, the others in the first. Those of bucket `b`
   * stand from `starts[b]` up to `starts[b + 1]`.
   */
  readonly starts: Int32Array
  readonly tests: Int32Array
  readonly targets: Int32Array
  /** The signatures of the targets that were looked at, which are few; 0 for others. */
  readonly signatures: Int32Array
  /** Patterns of that token alone. */
  readonly accepts: readonly number[]
}

/** The bucket of edges that ask for no word, or for one of several. */
export const WORDLESS = 0
/** So many edges that ask for one word share a bucket on average. */
const IN_BUCKET = 2

/** The bucket in which the edges stand that ask for a word. */
export function bucketOf({starts}: Pick<Beginning, 'starts'>, word: number): number {
  // There are as many as a power of two, and the first.
  return 1 + (word & (starts.length - 3))
}

/** Edges of the first state, the classes that they look at, and where they were found to lead by those classes. */
interface Edges {
  readonly edges: ArrayLike<number>
  readonly classes: number
  readonly known: Map<number, Beginning | undefined>
}

/** How many edges are kept behind beginnings; beyond that all are forgotten and found out anew, which bounds the memory. */
const MOST_KEPT = 4_000_000

/** What so few patterns begin with is not worth keeping. */
const FEW = 24

/** How patterns begin: with some words, or with any word of a class. What was found out of words that many begin with is kept. */
export class Beginnings {
  private readonly ofAny: readonly number[]
  /** Edges of the first state by the words that they ask for. */
  readonly byWord: Int32Array
  readonly starts: Int32Array
  private forAny: Edges
  private bySymbol: (Edges | undefined)[] = []
  private kept = 0

  constructor(
    private readonly graph: StateGraph,
    private readonly symbols: Symbols,
  ) {
    const {tests, testWords, listed} = graph
    const edges = graph.edgeStarts[1] ?? 0
    const ofAny: number[] = []
    const counts = new Int32Array(graph.words.count)
    for (let edge = 0; edge < edges; edge++) {
      const test = tests[edge] ?? 0
      const word = testWords[test] ?? ANY
      if (word >= 0) counts[word] = (counts[word] ?? 0) + 1
      else if (word === ANY) ofAny.push(edge)
      else {
        const end = graph.wordsEnd(test)
        for (let at = graph.wordsStart(test); at < end; at++) {
          const each = listed[at] ?? 0
          counts[each] = (counts[each] ?? 0) + 1
        }
      }
    }
    this.starts = startsOf(counts)
    this.byWord = new Int32Array(this.starts.at(-1) ?? 0)
    const next = this.starts.slice()
    const add = (word: number, edge: number): void => {
      const place = next[word] ?? 0
      this.byWord[place] = edge
      next[word] = place + 1
    }
    for (let edge = 0; edge < edges; edge++) {
      const test = tests[edge] ?? 0
      const word = testWords[test] ?? ANY
      if (word >= 0) add(word, edge)
      else if (word !== ANY) {
        const end = graph.wordsEnd(test)
        for (let at = graph.wordsStart(test); at < end; at++) add(listed[at] ?? 0, edge)
      }
    }
    this.ofAny = ofAny
    this.forAny = this.edgesOf(ofAny)
  }

  /** Whether a symbol is a word that few patterns begin with: their edges stand in `byWord`, by `starts`. */
  isRare(symbol: number): boolean {
    return this.symbols.isWord(symbol) && (this.starts[symbol + 1] ?? 0) - (this.starts[symbol] ?? 0) <= FEW
  }

  /** Where a word leads that many patterns begin with; `undefined` where none does. */
  ofWord(symbol: number, classes: number): Beginning | undefined {
    const edges = this.bySymbol[symbol] ?? this.prepare(symbol)
    return this.find(edges, classes)
  }

  /** Where any word of some classes leads; `undefined` where no pattern begins with them. */
  ofClasses(classes: number): Beginning | undefined {
    return this.find(this.forAny, classes)
  }

  private prepare(symbol: number): Edges {
    const edgesOfWord = (word: number): Int32Array => this.byWord.subarray(this.starts[word], this.starts[word + 1])
    const made = this.edgesOf(
      this.symbols.isWord(symbol)
        ? edgesOfWord(symbol)
        : this.symbols.wordsOf(symbol).flatMap((word) => [...edgesOfWord(word)]),
    )
    this.bySymbol[symbol] = made
    return made
  }

  private edgesOf(edges: ArrayLike<number>): Edges {
    const {tests, masks, forbids} = this.graph
    let classes = 0
    for (let index = 0; index < edges.length; index++) {
      const test = tests[edges[index] ?? 0] ?? 0
      classes |= (masks[test] ?? 0) | (forbids[test] ?? 0)
    }
    return {edges, classes, known: new Map()}
  }

  private find(of: Edges, classes: number): Beginning | undefined {
    const key = classes & of.classes
    const known = of.known.get(key)
    if (known !== undefined || of.known.has(key)) return known
    work.stepsMade++
    const made = this.make(of, classes)
    of.known.set(key, made)
    this.kept += 1 + (made?.tests.length ?? 0)
    if (this.kept > MOST_KEPT) this.forget()
    return made
  }

  private make({edges}: Edges, classes: number): Beginning | undefined {
    const {masks, forbids, tests, distances, accepts, acceptStarts} = this.graph
    // Several edges may lead to one state: what is found twice counts once in the automaton.
    const states: number[] = []
    for (let index = 0; index < edges.length; index++) {
      const edge = edges[index] ?? 0
      const test = tests[edge] ?? 0
      const mask = masks[test] ?? 0
      if ((classes & mask) === mask && (classes & (forbids[test] ?? 0)) === 0) states.push(distances[edge] ?? 0)
    }
    if (states.length === 0) return undefined
    const complete: number[] = []
    for (const state of states) {
      const end = acceptStarts[state + 1] ?? 0
      for (let place = acceptStarts[state] ?? end; place < end; place++) complete.push(accepts[place] ?? 0)
    }
    return {...this.inBuckets(states), accepts: complete}
  }

  /** A common word leads to thousands of edges, of which hardly any asks for the next word. */
  private inBuckets(states: readonly number[]): Omit<Beginning, 'accepts'> {
    const {edgeStarts, tests: testOf, distances, testWords} = this.graph
    let count = 0
    for (const state of states) count += (edgeStarts[state + 1] ?? 0) - (edgeStarts[state] ?? 0)
    const buckets = 2 ** Math.ceil(Math.log2(Math.max(1, count / IN_BUCKET)))
    const counts = new Int32Array(buckets + 1)
    const bucketOfEdge = new Int32Array(count)
    let index = 0
    for (const state of states) {
      const end = edgeStarts[state + 1] ?? 0
      for (let edge = edgeStarts[state] ?? end; edge < end; edge++) {
        const word = testWords[testOf[edge] ?? 0] ?? ANY
        const bucket = word < 0 ? WORDLESS : 1 + (word & (buckets - 1))
        bucketOfEdge[index++] = bucket
        counts[bucket] = (counts[bucket] ?? 0) + 1
      }
    }
    const starts = startsOf(counts)
    const next = starts.slice()
    const tests = new Int32Array(count)
    const targets = new Int32Array(count)
    index = 0
    for (const state of states) {
      const end = edgeStarts[state + 1] ?? 0
      for (let edge = edgeStarts[state] ?? end; edge < end; edge++) {
        const bucket = bucketOfEdge[index++] ?? 0
        const at = next[bucket] ?? 0
        next[bucket] = at + 1
        tests[at] = testOf[edge] ?? 0
        targets[at] = state + (distances[edge] ?? 0)
      }
    }
    return {tests, targets, signatures: new Int32Array(count), starts}
  }

  private forget(): void {
    this.bySymbol = []
    this.forAny = this.edgesOf(this.ofAny)
    this.kept = 0
  }
}
