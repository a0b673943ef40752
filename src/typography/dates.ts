import type {Finding} from '../pattern/rule-set.js'
import {TokenClass} from '../text/classes.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {wordSet} from '../text/word-set.js'
import {findingOf} from './finding.js'
import type {Locale} from './locale.js'
import {isSpaced} from './neighbours.js'

/** With the stop of the sentence, where the parser takes it for a part of the number. */
const FULL = /^(\d{1,2})\.(\d{1,2})\.((?:1[89]|20)\d{2})(\.?)$/
const SHORT = /^(\d{1,2})\.(\d{1,2})\.(\d{2})(\.?)$/
const DAY_AND_MONTH = /^(\d{1,2})\.(\d{1,2})\.$/
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const LONG_MONTHS: ReadonlySet<string> = new Set(MONTHS)
/** Words before a date; of these, versions have "from" and "since" too. */
const BEFORE_DATE = wordSet(
  'on dated from until till by since to before after monday tuesday wednesday thursday friday saturday sunday',
)
const SURE = wordSet('on dated monday tuesday wednesday thursday friday saturday sunday')
const VERSIONS = wordSet('version v release section chapter ip table figure firmware update')
const ABOUT = {id: 'typography-date', kind: 'date', languages: ['ru', 'uk', 'de', 'cs', 'pl']} as const

/** Dates with dots, and the American date without its comma, rewritten as the locale has them. */
export function findDates(view: TokenView, locale: Locale): Finding[] {
  return [...view.tokens.entries()].flatMap(([index, token]) => {
    if ((token.classes & TokenClass.month) !== 0) return withoutComma(view, index, locale)
    const first = token.text.charCodeAt(0)
    if (first < 48 || first > 57 || token.text.length > 11) return []
    return [...dottedAt(view, index, locale), ...dayAndMonthAt(view, index, locale)]
  })
}

function dottedAt(view: TokenView, index: number, locale: Locale): Finding[] {
  const token = tokenAt(view, index)
  const before = wordBefore(view, index)
  if (VERSIONS.has(before) || token.joined) return []
  const full = FULL.exec(token.text)
  const short = full === null ? SHORT.exec(token.text) : null
  const [, day, month, year, stop = ''] = full ?? short ?? []
  if (day === undefined || month === undefined || year === undefined || !isDate(day, month)) return []
  if (short !== null && !SURE.has(before) && !(BEFORE_DATE.has(before) && isPadded(day, month))) return []
  const whole = full === null ? (Number(year) > 50 ? `19${year}` : `20${year}`) : year
  const why = 'The date is written with dots, as in German and Slavic languages.'
  const confidence = full === null ? 'medium' : 'high'
  const fix = written(day, month, locale, whole) + stop
  return [findingOf(view, {...ABOUT, why, confidence}, index, index + 1, [fix])]
}

/** "on 15.3. he came": the last dot belongs to the date. */
function dayAndMonthAt(view: TokenView, index: number, locale: Locale): Finding[] {
  const token = tokenAt(view, index)
  const [, day, month] = DAY_AND_MONTH.exec(token.text) ?? []
  const before = wordBefore(view, index)
  if (day === undefined || month === undefined || !isDate(day, month) || token.joined) return []
  if (!SURE.has(before) && !(BEFORE_DATE.has(before) && isPadded(day, month))) return []
  const why = 'The date is written with dots, as in German and Slavic languages.'
  return [findingOf(view, {...ABOUT, why}, index, index + 1, [written(day, month, locale)])]
}

/** "March 15 2022". */
function withoutComma(view: TokenView, index: number, locale: Locale): Finding[] {
  const {tokens} = view
  const month = tokenAt(view, index)
  const day = tokens[index + 1]
  const year = tokens[index + 2]
  if (day === undefined || year === undefined || !LONG_MONTHS.has(month.text) || !isDay(day.text)) return []
  if ((year.classes & TokenClass.year) === 0 || year.sentence !== month.sentence) return []
  if (!isSpaced(view, index + 1) || !isSpaced(view, index + 2) || tokens[index + 3]?.norm === 'year') return []
  const why = 'A comma stands between day and year in American dates; British dates begin with the day.'
  const fix = locale === 'US' ? `${month.text} ${day.text}, ${year.text}` : `${day.text} ${month.text} ${year.text}`
  return [findingOf(view, {...ABOUT, languages: [], why}, index, index + 3, [fix])]
}

function wordBefore(view: TokenView, index: number): string {
  const previous = view.tokens[index - 1]
  return previous?.sentence === tokenAt(view, index).sentence ? previous.norm : ''
}

function written(day: string, month: string, locale: Locale, year?: string): string {
  const name = MONTHS[Number(month) - 1] ?? ''
  if (locale === 'UK') return [String(Number(day)), name, ...(year === undefined ? [] : [year])].join(' ')
  return `${name} ${Number(day)}${year === undefined ? '' : `, ${year}`}`
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
