/** The closed classes of English, each from `rules/english/closed-classes.yml`, and the unions of them that are classes as well. */

import {tables} from '../generated/english.js'

/** Words of a class. */
export type Words = ReadonlySet<string>

const {classes} = tables

/** One set of the words of several. */
export const union = (...sets: readonly Iterable<string>[]): Words => new Set(sets.flatMap((words) => [...words]))

/** A set without some of its words. */
export const allBut = (words: Words, ...without: readonly string[]): Words =>
  new Set([...words].filter((word) => !without.includes(word)))

export const ARTICLES = union(classes.articles)
export const DEMONSTRATIVES = union(classes.demonstratives)
export const POSSESSIVES = union(classes.possessives)
export const DETERMINERS = union(
  ARTICLES,
  DEMONSTRATIVES,
  POSSESSIVES,
  classes.quantifiers,
  classes['asking-determiners'],
)

export const SUBJECT_PRONOUNS = union(classes['subject-pronouns'])
export const OBJECT_PRONOUNS = union(classes['object-pronouns'])
export const THIRD_PERSON_SINGULAR = union(classes['third-person-singular'])
export const REFLEXIVES = union(classes.reflexives)
export const INDEFINITE_PERSONS = union(classes['indefinite-persons'])
export const INDEFINITE_PRONOUNS = union(INDEFINITE_PERSONS, classes['indefinite-things'])

export const QUESTION_WORDS = union(classes['question-words'])
export const RELATIVES = union(classes.relatives)

export const PREPOSITIONS = union(classes.prepositions)
export const COORDINATORS = union(classes.coordinators)
export const SUBORDINATORS = union(classes.subordinators)

export const FINITE_BE = union(classes['be-finite'])
export const BE = union(FINITE_BE, classes['be-nonfinite'])
export const FINITE_HAVE = union(classes['have-finite'])
export const HAVE = union(FINITE_HAVE, classes['have-nonfinite'])
export const DO = union(classes.do)
export const MODALS = union(classes.modals)
export const FINITE_AUXILIARIES = union(FINITE_BE, FINITE_HAVE, DO, MODALS)
/** What is left of "be" and "have" in a contraction, and of "will". */
export const AUXILIARY_CLITICS = union(classes['auxiliary-clitics'])
export const MODAL_CLITICS = union(classes['modal-clitics'])
export const SINGULAR_AUXILIARIES = union(classes['singular-auxiliaries'])
export const PLURAL_AUXILIARIES = union(classes['plural-auxiliaries'])

export const NUMBERS = union(classes.numbers)
/** The numbers that a plural follows, as written words. */
export const PLURAL_NUMBERS = allBut(NUMBERS, 'zero', 'one', 'hundred', 'dozen')
export const ORDINALS = union(classes.ordinals)
export const MONTHS = union(classes.months, classes['month-abbreviations'])
export const WEEKDAYS = union(classes.weekdays)

export const NAME_PARTICLES = union(classes['name-particles'])
export const HEADING_MINOR = union(classes['heading-minor'])
