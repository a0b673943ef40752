import path from 'node:path'
import {formsOf, IRREGULAR_LEMMAS, paradigmOf} from '../english/inflect.js'
import type {LexemeTables, VerbForms} from '../english/lexemes.js'
import {readWordLists} from './word-lists.js'

const NOUNS = ['count', 'mass', 'uncounted', 'singular', 'collective'] as const
const THINGS = ['things', 'matters', 'people'] as const
const VERBS = ['pure', 'other', 'passiveless', 'infinitive', 'gerund', 'bases-in-ed'] as const

/**
 * Reads the tables of nouns and verbs of `rules/english/`, and inflects them.
 * @throws RuleFileError for a table that is not in its form; it names file, line and cure
 */
export function readLexemeTables(folder: string): LexemeTables {
  const at = (name: string): string => path.join(folder, `${name}.yml`)
  const nouns = readWordLists(at('nouns'), NOUNS)
  const {things, matters, people} = readWordLists(at('things'), THINGS)
  const {pure, other, 'bases-in-ed': basesInEd, ...classes} = readWordLists(at('verbs'), VERBS)
  const verbs = new Set([...pure, ...other, ...classes.passiveless, ...IRREGULAR_LEMMAS])
  return {
    nouns: {...nouns, count: nouns.count.map(withPlural)},
    things,
    matters,
    people: people.map(withPlural),
    verbs: {...classes, pure, basesInEd, forms: [...verbs].map(verbForms)},
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
