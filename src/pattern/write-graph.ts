import type {ColumnReader, ColumnWriter} from '../text/columns.js'
import {ANY, type Columns, type GraphData} from './graph-columns.js'
import type {PatternEdge, RuleGraph} from './rule-graph.js'

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

/** A graph in plain columns: its states with all that steps which read nothing lead to. */
export function columnsOf(graph: RuleGraph): GraphData {
  const lists = new Numbering<readonly number[]>()
  const tests = new Numbering<readonly [list: number, mask: number, forbid: number]>()
  const testOf = ({test}: PatternEdge): number => {
    const words = test.words === undefined ? undefined : [...new Set(test.words)].sort((a, b) => a - b)
    const list = words === undefined ? ANY : lists.numberOf(words.join(), words)
    return tests.numberOf([list, test.mask, test.forbid].join(), [list, test.mask, test.forbid])
  }
  const nodes = graph.targets()
  const numbers = new Map(nodes.map((node, state) => [node, state]))
  const states = nodes.map((node) => graph.state(node))
  const edges = states.flatMap((state, index) =>
    state.edges.map((edge) => ({test: testOf(edge), distance: (numbers.get(edge.target) ?? 0) - index})),
  )
  const columns: Columns<readonly number[]> = {
    listSizes: lists.all.map((list) => list.length),
    listed: lists.all.flat(),
    testLists: tests.all.map(([list]) => list),
    masks: tests.all.map(([, mask]) => mask),
    forbids: tests.all.map(([, , forbid]) => forbid),
    edgeCounts: states.map((state) => state.edges.length),
    acceptCounts: states.map(({accepts}) => accepts.length),
    tests: edges.map(({test}) => test),
    targets: edges.map(({distance}) => distance),
    accepts: differences(states.flatMap(({accepts}) => accepts)),
  }
  return {words: graph.words, columns}
}

/** Writes a graph down: its words, one a line, and its columns. */
export function writeGraph(writer: ColumnWriter, {words, columns}: GraphData): void {
  writer.text(words.join('\n'))
  for (const column of Object.values(columns)) writer.column([...column])
}

/** Reads what `writeGraph` has written. */
export function readGraph(reader: ColumnReader): GraphData {
  const words = reader.text().split('\n')
  // Members of a literal are evaluated in the order in which they stand, which is that of the columns.
  const columns = {
    listSizes: reader.column(),
    listed: reader.column(),
    testLists: reader.column(),
    masks: reader.column(),
    forbids: reader.column(),
    edgeCounts: reader.column(),
    acceptCounts: reader.column(),
    tests: reader.column(),
    targets: reader.column(),
    accepts: reader.column(),
  }
  return {words, columns}
}

/** How far each number is from the one before; the first from 0. */
function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
}
