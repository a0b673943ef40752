import {Graph} from './graph.js'
import {parsePattern} from './parse.js'
import type {PatternNode, PatternNodes} from './pattern-nodes.js'
import type {RuleData, RuleRecord} from './rule.js'

/** What documents of some rules must speak of: each such pattern once, in the order of the rules. */
export function subjectsOf(rules: readonly RuleRecord[]): string[] {
  return [...new Set(rules.flatMap(({about = []}) => about))]
}

/** The graph of all patterns of some rules. They are numbered through all rules, in order; behind them, what documents must speak of. */
export class RuleGraph implements PatternNodes {
  readonly root: number
  readonly words: readonly string[]
  private readonly graph: Graph

  constructor({rules, lemmas}: RuleData) {
    this.graph = new Graph(lemmas)
    this.root = this.graph.addRoot()
    const patterns = [...rules.flatMap(({match}) => match), ...subjectsOf(rules)]
    for (const [number, text] of patterns.entries()) this.graph.addShared(parsePattern(text).items, number, this.root)
    this.words = [...new Set(this.graph.nodes.flatMap(({edges}) => edges.flatMap(({test}) => test.words ?? [])))]
  }

  get size(): number {
    return this.graph.nodes.length
  }

  node(index: number): PatternNode {
    return this.graph.node(index)
  }
}
