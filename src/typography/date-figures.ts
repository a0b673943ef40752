import type {Detector} from '../detect/detector.js'
import type {Locale} from '../english/locale.js'
import {MONTH_NAMES} from '../english/months.js'
import {isAttached} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {beginsWithDigit} from '../text/token-kinds.js'
import {weekdayOf} from './date-weekday.js'
import {words} from './notation/words.js'

/** With the stop of the sentence, where the parser takes it for a part of the number. */
const FIGURES = /^(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(\.?)$/
/** A name. */
const EVENT = /^9\/11/
const MONTHS = 12
const BEFORE = words('before-figures')
const BEHIND = words('behind-figures')
const CLOCK = /^(?:[01]?\d|2[0-4]):[0-5]\d$/
const CLOSING = /^[,.;:!?)|(]$/

/** A date in figures in a sentence, as in Japanese: "until 10/31". One with its weekday in brackets is another check's. */
export const detector: Detector = {
  ids: ['typography-date-figures'],
  find({view, locale}, report) {
    for (let index = 1; index < view.tokens.length; index++) {
      const {text, joined} = tokenAt(view, index)
      if (text.length > 6 || joined || !beginsWithDigit(text)) continue
      const [, month, day, stop] = FIGURES.exec(text) ?? []
      if (month === undefined || day === undefined || !isBehindPreposition(view, index) || EVENT.test(text)) continue
      if (stop === '' && !endsDate(view, index + 1)) continue
      const fixes = Number(day) > MONTHS ? [written(month, day, locale) + stop] : []
      report('typography-date-figures', index, index + 1, fixes)
    }
  },
}

function isBehindPreposition(view: TokenView, index: number): boolean {
  const before = tokenAt(view, index - 1)
  return before.sentence === tokenAt(view, index).sentence && BEFORE.has(before.norm)
}

/** Whether nothing stands at token `at` that makes the figures a fraction or a part of something longer. */
function endsDate(view: TokenView, at: number): boolean {
  const next = view.tokens[at]
  if (next?.sentence !== view.tokens[at - 1]?.sentence) return true
  if (next === undefined) return true
  if (isAttached(view, at)) return CLOSING.test(next.text) && !isPart(view, at)
  if (next.text === '(') return weekdayOf(view.tokens[at + 1]?.norm ?? '') === undefined
  return BEHIND.has(next.norm) || CLOCK.test(next.text)
}

/** "1/2.5", "8/26(Mon)". */
const isPart = (view: TokenView, at: number): boolean =>
  tokenAt(view, at).text === '(' || (isAttached(view, at + 1) && beginsWithDigit(view.tokens[at + 1]?.text ?? ''))

function written(month: string, day: string, locale: Locale): string {
  const name = MONTH_NAMES[Number(month) - 1] ?? ''
  return locale === 'UK' ? `${Number(day)} ${name}` : `${name} ${Number(day)}`
}
