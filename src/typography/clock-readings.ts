import type {Finding} from '../detect/finding.js'
import {isNear, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {wordsOf} from './words.js'

const HOUR = /^(?:[01]?\d|2[0-4])$/
const MINUTE = /^[0-5]?\d$/
/** With the stop of the sentence, where the parser takes it for a part of the number. */
const HALF_DOTTED = /^(?:[01]?\d|2[0-3])\.[0-5][05]\.?$/
const OPENERS = wordsOf('openers')
const SPAN_ENDS = wordsOf('span-ends')
const OPENING_HOURS = wordsOf('opening-hours')
const PREPOSITIONS = wordsOf('before-clock')
const ABOUT = {id: 'typography-time', kind: 'date', languages: ['ru', 'uk']} as const
const WHY = 'A time of day is read out in hours and minutes. English writes 15:30 or 3:30 p.m.'

/**
 * Times of day that are read out or written as a range of other languages: "15 hours 30 minutes Moscow time",
 * "3 o'clock 30 minutes", "at 18-00", "open 9.00-18.00".
 */
export function findClockReadings(view: TokenView): Finding[] {
  return view.tokens.flatMap(({text, joined}, index) => {
    if (text.length > 6 || joined) return []
    if (HALF_DOTTED.test(text)) return rangeAt(view, index)
    return HOUR.test(text) ? [...readOutAt(view, index), ...hyphenedAt(view, index)] : []
  })
}

function readOutAt(view: TokenView, index: number): Finding[] {
  const {tokens} = view
  const [hour, hours, minute, minutes] = tokens.slice(index, index + 4)
  if (hour === undefined || hours === undefined || minute === undefined || minutes === undefined) return []
  if (!MINUTE.test(minute.text) || !/^minutes?$/.test(minutes.norm) || minutes.sentence !== hour.sentence) return []
  if (![1, 2, 3].every((step) => isSpaced(view, index + step))) return []
  const isClock = hours.norm === "o'clock"
  if (!isClock && !/^hours?$/.test(hours.norm)) return []
  const time = `${hour.text}:${minute.text.padStart(2, '0')}`
  if (isClock) return [findingOf(view, {...ABOUT, why: WHY}, index, index + 4, [time])]
  const previous = tokens[index - 1]
  const before = previous?.sentence === hour.sentence ? previous.norm : ''
  if (isOfZone(view, index + 4)) {
    if (before === 'in') return [findingOf(view, {...ABOUT, why: WHY}, index - 1, index + 4, [`at ${time}`])]
    const isLed = PREPOSITIONS.has(before) || /^\W*$/.test(before) || /^(?:\d+|20\d\d)$/.test(before)
    return [findingOf(view, {...ABOUT, why: WHY}, index, index + 4, [isLed ? time : `at ${time}`])]
  }
  const next = tokens[index + 4]
  if (next?.sentence === hour.sentence && SPAN_ENDS.has(next.norm)) return []
  const isExact = minute.text.length === 2 && minute.text.startsWith('0')
  if (/^(?:from|until|till|by)$/.test(before) && isExact)
    return [findingOf(view, {...ABOUT, why: WHY}, index, index + 4, [time])]
  // "from 10 hours 00 minutes to 12 hours 30 minutes"
  const isSecond = before === 'to' && /^minutes?$/.test(tokens[index - 2]?.norm ?? '')
  if (isSecond && (isExact || /^0\d$/.test(tokens[index - 3]?.text ?? '')))
    return [findingOf(view, {...ABOUT, why: WHY}, index, index + 4, [time])]
  return OPENERS.has(before) ? [findingOf(view, {...ABOUT, why: WHY}, index, index + 4, [`at ${time}`])] : []
}

/** "local time", "Moscow time" at token `at`. */
function isOfZone(view: TokenView, at: number): boolean {
  const zone = view.tokens[at]
  const time = view.tokens[at + 1]
  if (zone === undefined || time?.norm !== 'time' || time.sentence !== view.tokens[at - 1]?.sentence) return false
  return zone.norm === 'local' || /^\p{Lu}/u.test(zone.text)
}

/** "at 18-00": only where no other number has this form. */
function hyphenedAt(view: TokenView, index: number): Finding[] {
  const {tokens} = view
  const hour = tokenAt(view, index)
  const minute = tokens[index + 1]
  const previous = tokens[index - 1]
  if (minute?.joined !== true || minute.before !== '-' || tokens[index + 2]?.joined === true) return []
  if (previous?.sentence !== hour.sentence || !/^(?:at|from|until|till)$/.test(previous.norm)) return []
  if (minute.text !== '00' && !(/^0\d$/.test(hour.text) && /^[0-5]\d$/.test(minute.text))) return []
  const why = 'English sets a colon between hours and minutes.'
  return [findingOf(view, {...ABOUT, why}, index, index + 2, [`${hour.text}:${minute.text}`])]
}

/** "open 9.00-18.00". */
function rangeAt(view: TokenView, index: number): Finding[] {
  const from = tokenAt(view, index)
  const to = view.tokens[index + 1]
  if (to?.joined !== true || to.before !== '-' || !HALF_DOTTED.test(to.text)) return []
  if (view.tokens[index + 2]?.joined === true || !isNear(view, index, OPENING_HOURS, 10)) return []
  const isSure = /\.00$/.test(from.text) || /\.00\.?$/.test(to.text) || from.text.startsWith('0')
  if (!isSure || Number.parseFloat(to.text) <= Number.parseFloat(from.text)) return []
  const why = 'English sets a colon between hours and minutes.'
  const fix = `${from.text.replace('.', ':')}-${to.text.replace('.', ':')}`
  return [findingOf(view, {...ABOUT, why}, index, index + 2, [fix])]
}
