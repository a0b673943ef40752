import type {Detector} from '../detect/detector.js'
import {capitalise} from '../english/casing.js'
import {WEEKDAYS} from '../english/closed-classes.js'
import {MONTH_NAMES} from '../english/months.js'
import {isAttached} from '../text/neighbours.js'
import {type TokenView, textOf, tokenAt} from '../text/token.js'

const DATE = /^(?:(\d{4})\/)?(\d{1,2})\/(\d{1,2})$/
const MOST_TOKENS = 5

/** A date in figures with its weekday in brackets, as in Japanese: "12/19 (Sat)". */
export const detector: Detector = {
  ids: ['typography-date-weekday'],
  find({view, locale}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm} = tokenAt(view, index)
      if (view.tokens[index - 1]?.text !== '(') continue
      const weekday = weekdayOf(norm)
      if (weekday === undefined) continue
      const close =
        tokenAt(view, index).text.endsWith('.') || view.tokens[index + 1]?.text !== '.' ? index + 1 : index + 2
      const date = dateBefore(view, index - 1)
      if (view.tokens[close]?.text !== ')' || date === undefined) continue
      const {start, year, month, day} = date
      const name = MONTH_NAMES[month - 1]
      if (name === undefined || day < 1 || day > 31) continue
      const plain = locale === 'UK' ? `${day} ${name}` : `${name} ${day}`
      const whole = year === undefined ? plain : locale === 'UK' ? `${plain} ${year}` : `${plain}, ${year}`
      report('typography-date-weekday', start, close + 1, [`${weekday}, ${whole}`])
    }
  },
}

/** "sat", "sat." and "saturday" are Saturday. */
export function weekdayOf(norm: string): string | undefined {
  const letters = norm.replace(/\.$/, '')
  if (letters.length < 3 || letters.length > 9) return undefined
  const day = [...WEEKDAYS].find((name) => name.endsWith('day') && name.startsWith(letters))
  return day === undefined ? undefined : capitalise(day)
}

interface Found {
  readonly start: number
  readonly year: string | undefined
  readonly month: number
  readonly day: number
}

/** The longest date that ends before token `end`. */
function dateBefore(view: TokenView, end: number): Found | undefined {
  let found: Found | undefined
  for (let start = end - 1; start >= Math.max(0, end - MOST_TOKENS); start--) {
    const [, year, month, day] = DATE.exec(textOf(view, start, end)) ?? []
    if (
      month !== undefined &&
      day !== undefined &&
      !(isAttached(view, start) && /^[\d/]+$/.test(view.tokens[start - 1]?.text ?? ''))
    )
      found = {start, year, month: Number(month), day: Number(day)}
  }
  return found
}
