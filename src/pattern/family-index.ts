import {type Column, type ColumnReader, type ColumnWriter, startsOf} from '../text/columns.js'
import {addTo} from '../text/groups.js'
import {byBytes, readWords, WordList, type Words, writeWords} from '../text/word-finder.js'
import {familiesOf} from './collocations/families.js'
import type {RuleRecord} from './rule.js'

/** A list of words of a family, one of which a text must have. */
interface Need {
  /** The number of the family. */
  readonly family: number
  readonly list: number
}

/** Which words the families of patterns of some rules need; families are numbered through all rules, in order. */
export interface FamilyIndex {
  /** How many lists of words each family has. */
  readonly lists: Column
  /** The number of the rule of each family, and the how-manieth of that rule it is. */
  readonly rules: Column
  readonly positions: Column
  /** The number of every word that is needed. */
  readonly words: Words
  /** Who needs word `w`: families and their lists, from `starts[w]` up to `starts[w + 1]`. */
  readonly starts: Int32Array
  readonly families: Column
  readonly listNumbers: Column
}

/** The index of rules that were compiled now. */
export function familyIndexOf(records: readonly RuleRecord[]): FamilyIndex {
  const families = records.flatMap(({collocation, unless}, rule) =>
    collocation === undefined
      ? []
      : familiesOf(collocation, unless).map((family, position) => ({rule, position, needs: family.needs()})),
  )
  const byWord = new Map<string, Need[]>()
  for (const [family, {needs}] of families.entries())
    for (const [list, words] of needs.entries()) for (const word of new Set(words)) addTo(byWord, word, {family, list})
  const words = [...byWord.keys()].sort(byBytes)
  const all = words.map((word) => byWord.get(word) ?? [])
  return {
    lists: Int32Array.from(families, ({needs}) => needs.length),
    rules: Int32Array.from(families, ({rule}) => rule),
    positions: Int32Array.from(families, ({position}) => position),
    words: new WordList(words),
    starts: startsOf(Int32Array.from(all, (needs) => needs.length)),
    families: Int32Array.from(all.flat(), ({family}) => family),
    listNumbers: Int32Array.from(all.flat(), ({list}) => list),
  }
}

/** Writes an index down. */
export function writeFamilyIndex(writer: ColumnWriter, index: FamilyIndex): void {
  const {starts} = index
  writer.column([...index.lists])
  writer.column([...index.rules])
  writer.column([...index.positions])
  writeWords(writer, index.words.all())
  writer.column([...starts.subarray(1)].map((end, word) => end - (starts[word] ?? 0)))
  writer.column([...index.families])
  writer.column([...index.listNumbers])
}

/** Reads what `writeFamilyIndex` has written. */
export function readFamilyIndex(reader: ColumnReader): FamilyIndex {
  // Members of a literal are evaluated in the order in which they stand, which is that of the columns.
  return {
    lists: reader.column(),
    rules: reader.column(),
    positions: reader.column(),
    words: readWords(reader),
    starts: startsOf(reader.column()),
    families: reader.column(),
    listNumbers: reader.column(),
  }
}
