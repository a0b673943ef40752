/** What the check knows of words: the lists of `rules/repetition/tables/words.yml`. */

import {wordsIn} from '../../english/word-set.js'
import {words as lists} from '../../generated/words.js'

const words = wordsIn(lists.repetition)

function isIn(list: keyof typeof lists.repetition): (word: string) => boolean {
  const all = words(list)
  return (word) => all.has(word)
}

/** Of words in -ly. */
export const isNoAdverb = isIn('no-adverbs')
export const isNeverTwice = isIn('never-twice')
export const isSeldomTwice = isIn('seldom-twice')
export const isParticle = isIn('particles')
export const isClauseVerb = isIn('clause-verbs')
export const opensClause = isIn('clause-openers')
export const isSentenceSubject = isIn('sentence-subjects')
export const isEmphatic = isIn('emphatic')
export const isCall = isIn('calls')
export const isLinker = isIn('linkers')
export const isCounter = isIn('counters')
export const isConjunction = isIn('conjunctions')
export const isFiller = isIn('fillers')
export const isSaying = isIn('saying')
export const isChaining = isIn('chaining')
export const isCounted = isIn('counted')
export const isGeneric = isIn('generics')
export const isHolder = isIn('holders')
export const isProperty = isIn('properties')
/** Takes the words of a name with hyphens between. */
export const isNameSaidTwice = isIn('names-said-twice')
export const isNaming = isIn('naming')
export const isUnit = isIn('units')
export const isPrefix = isIn('prefixes')
export const isPreposition = isIn('prepositions')
/** Whether a word belongs to the grammar of a sentence and not to its content. */
export const isFunctionWord = isIn('function-words')

export const CHEMICAL_PARTS: readonly string[] = [...words('chemical-parts')]
export const LONG_WORDS: readonly string[] = [...words('long-words')]
