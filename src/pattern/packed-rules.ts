import {type Column, ColumnReader, ColumnWriter, startsOf} from '../text/columns.js'
import {type FamilyIndex, readFamilyIndex, writeFamilyIndex} from './family-index.js'
import type {GraphData} from './graph-columns.js'
import {BuiltRules, type PreparedRules} from './prepared-rules.js'
import type {RuleConditions, RuleData, RuleRecord} from './rule.js'
import {ConditionColumns, WordingColumns, writeConditions, writeWordings} from './rule-columns.js'
import {readGraph, writeGraph} from './write-graph.js'

/** Rules as bytes: what finds them in texts, and how they are worded, which only texts that have one ask for. */
export interface PackedRules {
  readonly finder: Uint8Array
  readonly wordings: Uint8Array
}

/** Writes rules down, with all that is found out of them. */
export function packRules(data: RuleData): PackedRules {
  const {graph, families} = new BuiltRules(data)
  const finder = new ColumnWriter()
  writeConditions(finder, data.rules)
  writeGraph(finder, graph)
  writeFamilyIndex(finder, families)
  const wordings = new ColumnWriter()
  writeWordings(wordings, data.rules)
  return {finder: finder.end(), wordings: wordings.end()}
}

/** Rules that were written down. What a text does not touch is not parsed. */
export class UnpackedRules implements PreparedRules {
  readonly patternCounts: Column
  readonly graph: GraphData
  readonly families: FamilyIndex
  private readonly columns: ConditionColumns
  private readonly starts: Int32Array
  private read: WordingColumns | undefined
  private readonly records: (RuleRecord | undefined)[] = []

  /**
   * @param finder what `packRules` has made
   * @param readWordings gives the rest of it, once a rule is asked for
   */
  constructor(
    finder: Uint8Array,
    private readonly readWordings: () => Uint8Array,
  ) {
    const reader = new ColumnReader(finder)
    this.columns = new ConditionColumns(reader)
    this.patternCounts = this.columns.patternCounts
    this.starts = startsOf(this.patternCounts)
    this.graph = readGraph(reader)
    this.families = readFamilyIndex(reader)
  }

  private get wordings(): WordingColumns {
    this.read ??= new WordingColumns(new ColumnReader(this.readWordings()))
    return this.read
  }

  conditions(number: number): RuleConditions {
    return this.columns.at(number)
  }

  record(number: number): RuleRecord {
    const known = this.records[number]
    if (known !== undefined) return known
    const conditions = this.conditions(number)
    const count = this.patternCounts[number] ?? 0
    const record = this.wordings.record(number, conditions, this.starts[number] ?? 0, count)
    this.records[number] = record
    return record
  }

  pattern(number: number): string {
    return this.wordings.pattern(number)
  }

  /** The ids of all rules. */
  ids(): readonly string[] {
    return this.wordings.ids()
  }

  /** Every rule, parsed. */
  all(): RuleRecord[] {
    this.columns.decode()
    this.wordings.decode()
    return Array.from(this.patternCounts, (_, number: number) => this.record(number))
  }
}
