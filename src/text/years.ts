import {sentenceEnd, sentenceStart, type TokenView, tokenAt} from './token.js'

/** A year or a decade: 1986, 1980s. */
const YEAR = /^(1\d{3}|20\d{2})s?$/
/** How far from a word the years of its sentence still speak of it. */
const WINDOW = 60

/** Whether the sentence of token `index` names a year before `year`. */
export function namesYearBefore(year: number, view: TokenView, index: number): boolean {
  const end = Math.min(sentenceEnd(view, index), index + WINDOW)
  for (let at = Math.max(sentenceStart(view, index), index - WINDOW); at < end; at++) {
    const named = YEAR.exec(tokenAt(view, at).norm)?.[1]
    if (named !== undefined && Number(named) < year) return true
  }
  return false
}
