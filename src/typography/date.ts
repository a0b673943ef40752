import type {Detector} from '../detect/detector.js'
import type {Details, Report} from '../detect/report.js'
import {capitalise} from '../english/casing.js'
import type {Locale} from '../english/locale.js'
import {MONTH_NAMES} from '../english/months.js'
import {TokenClass} from '../text/classes.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {beginsWithDigit} from '../text/token-kinds.js'
import {words} from './notation/words.js'

/** With the stop of the sentence, where the parser takes it for a part of the number. */
const FULL = /^(\d{1,2})\.(\d{1,2})\.((?:1[89]|20)\d{2})(\.?)$/
const SHORT = /^(\d{1,2})\.(\d{1,2})\.(\d{2})(\.?)$/
/** As in Chinese, Japanese, Korean and Hungarian. */
const YEAR_FIRST = /^((?:1[89]|20)\d{2})\.(\d{1,2})\.(\d{1,2})(\.?)$/
const DAY_STOP = /^(?:[1-9]|[12]\d|3[01])\.$/
/** The word of a Russian date behind its year. */
const YEAR_WORD = /^(?:year|y\.?|г\.?)$/u
const DAY_AND_MONTH = /^(\d{1,2})\.(\d{1,2})\.$/
const LONG_MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES)
/** Words before a date; of these, versions have "from" and "since" too. */
const BEFORE_DATE = words('before-date')
const SURE = words('before-sure-date')
/** Numbers behind these are no days of a month: "see Figure 1. January was cold." */
const LABELS = words('labels-of-figures')
/** What follows the month of a date; a sentence that began with it would go on with a verb. */
const BEHIND_DATE = words('behind-date')
/** Months in small letters that are verbs as well. */
const VERBAL_MONTHS = /^(?:may|march)$/
/** Behind a month they tell that it is one: "on Monday 25. may morning". */
const DAY_PARTS = words('parts-of-days')
const CLOSING = /^[,.;:)?!]$/
const VERSIONS = words('version-labels')

/** Dates with dots, and dates of one English written half in the manner of the other, rewritten as the locale has them. */
export const detector: Detector = {
  ids: ['typography-date'],
  find({view, locale}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text, classes} = tokenAt(view, index)
      if ((classes & TokenClass.month) !== 0) {
        withoutComma(view, index, locale, report)
        withComma(view, index, locale, report)
        withStop(view, index, locale, report)
      } else if (VERBAL_MONTHS.test(text)) {
        withStop(view, index, locale, report)
      } else if (text.length <= 11 && beginsWithDigit(text)) {
        dottedAt(view, index, locale, report)
        yearFirstAt(view, index, locale, report)
        dayAndMonthAt(view, index, locale, report)
      }
    }
  },
}

function dottedAt(view: TokenView, index: number, locale: Locale, report: Report): void {
  const token = tokenAt(view, index)
  const before = wordBefore(view, index)
  if (VERSIONS.has(before) || token.joined) return
  const full = FULL.exec(token.text)
  const short = full === null ? SHORT.exec(token.text) : null
  const [, day, month, year, stop = ''] = full ?? short ?? []
  if (day === undefined || month === undefined || year === undefined || !isDate(day, month)) return
  if (short !== null && !SURE.has(before) && !(BEFORE_DATE.has(before) && isPadded(day, month))) return
  const whole = full === null ? (Number(year) > 50 ? `19${year}` : `20${year}`) : year
  const confidence = full === null ? 'medium' : 'high'
  reportDate(view, index, written(day, month, locale, whole), stop, {reason: 'dots', confidence}, report)
}

/** "2023.03.22". */
function yearFirstAt(view: TokenView, index: number, locale: Locale, report: Report): void {
  const token = tokenAt(view, index)
  const [, year, month, day, stop = ''] = YEAR_FIRST.exec(token.text) ?? []
  if (year === undefined || month === undefined || day === undefined || !isDate(day, month)) return
  if (VERSIONS.has(wordBefore(view, index)) || token.joined) return
  reportDate(view, index, written(day, month, locale, year), stop, {reason: 'year-first'}, report)
}

