import type {ColumnWriter} from '../text/columns.js'
import {ANY, type Columns} from './graph-columns.js'
import type {PatternEdge} from './pattern-states.js'
import type {RuleGraph} from './rule-graph.js'

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
export function writeGraph(writer: ColumnWriter, {words, nodes, root}: RuleGraph): void {
  const lists = new Numbering<readonly number[]>()
  const tests = new Numbering<readonly [list: number, mask: number, forbid: number]>()
  const testOf = ({test}: PatternEdge): number => {
    const list = test.words === undefined ? ANY : lists.numberOf(test.words.join(), test.words)
    return tests.numberOf([list, test.mask, test.forbid].join(), [list, test.mask, test.forbid])
  }
  const edges = nodes.flatMap((node, index) => node.edges.map((edge) => ({edge, distance: edge.target - index})))
  const edgeTests = edges.map(({edge}) => testOf(edge))
  const columns: Columns<readonly number[]> = {
    listSizes: lists.all.map((list) => list.length),
    listed: lists.all.flat(),
    testLists: tests.all.map(([list]) => list),
    masks: tests.all.map(([, mask]) => mask),
    forbids: tests.all.map(([, , forbid]) => forbid),
    edgeCounts: nodes.map((node) => node.edges.length),
    epsilonCounts: nodes.map((node) => node.epsilons.length),
    acceptCounts: nodes.map((node) => node.accepts.length),
    tests: edgeTests,
    targets: edges.map(({distance}) => distance),
    epsilons: nodes.flatMap((node, index) => node.epsilons.map((target) => target - index)),
    accepts: differences(nodes.flatMap((node) => node.accepts)),
    root: [root],
  }
  writer.text(words.join('\n'))
  for (const column of Object.values(columns)) writer.column(column)
}

/** How far each number is from the one before; the first from 0. */
function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
}
