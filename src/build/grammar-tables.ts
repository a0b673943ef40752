import path from 'node:path'
import {formsOf, IRREGULAR_LEMMAS, paradigmOf} from '../english/inflect.js'
import type {GrammarTables, VerbForms} from '../grammar/syntax/tables.js'
import {readWordLists} from './word-lists.js'

const NOUNS = ['count', 'mass', 'uncounted', 'singular', 'collective'] as const
const THINGS = ['things', 'matters', 'people'] as const
const VERBS = ['pure', 'other', 'passiveless', 'infinitive', 'gerund'] as const
const COUNTRIES = ['countries', 'prefixes', 'people', 'offices'] as const

/**
 * Reads the tables of the check of grammar.
 * @throws RuleFileError for a table that is not in its form; it names file, line and cure
 */
export function readGrammarTables(folder: string): GrammarTables {
  const at = (name: string): string => path.join(folder, `${name}.yml`)
  const nouns = readWordLists(at('nouns'), NOUNS)
  const {things, matters, people} = readWordLists(at('things'), THINGS)
  const {pure, other, ...classes} = readWordLists(at('verbs'), VERBS)
  const {countries, prefixes, ...persons} = readWordLists(at('countries'), COUNTRIES, mistakeOfPair)
  const verbs = new Set([...pure, ...other, ...classes.passiveless, ...IRREGULAR_LEMMAS])
  return {
    countries: {adjectives: countries.map(pairOf), prefixes: prefixes.map(pairOf), ...persons},
    nouns: {...nouns, count: nouns.count.map(withPlural)},
    things,
    matters,
    people: people.map(withPlural),
    verbs: {...classes, pure, forms: [...verbs].map(verbForms)},
  }
}

const withPlural = (noun: string): readonly [singular: string, plural: string] => [noun, paradigmOf(noun).s]

/** All spellings of a verb; the first of each kind is the usual one. */
function verbForms(base: string): VerbForms {
  const {s, ing} = paradigmOf(base)
  const forms = Object.entries(formsOf(base))
  const written = (name: 'past' | 'participle'): string[] =>
    forms.filter(([, names]) => names.includes(name)).map(([word]) => word)
  return [base, s, written('past'), written('participle'), ing]
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
