import type {FormName} from './forms.js'

/** The lists of `rules/english/articles.yml`. */
export const ARTICLE_LISTS = [
  'vowel',
  'consonant',
  'mostly-vowel',
  'mostly-consonant',
  'read-letters',
  'read-words',
  'read-both',
] as const
export type ArticleList = (typeof ARTICLE_LISTS)[number]

/** The lists of `rules/english/closed-classes.yml`. */
export const CLOSED_CLASSES = [
  'articles',
  'demonstratives',
  'possessives',
  'quantifiers',
  'asking-determiners',
  'subject-pronouns',
  'third-person-singular',
  'object-pronouns',
  'reflexives',
  'indefinite-persons',
  'indefinite-things',
  'question-words',
  'relatives',
  'prepositions',
  'coordinators',
  'subordinators',
  'be-finite',
  'be-nonfinite',
  'have-finite',
  'have-nonfinite',
  'do',
  'modals',
  'auxiliary-clitics',
  'modal-clitics',
  'singular-auxiliaries',
  'plural-auxiliaries',
  'numbers',
  'ordinals',
  'months',
  'month-abbreviations',
  'weekdays',
  'name-particles',
  'heading-minor',
] as const
export type ClosedClass = (typeof CLOSED_CLASSES)[number]

/** The lists of `rules/english/words.yml`. */
export const WORD_LISTS = ['adverbs', 'no-adverbs', 'sentence-openers', 'abbreviations'] as const
export type WordList = (typeof WORD_LISTS)[number]

/** The lists of `rules/english/inflection.yml`. */
export const INFLECTION_LISTS = [
  'doubling',
  'not-doubling',
  'both-doublings',
  'plural-in-ises',
  'hard-ch',
  'keeps-final-e',
  'ends-in-mans',
  'our-in-british',
] as const
export type InflectionList = (typeof INFLECTION_LISTS)[number]

type Lists<Name extends string> = Readonly<Record<Name, readonly string[]>>

/** The tables of `rules/english/`, as the build compiles them. */
export interface EnglishTables {
  readonly articles: Lists<ArticleList>
  readonly classes: Lists<ClosedClass>
  readonly words: Lists<WordList>
  /** Words in American and in British spelling. */
  readonly spellings: readonly (readonly [us: string, uk: string])[]
  readonly inflection: Lists<InflectionList>
  readonly irregularVerbs: readonly IrregularVerb[]
  readonly irregularNouns: readonly (readonly [lemma: string, plural: string])[]
  readonly secondForms: readonly SecondForm[]
}

/** The participle is left out where it is spelled like the past. */
export type IrregularVerb = readonly [lemma: string, past: string, participle?: string]

/** A spelling that a lemma has beside its usual form. */
export interface SecondForm {
  readonly of: string
  readonly is: string
  readonly as: readonly FormName[]
}
