import {type ColumnReader, placesOf, startsOf} from '../text/columns.js'
import {ANY, type Columns} from './graph-columns.js'
import type {PatternEdge, PatternState, PatternStates, WordTest} from './pattern-states.js'

/** How patterns begin: edges, each with its node. */
interface Beginnings {
  readonly edges: readonly number[]
  readonly nodes: readonly number[]
  /** Which of them ask for no word. */
  readonly ofAny: readonly number[]
  /** Which of them ask for each word, and where those of a word begin in that list. */
  readonly byWord: Int32Array
  readonly starts: Int32Array
}

/** A graph that was written down. Its states are made when they are asked for. */
export class UnpackedGraph implements PatternStates {
  readonly words: readonly string[]
  readonly startsWithAny: readonly PatternEdge[]
  private readonly columns: Columns<Int32Array>
  private readonly listStarts: Int32Array
  private readonly edgeStarts: Int32Array
  private readonly epsilonStarts: Int32Array
  private readonly acceptStarts: Int32Array
  private readonly beginnings: Beginnings
  private readonly made = new Map<number, WordTest>()

  /** Reads what `writeGraph` has written. */
  constructor(reader: ColumnReader) {
    this.words = reader.text().split('\n')
    // Members of a literal are evaluated in the order in which they stand, which is that of the columns.
    this.columns = {
      listSizes: reader.column(),
      listed: reader.column(),
      testLists: reader.column(),
      masks: reader.column(),
      forbids: reader.column(),
      edgeCounts: reader.column(),
      epsilonCounts: reader.column(),
      acceptCounts: reader.column(),
      tests: reader.column(),
      targets: reader.column(),
      epsilons: reader.column(),
      accepts: summed(reader.column()),
      root: reader.column(),
    }
    const {listSizes, edgeCounts, epsilonCounts, acceptCounts} = this.columns
    this.listStarts = startsOf(listSizes)
    this.edgeStarts = startsOf(edgeCounts)
    this.epsilonStarts = startsOf(epsilonCounts)
    this.acceptStarts = startsOf(acceptCounts)
    this.beginnings = this.beginningsOf(this.columns.root[0] ?? 0)
    this.startsWithAny = this.beginnings.ofAny.map((beginning) => this.beginningEdge(beginning))
  }

  state(index: number): PatternState {
    const edges: PatternEdge[] = []
    const accepts: number[] = []
    for (const node of this.reachedFrom(index)) {
      this.addEdges(node, edges)
      this.addAccepts(node, accepts)
    }
    return {edges, accepts}
  }

  private addEdges(node: number, edges: PatternEdge[]): void {
    const {tests, targets} = this.columns
    const end = this.edgeStarts[node + 1] ?? 0
    for (let at = this.edgeStarts[node] ?? 0; at < end; at++)
      edges.push({test: this.test(tests[at] ?? 0), target: node + (targets[at] ?? 0)})
  }

  private addAccepts(node: number, accepts: number[]): void {
    const end = this.acceptStarts[node + 1] ?? 0
    for (let at = this.acceptStarts[node] ?? 0; at < end; at++) accepts.push(this.columns.accepts[at] ?? 0)
  }

  startsWith(word: number): readonly PatternEdge[] {
    const {starts, byWord} = this.beginnings
    return placesOf(starts, word).map((at) => this.beginningEdge(byWord[at] ?? 0))
  }

  private beginningEdge(beginning: number): PatternEdge {
    const {edges, nodes} = this.beginnings
    const at = edges[beginning] ?? 0
    return {
      test: this.test(this.columns.tests[at] ?? 0),
      target: (nodes[beginning] ?? 0) + (this.columns.targets[at] ?? 0),
    }
  }

  /** The edges of a node by the words that they ask for, without making them: there are thousands. */
  private beginningsOf(root: number): Beginnings {
    const edges: number[] = []
    const nodes: number[] = []
    for (const node of this.reachedFrom(root)) {
      for (const at of placesOf(this.edgeStarts, node)) {
        edges.push(at)
        nodes.push(node)
      }
    }
    const lists = edges.map((at) => this.columns.testLists[this.columns.tests[at] ?? 0] ?? ANY)
    const counts = new Int32Array(this.words.length)
    const eachWord = (visit: (word: number, beginning: number) => void): void => {
      for (const [beginning, list] of lists.entries()) {
        const end = list === ANY ? 0 : (this.listStarts[list + 1] ?? 0)
        for (let at = this.listStarts[list] ?? end; at < end; at++) visit(this.columns.listed[at] ?? 0, beginning)
      }
    }
    eachWord((word) => {
      counts[word] = (counts[word] ?? 0) + 1
    })
    const starts = startsOf(counts)
    const next = starts.slice()
    const byWord = new Int32Array(starts.at(-1) ?? 0)
    eachWord((word, beginning) => {
      const at = next[word] ?? 0
      byWord[at] = beginning
      next[word] = at + 1
    })
    return {edges, nodes, ofAny: [...lists.keys()].filter((beginning) => lists[beginning] === ANY), starts, byWord}
  }

  /** A node and those that steps which read nothing lead to. */
  private reachedFrom(index: number): Set<number> {
    const reached = new Set([index])
    for (const node of reached) {
      const end = this.epsilonStarts[node + 1] ?? 0
      for (let at = this.epsilonStarts[node] ?? 0; at < end; at++) reached.add(node + (this.columns.epsilons[at] ?? 0))
    }
    return reached
  }

  private test(number: number): WordTest {
    const known = this.made.get(number)
    if (known !== undefined) return known
    const {testLists, masks, forbids, listed} = this.columns
    const list = testLists[number] ?? ANY
    const words = list === ANY ? undefined : placesOf(this.listStarts, list).map((at) => listed[at] ?? 0)
    const test = {words, mask: masks[number] ?? 0, forbid: forbids[number] ?? 0}
    this.made.set(number, test)
    return test
  }
}

/** The numbers that are told by how far each is from the one before. */
function summed(differences: Int32Array): Int32Array {
  for (let index = 1; index < differences.length; index++)
    differences[index] = (differences[index] ?? 0) + (differences[index - 1] ?? 0)
  return differences
}
