import {ColumnReader, ColumnWriter} from '../text/columns.js'
import {Records, writeRecords} from '../text/records.js'
import {UnpackedFamilyIndex, writeFamilyIndex} from './family-index.js'
import {UnpackedGraph, writeGraph} from './packed-graph.js'
import {BuiltRules, type PreparedRules} from './prepared-rules.js'
import type {LemmaEntry, LemmaTable, RuleData, RuleRecord} from './rule.js'

/** Writes rules down, with all that is found out of them. */
export function packRules(data: RuleData): Uint8Array {
  const {patternCounts, subjects, graph, families} = new BuiltRules(data)
  const writer = new ColumnWriter()
  writeRecords(writer, data.rules)
  writer.column(patternCounts)
  writer.text(JSON.stringify(subjects))
  writeGraph(writer, graph)
  writeFamilyIndex(writer, families)
  writer.text([...data.lemmas.keys()].join('\n'))
  writeRecords(writer, [...data.lemmas.values()])
  return writer.end()
}

/** Rules that were written down. What a text does not touch is not parsed. */
export class UnpackedRules implements PreparedRules {
  readonly patternCounts: Int32Array
  readonly subjects: readonly string[]
  readonly graph: UnpackedGraph
  readonly families: UnpackedFamilyIndex
  readonly lemmas: LemmaTable
  private readonly records: Records<RuleRecord>

  /** @param bytes what `packRules` has made */
  constructor(bytes: Uint8Array) {
    const reader = new ColumnReader(bytes)
    this.records = new Records(reader)
    this.patternCounts = reader.column()
    this.subjects = JSON.parse(reader.text()) as string[]
    this.graph = new UnpackedGraph(reader)
    this.families = new UnpackedFamilyIndex(reader)
    this.lemmas = new UnpackedLemmas(reader)
  }

  record(number: number): RuleRecord {
    return this.records.at(number)
  }

  /** Every rule, parsed. */
  all(): RuleRecord[] {
    return this.records.all()
  }
}

class UnpackedLemmas implements LemmaTable {
  private readonly numbers: ReadonlyMap<string, number>
  private readonly entries: Records<LemmaEntry>

  constructor(reader: ColumnReader) {
    const names = reader.text().split('\n')
    this.numbers = new Map(names.map((name, number) => [name, number]))
    this.entries = new Records(reader)
  }

  get(lemma: string): LemmaEntry | undefined {
    const number = this.numbers.get(lemma)
    return number === undefined ? undefined : this.entries.at(number)
  }
}
