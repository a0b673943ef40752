/** What is counted by a number, and the currency sign beside it. */
import {isAttached, isSpaced} from '../../text/neighbours.js'
import {type Token, type TokenView, tokenAt} from '../../text/token.js'
import {words} from './words.js'

const SIGN = /^[$€£¥]$/
const SIGN_WORDS = words('sign-words')
const RANGE_LINKS = words('range-links')

/** Whether one of these words stands behind token `index`, in its sentence. */
export function isFollowedBy(view: TokenView, index: number, list: ReadonlySet<string>): boolean {
  const next = view.tokens[index + 1]
  return next?.sentence === view.tokens[index]?.sentence && list.has(next?.norm ?? '')
}

/** "from 1,5 to 2,5 percent": the noun follows the second number. */
export function beginsRange(view: TokenView, index: number, form: RegExp, counted: ReadonlySet<string>): boolean {
  return (
    isFollowedBy(view, index, RANGE_LINKS) &&
    form.test(view.tokens[index + 2]?.text ?? '') &&
    isFollowedBy(view, index + 2, counted)
  )
}

/** A currency sign straight before the number. */
export const isBehindSign = (view: TokenView, index: number): boolean =>
  view.tokens[index]?.before === '' && SIGN.test(view.tokens[index - 1]?.text ?? '')

/** Whether a currency sign stands at token `at` that belongs to the number before it: "4 €20 notes" has one of the next. */
export function hasSignBehind(view: TokenView, at: number): boolean {
  const {tokens} = view
  const sign = tokens[at]
  if (sign === undefined || !SIGN.test(sign.text) || !(isAttached(view, at) || isSpaced(view, at))) return false
  return sign.sentence === tokens[at - 1]?.sentence && !isAmount(tokens[at + 1])
}

const isAmount = (token: Token | undefined): boolean => /^\d+(?:[.,:]\d+)*$/.test(token?.text ?? '')

/** A number from token `start` up to `end` as it is to be written, the currency sign behind it set before it; and where both end. */
export function withSign(view: TokenView, start: number, end: number, number: string): {end: number; fix: string} {
  const hasSign = SIGN.test(view.tokens[start - 1]?.text ?? '')
  // "€1.234,56 euros" gives the currency twice.
  if (hasSign && SIGN_WORDS.has(view.tokens[end]?.norm ?? '') && isSpaced(view, end)) return {end: end + 1, fix: number}
  if (hasSign || !hasSignBehind(view, end)) return {end, fix: number}
  return {end: end + 1, fix: tokenAt(view, end).text + number}
}
