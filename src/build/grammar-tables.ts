import path from 'node:path'
import type {GrammarTables} from '../grammar/syntax/tables.js'
import {readWordLists} from './word-lists.js'

const COUNTRIES = ['countries', 'prefixes', 'people', 'offices'] as const

/**
 * Reads the tables of the check of grammar.
 * @throws RuleFileError for a table that is not in its form; it names file, line and cure
 */
export function readGrammarTables(folder: string): GrammarTables {
  const file = path.join(folder, 'countries.yml')
  const {countries, prefixes, ...persons} = readWordLists(file, COUNTRIES, mistakeOfPair)
  return {countries: {adjectives: countries.map(pairOf), prefixes: prefixes.map(pairOf), ...persons}}
}

/** "Spain/Spanish": a name and what belongs to it. */
function pairOf(item: string): readonly [string, string] {
  const [name = '', other = ''] = item.split('/')
  return [name, other]
}

function mistakeOfPair(item: string, list: (typeof COUNTRIES)[number]): string | undefined {
  if ((list !== 'countries' && list !== 'prefixes') || /^[^/]+\/[^/]+$/.test(item)) return undefined
  return `"${item}" has to be two words with a slash between them, as in Spain/Spanish`
}
