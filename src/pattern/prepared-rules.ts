import {type FamilyIndex, familyIndexOf} from './family-index.js'
import type {GraphData} from './graph-columns.js'
import type {RuleData, RuleRecord} from './rule.js'
import {RuleGraph, subjectsOf} from './rule-graph.js'
import {columnsOf} from './write-graph.js'

/** Rules with what is found out of all of them before the first text: made of compiled rules, or read as the build has written it. */
export interface PreparedRules {
  /** The rule of a number, from 0 on. */
  record(number: number): RuleRecord
  /** How many patterns each rule has. */
  readonly patternCounts: ArrayLike<number>
  /** What documents of some rules must speak of: patterns, numbered behind those of the rules. */
  readonly subjects: readonly string[]
  readonly graph: GraphData
  readonly families: FamilyIndex
}

/** Prepares rules that were compiled now. */
export class BuiltRules implements PreparedRules {
  readonly patternCounts: readonly number[]
  readonly subjects: readonly string[]
  readonly graph: GraphData
  readonly families: FamilyIndex

  constructor(private readonly data: RuleData) {
    this.patternCounts = data.rules.map(({match}) => match.length)
    this.subjects = subjectsOf(data.rules)
    this.graph = columnsOf(new RuleGraph(data))
    this.families = familyIndexOf(data.rules)
  }

  record(number: number): RuleRecord {
    const record = this.data.rules[number]
    if (record === undefined) throw new RangeError(`no rule ${number}`)
    return record
  }
}
