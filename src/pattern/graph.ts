import {type Edge, type Epsilon, type Inflected, PatternDrawing, type Test} from './drawing.js'
import type {Pattern} from './syntax.js'

/** What is drawn from one node to another. */
interface Drawn<Step> {
  readonly from: number
  readonly step: Step
}

/**
 * The graph of one pattern. Thousands are kept, so that edges stand in columns, those of a node next to each other, and tests that are the same
 * are one object.
 */
export class Graph extends PatternDrawing {
  /** Where the pattern begins, and where it is complete. */
  readonly root: number
  readonly end: number
  /** For every node the number of its first edge; one entry more at the end. */
  readonly edgeStarts: readonly number[]
  readonly tests: readonly Test[]
  readonly targets: readonly number[]
  /** The same of steps that read nothing. */
  readonly epsilonStarts: readonly number[]
  readonly epsilonTargets: readonly number[]
  protected override readonly hasMarks = true
  private readonly inflections: readonly (Inflected | undefined)[]
  private readonly marks: readonly Epsilon['mark'][]
  private nodeCount = 0
  private edges: Drawn<Edge>[] = []
  private epsilons: Drawn<Epsilon>[] = []

  constructor({items}: Pattern) {
    super()
    this.root = this.addNode()
    this.end = this.addNode()
    this.connectSequence(items, this.root, this.end)
    const edges = this.inOrder(this.edges)
    this.edgeStarts = edges.starts
    this.tests = edges.steps.map(({test}) => known(test))
    this.targets = edges.steps.map(({target}) => target)
    this.inflections = sparse(edges.steps.map(({inflected}) => inflected))
    const epsilons = this.inOrder(this.epsilons)
    this.epsilonStarts = epsilons.starts
    this.epsilonTargets = epsilons.steps.map(({target}) => target)
    this.marks = sparse(epsilons.steps.map(({mark}) => mark))
    this.edges = []
    this.epsilons = []
  }

  /** The slot and the forms of an edge of an inflected item. */
  inflectedAt(edge: number): Inflected | undefined {
    return this.inflections[edge]
  }

  /** Where a capture begins or ends with a step that reads nothing. */
  markAt(epsilon: number): Epsilon['mark'] {
    return this.marks[epsilon]
  }

  override addNode(): number {
    return this.nodeCount++
  }

  protected override addEdge(from: number, edge: Edge): void {
    this.edges.push({from, step: edge})
  }

  protected override addEpsilon(from: number, epsilon: Epsilon): void {
    this.epsilons.push({from, step: epsilon})
  }

  /** The steps of each node one after the other, in the order in which they were drawn. */
  private inOrder<Step>(drawn: readonly Drawn<Step>[]): {starts: readonly number[]; steps: readonly Step[]} {
    const starts: number[] = []
    const sorted = [...drawn].sort((a, b) => a.from - b.from)
    for (const [index, {from}] of sorted.entries()) while (starts.length <= from) starts.push(index)
    while (starts.length <= this.nodeCount) starts.push(sorted.length)
    return {starts: starts.slice(), steps: sorted.map(({step}) => step)}
  }
}

const NONE: readonly never[] = []

/** A list that nearly always has nothing; then it takes no room. */
const sparse = <T>(list: readonly (T | undefined)[]): readonly (T | undefined)[] =>
  list.every((one) => one === undefined) ? NONE : list

/** So many tests are kept to be shared. */
const MOST_SHARED = 50_000
const shared = new Map<string, Test>()

/** The one object for tests that are the same. Lists of words are shared where they are made. */
function known(test: Test): Test {
  const {words, mask, forbid} = test
  if (words !== undefined && words.length > 1) return test
  const key = `${mask} ${forbid} ${words?.[0] ?? ''}`
  const same = shared.get(key)
  if (same !== undefined) return same
  if (shared.size >= MOST_SHARED) shared.clear()
  shared.set(key, test)
  return test
}
