/** The words by which a text shows that it may have a phrase of an entry. */
import {LIGHT_VERBS, PREPOSITIONS} from '../../english/closed-classes.js'
import {formsOf} from '../../english/inflect.js'
import {nounPhrase, verbPhrase} from './phrases.js'

/** What patterns inflect of a phrase: its verb or noun, or nothing. */
export type Inflection = 'verb' | 'noun' | 'nothing'

/** Shorter words stand in every text, as light verbs do: then what goes with them tells of their phrases. */
const LEAST_TELLING = 4

/** What one word of a phrase, the one that is likely to be the rarest, may be where a pattern finds the phrase: "dependent" of "be dependent from". */
export function tellingWords(phrase: string, inflected: Inflection): string[] {
  if (inflected === 'nothing') return spellingsOf(longest(phrase.split(' ')))
  if (inflected === 'noun') {
    const {lead, head} = nounPhrase(phrase)
    const word = longest([head, ...lead.split(' ')])
    return word === head ? formsAndParts(head) : spellingsOf(word)
  }
  return isToldByVerb(phrase) ? formsAndParts(verbPhrase(phrase).head) : spellingsOf(longestBefore(phrase))
}

/** Whether the verb of a phrase is the word that tells of it. */
export const isToldByVerb = (phrase: string): boolean =>
  !LIGHT_VERBS.has(verbPhrase(phrase).head) || longestBefore(phrase).length < LEAST_TELLING

/** The longest word between a verb and its object, which has one form. */
const longestBefore = (phrase: string): string => longest(verbPhrase(phrase).before.split(' '))

/** The first of the longest words that are no prepositions, as far as there are such. */
const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length && !PREPOSITIONS.has(word) ? word : best), '') ||
  (words[0] ?? '')

const formsAndParts = (word: string): string[] => [...Object.keys(formsOf(word)), ...spellingsOf(word)]

/** A word and, since a compound with a hyphen may be one token or several, what it begins with. */
function spellingsOf(word: string): string[] {
  const [part = word] = word.split(/['-]/)
  return part === word ? [word] : [word, part]
}
