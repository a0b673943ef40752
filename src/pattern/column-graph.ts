import {Assignments, type InRow} from '../text/assignments.js'
import {GrowingColumn} from '../text/growing-column.js'
import {byBytes, WordList} from '../text/word-finder.js'
import {canonicalItem, type Edge, type Epsilon, PatternDrawing} from './drawing.js'
import {ANY, type GraphData} from './graph-columns.js'
import type {Item, Sequence} from './syntax.js'

/** The first node is where every pattern begins. */
const ROOT = 0
/** Patterns that are the same for more items, or from a group of many branches on, are few: looking for them is not worth it. */
const MOST_SHARED = 3
const MOST_BRANCHES = 3
/** No more pairs of class masks are there, which leaves room for the numbers of lists beside them. */
const MOST_PAIRS = 2 ** 16

/** The graph of all patterns of some rules, in columns from the beginning: there are hundreds of thousands of edges. */
export class ColumnGraph extends PatternDrawing {
  protected override readonly hasMarks = false
  private nodeCount = 0
  /** Where items that may be shared lead, by the node that they lead on from and their canonical text. */
  private readonly shared = new Map<string, number>()
  /** The edges of each node, and the steps that read nothing, and the patterns that are complete there. */
  private readonly edges = new Assignments()
  private readonly epsilons = new Assignments()
  private readonly accepts = new Assignments()
  /** The test of each edge, and the node it leads to. */
  private readonly edgeTests = new GrowingColumn()
  private readonly edgeTargets = new GrowingColumn()

  /** The place of a word is its number; the first, which is empty, is no word. */
  private readonly words = new Map<string, number>([['', 0]])
  private readonly lists: (readonly number[])[] = []
  private readonly plainTests = new Map<string, number>()
  private readonly listsOfMany = new Map<readonly string[], number>()
  private readonly listsByWords = new Map<string, number>()
  private readonly testLists: number[] = []
  private readonly masks: number[] = []
  private readonly forbids: number[] = []
  private readonly pairs = new Map<string, number>()
  private readonly tests = new Map<number, number>()

  constructor() {
    super()
    this.addNode()
  }

  /** Adds a pattern, sharing how it begins with those that were added before. */
  add(items: Sequence, pattern: number): void {
    let node = ROOT
    for (const [place, item] of items.entries()) {
      const key = place < MOST_SHARED && isShared(item) ? `${node} ${canonicalItem(item)}` : undefined
      const known = key === undefined ? undefined : this.shared.get(key)
      const target = known ?? this.addNode()
      if (known === undefined) this.connect(item, node, target)
      if (key !== undefined) this.shared.set(key, target)
      node = target
    }
    this.accepts.add(node, pattern)
  }

  override addNode(): number {
    return this.nodeCount++
  }

  protected override addEdge(from: number, {test: {words, mask, forbid}, target}: Edge): void {
    this.addTested(from, target, this.testNumber(words === undefined ? ANY : this.listNumber(words), mask, forbid))
  }

  protected override addWordEdge(from: number, target: number, word: string, mask: number, forbid: number): void {
    const test = mask === 0 && forbid === 0 ? this.plainTest(word) : this.testNumber(this.listOf(word), mask, forbid)
    this.addTested(from, target, test)
  }

  private addTested(from: number, target: number, test: number): void {
    this.edges.add(from, this.edgeTests.add(test))
    this.edgeTargets.add(target)
  }

  protected override addEpsilon(from: number, {target}: Epsilon): void {
    this.epsilons.add(from, target)
  }

