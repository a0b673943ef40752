import {Graph, type Test} from './graph.js'
import {parsePattern} from './parse.js'
import type {RuleData, RuleRecord} from './rule.js'

/** What a token must be: one of some words, with class bits it must and must not have. */
export interface WordTest {
  /** Numbers of words; any word serves without them. */
  readonly words: readonly number[] | undefined
  readonly mask: number
  readonly forbid: number
}

export interface PatternEdge {
  readonly test: WordTest
  readonly target: number
}

/** A place in a graph of patterns: a node, with those that steps which read nothing lead to. */
interface PatternState {
  readonly edges: readonly PatternEdge[]
  /** Numbers of the patterns that are complete here. */
  readonly accepts: readonly number[]
}

/** A node of the graph, whose edges ask for words by their numbers. */
interface RuleNode extends PatternState {
  /** Nodes that steps which read nothing lead to. */
  readonly epsilons: readonly number[]
}

/** What documents of some rules must speak of: each such pattern once, in the order of the rules. */
export function subjectsOf(rules: readonly RuleRecord[]): string[] {
  return [...new Set(rules.flatMap(({about = []}) => about))]
}

/** The graph of all patterns of some rules. They are numbered through all rules, in order; behind them, what documents must speak of. */
export class RuleGraph {
  readonly root: number
  /** The place of a word is its number; the first, which is empty, is no word. */
  readonly words: readonly string[]
  private readonly nodes: readonly RuleNode[]

  constructor({rules}: RuleData) {
    const graph = new Graph()
    this.root = graph.addRoot()
    const patterns = [...rules.flatMap(({match}) => match), ...subjectsOf(rules)]
    for (const [number, text] of patterns.entries()) graph.addShared(parsePattern(text).items, number, this.root)
    const numbers = new Map<string, number>([['', 0]])
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
  }

  /** The state of a node. */
  state(index: number): PatternState {
    const reached = new Set([index])
    for (const each of reached) for (const target of this.nodes[each]?.epsilons ?? []) reached.add(target)
    const nodes = [...reached].flatMap((each) => this.nodes[each] ?? [])
    return {edges: nodes.flatMap(({edges}) => edges), accepts: nodes.flatMap(({accepts}) => accepts)}
  }

  /** The nodes that edges lead to, and first the root, in the order of the graph. */
  targets(): number[] {
    const targets = new Set(this.nodes.flatMap(({edges}) => edges.map(({target}) => target)))
    return [this.root, ...[...targets].filter((node) => node !== this.root).sort((a, b) => a - b)]
  }
}