/** Reports a date together with the article before it, and the word "year" behind it. */
function reportDate(
  view: TokenView,
  index: number,
  date: string,
  stop: string,
  details: Details<'typography-date'>,
  report: Report,
): void {
  const {tokens} = view
  const hasArticle = wordBefore(view, index) === 'the' && isSpaced(view, index)
  const hasYear = stop === '' && hasYearWord(view, index + 1)
  const isLast = hasYear && (tokens[index + 1]?.text.endsWith('.') ?? false) && !goesOn(view, index + 2)
  const end = hasYear ? index + 2 : index + 1
  report('typography-date', hasArticle ? index - 1 : index, end, [date + (isLast ? '.' : stop)], details)
}

/** Whether the word "year" stands at token `at`, behind a year, and is no part of a compound. */
function hasYearWord(view: TokenView, at: number): boolean {
  const {tokens} = view
  const word = tokens[at]
  if (word === undefined || word.sentence !== tokens[at - 1]?.sentence || !isSpaced(view, at)) return false
  return YEAR_WORD.test(word.norm + (word.text.endsWith('.') ? '.' : '')) && tokens[at + 1]?.joined !== true
}

/** Whether the sentence goes on at token `at` with a small letter or a mark inside it. */
function goesOn(view: TokenView, at: number): boolean {
  const token = view.tokens[at]
  return token !== undefined && token.paragraph === view.tokens[at - 1]?.paragraph && /^[\p{Ll},;:.)]/u.test(token.text)
}

/** "on 15.3. he came": the last dot belongs to the date. */
function dayAndMonthAt(view: TokenView, index: number, locale: Locale, report: Report): void {
  const token = tokenAt(view, index)
  const [, day, month] = DAY_AND_MONTH.exec(token.text) ?? []
  const before = wordBefore(view, index)
  if (day === undefined || month === undefined || !isDate(day, month) || token.joined) return
  if (!SURE.has(before) && !(BEFORE_DATE.has(before) && isPadded(day, month))) return
  report('typography-date', index, index + 1, [written(day, month, locale)], {reason: 'dots', confidence: 'medium'})
}

/** "March 15 2022", "March 15 2022 year". */
function withoutComma(view: TokenView, index: number, locale: Locale, report: Report): void {
  const {tokens} = view
  const month = tokenAt(view, index)
  const day = tokens[index + 1]
  const year = tokens[index + 2]
  if (day === undefined || year === undefined || !LONG_MONTHS.has(month.text) || !isDay(day.text)) return
  if (!isYearOf(view, index, index + 2)) return
  if (!isSpaced(view, index + 1) || !isSpaced(view, index + 2)) return
  const end = hasYearWord(view, index + 3) ? index + 4 : index + 3
  // "in March 15 2022 year-end reports" and "year old" are no dates of this form.
  if (end === index + 4 && /^(?:old|end|long)$/.test(tokens[end]?.norm ?? '')) return
  report('typography-date', index, end, [inFull(day.text, month.text, year.text, locale)], {reason: 'comma-missing'})
}

/** "15 March, 2022". */
function withComma(view: TokenView, index: number, locale: Locale, report: Report): void {
  const {tokens} = view
  const month = tokenAt(view, index)
  const day = tokens[index - 1]
  const year = tokens[index + 2]
  if (day === undefined || year === undefined || !LONG_MONTHS.has(month.text) || !isDay(day.text)) return
  if (tokens[index + 1]?.text !== ',' || !isAttached(view, index + 1) || !isSpaced(view, index + 2)) return
  if (!isYearOf(view, index, index + 2) || !isSpaced(view, index) || day.sentence !== month.sentence) return
  const fix = inFull(day.text, month.text, year.text, locale)
  report('typography-date', index - 1, index + 3, [fix], {reason: 'comma-needless'})
}

