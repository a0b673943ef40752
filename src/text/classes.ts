/** Word classes that patterns can name. */

import {
  allBut,
  BE,
  COORDINATORS,
  DEMONSTRATIVES,
  DETERMINERS,
  FINITE_AUXILIARIES,
  HAVE,
  INDEFINITE_PERSONS,
  MONTHS,
  NUMBERS,
  OBJECT_PRONOUNS,
  ORDINALS,
  POSSESSIVES,
  PREPOSITIONS,
  QUESTION_WORDS,
  REFLEXIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  union,
  WEEKDAYS,
} from '../english/closed-classes.js'
import {isNoun} from '../english/nouns.js'
import {isOnly, isPure, isVerb} from '../english/verbs.js'
import {words} from '../english/words.js'
import {COMPOUND_NUMBER} from './split.js'

/** Bits of a token's classes; several may be set. */
export const TokenClass = {
  /** A word or number, not punctuation. */
  word: 1 << 0,
  number: 1 << 1,
  digits: 1 << 2,
  year: 1 << 3,
  roman: 1 << 4,
  ordinal: 1 << 5,
  month: 1 << 6,
  weekday: 1 << 7,
  /** Written with a capital first letter. */
  capital: 1 << 8,
  determiner: 1 << 9,
  possessive: 1 << 10,
  pronoun: 1 << 11,
  reflexive: 1 << 12,
  adverb: 1 << 13,
  /** A capitalised word that is part of a name. */
  name: 1 << 14,
  nameStart: 1 << 15,
  nameEnd: 1 << 16,
  /** A quotation mark, or a token between two that belong together. */
  quoted: 1 << 17,
  quoteStart: 1 << 18,
  quoteEnd: 1 << 19,
  quoteMark: 1 << 20,
  /** White space stands before it. */
  spaced: 1 << 21,
  /** The second half of a contraction or possessive that is no word by itself: *'s*, *'ll*. */
  clitic: 1 << 22,
  /** The result of a game as many languages write it: 3:1. */
  score: 1 << 23,
  /** Two letters or more, all of them capitals. */
  upper: 1 << 24,
  /** The hyphen of a compound stands before it. */
  hyphened: 1 << 25,
  /** Code or the like, no text. */
  source: 1 << 26,
  /** May stand between a determiner and its noun: determiners themselves, adverbs, numbers, adjectives, nouns. */
  modifier: 1 << 27,
  /** Has the ending of an adjective or is a common one. */
  adjective: 1 << 28,
  /** May be the next noun of a compound: of no closed class, no adverb, no word that can be only a verb. */
  nominal: 1 << 29,
} as const

/** All class bits are below this. */
export const CLASS_SPAN = 2 * Math.max(...Object.values(TokenClass))

const POSSESSIVE_WORDS = union(POSSESSIVES, ['whose'])
const PRONOUNS = union(SUBJECT_PRONOUNS, OBJECT_PRONOUNS, DEMONSTRATIVES, INDEFINITE_PERSONS, ['who', 'whom', 'one'])
const ADVERBS = words('adverbs')
/** Words that end in -ly and are no adverbs. */
const NO_ADVERBS = words('no-adverbs')

/** Words that begin sentences with a capital and are no names. */
const FUNCTION_WORDS = union(
  DETERMINERS,
  SUBJECT_PRONOUNS,
  QUESTION_WORDS,
  PREPOSITIONS,
  COORDINATORS,
  SUBORDINATORS,
  FINITE_AUXILIARIES,
  BE,
  NUMBERS,
  words('sentence-openers'),
)

/** Words of grammar that never stand between a determiner and its noun. */
const NO_MODIFIERS = union(
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
  allBut(OBJECT_PRONOUNS, 'her'),
  REFLEXIVES,
  INDEFINITE_PERSONS,
  PREPOSITIONS,
  COORDINATORS,
  SUBORDINATORS,
  FINITE_AUXILIARIES,
  BE,
  HAVE,
  ['not', 'that', 'there', 'please'],
)
const BEHIND_NOUNS = words('behind-nouns')
const ADJECTIVES = words('adjectives')
const ADJECTIVE =
  /.{2}(?:al|[ai]c|ive|ous|ed|ing|[bcdefghklmnprstvwz]y|ful|less|[aei]nt|[ai]ble|ary|[ie]an|ese|ish|ar|ern|ile|ite)$/
const VERBAL = /.{2}(?:ed|ing)$/

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/
const DIGITS = /^\d+(?:[.,]\d+)*$/
const YEAR = /^(?:1\d|20)\d\d$/
const SCORE = /^\d{1,3}:\d{1,3}$/
const ORDINAL = /^\d+(?:st|nd|rd|th)$/
const CAPITAL = /^\p{Lu}/u

/** Whether a word at the head of a sentence owes its capital to that place. */
export const isFunctionWord = (norm: string): boolean => FUNCTION_WORDS.has(norm)

/** The classes of one word, seen by itself. `norm` is its normalised form. */
export function classify(text: string, norm: string): number {
  let classes: number = TokenClass.word
  if (norm.startsWith("'")) return classes | TokenClass.clitic
  const first = norm.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    classes |= TokenClass.modifier
    if (DIGITS.test(norm)) {
      classes |= TokenClass.number | TokenClass.digits
      if (YEAR.test(norm)) classes |= TokenClass.year
    } else if (ORDINAL.test(norm)) classes |= TokenClass.ordinal
    else if (SCORE.test(norm)) classes |= TokenClass.score
    return classes
  }
  if (CAPITAL.test(text)) {
    classes |= TokenClass.capital
    if (text.length > 1 && text === text.toUpperCase()) classes |= TokenClass.upper
    if (text !== 'I' && ROMAN.test(text)) classes |= TokenClass.roman
    if (MONTHS.has(norm)) classes |= TokenClass.month
    if (WEEKDAYS.has(norm)) classes |= TokenClass.weekday
  }
  if (NUMBERS.has(norm) || COMPOUND_NUMBER.test(norm)) classes |= TokenClass.number
  if (ORDINALS.has(norm)) classes |= TokenClass.ordinal
  if (DETERMINERS.has(norm)) classes |= TokenClass.determiner
  if (POSSESSIVE_WORDS.has(norm)) classes |= TokenClass.possessive
  if (PRONOUNS.has(norm)) classes |= TokenClass.pronoun
  if (REFLEXIVES.has(norm)) classes |= TokenClass.reflexive
  if (ADVERBS.has(norm) || (norm.endsWith('ly') && norm.length > 4 && !NO_ADVERBS.has(norm)))
    classes |= TokenClass.adverb
  return classes | nounPhraseClasses(norm, classes)
}

/** What a word can be within the phrase of a noun. */
function nounPhraseClasses(norm: string, classes: number): number {
  if (NO_MODIFIERS.has(norm)) return 0
  const isOfGrammar =
    (classes & (TokenClass.determiner | TokenClass.possessive | TokenClass.number | TokenClass.adverb)) !== 0
  if (isOfGrammar) return TokenClass.modifier
  const adjective = ADJECTIVES.has(norm) || ADJECTIVE.test(norm) ? TokenClass.adjective : 0
  const isNominal = !VERBAL.test(norm) && !BEHIND_NOUNS.has(norm) && !WEEKDAYS.has(norm) && !isVerbOnly(norm)
  return TokenClass.modifier | adjective | (isNominal ? TokenClass.nominal : 0)
}

/** Whether a word can be nothing but a verb. */
function isVerbOnly(norm: string): boolean {
  return isVerb(norm) && !isNoun(norm) && (isPure(norm) || isOnly(norm, 'past') || isOnly(norm, 'participle'))
}
