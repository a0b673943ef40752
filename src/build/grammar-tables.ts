import path from 'node:path'
import type {GrammarTables, VerbForms} from '../grammar/tables.js'
import {formsOf, IRREGULAR_LEMMAS, paradigmOf} from '../text/inflect.js'
import {readWordLists} from './word-lists.js'

/**
 * Reads the tables of the check of grammar.
 * @throws TypeError for a table that is not in its form, saying which
 */
export function readGrammarTables(folder: string): GrammarTables {
  const nouns = readWordLists(path.join(folder, 'nouns.yml'), [
    'count',
    'mass',
    'uncounted',
    'singular',
    'collective',
    'inanimate',
  ])
  const verbs = readWordLists(path.join(folder, 'verbs.yml'), ['pure', 'other', 'passiveless', 'infinitive', 'gerund'])
  const {pure, other, ...classes} = verbs
  const {countries, prefixes, people, offices} = readWordLists(path.join(folder, 'countries.yml'), [
    'countries',
    'prefixes',
    'people',
    'offices',
  ])
  return {
    countries: {adjectives: countries.map(pairOf), prefixes: prefixes.map(pairOf), people, offices},
    nouns: {...nouns, count: nouns.count.map((noun) => [noun, paradigmOf(noun).s] as const)},
    verbs: {
      ...classes,
      pure,
      forms: [...new Set([...pure, ...other, ...classes.passiveless, ...IRREGULAR_LEMMAS])].map(verbForms),
    },
  }
}

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
  const [name, other, ...rest] = item.split('/')
  if (name === undefined || other === undefined || rest.length > 0)
    throw new TypeError(`countries.yml: "${item}" has to be two words with a slash between them, as in Spain/Spanish`)
  return [name, other]
}