/** "on 22. March": the stop of a German or Czech ordinal. */
function withStop(view: TokenView, index: number, locale: Locale, report: Report): void {
  const {tokens} = view
  const month = tokenAt(view, index)
  const day = tokens[index - 1]
  if (day === undefined || !DAY_STOP.test(day.text) || day.joined || day.lineStart) return
  if (!isSpaced(view, index) || day.sentence !== month.sentence) return
  const name = capitalise(month.text)
  if (!LONG_MONTHS.has(name) || !isDateByContext(view, index)) return
  const hasYear = isYearOf(view, index, index + 1) && isSpaced(view, index + 1)
  const year = hasYear ? tokens[index + 1]?.text : undefined
  const fix = inFull(day.text.slice(0, -1), name, year, locale)
  // "for the 12. February": a date has no article.
  const hasArticle = wordBefore(view, index - 1) === 'the' && isSpaced(view, index - 1)
  const start = hasArticle ? index - 2 : index - 1
  report('typography-date', start, hasYear ? index + 2 : index + 1, [fix], {reason: 'stop'})
}

/** Whether a number with a stop and the name of a month are a date, not the end of one sentence and the beginning of another. */
function isDateByContext(view: TokenView, index: number): boolean {
  const before = wordBefore(view, index - 1)
  const isOver = endsSentence(view, index + 1)
  if (VERBAL_MONTHS.test(tokenAt(view, index).text)) return isOver || DAY_PARTS.has(view.tokens[index + 1]?.norm ?? '')
  // "They lost by 22. March was better."
  if (SURE.has(before) || /^(?:since|until|till)$/.test(before)) return true
  if (before === '' || LABELS.has(before) || isSecondOrdinal(view, index - 1)) return false
  if (isYearOf(view, index, index + 1) && isSpaced(view, index + 1)) return true
  return isOver || BEHIND_DATE.has(view.tokens[index + 1]?.norm ?? '')
}

/** Whether the token at `at` is a year in the sentence of the month at `month`. */
function isYearOf(view: TokenView, month: number, at: number): boolean {
  const year = view.tokens[at]
  return year !== undefined && (year.classes & TokenClass.year) !== 0 && year.sentence === view.tokens[month]?.sentence
}

/** "on 10. and 15. November": the month is that of both. */
const isSecondOrdinal = (view: TokenView, day: number): boolean =>
  /^(?:and|or|to)$/.test(wordBefore(view, day)) && DAY_STOP.test(view.tokens[day - 2]?.text ?? '')

/** Whether the sentence, or a part of it, ends before token `at`. */
function endsSentence(view: TokenView, at: number): boolean {
  const token = view.tokens[at]
  return token === undefined || token.sentence !== view.tokens[at - 1]?.sentence || CLOSING.test(token.text)
}

function wordBefore(view: TokenView, index: number): string {
  const previous = view.tokens[index - 1]
  return previous?.sentence === tokenAt(view, index).sentence ? previous.norm : ''
}

const written = (day: string, month: string, locale: Locale, year?: string): string =>
  inFull(String(Number(day)), MONTH_NAMES[Number(month) - 1] ?? '', year, locale)

function inFull(day: string, month: string, year: string | undefined, locale: Locale): string {
  if (locale === 'UK') return [day, month, ...(year === undefined ? [] : [year])].join(' ')
  return `${month} ${day}${year === undefined ? '' : `, ${year}`}`
}

const isDay = (text: string): boolean => /^(?:[1-9]|[12]\d|3[01])$/.test(text)

function isDate(day: string, month: string): boolean {
  const d = Number(day)
  const m = Number(month)
  return d >= 1 && d <= 31 && m >= 1 && m <= 12
}

function isPadded(day: string, month: string): boolean {
  return day.startsWith('0') || month.startsWith('0') || Number(day) > 12
}
