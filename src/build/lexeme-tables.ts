import {formsOf, IRREGULAR_LEMMAS, paradigmOf} from '../english/inflect.js'
import type {LexemeTables, Noun, VerbForms} from '../english/lexemes.js'
import {words} from '../english/words.js'

/** Inflects the nouns and verbs of `rules/english/`. */
export function lexemeTables(): LexemeTables {
  const verbs = new Set([...words('pure'), ...words('other'), ...words('passiveless'), ...IRREGULAR_LEMMAS])
  return {
    count: [...words('count')].map(withPlural),
    people: [...words('people')].map(withPlural),
    verbs: [...verbs].map(verbForms),
  }
}

const withPlural = (noun: string): Noun => [noun, paradigmOf(noun).s]

/** All spellings of a verb; the first of each kind is the usual one. */
function verbForms(base: string): VerbForms {
  const {s, ing} = paradigmOf(base)
  const forms = Object.entries(formsOf(base))
  const written = (name: 'past' | 'participle'): string[] =>
    forms.filter(([, names]) => names.includes(name)).map(([word]) => word)
  return [base, s, written('past'), written('participle'), ing]
}
