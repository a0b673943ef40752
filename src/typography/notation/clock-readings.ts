import type {Report} from '../../detect/report.js'
import {isNear, isSpaced} from '../../text/neighbours.js'
import {type TokenView, tokenAt} from '../../text/token.js'
import {words} from './words.js'

const HOUR = /^(?:[01]?\d|2[0-4])$/
const MINUTE = /^[0-5]?\d$/
/** With the stop of the sentence, where the parser takes it for a part of the number. */
const HALF_DOTTED = /^(?:[01]?\d|2[0-3])\.[0-5][05]\.?$/
const OPENERS = words('openers')
const SPAN_ENDS = words('span-ends')
const OPENING_HOURS = words('opening-hours')
const PREPOSITIONS = words('before-clock')

/**
 * Reports times of day that are read out or written as a range of other languages: "15 hours 30 minutes Moscow time",
 * "3 o'clock 30 minutes", "at 18-00", "open 9.00-18.00".
 */
export function reportClockReading(view: TokenView, index: number, report: Report): void {
  const {text, joined} = tokenAt(view, index)
  if (joined) return
  if (HALF_DOTTED.test(text)) rangeAt(view, index, report)
  if (!HOUR.test(text)) return
  readOutAt(view, index, report)
  hyphenedAt(view, index, report)
}

function readOutAt(view: TokenView, index: number, report: Report): void {
  const {tokens} = view
  const [hour, hours, minute, minutes] = tokens.slice(index, index + 4)
  if (hour === undefined || hours === undefined || minute === undefined || minutes === undefined) return
  if (!MINUTE.test(minute.text) || !/^minutes?$/.test(minutes.norm) || minutes.sentence !== hour.sentence) return
  if (![1, 2, 3].every((step) => isSpaced(view, index + step))) return
  const isClock = hours.norm === "o'clock"
  if (!isClock && !/^hours?$/.test(hours.norm)) return
  const previous = tokens[index - 1]
  const before = previous?.sentence === hour.sentence ? previous.norm : ''
  const lead = isClock ? '' : leadOf(view, index, before)
  if (lead === undefined) return
  // "in 15 hours 30 minutes Moscow time": the preposition of a span goes.
  const start = lead !== '' && before === 'in' ? index - 1 : index
  const time = `${hour.text}:${minute.text.padStart(2, '0')}`
  report('typography-time', start, index + 4, [lead + time], {reason: 'read-out'})
}

/** The preposition that hours and minutes lack as a time of day, if any; `undefined` where they may be a span of time. */
function leadOf(view: TokenView, index: number, before: string): 'at ' | '' | undefined {
  const {tokens} = view
  if (isOfZone(view, index + 4)) {
    const isLed = PREPOSITIONS.has(before) || /^\W*$/.test(before) || /^(?:\d+|20\d\d)$/.test(before)
    return isLed ? '' : 'at '
  }
  const next = tokens[index + 4]
  if (next?.sentence === tokens[index]?.sentence && SPAN_ENDS.has(next?.norm ?? '')) return undefined
  const isExact = /^0\d$/.test(tokens[index + 2]?.text ?? '')
  if (/^(?:from|until|till|by)$/.test(before) && isExact) return ''
  // "from 10 hours 00 minutes to 12 hours 30 minutes"
  const isSecond = before === 'to' && /^minutes?$/.test(tokens[index - 2]?.norm ?? '')
  if (isSecond && (isExact || /^0\d$/.test(tokens[index - 3]?.text ?? ''))) return ''
  return OPENERS.has(before) ? 'at ' : undefined
}

/** "local time", "Moscow time" at token `at`. */
function isOfZone(view: TokenView, at: number): boolean {
  const zone = view.tokens[at]
  const time = view.tokens[at + 1]
  if (zone === undefined || time?.norm !== 'time' || time.sentence !== view.tokens[at - 1]?.sentence) return false
  return zone.norm === 'local' || /^\p{Lu}/u.test(zone.text)
}

/** "at 18-00": only where no other number has this form. */
function hyphenedAt(view: TokenView, index: number, report: Report): void {
  const {tokens} = view
  const hour = tokenAt(view, index)
  const minute = tokens[index + 1]
  const previous = tokens[index - 1]
  if (minute?.joined !== true || minute.before !== '-' || tokens[index + 2]?.joined === true) return
  if (previous?.sentence !== hour.sentence) return
  if (!/^(?:at|from|until|till)$/.test(previous.norm) && !endsSpan(view, index)) return
  if (minute.text !== '00' && !(/^0\d$/.test(hour.text) && /^[0-5]\d$/.test(minute.text))) return
  report('typography-time', index, index + 2, [`${hour.text}:${minute.text}`], {reason: 'hyphen'})
}

/** The second time of "from 8-00 to 20-00". */
function endsSpan(view: TokenView, index: number): boolean {
  const [lead, hour, minute, link] = view.tokens.slice(Math.max(0, index - 4), index)
  if (lead === undefined || hour === undefined || minute === undefined || link === undefined) return false
  const isTime = HOUR.test(hour.text) && minute.text === '00' && minute.joined && minute.before === '-'
  return isTime && /^(?:to|and)$/.test(link.norm) && /^(?:from|between|at)$/.test(lead.norm)
}

/** "open 9.00-18.00". */
function rangeAt(view: TokenView, index: number, report: Report): void {
  const from = tokenAt(view, index)
  const to = view.tokens[index + 1]
  if (to?.joined !== true || to.before !== '-' || !HALF_DOTTED.test(to.text)) return
  if (view.tokens[index + 2]?.joined === true || !isNear(view, index, OPENING_HOURS, 10)) return
  const isSure = /\.00$/.test(from.text) || /\.00\.?$/.test(to.text) || from.text.startsWith('0')
  if (!isSure || Number.parseFloat(to.text) <= Number.parseFloat(from.text)) return
  const fix = `${from.text.replace('.', ':')}-${to.text.replace('.', ':')}`
  report('typography-time', index, index + 2, [fix], {reason: 'hyphen'})
}
