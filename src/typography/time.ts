import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {isAttached, isNear, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {beginsWithDigit} from '../text/token-kinds.js'
import {reportClockReading} from './notation/clock-readings.js'
import {words} from './notation/words.js'

/** With the stop of the sentence, where the parser takes it for a part of the number. */
const DOTTED = /^([01]?\d|2[0-3])\.([0-5]\d)(\.?)$/
const WITH_H = /^([01]?\d|2[0-3])h([0-5]\d)$/i
/** Only behind "at": by itself it is a span of time. */
const WITH_H_AND_M = /^([01]?\d|2[0-3])h([0-5]\d)m$/i
const CLOCK = /^([01]?\d|2[0-4]):([0-5]\d)$/
const SIXTIETH = /^[0-5]\d$/
const JOINED_HALF = /^(AM|PM)(\d{1,2}:\d{2})$/i
const LATE_HOUR = /^(?:1[3-9]|2[0-3])$/
const LATER_HALF = /^p\.?m\.?$/i
const HALF = /^[ap]\.?m\.?$/i
const BEFORE_TIME = words('before-time')
const BEFORE_CLOCK = words('before-clock')
const BEHIND_CLOCK = words('behind-clock')
const QUANTITIES = words('untimed')
const MARKETS = words('markets')

/**
 * Times of day in the manner of other languages: "at 18.00", "18h30", "8: 00", "14:40 p.m.", "15 hours 30 minutes local time".
 */
export const detector: Detector = {
  ids: ['typography-time'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (text.length > 8) continue
      if (text === ':') splitAt(view, index, report)
      else if (beginsWithDigit(text)) {
        dottedAt(view, index, report)
        clockAt(view, index, report)
        lateHourAt(view, index, report)
        reportClockReading(view, index, report)
      } else halfFirstAt(text, index, report)
    }
  },
}

function dottedAt(view: TokenView, index: number, report: Report): void {
  const token = tokenAt(view, index)
  const isAt = view.tokens[index - 1]?.norm === 'at'
  const withH = WITH_H.exec(token.text) ?? (isAt ? WITH_H_AND_M.exec(token.text) : null)
  const [, hour, minute, stop = ''] = withH ?? DOTTED.exec(token.text) ?? []
  if (hour === undefined || minute === undefined || token.joined) return
  if (withH !== null || isTimeOfDay(view, index, hour, minute))
    report('typography-time', index, index + 1, [`${hour}:${minute}${stop}`], {reason: 'colon'})
}

/** Whether a number with a dot is a time: behind "at", in the second half of the day or with a leading nought. */
function isTimeOfDay(view: TokenView, index: number, hour: string, minute: string): boolean {
  const {tokens} = view
  const token = tokenAt(view, index)
  const previous = tokens[index - 1]
  const next = tokens[index + 1]
  if (previous?.sentence !== token.sentence) return false
  const isSecond = previous.norm === 'to' && DOTTED.test(tokens[index - 2]?.text ?? '')
  if (!BEFORE_TIME.has(previous.norm) && !(isSecond && BEFORE_TIME.has(tokens[index - 3]?.norm ?? ''))) return false
  if (Number(minute) % 5 !== 0 || (Number(hour) < 13 && !hour.startsWith('0') && minute !== '00')) return false
  if (next?.sentence === token.sentence && (QUANTITIES.has(next.norm) || HALF.test(next.text))) return false
  // "at 0.35× its size"
  if (next?.before === '' && /^[×%°]$/.test(next.text)) return false
  return !isNear(view, index, MARKETS)
}

/** "AM10:59". */
function halfFirstAt(text: string, index: number, report: Report): void {
  const [, half, clock] = JOINED_HALF.exec(text) ?? []
  if (half !== undefined && clock !== undefined)
    report('typography-time', index, index + 1, [`${clock} ${half}`], {reason: 'half-first'})
}

/** "14:40 p.m.", "20:00 o'clock". */
function clockAt(view: TokenView, index: number, report: Report): void {
  const token = tokenAt(view, index)
  const next = view.tokens[index + 1]
  const [, hour] = CLOCK.exec(token.text) ?? []
  if (hour === undefined || next?.sentence !== token.sentence || !isSpaced(view, index + 1)) return
  const isLate = Number(hour) > 12 && HALF.test(next.text)
  if (!isLate && next.norm !== "o'clock") return
  // The stop of "p.m." may be that of the sentence.
  const end = view.tokens[index + 2]
  if (isLate && (next.text.endsWith('.') || end?.text === '.') && !followedByLower(view, index)) return
  report('typography-time', index, index + 2, [token.text], {reason: 'half-needless'})
}

/** "17 p.m." */
function lateHourAt(view: TokenView, index: number, report: Report): void {
  const {text, joined} = tokenAt(view, index)
  const half = view.tokens[index + 1]
  if (
    joined ||
    !LATE_HOUR.test(text) ||
    half === undefined ||
    !LATER_HALF.test(half.text) ||
    !isSpaced(view, index + 1)
  )
    return
  report('typography-time', index, index + 2, [`${Number(text) - 12} ${half.text}`], {reason: 'half-late'})
}

/** Whether the sentence goes on behind "p.m.". */
function followedByLower(view: TokenView, index: number): boolean {
  const next = view.tokens[index + 2]
  return next !== undefined && next.sentence === view.tokens[index]?.sentence && /^\p{Ll}/u.test(next.text)
}

/** The seconds of "19: 44: 50", which no other thing is written as. */
function secondBehind(view: TokenView, minute: number): string | undefined {
  const isSplit = view.tokens[minute + 1]?.text === ':' && isAttached(view, minute + 1) && isSpaced(view, minute + 2)
  const second = view.tokens[minute + 2]?.text ?? ''
  return isSplit && SIXTIETH.test(second) ? second : undefined
}

/** "at 8: 00 on Monday", "19: 44: 50". */
function splitAt(view: TokenView, index: number, report: Report): void {
  const {tokens} = view
  const hour = tokens[index - 1]
  const minute = tokens[index + 1]
  const lead = tokens[index - 2]
  const next = tokens[index + 2]
  if (hour === undefined || minute === undefined || !isAttached(view, index) || !isSpaced(view, index + 1)) return
  if (!CLOCK.test(`${hour.text}:${minute.text}`) || hour.joined) return
  const second = secondBehind(view, index + 1)
  if (second !== undefined) {
    report('typography-time', index - 1, index + 4, [`${hour.text}:${minute.text}:${second}`], {reason: 'space'})
    return
  }
  const isTime =
    (lead?.sentence === hour.sentence && BEFORE_CLOCK.has(lead.norm)) ||
    (next?.sentence === minute.sentence && BEHIND_CLOCK.has(next.norm) && lead?.sentence === hour.sentence)
  if (!isTime) return
  // "at 8: 23 o'clock": minutes are no hour.
  const isOClock = next?.norm === "o'clock" && next.sentence === minute.sentence
  const end = index + (isOClock ? 3 : 2)
  report('typography-time', index - 1, end, [`${hour.text}:${minute.text}`], {reason: 'space'})
}
