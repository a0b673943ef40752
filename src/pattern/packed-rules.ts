import {type Column, ColumnReader, ColumnWriter} from '../text/columns.js'
import {type FamilyIndex, readFamilyIndex, writeFamilyIndex} from './family-index.js'
import type {GraphData} from './graph-columns.js'
import {BuiltRules, type PreparedRules} from './prepared-rules.js'
import type {RuleData, RuleRecord} from './rule.js'
import {RuleColumns, writeRules} from './rule-columns.js'
import {readGraph, writeGraph} from './write-graph.js'

/** Writes rules down, with all that is found out of them. */
export function packRules(data: RuleData): Uint8Array {
  const {graph, families} = new BuiltRules(data)
  const writer = new ColumnWriter()
  writeRules(writer, data.rules)
  writeGraph(writer, graph)
  writeFamilyIndex(writer, families)
  return writer.end()
}

/** Rules that were written down. What a text does not touch is not parsed. */
export class UnpackedRules implements PreparedRules {
  readonly patternCounts: Column
  readonly graph: GraphData
  readonly families: FamilyIndex
  private readonly rules: RuleColumns

  /** @param bytes what `packRules` has made */
  constructor(bytes: Uint8Array) {
    const reader = new ColumnReader(bytes)
    this.rules = new RuleColumns(reader)
    this.patternCounts = this.rules.patternCounts
    this.graph = readGraph(reader)
    this.families = readFamilyIndex(reader)
  }

  record(number: number): RuleRecord {
    return this.rules.record(number)
  }

  /** The ids of all rules. */
  ids(): readonly string[] {
    return this.rules.ids()
  }

  /** Every rule, parsed. */
  all(): RuleRecord[] {
    return this.rules.all()
  }
}
