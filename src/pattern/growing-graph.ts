import {addTo} from '../text/groups.js'
import type {TokenView} from '../text/token.js'
import {work} from '../text/work.js'
import {Graph, type Test} from './graph.js'
import type {NeedIndex} from './need-index.js'
import type {PatternEdge, PatternState, PatternStates, WordTest} from './pattern-states.js'
import type {Sequence} from './syntax.js'

/** A node of the graph, whose edges ask for words by their numbers. */
interface PatternNode extends PatternState {
  /** Nodes that steps which read nothing lead to. */
  readonly epsilons: readonly number[]
}

const NONE: readonly never[] = []

/**
 * A graph that has only the patterns whose words some text has had: a text of a page asks for one in ten. Those that come together share their
 * beginnings; what came before does not change.
 */
export class GrowingGraph implements PatternStates {
  growths = 0
  readonly startsWithAny: PatternEdge[] = []
  private readonly nodes: PatternNode[] = []
  private readonly numbers = new Map<string, number>()
  /** How patterns begin, by the numbers of the words that they begin with. */
  private readonly starts = new Map<number, PatternEdge[]>()
  /** Words that were looked up in the index and are there, and the patterns that they brought. */
  private readonly seen = new Set<string>()
  private readonly taken = new Set<number>()

  /** @param itemsOf gives the pattern of a number, parsed */
  constructor(
    private readonly index: NeedIndex,
    private readonly itemsOf: (pattern: number) => Sequence,
  ) {
    this.add(Array.from(index.always))
  }

  takeIn({tokens}: TokenView): void {
    const wanted = new Set<number>()
    for (const {norm, alternates = NONE} of tokens) {
      this.want(norm, wanted)
      for (const word of alternates) this.want(word, wanted)
    }
    if (wanted.size > 0) this.add([...wanted].sort((a, b) => a - b))
  }

  numberOf(word: string): number | undefined {
    return this.numbers.get(word)
  }

  state(index: number): PatternState {
    const reached = new Set([index])
    for (const each of reached) for (const target of this.nodes[each]?.epsilons ?? NONE) reached.add(target)
    const nodes = [...reached].flatMap((each) => this.nodes[each] ?? NONE)
    return {edges: nodes.flatMap(({edges}) => edges), accepts: nodes.flatMap(({accepts}) => accepts)}
  }

  startsWith(word: number): readonly PatternEdge[] {
    return this.starts.get(word) ?? NONE
  }

  /** Notes the patterns that a word brings, the first time that a text has it. */
  private want(word: string, wanted: Set<number>): void {
    if (this.seen.has(word)) return
    const patterns = this.index.patternsFor(word)
    if (patterns.length > 0) this.seen.add(word)
    for (const pattern of patterns) if (!this.taken.has(pattern)) wanted.add(pattern)
  }

  private add(patterns: readonly number[]): void {
    const batch = new Graph()
    const root = batch.addRoot()
    for (const pattern of patterns) {
      work.patterns++
      batch.addShared(this.itemsOf(pattern), pattern, root)
      this.taken.add(pattern)
    }
    const first = this.nodes.length
    for (const {edges, epsilons, accepts} of batch.nodes) {
      this.nodes.push({
        edges: edges.map(({test, target}) => ({test: this.numbered(test), target: first + target})),
        epsilons: epsilons.length === 0 ? NONE : epsilons.map(({target}) => first + target),
        accepts,
      })
    }
    for (const edge of this.state(first + root).edges) {
      if (edge.test.words === undefined) this.startsWithAny.push(edge)
      for (const word of edge.test.words ?? NONE) addTo(this.starts, word, edge)
    }
    this.growths++
  }

  private numbered({words, mask, forbid}: Test): WordTest {
    return {words: words?.map((word) => this.numberFor(word)), mask, forbid}
  }

  private numberFor(word: string): number {
    const number = this.numbers.get(word) ?? this.numbers.size
    this.numbers.set(word, number)
    return number
  }
}
