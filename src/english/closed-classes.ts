/** The closed classes of English, each from `rules/english/closed-words('yml')`, and the unions of them that are classes as well. */

import {words} from './words.js'

/** Words of a class. */
export type Words = ReadonlySet<string>

/** One set of the words of several. */
export const union = (...sets: readonly Iterable<string>[]): Words => new Set(sets.flatMap((set) => [...set]))

/** A set without some of its words. */
export const allBut = (all: Words, ...without: readonly string[]): Words =>
  new Set([...all].filter((word) => !without.includes(word)))

export const ARTICLES = words('articles')
export const DEMONSTRATIVES = words('demonstratives')
export const POSSESSIVES = words('possessives')
export const DETERMINERS = union(
  ARTICLES,
  DEMONSTRATIVES,
  POSSESSIVES,
  words('quantifiers'),
  words('asking-determiners'),
)

export const SUBJECT_PRONOUNS = words('subject-pronouns')
export const OBJECT_PRONOUNS = words('object-pronouns')
export const THIRD_PERSON_SINGULAR = words('third-person-singular')
export const REFLEXIVES = words('reflexives')
export const INDEFINITE_PERSONS = words('indefinite-persons')
export const INDEFINITE_PRONOUNS = union(INDEFINITE_PERSONS, words('indefinite-things'))

export const QUESTION_WORDS = words('question-words')
export const RELATIVES = words('relatives')

export const PREPOSITIONS = words('prepositions')
export const COORDINATORS = words('coordinators')
export const SUBORDINATORS = words('subordinators')

export const FINITE_BE = words('be-finite')
export const BE = union(FINITE_BE, words('be-nonfinite'))
export const FINITE_HAVE = words('have-finite')
export const HAVE = union(FINITE_HAVE, words('have-nonfinite'))
export const DO = words('do')
export const MODALS = words('modals')
export const LIGHT_VERBS = words('light-verbs')
export const FINITE_AUXILIARIES = union(FINITE_BE, FINITE_HAVE, DO, MODALS)
/** What is left of "be" and "have" in a contraction, and of "will". */
export const AUXILIARY_CLITICS = words('auxiliary-clitics')
export const MODAL_CLITICS = words('modal-clitics')
export const SINGULAR_AUXILIARIES = words('singular-auxiliaries')
export const PLURAL_AUXILIARIES = words('plural-auxiliaries')

export const NUMBERS = words('numbers')
/** The numbers that a plural follows, as written words. */
export const PLURAL_NUMBERS = allBut(NUMBERS, 'zero', 'one', 'hundred', 'dozen')
export const ORDINALS = words('ordinals')
export const MONTHS = union(words('months'), words('month-abbreviations'))
export const WEEKDAYS = words('weekdays')

export const NAME_PARTICLES = words('name-particles')
export const HEADING_MINOR = words('heading-minor')
