import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {ordinal} from '../english/numerals.js'
import {withNearMonth} from '../pattern/own-month.js'
import {TokenClass} from '../text/classes.js'
import {beginsLine, isSpaced} from '../text/neighbours.js'
import {oncePer} from '../text/remembering.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {beginsWithDigit} from '../text/token-kinds.js'
import {words} from './notation/words.js'

/** With the stop of the sentence, where the parser takes it for a part of the number. */
const FIGURE = /^([1-9]|[12]\d|3[01])(\.?)$/
const ORDINAL = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)(\.?)$/
const CLOCK = /^(?:[01]?\d|2[0-4]):[0-5]\d$/
/** What ends the phrase of a day; a comma before a number goes on with a list. */
const CLOSING = /^[,.;:!?()|"”“]$/
const BEFORE = words('before-bare-days')
const PARTS = words('parts-of-days')
const BEHIND = words('behind-bare-days')
const MONTHS_SPOKEN_OF = words('months-spoken-of')
const REPORTERS = words('reporters')
const PLACES_OF_TIME = words('places-of-time')
/** From this on an ordinal behind a preposition is a day even if the text speaks of no other. */
const FEWEST_SURE = 13
const BEHIND_REPORTERS = words('behind-reporters')

/** The number of a day from token `start` up to `end`, with the stop that belongs to it. */
interface Day {
  readonly start: number
  readonly end: number
  readonly number: string
  readonly stop: string
}

/** A day of the month as Chinese and Japanese news give it, without the month, that has no article either: "on 26th", "on 7", "on 25 days". */
export const detector: Detector = {
  ids: ['typography-bare-day'],
  find({view}, report) {
    for (let index = 1; index < view.tokens.length; index++) {
      const {text, joined, sentence} = tokenAt(view, index)
      if (text.length > 5 || joined || !beginsWithDigit(text)) continue
      if (tokenAt(view, index - 1).sentence !== sentence) continue
      bracketedAt(view, index, report)
      if (!isSpaced(view, index)) continue
      ordinalAt(view, index, report)
      figureAt(view, index, report)
      reporterAt(view, index, report)
    }
  },
}

/** "as of 24th", "on the night of 26th", "on 23rd of this month". */
function ordinalAt(view: TokenView, index: number, report: Report): void {
  const [, number, stop = ''] = ORDINAL.exec(tokenAt(view, index).text) ?? []
  if (number === undefined || !isBehindPreposition(view, index) || !endsDay(view, index + 1)) return
  const day = {start: index, end: index + 1, number, stop}
  // Few games, floors and streets have so high a number.
  const isSure = Number(number) >= FEWEST_SURE || speaksOfDays(view)
  reportDay(view, day, 'ordinal', report, isSure ? 'medium' : 'low')
}

/** "on 7, he declared", "on 25 days", "on 14 and 21". In texts that speak of no other day these are numbers of something else. */
function figureAt(view: TokenView, index: number, report: Report): void {
  const [, number, stop = ''] = FIGURE.exec(tokenAt(view, index).text) ?? []
  if (number === undefined || tokenAt(view, index - 1).norm !== 'on' || !speaksOfDays(view)) return
  const hasDays = tokenIs(view, index + 1, 'days')
  const end = hasDays ? index + 2 : index + 1
  if (isPairOfDays(view, index)) reportPair(view, index, report)
  else if (stop === '' ? endsDay(view, end) || isClock(view, end) : !goesOn(view, end))
    reportDay(view, {start: index, end, number, stop}, hasDays ? 'days' : 'figure', report)
}

/** "on 14 and 21, he was tested". */
function isPairOfDays(view: TokenView, index: number): boolean {
  const second = view.tokens[index + 2]
  if (!tokenIs(view, index + 1, 'and') || second === undefined || second.text.endsWith('.')) return false
  return FIGURE.test(second.text) && !second.joined && endsDay(view, index + 3)
}

function reportPair(view: TokenView, index: number, report: Report): void {
  const [first, second] = [tokenAt(view, index).text, tokenAt(view, index + 2).text]
  const [ownFirst, ownSecond] = [withNearMonth(first, view), withNearMonth(second, view)]
  const plain = `the ${ordinal(Number(first))} and ${ordinal(Number(second))}`
  const isDayFirst = ownFirst?.startsWith(first) === true
  const own = isDayFirst ? `${first} and ${ownSecond}` : `${ownFirst} and ${second}`
  const fix = ownFirst === undefined || ownSecond === undefined ? plain : own
  report('typography-bare-day', index - 1, index + 3, [`${tokenAt(view, index - 1).text} ${fix}`], {reason: 'figure'})
}

/** "on July 24 (25 Japan time)". */
function bracketedAt(view: TokenView, index: number, report: Report): void {
  const [, number, stop] = FIGURE.exec(tokenAt(view, index).text) ?? []
  if (number === undefined || stop !== '' || !tokenIs(view, index - 1, '(') || !tokenIs(view, index + 2, 'time')) return
  if (PLACES_OF_TIME.has(view.tokens[index + 1]?.norm ?? '') && speaksOfDays(view))
    report('typography-bare-day', index, index + 1, [written(number, view)], {
      reason: 'figure',
    })
}

/** "reporter 25 from the ministry learned": the day stands where Chinese has it. */
function reporterAt(view: TokenView, index: number, report: Report): void {
  const {text} = tokenAt(view, index)
  const next = view.tokens[index + 1]
  if (!FIGURE.test(text) || text.endsWith('.') || next?.sentence !== tokenAt(view, index).sentence) return
  if (!REPORTERS.has(tokenAt(view, index - 1).norm) || !BEHIND_REPORTERS.has(next.norm)) return
  report('typography-bare-day', index, index + 1, [`on ${written(text, view)}`], {
    reason: 'figure',
  })
}

/** A day with the month that the document names near it, else as "the 26th". */
const written = (number: string, view: TokenView): string =>
  withNearMonth(number, view) ?? `the ${ordinal(Number(number))}`

/** Reports a day with its preposition, which rules for days with an article take in too: of findings of one length the surest stays. */
function reportDay(
  view: TokenView,
  {start, end, number, stop}: Day,
  reason: 'ordinal' | 'figure' | 'days',
  report: Report,
  confidence: 'medium' | 'low' = 'medium',
): void {
  const isOfMonth = tokenIs(view, end, 'of')
  const preposition = tokenAt(view, start - 1).text
  const fix = `${preposition} ${isOfMonth ? `the ${ordinal(Number(number))}` : written(number, view)}${stop}`
  report('typography-bare-day', start - 1, end, [fix], {reason, confidence})
}

function isBehindPreposition(view: TokenView, index: number): boolean {
  const before = tokenAt(view, index - 1)
  if (before.norm !== 'of') return BEFORE.has(before.norm)
  const part = view.tokens[index - 2]
  return (
    part?.sentence === before.sentence && (PARTS.has(part.norm) || (part.norm === 'as' && isSpaced(view, index - 1)))
  )
}

/** Whether the phrase of a day ends before token `at`: what a number counts, or a month, would stand there. */
function endsDay(view: TokenView, at: number): boolean {
  const next = view.tokens[at]
  if (next?.sentence !== view.tokens[at - 1]?.sentence || beginsLine(view, at)) return true
  if (next === undefined) return true
  if (CLOSING.test(next.text)) return !goesOnAsList(view, at)
  if (next.norm === 'of')
    return MONTHS_SPOKEN_OF.has(view.tokens[at + 1]?.norm ?? '') && isOfMonthSpokenOf(view, at + 1)
  if (MONTHS_SPOKEN_OF.has(next.norm)) return tokenIs(view, at + 1, 'month')
  // "from 5th to 8th Street": the second decides.
  if (next.norm === 'to' && beginsWithDigit(view.tokens[at + 1]?.text ?? ''))
    return CLOSING.test(view.tokens[at + 2]?.text ?? '.')
  return BEHIND.has(next.norm)
}

/** "on 3, 10 and 15 November", "on 3 days., 10. and 15. November". */
function goesOnAsList(view: TokenView, at: number): boolean {
  const [mark, next] = [tokenAt(view, at), view.tokens[at + 1]]
  if (next === undefined || next.sentence !== mark.sentence) return false
  return mark.text === ',' ? beginsWithDigit(next.text) : mark.text === '.' && next.text === ','
}

/** "this month", "the same month". */
const isOfMonthSpokenOf = (view: TokenView, at: number): boolean =>
  tokenIs(view, at + 1, 'month') || (tokenIs(view, at + 1, 'same') && tokenIs(view, at + 2, 'month'))

const isClock = (view: TokenView, at: number): boolean => CLOCK.test(view.tokens[at]?.text ?? '') && isSpaced(view, at)

/** Whether the sentence goes on behind a number with a stop, which then is no end of it: "on 28. November". */
function goesOn(view: TokenView, at: number): boolean {
  const next = view.tokens[at]
  if (next === undefined || next.sentence !== view.tokens[at - 1]?.sentence) return false
  return (next.classes & TokenClass.month) !== 0 || /^[\p{Ll}\d]/u.test(next.text)
}

const tokenIs = (view: TokenView, at: number, norm: string): boolean => view.tokens[at]?.norm === norm

/** Whether a document names some day of a month, with the month or as "the 26th". */
const speaksOfDays = oncePer((view: TokenView): boolean => {
  for (let at = 1; at < view.tokens.length; at++) {
    const {text, classes} = tokenAt(view, at)
    const before = tokenAt(view, at - 1)
    if ((classes & TokenClass.month) !== 0 && (isDay(before.text) || isDay(view.tokens[at + 1]?.text ?? '')))
      return true
    if (before.norm === 'the' && ORDINAL.test(text) && endsDay(view, at + 1)) return true
  }
  return false
})

const isDay = (text: string): boolean => FIGURE.test(text) || ORDINAL.test(text)
