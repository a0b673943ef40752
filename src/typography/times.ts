import type {Finding} from '../detect/finding.js'
import {TokenClass} from '../text/classes.js'
import {isAttached, isNear, isSpaced} from '../text/neighbours.js'
import {type TokenView, textOf, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {wordsOf} from './words.js'

/** With the stop of the sentence, where the parser takes it for a part of the number. */
const DOTTED = /^([01]?\d|2[0-3])\.([0-5]\d)(\.?)$/
const WITH_H = /^([01]?\d|2[0-3])h([0-5]\d)$/i
/** Only behind "at": by itself it is a span of time. */
const WITH_H_AND_M = /^([01]?\d|2[0-3])h([0-5]\d)m$/i
const CLOCK = /^([01]?\d|2[0-4]):([0-5]\d)$/
const JOINED_HALF = /^(AM|PM)(\d{1,2}:\d{2})$/i
const HALF = /^[ap]\.?m\.?$/i
const BEFORE_TIME = wordsOf('before-time')
const BEFORE_CLOCK = wordsOf('before-clock')
const BEHIND_CLOCK = wordsOf('behind-clock')
/** What is counted with a decimal point: no times. */
const QUANTITIES = wordsOf('untimed')
const MARKETS = wordsOf('markets')
/** Sports have scores. */
const MATCHES = wordsOf('matches')
const RATIOS = wordsOf('ratios')
const SETS = wordsOf('sets')
const SCORE = /^(\d{1,3}):(\d{1,3})(\.?)$/
const ABOUT = {kind: 'date', languages: ['ru', 'uk', 'de', 'cs', 'zh', 'ja']} as const

/** Times of day and scores in the manner of other languages: "at 18.00", "18h30", "8: 00", "14:40 p.m.", "won 2:1". */
export function findTimes(view: TokenView): Finding[] {
  return view.tokens.flatMap((token, index) => {
    if (token.text.length > 8) return []
    if (token.text === ':') return splitAt(view, index)
    const first = token.text.charCodeAt(0)
    if ((first < 48 || first > 57) && !JOINED_HALF.test(token.text)) return []
    return [...dottedAt(view, index), ...clockAt(view, index), ...scoreAt(view, index)]
  })
}

function dottedAt(view: TokenView, index: number): Finding[] {
  const token = tokenAt(view, index)
  const isAt = view.tokens[index - 1]?.norm === 'at'
  const withH = WITH_H.exec(token.text) ?? (isAt ? WITH_H_AND_M.exec(token.text) : null)
  const [, hour, minute, stop = ''] = withH ?? DOTTED.exec(token.text) ?? []
  if (hour === undefined || minute === undefined || token.joined) return []
  const remark = {...ABOUT, id: 'typography-time', why: 'English sets a colon between hours and minutes.'}
  if (withH === null && !isTimeOfDay(view, index, hour, minute)) return []
  return [findingOf(view, remark, index, index + 1, [`${hour}:${minute}${stop}`])]
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
  return !isNear(view, index, MARKETS)
}

/** "14:40 p.m.", "20:00 o'clock", "AM10:59". */
function clockAt(view: TokenView, index: number): Finding[] {
  const token = tokenAt(view, index)
  const [, half, clock] = JOINED_HALF.exec(token.text) ?? []
  if (half !== undefined && clock !== undefined) {
    const why = 'English gives the half of the day behind the time.'
    return [findingOf(view, {...ABOUT, id: 'typography-time', why}, index, index + 1, [`${clock} ${half}`])]
  }
  const next = view.tokens[index + 1]
  const [, hour] = CLOCK.exec(token.text) ?? []
  if (hour === undefined || next?.sentence !== token.sentence || !isSpaced(view, index + 1)) return []
  const isLate = Number(hour) > 12 && /^[ap]\.?m\.?$/i.test(next.text)
  if (!isLate && next.norm !== "o'clock") return []
  // The stop of "p.m." may be that of the sentence.
  const end = view.tokens[index + 2]
  if (isLate && (next.text.endsWith('.') || end?.text === '.') && !followedByLower(view, index)) return []
  const why = 'The half of the day or "o\'clock" is too much behind a time of the 24-hour clock.'
  return [findingOf(view, {...ABOUT, id: 'typography-time', why}, index, index + 2, [token.text])]
}

/** Whether the sentence goes on behind "p.m.". */
function followedByLower(view: TokenView, index: number): boolean {
  const next = view.tokens[index + 2]
  return next !== undefined && next.sentence === view.tokens[index]?.sentence && /^\p{Ll}/u.test(next.text)
}

/** "at 8: 00 on Monday". */
function splitAt(view: TokenView, index: number): Finding[] {
  const {tokens} = view
  const hour = tokens[index - 1]
  const minute = tokens[index + 1]
  const lead = tokens[index - 2]
  const next = tokens[index + 2]
  if (hour === undefined || minute === undefined || !isAttached(view, index) || !isSpaced(view, index + 1)) return []
  if (!CLOCK.test(`${hour.text}:${minute.text}`) || hour.joined) return []
  const isTime =
    (lead?.sentence === hour.sentence && BEFORE_CLOCK.has(lead.norm)) ||
    (next?.sentence === minute.sentence && BEHIND_CLOCK.has(next.norm) && lead?.sentence === hour.sentence)
  if (!isTime) return []
  const remark = {...ABOUT, id: 'typography-time', why: 'No space stands in a time of day.', languages: ['zh']}
  return [findingOf(view, remark, index - 1, index + 2, [`${hour.text}:${minute.text}`])]
}

/** "won 2:1". */
function scoreAt(view: TokenView, index: number): Finding[] {
  const token = tokenAt(view, index)
  const [, left, right, stop = ''] = SCORE.exec(token.text) ?? []
  if (left === undefined || right === undefined || token.joined) return []
  if (right.length > 1) {
    // What may be a time of day or of a race is left alone.
    if (!isOfSets(view, index, Number(left), Number(right))) return []
  } else if (!isNear(view, index, MATCHES, 12) && !hasHalfTime(view, index)) return []
  if (isNear(view, index, RATIOS)) return []
  if ((tokenAt(view, Math.max(0, index - 1)).classes & TokenClass.name) !== 0 && isVerse(view, index)) return []
  const remark = {
    kind: 'number',
    id: 'typography-score',
    why: 'English sets a hyphen or an en dash between the halves of a score.',
    languages: ['de', 'cs', 'ru', 'uk', 'pl'],
  }
  return [findingOf(view, remark, index, index + 1, [`${left}-${right}${stop}`])]
}

/** Whether a score with two digits is one of a set or of a match with many points. */
function isOfSets(view: TokenView, index: number, left: number, right: number): boolean {
  const previous = view.tokens[index - 1]
  const isTime =
    previous !== undefined && /^(?:in|at|of|by|from|until|till|time|around|about|after|before)$/.test(previous.norm)
  if (isTime || left < 10 || !isNear(view, index, SETS, 15)) return false
  return left > 24 || right > 59 || scoresNear(view, index).some((other) => other > 24)
}

/** The first halves of the other scores around. */
function scoresNear(view: TokenView, index: number): number[] {
  const around = view.tokens.slice(Math.max(0, index - 6), index + 7)
  return around.flatMap(({text}) => {
    const [, left, right] = SCORE.exec(text) ?? []
    return left !== undefined && right?.length === 2 ? [Number(left)] : []
  })
}

/** "1:1 (0:0)": the score at half-time stands behind in brackets. */
function hasHalfTime(view: TokenView, index: number): boolean {
  const {tokens} = view
  return tokens[index + 1]?.text === '(' && SCORE.test(tokens[index + 2]?.text ?? '') && tokens[index + 3]?.text === ')'
}

const BOOKS = wordsOf('scriptures')

function isVerse(view: TokenView, index: number): boolean {
  return BOOKS.has(textOf(view, index - 1, index).toLowerCase())
}
