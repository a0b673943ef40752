import {ColumnReader, ColumnWriter} from '../text/columns.js'
import {Records, writeRecords} from '../text/records.js'
import {type FamilyIndex, readFamilyIndex, writeFamilyIndex} from './family-index.js'
import type {GraphData} from './graph-columns.js'
import {BuiltRules, type PreparedRules} from './prepared-rules.js'
import type {RuleData, RuleRecord} from './rule.js'
import {readGraph, writeGraph} from './write-graph.js'

/** Writes rules down, with all that is found out of them. */
export function packRules(data: RuleData): Uint8Array {
  const {patternCounts, subjects, graph, families} = new BuiltRules(data)
  const writer = new ColumnWriter()
  writeRecords(writer, data.rules)
  writer.column(patternCounts)
  writer.text(JSON.stringify(subjects))
  writeGraph(writer, graph)
  writeFamilyIndex(writer, families)
  return writer.end()
}

/** Rules that were written down. What a text does not touch is not parsed. */
export class UnpackedRules implements PreparedRules {
  readonly patternCounts: Int32Array
  readonly subjects: readonly string[]
  readonly graph: GraphData
  readonly families: FamilyIndex
  private readonly records: Records<RuleRecord>

  /** @param bytes what `packRules` has made */
  constructor(bytes: Uint8Array) {
    const reader = new ColumnReader(bytes)
    this.records = new Records(reader)
    this.patternCounts = reader.column()
    this.subjects = JSON.parse(reader.text()) as string[]
    this.graph = readGraph(reader)
    this.families = readFamilyIndex(reader)
  }

  record(number: number): RuleRecord {
    return this.records.at(number)
  }

  /** Every rule, parsed. */
  all(): RuleRecord[] {
    return this.records.all()
  }
}
