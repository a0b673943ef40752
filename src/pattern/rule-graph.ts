import {addTo} from '../text/groups.js'
import {Graph, type Test} from './graph.js'
import {parsePattern} from './parse.js'
import type {PatternEdge, PatternState, PatternStates, WordTest} from './pattern-states.js'
import type {RuleData, RuleRecord} from './rule.js'

/** A node of the graph, whose edges ask for words by their numbers. */
export interface RuleNode extends PatternState {
  /** Nodes that steps which read nothing lead to. */
  readonly epsilons: readonly number[]
}

const NONE: readonly never[] = []

/** What documents of some rules must speak of: each such pattern once, in the order of the rules. */
export function subjectsOf(rules: readonly RuleRecord[]): string[] {
  return [...new Set(rules.flatMap(({about = []}) => about))]
}

/** The graph of all patterns of some rules. They are numbered through all rules, in order; behind them, what documents must speak of. */
export class RuleGraph implements PatternStates {
  readonly root: number
  readonly words: readonly string[]
  readonly nodes: readonly RuleNode[]
  /** How patterns begin, by the numbers of the words that they begin with. */
  private readonly starts: ReadonlyMap<number, readonly PatternEdge[]>
  readonly startsWithAny: readonly PatternEdge[]

  constructor({rules}: RuleData) {
    const graph = new Graph()
    this.root = graph.addRoot()
    const patterns = [...rules.flatMap(({match}) => match), ...subjectsOf(rules)]
    for (const [number, text] of patterns.entries()) graph.addShared(parsePattern(text).items, number, this.root)
    const numbers = new Map<string, number>()
    const numbered = ({words, mask, forbid}: Test): WordTest => ({
      words: words?.map((word) => numbers.get(word) ?? numbers.set(word, numbers.size).size - 1),
      mask,
      forbid,
    })
    this.nodes = graph.nodes.map(({edges, epsilons, accepts}) => ({
      edges: edges.map(({test, target}) => ({test: numbered(test), target})),
      epsilons: epsilons.map(({target}) => target),
      accepts,
    }))
    this.words = [...numbers.keys()]
    const starts = new Map<number, PatternEdge[]>()
    const first = this.state(this.root).edges
    for (const edge of first) for (const word of edge.test.words ?? []) addTo(starts, word, edge)
    this.starts = starts
    this.startsWithAny = first.filter(({test}) => test.words === undefined)
  }

  state(index: number): PatternState {
    const reached = new Set([index])
    for (const each of reached) for (const target of this.nodes[each]?.epsilons ?? []) reached.add(target)
    const nodes = [...reached].flatMap((each) => this.nodes[each] ?? [])
    return {edges: nodes.flatMap(({edges}) => edges), accepts: nodes.flatMap(({accepts}) => accepts)}
  }

  startsWith(word: number): readonly PatternEdge[] {
    return this.starts.get(word) ?? NONE
  }
}
