import path from 'node:path'
import type {Country, GrammarTables} from '../grammar/syntax/tables.js'
import {isTexts, readTable} from './table-file.js'

/**
 * Reads the tables of the check of grammar, but for its word lists.
 * @throws RuleFileError for a table that is not in its form; it names file, line and cure
 */
export function readGrammarTables(folder: string): GrammarTables {
  return {countries: readTable(path.join(folder, 'countries.yml'), isCountry, '"- [Spain, Spanish]"')}
}

const isCountry = (entry: unknown): entry is Country => isTexts(entry) && entry.length === 2
