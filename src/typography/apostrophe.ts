import type {Detector} from '../detect/detector.js'
import {isPlural} from '../english/nouns.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {sentenceEnd, sentenceStart, type Token, type TokenView, tokenAt} from '../text/token.js'
import {isCapital, isLettered} from '../text/token-kinds.js'
import {words} from './notation/words.js'

const CLITIC = /^(?:s|t|re|ve|ll|d|m)$/
/** Shorter words with a capital may be abbreviations: "No. 5". */
const FEWEST_LETTERS = 4
/** Words before a clitic that is no ending of a name. */
const CONTRACTED = words('contracted')

/** White space in contractions and before possessives: "don ' t", "it' s", "the mayor 's". */
export const detector: Detector = {
  ids: ['typography-apostrophe'],
  find({view}, report) {
    const {tokens} = view
    for (let index = 0; index < tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (text !== "'" && text !== '’') continue
      if (isOfPlural(view, index)) {
        const owner = tokenAt(view, index - 1).text
        report('typography-apostrophe', index - 1, index + 1, [owner + text])
        continue
      }
      const word = tokens[index - 1]
      const clitic = tokens[index + 1]
      const next = tokens[index + 2]
      if (!isLettered(word) || clitic === undefined || !CLITIC.test(clitic.text) || clitic.sentence !== word.sentence)
        continue
      const isBefore = isSpaced(view, index)
      const isBehind = isSpaced(view, index + 1)
      if (!isBefore && !isBehind) continue
      if (!(isBefore || isAttached(view, index)) || !(isBehind || isAttached(view, index + 1))) continue
      // "the 's' of it", and words that a hyphen or an apostrophe carries on.
      if (next !== undefined && next.before === '' && !/^[.,;:!?]$/.test(next.text)) continue
      if (fits(word, clitic.text, isBefore && isBehind))
        report('typography-apostrophe', index - 1, index + 2, [word.text + text + clitic.text])
    }
  },
}

/** Whether a word takes the ending: "don" takes a t, a pronoun takes "re". */
function fits(word: Token, clitic: string, isLoose: boolean): boolean {
  if (clitic === 't') return /n$/.test(word.norm) && CONTRACTED.has(word.norm)
  if (clitic === 's') return !isLoose || CONTRACTED.has(word.norm)
  return CONTRACTED.has(word.norm)
}

/** "the leaders ' summit", in a sentence whose other marks stand so too: none of them quotes. */
function isOfPlural(view: TokenView, index: number): boolean {
  if (!standsBehindPlural(view, index)) return false
  for (let at = sentenceStart(view, index); at < sentenceEnd(view, index); at++)
    if (isMark(view.tokens[at]) && !isTyped(view, at) && !standsBehindPlural(view, at)) return false
  return true
}

const isMark = (token: Token | undefined): boolean => token !== undefined && /^['’‘]$/.test(token.text)

/** "''so''": two of them are a quotation mark. */
const isTyped = (view: TokenView, index: number): boolean =>
  (isMark(view.tokens[index - 1]) && isAttached(view, index)) ||
  (isMark(view.tokens[index + 1]) && isAttached(view, index + 1))

function standsBehindPlural(view: TokenView, index: number): boolean {
  const owner = view.tokens[index - 1]
  if (!isLettered(owner) || !isPlural(owner.norm) || owner.sentence !== tokenAt(view, index).sentence) return false
  const owned = view.tokens[index + 1]
  const isOwned = isLettered(owned) && (!isCapital(owned) || owned.text.length >= FEWEST_LETTERS)
  return isOwned && isSpaced(view, index) && isSpaced(view, index + 1)
}
