import path from 'node:path'
import type {Abbreviation, TypographyTables} from '../typography/tables.js'
import {isRecord, isText, isTexts, readTable} from './table-file.js'

/**
 * Reads the tables of the check of typography.
 * @throws RuleFileError for entries that are not in the form of their table; it names file, line and cure
 */
export function readTypographyTables(folder: string): TypographyTables {
  return {
    spellings: readTable(path.join(folder, 'spellings.yml'), isSpelling, '"- [color, colour]"'),
    abbreviations: readTable(
      path.join(folder, 'abbreviations.yml'),
      isAbbreviation,
      '"- { is: EU, before: [countries, summit] }"',
    ),
  }
}

function isSpelling(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every(isText) && entry[0] !== entry[1]
}

const isAbbreviation = (entry: unknown): entry is Abbreviation =>
  isRecord(entry, {is: isText}, {before: isTexts, after: isTexts})