  /** The graph with its states: nodes that edges lead to, each with all that steps which read nothing lead to. */
  data(): GraphData {
    const stateOf = this.statesOfNodes()
    const edges = this.edges.inRow(this.nodeCount)
    const epsilons = this.epsilons.inRow(this.nodeCount)
    const complete = this.accepts.inRow(this.nodeCount)
    const edgeCounts = new GrowingColumn()
    const acceptCounts = new GrowingColumn()
    const tests = new GrowingColumn()
    const distances = new GrowingColumn()
    const accepts = new GrowingColumn()
    let last = 0
    for (let node = 0; node < this.nodeCount; node++) {
      const state = stateOf[node] ?? -1
      if (state < 0) continue
      const acceptsBefore = accepts.length
      const own: number[] = []
      for (const member of reachedFrom(node, epsilons)) {
        edges.each(member, (edge) => {
          own.push(edge)
        })
        complete.each(member, (pattern) => {
          accepts.add(pattern - last)
          last = pattern
        })
      }
      for (const edge of own.sort((a, b) => this.compareEdges(a, b))) {
        tests.add(this.edgeTests.at(edge))
        distances.add((stateOf[this.edgeTargets.at(edge)] ?? 0) - state)
      }
      edgeCounts.add(own.length)
      acceptCounts.add(accepts.length - acceptsBefore)
    }
    const words = [...this.words.keys()]
    const sorted = words.toSorted(byBytes)
    const places = new Map(sorted.map((word, place) => [word, place]))
    const placeOf = words.map((word) => places.get(word) ?? 0)
    return {
      words: new WordList(sorted),
      columns: {
        listSizes: this.lists.map(({length}) => length),
        listed: this.lists.flatMap((list) => list.map((word) => placeOf[word] ?? 0).sort((a, b) => a - b)),
        testLists: this.testLists,
        masks: this.masks,
        forbids: this.forbids,
        edgeCounts: edgeCounts.all(),
        acceptCounts: acceptCounts.all(),
        tests: tests.all(),
        distances: distances.all(),
        accepts: accepts.all(),
      },
    }
  }

  /** By where they lead and what they test, whose numbers then rise: like stands beside like, which packs better. */
  private compareEdges(a: number, b: number): number {
    return this.edgeTargets.at(a) - this.edgeTargets.at(b) || this.edgeTests.at(a) - this.edgeTests.at(b)
  }

  /** The number of the state of each node, in the order of nodes; -1 for those within others. */
  private statesOfNodes(): Int32Array {
    const states = new Int32Array(this.nodeCount).fill(-1)
    states[ROOT] = 0
    for (const target of this.edgeTargets.all()) states[target] = 0
    let count = 0
    for (let node = 0; node < states.length; node++) if (states[node] === 0) states[node] = count++
    return states
  }

  private testNumber(list: number, mask: number, forbid: number): number {
    const key = (list + 1) * MOST_PAIRS + this.pairNumber(mask, forbid)
    const known = this.tests.get(key)
    if (known !== undefined) return known
    this.tests.set(key, this.testLists.length)
    this.masks.push(mask)
    this.forbids.push(forbid)
    return this.testLists.push(list) - 1
  }

  private pairNumber(mask: number, forbid: number): number {
    if (mask === 0 && forbid === 0) return 0
    const key = `${mask} ${forbid}`
    const number = this.pairs.get(key) ?? this.pairs.size + 1
    this.pairs.set(key, number)
    return number
  }

  /** The test that asks for a word and no more, as most do. */
  private plainTest(word: string): number {
    const known = this.plainTests.get(word)
    if (known !== undefined) return known
    const test = this.testNumber(this.listOf(word), 0, 0)
    this.plainTests.set(word, test)
    return test
  }

  /** The list of one word. */
  private listOf(word: string): number {
    return this.addList([this.wordNumber(word)])
  }

  /** The words of inflected items come as the same list each time. */
  private listNumber(words: readonly string[]): number {
    const known = this.listsOfMany.get(words)
    if (known !== undefined) return known
    const list = this.addList([...new Set(words)].map((word) => this.wordNumber(word)).sort((a, b) => a - b))
    this.listsOfMany.set(words, list)
    return list
  }

  private addList(words: readonly number[]): number {
    const key = words.join()
    const list = this.listsByWords.get(key) ?? this.lists.push(words) - 1
    this.listsByWords.set(key, list)
    return list
  }

  private wordNumber(word: string): number {
    const number = this.words.get(word) ?? this.words.size
    this.words.set(word, number)
    return number
  }
}

function isShared(item: Item): boolean {
  return item.type !== 'group' || item.branches.length <= MOST_BRANCHES
}

/** A node and those that steps which read nothing lead to. */
function reachedFrom(node: number, epsilons: InRow): readonly number[] {
  const reached = [node]
  for (const each of reached)
    epsilons.each(each, (target) => {
      if (!reached.includes(target)) reached.push(target)
    })
  return reached
}
