import {MONTH_NAMES} from '../english/months.js'
import {TokenClass} from '../text/classes.js'
import {oncePer} from '../text/remembering.js'
import {type TokenView, tokenAt} from '../text/token.js'

/** "26", "26th"; with the stop of the sentence, where the parser takes it for a part of the number. */
const DAY = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\.?$/
/** A day so long before the first or behind the last that is named may be of another month. */
const MOST_BEFORE = 14
const MOST_BEHIND = 7
/** So near to the days that are named it is of their month, whatever the document speaks of. */
const NEAR = 2

/** The days that a document names together with their month, which is the same of all. */
interface OwnDates {
  readonly month: string
  readonly first: number
  readonly last: number
  /** Whether the day goes first, as in British dates. */
  readonly isDayFirst: boolean
}

/**
 * A day of the month with the month that the dates of the document name, written in their manner: "26th" is "July 26" beside "July 25".
 * @returns `undefined` if it is no day, or the document names no month, several, or only days far from this one
 */
export const withOwnMonth = (day: string, view: TokenView): string | undefined =>
  withMonth(day, view, MOST_BEFORE, MOST_BEHIND)

/** The same of days that stand close to those that are named: a date of long ago is then no date of the news. */
export const withNearMonth = (day: string, view: TokenView): string | undefined => withMonth(day, view, NEAR, NEAR)

function withMonth(day: string, view: TokenView, before: number, behind: number): string | undefined {
  const number = dayOf(day)
  const dates = datesOf(view)
  if (number === undefined || dates === undefined) return undefined
  const {month, first, last, isDayFirst} = dates
  if (number < first - before || number > last + behind) return undefined
  return isDayFirst ? `${number} ${month}` : `${month} ${number}`
}

const datesOf = oncePer((view: TokenView): OwnDates | undefined => {
  const months = new Set<string>()
  let first = Number.POSITIVE_INFINITY
  let last = 0
  let dayFirst = 0
  for (let at = 0; at < view.tokens.length; at++) {
    const {text, classes} = tokenAt(view, at)
    if ((classes & TokenClass.month) === 0 || !MONTH_NAMES.includes(text)) continue
    const before =
      besideMonth(view, at, at - 1) ?? (isWord(view, at - 1, 'of') ? besideMonth(view, at, at - 2) : undefined)
    const day = before ?? besideMonth(view, at, at + 1)
    if (day === undefined) continue
    months.add(text)
    first = Math.min(first, day)
    last = Math.max(last, day)
    dayFirst += before === undefined ? -1 : 1
  }
  const [month] = months
  if (month === undefined || months.size > 1) return undefined
  return {month, first, last, isDayFirst: dayFirst > 0}
})

/** The day at a token in the paragraph of a month. */
function besideMonth(view: TokenView, month: number, at: number): number | undefined {
  const token = view.tokens[at]
  return token !== undefined && token.paragraph === tokenAt(view, month).paragraph ? dayOf(token.text) : undefined
}

const isWord = (view: TokenView, at: number, word: string): boolean => view.tokens[at]?.norm === word

function dayOf(text: string): number | undefined {
  const day = DAY.exec(text)?.[1]
  return day === undefined ? undefined : Number(day)
}
