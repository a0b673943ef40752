import type {Detector} from '../detect/detector.js'
import type {Locale} from '../english/locale.js'
import {TokenClass} from '../text/classes.js'
import {isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'

const DAY = /^(?:[1-9]|[12]\d|3[01])$/

interface DayAndMonth {
  readonly start: number
  readonly order: Locale
  readonly fix: string
}

/** Dates in the order that the document uses less often: "6 February" beside "February 7 and March 3". */
export const detector: Detector = {
  ids: ['consistency-date-order'],
  find({view}, report) {
    const dates = datesIn(view)
    const american = dates.filter(({order}) => order === 'US')
    const british = dates.filter(({order}) => order === 'UK')
    if (american.length === 0 || british.length === 0) return
    const isBritish =
      british.length > american.length || (british.length === american.length && dates[0]?.order === 'UK')
    const [others, usual] = isBritish ? [american, british] : [british, american]
    const first = usual[0]
    if (first === undefined) return
    const values = {usual: `${tokenAt(view, first.start).text} ${tokenAt(view, first.start + 1).text}`}
    for (const {start, fix} of others) report('consistency-date-order', start, start + 2, [fix], {values})
  },
}

/** Days of months without a year, outside quotations; a day between two months belongs to neither. */
function datesIn(view: TokenView): DayAndMonth[] {
  const dates: DayAndMonth[] = []
  for (let index = 0; index < view.tokens.length; index++) {
    const {text, classes} = tokenAt(view, index)
    if (
      (classes & TokenClass.month) === 0 ||
      (classes & (TokenClass.quoted | TokenClass.capital)) !== TokenClass.capital
    )
      continue
    const before = dayAt(view, index - 1, index)
    const after = dayAt(view, index + 1, index + 1)
    if (before !== undefined && after === undefined && !hasYear(view, index + 1)) {
      dates.push({start: index - 1, order: 'UK', fix: `${text} ${before}`})
    } else if (after !== undefined && before === undefined && !hasYear(view, index + 2)) {
      dates.push({start: index, order: 'US', fix: `${after} ${text}`})
    }
  }
  return dates
}

/** The day of the month that token `index` is, if a space parts it from the month; of a span, "3-5 May", it is only a part. */
function dayAt(view: TokenView, index: number, gap: number): string | undefined {
  const token = view.tokens[index]
  if (token === undefined || !DAY.test(token.text) || !isSpaced(view, gap) || token.joined) return undefined
  const outer = view.tokens[index < gap ? index - 1 : index + 1]
  const isPart =
    outer !== undefined &&
    (/^[\p{Pd}:/]$/u.test(outer.text) || /^(?:and|to|or|through)$/.test(outer.norm) || outer.joined)
  return isPart ? undefined : token.text
}

/** Whether a year follows, with which commas come in. */
function hasYear({tokens}: TokenView, index: number): boolean {
  const next = tokens[index]?.text === ',' ? tokens[index + 1] : tokens[index]
  return next !== undefined && (next.classes & TokenClass.year) !== 0
}
