/** Of what kind a token is. */
import {TokenClass} from './classes.js'
import type {Token} from './token.js'

const LETTERS = /^\p{L}[\p{L}\p{M}'’]*$/u

/** Whether a text begins with a digit of ASCII. */
export function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** A word or number and no mark. */
export const isWord = (token: Token | undefined): token is Token =>
  token !== undefined && (token.classes & TokenClass.word) !== 0

export const isQuoteMark = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & TokenClass.quoteMark) !== 0

export const isDigits = (token: Token | undefined): token is Token =>
  token !== undefined && (token.classes & TokenClass.digits) !== 0

/** A word of letters only. */
export const isLettered = (token: Token | undefined): token is Token => isWord(token) && LETTERS.test(token.text)

export const isLower = (token: Token | undefined): token is Token =>
  isLettered(token) && (token.classes & TokenClass.capital) === 0

export const isCapital = (token: Token | undefined): token is Token =>
  isWord(token) && (token.classes & TokenClass.capital) !== 0
