import {ColumnGraph} from './column-graph.js'
import {type FamilyIndex, familyIndexOf} from './family-index.js'
import type {GraphData} from './graph-columns.js'
import {parsePattern} from './parse.js'
import type {RuleConditions, RuleData, RuleRecord} from './rule.js'

/** Rules with what is found out of all of them before the first text: made of compiled rules, or read as the build has written it. */
export interface PreparedRules {
  /** The rule of a number, from 0 on. */
  record(number: number): RuleRecord
  /** What decides whether it counts at a place, which is there sooner. */
  conditions(number: number): RuleConditions
  /** A pattern by its number: they are numbered through all rules. */
  pattern(number: number): string
  /** How many patterns each rule has. */
  readonly patternCounts: ArrayLike<number>
  readonly graph: GraphData
  readonly families: FamilyIndex
}

/** Prepares rules that were compiled now. */
export class BuiltRules implements PreparedRules {
  readonly patternCounts: readonly number[]
  readonly graph: GraphData
  readonly families: FamilyIndex
  private readonly patterns: readonly string[]

  constructor(private readonly data: RuleData) {
    this.patternCounts = data.rules.map(({match}) => match.length)
    this.patterns = data.rules.flatMap(({match}) => match)
    this.graph = graphOf(this.patterns)
    this.families = familyIndexOf(data.rules)
  }

  record(number: number): RuleRecord {
    const record = this.data.rules[number]
    if (record === undefined) throw new RangeError(`no rule ${number}`)
    return record
  }

  conditions(number: number): RuleConditions {
    return this.record(number)
  }

  pattern(number: number): string {
    const pattern = this.patterns[number]
    if (pattern === undefined) throw new RangeError(`no pattern ${number}`)
    return pattern
  }
}

/**
 * The graph of all patterns of some rules. They are numbered through all rules, in order.
 * @param isDrawn the patterns that are drawn; the others keep their numbers
 */
export function graphOf(patterns: readonly string[], isDrawn: (pattern: string) => boolean = () => true): GraphData {
  const graph = new ColumnGraph()
  for (const [number, text] of patterns.entries()) if (isDrawn(text)) graph.add(parsePattern(text).items, number)
  return graph.data()
}
