import {type ColumnReader, type ColumnWriter, placesOf, startsOf} from '../text/columns.js'
import type {Test} from './graph.js'
import type {PatternNode, PatternNodes} from './pattern-nodes.js'
import type {RuleGraph} from './rule-graph.js'

/** Stands for the words of a test that takes any. */
const ANY = -1

/** The columns in their order. Targets are told by how far they are from where the edge begins, accepted patterns by how far from the last. */
interface Columns<Column> {
  readonly root: Column
  /** How many words each list has, and their numbers. */
  readonly listSizes: Column
  readonly listed: Column
  /** The tests that edges make: their list, the classes they want and those they refuse. */
  readonly testLists: Column
  readonly masks: Column
  readonly forbids: Column
  /** How many edges, epsilons and accepted patterns each node has. */
  readonly edgeCounts: Column
  readonly epsilonCounts: Column
  readonly acceptCounts: Column
  readonly tests: Column
  readonly targets: Column
  readonly epsilons: Column
  readonly accepts: Column
}

/** Numbers things in the order in which they are first met. */
class Numbering<T> {
  readonly all: T[] = []
  private readonly numbers = new Map<string, number>()

  numberOf(key: string, thing: T): number {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.all.length)
    this.all.push(thing)
    return this.all.length - 1
  }
}

/** Writes a graph down: its words, one a line, and its columns. */
export function writeGraph(writer: ColumnWriter, graph: RuleGraph): void {
  const numbers = new Map(graph.words.map((word, number) => [word, number]))
  const lists = new Numbering<readonly number[]>()
  const tests = new Numbering<readonly [list: number, mask: number, forbid: number]>()
  const testNumber = ({words, mask, forbid}: Test): number => {
    const listed = words?.map((word) => numbers.get(word) ?? 0)
    const list = listed === undefined ? ANY : lists.numberOf(listed.join(), listed)
    return tests.numberOf([list, mask, forbid].join(), [list, mask, forbid])
  }
  const nodes = Array.from({length: graph.size}, (_, index) => graph.node(index))
  const edges = nodes.flatMap((node, index) =>
    node.edges.map(({test, target}) => [testNumber(test), target - index] as const),
  )
  const accepts = nodes.flatMap((node) => node.accepts)
  const columns: Columns<readonly number[]> = {
    root: [graph.root],
    listSizes: lists.all.map((list) => list.length),
    listed: lists.all.flat(),
    testLists: tests.all.map(([list]) => list),
    masks: tests.all.map(([, mask]) => mask),
    forbids: tests.all.map(([, , forbid]) => forbid),
    edgeCounts: nodes.map((node) => node.edges.length),
    epsilonCounts: nodes.map((node) => node.epsilons.length),
    acceptCounts: nodes.map((node) => node.accepts.length),
    tests: edges.map(([test]) => test),
    targets: edges.map(([, distance]) => distance),
    epsilons: nodes.flatMap((node, index) => node.epsilons.map(({target}) => target - index)),
    accepts: accepts.map((pattern, index) => pattern - (accepts[index - 1] ?? 0)),
  }
  writer.text(graph.words.join('\n'))
  for (const column of Object.values(columns)) writer.column(column)
}

/** A graph that was written down. Its nodes are made when they are asked for. */
export class UnpackedGraph implements PatternNodes {
  readonly root: number
  readonly words: readonly string[]
  private readonly columns: Columns<Int32Array>
  private readonly listStarts: Int32Array
  private readonly edgeStarts: Int32Array
  private readonly epsilonStarts: Int32Array
  private readonly acceptStarts: Int32Array
  private readonly made = new Map<number, Test>()

  /** Reads what `writeGraph` has written. */
  constructor(reader: ColumnReader) {
    this.words = reader.text().split('\n')
    // Members of a literal are evaluated in the order in which they stand, which is that of the columns.
    this.columns = {
      root: reader.column(),
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
      accepts: startsOf(reader.column()).subarray(1),
    }
    this.root = this.columns.root[0] ?? 0
    this.listStarts = startsOf(this.columns.listSizes)
    this.edgeStarts = startsOf(this.columns.edgeCounts)
    this.epsilonStarts = startsOf(this.columns.epsilonCounts)
    this.acceptStarts = startsOf(this.columns.acceptCounts)
  }

  node(index: number): PatternNode {
    const {tests, targets, epsilons, accepts} = this.columns
    return {
      edges: placesOf(this.edgeStarts, index).map((at) => ({
        test: this.test(tests[at] ?? 0),
        target: index + (targets[at] ?? 0),
      })),
      epsilons: placesOf(this.epsilonStarts, index).map((at) => ({target: index + (epsilons[at] ?? 0)})),
      accepts: placesOf(this.acceptStarts, index).map((at) => accepts[at] ?? 0),
    }
  }

  private test(number: number): Test {
    const known = this.made.get(number)
    if (known !== undefined) return known
    const {testLists, masks, forbids, listed} = this.columns
    const list = testLists[number] ?? ANY
    const classes = {mask: masks[number] ?? 0, forbid: forbids[number] ?? 0}
    const test =
      list === ANY
        ? classes
        : {...classes, words: placesOf(this.listStarts, list).map((at) => this.words[listed[at] ?? 0] ?? '')}
    this.made.set(number, test)
    return test
  }
}
