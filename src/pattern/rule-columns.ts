/**
 * Rules key by key instead of one by one: like stands beside like, which packs better, and what no text asks for is not decoded. What decides
 * whether a rule counts at a place stands by itself: texts that nothing is found in ask for nothing else.
 */
import type {Column, ColumnReader, ColumnWriter} from '../text/columns.js'
import {type Lines, readLines, writeLines} from '../text/lines.js'
import type {RuleConditions, RuleRecord} from './rule.js'
import {fullReason, shortReason} from './short-reason.js'

/** How a key is written: a text as it stands, or anything else as JSON. */
type Writing = 'text' | 'json'
type Writings<Key extends string> = Readonly<Record<Key, Writing>>

/** Keys by how they are written: one left out does not compile. */
const CONDITIONS: Writings<keyof RuleConditions> = {
  kind: 'text',
  page: 'text',
  isLoose: 'json',
  at: 'json',
  unless: 'json',
  when: 'json',
  about: 'json',
  since: 'json',
  collocation: 'json',
}
/** The others. Patterns have a column of their own, and what a document confirms or doubts is no part of a rule. */
const WORDINGS: Writings<Exclude<keyof RuleRecord, keyof RuleConditions | 'match' | 'isConfirmed' | 'isDoubted'>> = {
  id: 'text',
  why: 'text',
  confidence: 'text',
  source: 'text',
  languages: 'json',
  suggest: 'json',
  terms: 'json',
  registers: 'json',
}

/** Some keys of rules, each a text with a line for every rule, which is empty where the rule does not have it. */
class KeyColumns {
  private readonly lines: ReadonlyMap<string, Lines>

  constructor(
    reader: ColumnReader,
    private readonly writings: Readonly<Record<string, Writing>>,
  ) {
    this.lines = new Map(Object.keys(writings).map((key) => [key, readLines(reader)]))
  }

  /** What a rule has of them. */
  at(number: number): Readonly<Record<string, unknown>> {
    const members: Record<string, unknown> = {}
    for (const [key, lines] of this.lines) {
      const text = lines.at(number)
      if (text !== '') members[key] = this.writings[key] === 'text' ? text : JSON.parse(text)
    }
    return members
  }

  /** A key of all rules. */
  all(key: string): readonly string[] {
    return this.lines.get(key)?.all() ?? []
  }

  /** Decodes all at once. */
  decode(): void {
    for (const lines of this.lines.values()) lines.all()
  }
}

/** Writes some keys of rules down; a text of several lines is a `RangeError`. */
function writeKeys<Key extends keyof RuleRecord>(
  writer: ColumnWriter,
  rules: readonly RuleRecord[],
  writings: Writings<Key>,
): void {
  for (const [key, writing] of Object.entries(writings) as [Key, Writing][]) {
    const written = (rule: RuleRecord): unknown => (key === 'why' ? shortReason(rule.why, rule) : rule[key])
    const textOf = (value: unknown): string =>
      writing === 'text' ? String(value ?? '') : (JSON.stringify(value) ?? '')
    writeLines(
      writer,
      rules.map((rule) => textOf(written(rule))),
    )
  }
}

/** Writes down how many patterns rules have, and what decides whether they count at a place. */
export function writeConditions(writer: ColumnWriter, rules: readonly RuleRecord[]): void {
  writer.column(rules.map(({match}) => match.length))
  writeKeys(writer, rules, CONDITIONS)
}

/** Reads what `writeConditions` has written. */
export class ConditionColumns {
  readonly patternCounts: Column
  private readonly keys: KeyColumns

  constructor(reader: ColumnReader) {
    this.patternCounts = reader.column()
    this.keys = new KeyColumns(reader, CONDITIONS)
  }

  /** @throws RangeError if there is none */
  at(number: number): RuleConditions {
    if (!(number >= 0 && number < this.patternCounts.length)) throw new RangeError(`no rule ${number}`)
    // The build saw to its type.
    return this.keys.at(number) as unknown as RuleConditions
  }

  /** Decodes all at once. */
  decode(): void {
    this.keys.decode()
  }
}

/** Writes down the rest: the patterns as text, and what is said of each rule. */
export function writeWordings(writer: ColumnWriter, rules: readonly RuleRecord[]): void {
  writeLines(
    writer,
    rules.flatMap(({match}) => match),
  )
  writeKeys(writer, rules, WORDINGS)
}

/** Reads what `writeWordings` has written. */
export class WordingColumns {
  private readonly patternLines: Lines
  private readonly keys: KeyColumns

  constructor(reader: ColumnReader) {
    this.patternLines = readLines(reader)
    this.keys = new KeyColumns(reader, WORDINGS)
  }

  /** A pattern by its number, through all rules. */
  pattern(number: number): string {
    return this.patternLines.at(number)
  }

  /** All patterns, in the order of the rules. */
  patterns(): readonly string[] {
    return this.patternLines.all()
  }

  /** The ids of all rules. */
  ids(): readonly string[] {
    return this.keys.all('id')
  }

  /**
   * A rule, with what decides whether it counts.
   * @param first the number of its first pattern
   * @param count how many it has
   */
  record(number: number, conditions: RuleConditions, first: number, count: number): RuleRecord {
    const match = Array.from({length: count}, (_, place) => this.pattern(first + place))
    // The build saw to its type.
    const written = {why: '', ...conditions, ...this.keys.at(number), match} as unknown as RuleRecord
    return {...written, why: fullReason(written.why, written)}
  }

  /** Decodes all at once. */
  decode(): void {
    this.patternLines.all()
    this.keys.decode()
  }
}
