import type {ReasonName} from '../detect/check.js'
import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {MONTHS} from '../english/closed-classes.js'
import {grouped} from '../english/numerals.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {type Token, type TokenView, tokenAt} from '../text/token.js'
import {beginsWithDigit, isDigits, isLower} from '../text/token-kinds.js'
import {beginsRange, hasSignBehind, isFollowedBy, withSign} from './notation/amounts.js'
import {words} from './notation/words.js'

/** With the stop of the sentence, where the parser takes it for a part of the number. */
const DOTTED = /^[1-9]\d{0,2}(?:\.\d{3}){2,5}\.?$/
const DOTTED_ONCE = /^[1-9]\d{0,2}\.\d{3}$/
const APOSTROPHES = /^[1-9]\d{0,2}(?:['’]\d{3}){1,5}$/
/** The lengths of groups of digits that are no thousands: "4176,000", "1,6048,100", "1,0363". */
const GROUPS = /^(?:[4-6](?:,3)+|[1-4],4(?:,3)*)$/
const SURE_GROUPS = /,3$/
/** "in May 5,2013 people …" lacks a space. */
const YEAR = /^(?:1[89]|20)\d{2}$/
const SCALES = words('scales')
const CENTS = /^\d{2}$/
const MEASURES = words('measures')
const WHOLES = words('wholes')
const ROUNDED = words('rounded')
/** Words before numbers that are no quantities. */
const LABELS = words('number-labels')

/**
 * Dots, spaces and apostrophes between the thousands of a number. A currency sign behind such a number is set before it in the
 * same fix.
 */
export const detector: Detector = {
  ids: ['typography-thousands'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (text.length > 30 || !beginsWithDigit(text) || text.startsWith('0')) continue
      dottedAt(view, index, report)
      spacedAt(view, index, report)
      groupedAt(view, index, report)
    }
  },
}

/** Reports a number from token `start` up to `end`, together with the currency sign behind it. */
function reportNumber(
  view: TokenView,
  report: Report,
  reason: ReasonName<'typography-thousands'>,
  [start, end]: readonly [number, number],
  number: string,
): void {
  const whole = withSign(view, start, end, number)
  report('typography-thousands', start, whole.end, [whole.fix], {reason})
}

/** "2.350.000", "15.000 spectators", "1.234,56 euros", "12'345". */
function dottedAt(view: TokenView, index: number, report: Report): void {
  const {text, joined} = tokenAt(view, index)
  const isOnce = DOTTED_ONCE.test(text)
  const isSwiss = APOSTROPHES.test(text)
  if ((!isOnce && !isSwiss && !DOTTED.test(text)) || joined || isLabelled(view, index)) return
  // A network: "192.168.254/24".
  if (view.tokens[index + 1]?.text === '/' && isAttached(view, index + 1)) return
  if (isSwiss) {
    reportNumber(view, report, 'apostrophes', [index, index + 1], text.replace(/['’]/g, ','))
    return
  }
  const number = text.replace(/\.(?=\d)/g, ',')
  if (isAttached(view, index + 1) && view.tokens[index + 1]?.text === ',' && isAttached(view, index + 2)) {
    const cents = view.tokens[index + 2]
    if (cents !== undefined && CENTS.test(cents.text))
      reportNumber(view, report, 'both', [index, index + 3], `${number}.${cents.text}`)
  } else if (!isOnce || countsWhole(view, index)) {
    reportNumber(view, report, 'dots', [index, index + 1], number)
  }
}

/** Whether three digits behind a dot are thousands, by what is counted. */
function countsWhole(view: TokenView, index: number): boolean {
  const isRound = /\.\d00$/.test(tokenAt(view, index).text)
  return [WHOLES, ...(isRound ? [ROUNDED] : [])].some(
    (counted) =>
      (isSpaced(view, index + 1) && isFollowedBy(view, index, counted)) ||
      beginsRange(view, index, DOTTED_ONCE, counted),
  )
}

/**
 * "12800,000 yen", "1,6048,100 cases": Chinese and Japanese count by ten thousands. The parser parts such a number behind its commas. Of two
 * groups with four digits in the second it is not sure which digit is too many.
 */
function groupedAt(view: TokenView, index: number, report: Report): void {
  const {tokens} = view
  if (!/^\d{1,6}$/.test(tokenAt(view, index).text) || (tokens[index - 1]?.text === ',' && isAttached(view, index)))
    return
  let end = index + 1
  while (tokens[end]?.text === ',' && isAttached(view, end) && isAttached(view, end + 1) && isDigits(tokens[end + 1]))
    end += 2
  if (end === index + 1 || end > index + 8 || isLabelled(view, index)) return
  const groups = tokens.slice(index, end).filter(({text}) => text !== ',')
  const form = groups.map(({text}) => text.length).join()
  if (!GROUPS.test(form) || groups.some(({text}) => YEAR.test(text)) || !isCounted(view, end)) return
  const fixes = SURE_GROUPS.test(form) ? [grouped(Number(groups.map(({text}) => text).join('')))] : []
  report('typography-thousands', index, end, fixes, {reason: 'groups'})
}

/** Whether a word in small letters stands at token `at` that may be counted: none of a scale, and none that goes on with a list. */
function isCounted(view: TokenView, at: number): boolean {
  const next = view.tokens[at]
  if (!isLower(next) || !isSpaced(view, at) || next.sentence !== view.tokens[at - 1]?.sentence) return false
  return !SCALES.has(next.norm) && next.norm !== 'and' && next.norm !== 'or'
}

/** "34 451 people", "1 234,56 euros". Rounded numbers are found by rule. */
function spacedAt(view: TokenView, index: number, report: Report): void {
  const {tokens} = view
  if (!/^[1-9]\d{0,2}$/.test(tokenAt(view, index).text)) return
  let end = index + 1
  while (/^\d{3}$/.test(tokens[end]?.text ?? '') && isThinlySpaced(view, end)) end++
  const isDecimal = /^\d{3},\d{1,2}$/.test(tokens[end]?.text ?? '') && isThinlySpaced(view, end)
  if (isDecimal) end++
  const groups = end - index
  if (groups < 2 || groups > 4 || isDigits(tokens[end])) return
  const isPrice = hasSignBehind(view, end)
  if (isPrice ? isWholeNumber(tokens[index - 1]) : isLabelled(view, index)) return
  if (!isPrice && tokens.slice(index + 1, end).every(({text}) => text === '000')) return
  if (!isPrice && !isCount(view, end)) return
  const number = tokens
    .slice(index, end)
    .map(({text}) => text.replace(',', '.'))
    .join(',')
  reportNumber(view, report, 'spaces', [index, end], number)
}

const isWholeNumber = (token: Token | undefined): boolean => token?.joined === false && /^\d+$/.test(token.text)

/** Whether what stands at token `at` is counted or measured. */
function isCount(view: TokenView, at: number): boolean {
  const next = view.tokens[at]
  if (next === undefined || next.sentence !== view.tokens[at - 1]?.sentence) return false
  if (MEASURES.has(next.norm)) return true
  if (!isLower(next) || !isSpaced(view, at)) return false
  if (WHOLES.has(next.norm) || ROUNDED.has(next.norm)) return true
  return /[^s]s$/.test(next.norm) && !/^(?:was|is|has|does|this|as)$/.test(next.norm)
}

function isThinlySpaced(view: TokenView, index: number): boolean {
  return isSpaced(view, index) && tokenAt(view, index).before.length === 1
}

/** Whether what stands before the number makes it a name, a date or a part of a longer number. */
function isLabelled(view: TokenView, index: number): boolean {
  const previous = view.tokens[index - 1]
  if (previous === undefined || previous.sentence !== tokenAt(view, index).sentence) return false
  if (/^[\d.,:-]+$/.test(previous.text) && previous.text !== ',' && previous.text !== ':') return true
  if (/^[,:]$/.test(previous.text) && isAttached(view, index)) return true
  return LABELS.has(previous.norm) || MONTHS.has(previous.norm) || /^[+#№(/]$/.test(previous.text)
}
