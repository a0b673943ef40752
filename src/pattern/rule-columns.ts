/** Rules key by key instead of one by one: like stands beside like, which packs better, and what no text asks for is not decoded. */
import {type Column, type ColumnReader, type ColumnWriter, startsOf} from '../text/columns.js'
import {type Lines, readLines, writeLines} from '../text/lines.js'
import type {RuleRecord} from './rule.js'
import {fullReason, shortReason} from './short-reason.js'

/**
 * Keys whose values are texts, which stand as they are; and others, which stand as JSON: one left out does not compile. Patterns have a
 * column of their own, and what a document confirms or doubts is no part of a rule.
 */
const TEXTS = ['id', 'kind', 'why', 'confidence', 'source', 'page'] as const
type Other = Exclude<keyof RuleRecord, (typeof TEXTS)[number] | 'match' | 'isConfirmed' | 'isDoubted'>
const EVERY_OTHER: Readonly<Record<Other, true>> = {
  languages: true,
  isLoose: true,
  at: true,
  unless: true,
  when: true,
  about: true,
  since: true,
  suggest: true,
  terms: true,
  registers: true,
  collocation: true,
}
const OTHERS = Object.keys(EVERY_OTHER) as Other[]

/**
 * Writes rules down: each key a text with a line for every rule, which is empty where the rule does not have it.
 * @throws RangeError for a text of several lines
 */
export function writeRules(writer: ColumnWriter, rules: readonly RuleRecord[]): void {
  const patterns = rules.flatMap(({match}) => match)
  const textOf = (rule: RuleRecord, key: (typeof TEXTS)[number]): string =>
    key === 'why' ? shortReason(rule.why, rule) : (rule[key] ?? '')
  const texts = TEXTS.map((key) => rules.map((rule) => textOf(rule, key)))
  const others = OTHERS.map((key) => rules.map((rule) => JSON.stringify(rule[key]) ?? ''))
  writer.column(rules.map(({match}) => match.length))
  for (const lines of [patterns, ...texts, ...others]) writeLines(writer, lines)
}

/** Rules that were written down. Each is put together when it is first asked for. */
export class RuleColumns {
  readonly patternCounts: Column
  private readonly starts: Int32Array
  private readonly patternLines: Lines
  private readonly texts: readonly (readonly [key: string, lines: Lines])[]
  private readonly others: readonly (readonly [key: string, lines: Lines])[]
  private readonly records: (RuleRecord | undefined)[] = []

  /** Reads what `writeRules` has written. */
  constructor(reader: ColumnReader) {
    this.patternCounts = reader.column()
    this.starts = startsOf(this.patternCounts)
    this.patternLines = readLines(reader)
    this.texts = TEXTS.map((key) => [key, readLines(reader)])
    this.others = OTHERS.map((key) => [key, readLines(reader)])
  }

  /** @throws RangeError if there is none */
  record(number: number): RuleRecord {
    const known = this.records[number]
    if (known !== undefined) return known
    if (!(number >= 0 && number < this.patternCounts.length)) throw new RangeError(`no rule ${number}`)
    const first = this.starts[number] ?? 0
    const match = Array.from({length: this.patternCounts[number] ?? 0}, (_, place) =>
      this.patternLines.at(first + place),
    )
    const members = [
      ...this.texts.map(([key, lines]) => [key, lines.at(number)] as const),
      ...this.others.map(([key, lines]) => [key, parsed(lines.at(number))] as const),
    ]
    const present = members.filter(([, value]) => value !== undefined && value !== '')
    // The build saw to its type.
    const written = {why: '', ...Object.fromEntries(present), match} as unknown as RuleRecord
    const record = {...written, why: fullReason(written.why, written)}
    this.records[number] = record
    return record
  }

  all(): RuleRecord[] {
    for (const lines of [this.patternLines, ...[...this.texts, ...this.others].map((column) => column[1])]) lines.all()
    return Array.from(this.patternCounts, (_, number: number) => this.record(number))
  }

  /** The ids of all rules. */
  ids(): readonly string[] {
    return this.texts[TEXTS.indexOf('id')]?.[1].all() ?? []
  }

  /** All patterns, in the order of the rules. */
  patterns(): readonly string[] {
    return this.patternLines.all()
  }
}

function parsed(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text)
}
