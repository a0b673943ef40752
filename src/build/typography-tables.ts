import path from 'node:path'
import {type Abbreviation, type TypographyTables, WORD_LISTS} from '../typography/tables.js'
import {isRecord, isText, isTexts, readTable} from './table-file.js'
import {readWordLists} from './word-lists.js'

/**
 * Reads the tables of the check of typography.
 * @throws RuleFileError for entries that are not in the form of their table; it names file, line and cure
 */
export function readTypographyTables(folder: string): TypographyTables {
  const at = (name: string): string => path.join(folder, `${name}.yml`)
  return {
    abbreviations: readTable(at('abbreviations'), isAbbreviation, '"- { is: EU, before: [countries, summit] }"'),
    words: readWordLists(at('words'), WORD_LISTS, (word) =>
      word === word.toLowerCase() ? undefined : `"${word}" can never match: write "${word.toLowerCase()}"`,
    ),
  }
}

const isAbbreviation = (entry: unknown): entry is Abbreviation =>
  isRecord(entry, {is: isText}, {before: isTexts, after: isTexts})
