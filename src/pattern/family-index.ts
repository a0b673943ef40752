import {type ColumnReader, type ColumnWriter, placesOf, startsOf} from '../text/columns.js'
import {addTo} from '../text/groups.js'
import {familiesOf} from './collocations/families.js'
import type {RuleRecord} from './rule.js'

/** A list of words of a family, one of which a text must have. */
export interface Need {
  /** The number of the family. */
  readonly family: number
  readonly list: number
}

/** Which words the families of patterns of some rules need; families are numbered through all rules, in order. */
export interface FamilyIndex {
  /** How many lists of words each family has. */
  readonly lists: ArrayLike<number>
  /** The number of the rule of each family, and the how-manieth of that rule it is. */
  readonly rules: ArrayLike<number>
  readonly positions: ArrayLike<number>
  needsOf(word: string): readonly Need[]
}

const NONE: readonly never[] = []

/** The index of rules that were compiled now. */
export class BuiltFamilyIndex implements FamilyIndex {
  readonly lists: readonly number[]
  readonly rules: readonly number[]
  readonly positions: readonly number[]
  readonly needs: ReadonlyMap<string, readonly Need[]>

  constructor(records: readonly RuleRecord[]) {
    const families = records.flatMap(({collocation, unless}, rule) =>
      collocation === undefined
        ? []
        : familiesOf(collocation, unless).map(({needs}, position) => ({rule, position, needs})),
    )
    const byWord = new Map<string, Need[]>()
    for (const [family, {needs}] of families.entries())
      for (const [list, words] of needs.entries())
        for (const word of new Set(words)) addTo(byWord, word, {family, list})
    this.lists = families.map(({needs}) => needs.length)
    this.rules = families.map(({rule}) => rule)
    this.positions = families.map(({position}) => position)
    this.needs = byWord
  }

  needsOf(word: string): readonly Need[] {
    return this.needs.get(word) ?? NONE
  }
}

/** Writes an index down. */
export function writeFamilyIndex(writer: ColumnWriter, {lists, rules, positions, needs}: BuiltFamilyIndex): void {
  writer.column(lists)
  writer.column(rules)
  writer.column(positions)
  writer.text([...needs.keys()].join('\n'))
  writer.column([...needs.values()].map((all) => all.length))
  writer.column([...needs.values()].flatMap((all) => all.map(({family}) => family)))
  writer.column([...needs.values()].flatMap((all) => all.map(({list}) => list)))
}

/** An index that was written down. */
export class UnpackedFamilyIndex implements FamilyIndex {
  readonly lists: Int32Array
  readonly rules: Int32Array
  readonly positions: Int32Array
  private readonly words: ReadonlyMap<string, number>
  private readonly starts: Int32Array
  private readonly families: Int32Array
  private readonly listNumbers: Int32Array

  /** Reads what `writeFamilyIndex` has written. */
  constructor(reader: ColumnReader) {
    this.lists = reader.column()
    this.rules = reader.column()
    this.positions = reader.column()
    this.words = new Map(
      reader
        .text()
        .split('\n')
        .map((word, index) => [word, index]),
    )
    this.starts = startsOf(reader.column())
    this.families = reader.column()
    this.listNumbers = reader.column()
  }

  needsOf(word: string): readonly Need[] {
    const index = this.words.get(word)
    if (index === undefined) return NONE
    return placesOf(this.starts, index).map((at) => ({family: this.families[at] ?? 0, list: this.listNumbers[at] ?? 0}))
  }
}
