import path from 'node:path'
import type {Abbreviation, TypographyTables} from '../typography/notation/tables.js'
import {isRecord, isText, isTexts, readTable} from './table-file.js'

/**
 * Reads the tables of the check of typography, but for its word lists.
 * @throws RuleFileError for entries that are not in the form of their table; it names file, line and cure
 */
export function readTypographyTables(folder: string): TypographyTables {
  const file = path.join(folder, 'abbreviations.yml')
  return {abbreviations: readTable(file, isAbbreviation, '"- { is: EU, before: [countries, summit] }"')}
}

const isAbbreviation = (entry: unknown): entry is Abbreviation =>
  isRecord(entry, {is: isText}, {before: isTexts, after: isTexts})
