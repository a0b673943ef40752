import {isFunctionWord} from '../../text/classes.js'
import {isAdjacent} from '../../text/neighbours.js'
import type {Token, TokenView} from '../../text/token.js'
import {isCapital} from '../../text/token-kinds.js'
import {isPlaceNoun} from './places.js'
import {words} from './words.js'

const TITLES = words('titles')
const OFFICES = words('offices')
const CLERGY = words('clergy')

/** The capitalised word directly before the token, unless it is a title or only begins a sentence. */
export function nameBefore(view: TokenView, index: number): Token | undefined {
  const previous = view.tokens[index - 1]
  if (!isCapital(previous) || !isAdjacent(previous, view.tokens[index])) return undefined
  if (TITLES.has(previous.norm) || isPlaceNoun(previous.norm)) return undefined
  const isFirst = view.sentences[previous.sentence] === index - 1 || previous.lineStart
  return isFirst && isFunctionWord(previous.norm) ? undefined : previous
}

/** The capitalised word directly behind the token before `end`. */
export function nameAfter(view: TokenView, end: number): Token | undefined {
  const next = view.tokens[end]
  return isCapital(next) && isAdjacent(view.tokens[end - 1], next) && !isPlaceNoun(next.norm) ? next : undefined
}

/** Whether an office stands directly before the token. */
export function isBehindOffice(view: TokenView, index: number): boolean {
  const previous = view.tokens[index - 1]
  return previous !== undefined && isAdjacent(previous, view.tokens[index]) && OFFICES.has(previous.norm)
}

/** Whether a word is an office whose holders are named by the family name alone. */
export const isOffice = (word: string): boolean => OFFICES.has(word.toLowerCase())

/** Whether a title of clergy stands directly before the token: "Fr. Vladimir Zelensky". */
export function isBehindClergy(view: TokenView, index: number): boolean {
  const previous = view.tokens[index - 1]
  const title = previous?.text === '.' ? view.tokens[index - 2] : previous
  return CLERGY.has(title?.norm.replace(/\.$/, '') ?? '')
}

/** Whether a word is written as names are: a capital and then small letters. */
export function isWrittenAsName(token: Token): boolean {
  return isCapital(token) && token.text !== token.text.toUpperCase()
}

/** Whether a word is written with a capital. */
export function isCapitalised(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word)
}
