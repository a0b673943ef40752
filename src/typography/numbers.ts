import type {Finding} from '../detect/finding.js'
import {MONTHS} from '../english/closed-classes.js'
import {ordinal} from '../english/numerals.js'
import {wordSet} from '../english/word-set.js'
import {isAttached, isDigits, isLower, isSpaced} from '../text/neighbours.js'
import {type Token, type TokenView, textOf, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {wordsOf} from './words.js'

const DECIMAL_COMMA = /^(?:\d{1,12},\d{1,2}|0,\d{3,6})$/
/** With the stop of the sentence, where the parser takes it for a part of the number. */
const DOTTED = /^[1-9]\d{0,2}(?:\.\d{3}){2,5}\.?$/
const DOTTED_ONCE = /^[1-9]\d{0,2}\.\d{3}$/
const APOSTROPHES = /^[1-9]\d{0,2}(?:['’]\d{3}){1,5}$/
const CENTS = /^\d{2}$/
const ORDINAL = /^\d{1,9}(?:st|nd|rd|th)$/
const DECADE = /^(?:1[89]|20)?\d0$/
const DECADES = /^((?:1[89]|20)?\d0)s$/
const SIGN = /^[$€£¥]$/
/** What a decimal number counts. */
const MEASURES = wordsOf('measures')
/** The words of the signs. */
const CURRENCIES = wordSet('dollar dollars euro euros pound pounds')
const WHOLES = wordsOf('wholes')
const ROUNDED = wordsOf('rounded')
/** Words before numbers that are no quantities. */
const LABELS = wordsOf('number-labels')
/** Between the two numbers of a range. */
const RANGE = wordSet('to and or — -')

/**
 * Numbers in the manner of other languages: decimal commas, dots, spaces and apostrophes between thousands, wrong ordinal
 * endings. A currency sign behind such a number is set before it in the same fix.
 */
export function findNumbers(view: TokenView): Finding[] {
  return view.tokens.flatMap((token, index) => {
    const first = token.text.charCodeAt(0)
    if (first < 48 || first > 57 || token.text.length > 30) return []
    return [
      ...decimalAt(view, index),
      ...dottedAt(view, index),
      ...spacedAt(view, index),
      ...ordinalAt(view, index),
      ...decadeAt(view, index),
    ]
  })
}

const DECIMALS = {
  id: 'typography-decimal-comma',
  kind: 'number',
  confidence: 'high',
  languages: ['ru', 'uk', 'de', 'cs', 'fr', 'es', 'it', 'pl'],
  why: 'English sets a point before decimals, not a comma.',
} as const

function decimalAt(view: TokenView, index: number): Finding[] {
  const {text, joined} = tokenAt(view, index)
  if (!DECIMAL_COMMA.test(text) || joined) return []
  const isPrice = isBehindSign(view, index) || hasSignBehind(view, index + 1)
  if (!isPrice && !isMeasured(view, index) && !beginsRange(view, index, DECIMAL_COMMA, MEASURES)) return []
  return [written(view, DECIMALS, index, index + 1, text.replace(',', '.'))]
}

const isMeasured = (view: TokenView, index: number): boolean => isFollowedBy(view, index, MEASURES)

function isFollowedBy(view: TokenView, index: number, words: ReadonlySet<string>): boolean {
  const next = view.tokens[index + 1]
  return next?.sentence === view.tokens[index]?.sentence && words.has(next?.norm ?? '')
}

/** "from 1,5 to 2,5 percent": the noun follows the second number. */
function beginsRange(view: TokenView, index: number, form: RegExp, counted: ReadonlySet<string>): boolean {
  return (
    isFollowedBy(view, index, RANGE) &&
    form.test(view.tokens[index + 2]?.text ?? '') &&
    isFollowedBy(view, index + 2, counted)
  )
}

/** A currency sign straight before the number. */
const isBehindSign = (view: TokenView, index: number): boolean =>
  view.tokens[index]?.before === '' && SIGN.test(view.tokens[index - 1]?.text ?? '')

/** Whether a currency sign stands at token `at` that belongs to the number before it: "4 €20 notes" has one of the next. */
function hasSignBehind(view: TokenView, at: number): boolean {
  const {tokens} = view
  const sign = tokens[at]
  if (sign === undefined || !SIGN.test(sign.text) || !(isAttached(view, at) || isSpaced(view, at))) return false
  return sign.sentence === tokens[at - 1]?.sentence && !isAmount(tokens[at + 1])
}

const isWholeNumber = (token: Token | undefined): boolean => token?.joined === false && /^\d+$/.test(token.text)

const isAmount = (token: Token | undefined): boolean => /^\d+(?:[.,:]\d+)*$/.test(token?.text ?? '')

/** The finding for a number from token `start` up to `end`, together with the currency sign behind it. */
function written(
  view: TokenView,
  remark: Parameters<typeof findingOf>[1],
  start: number,
  end: number,
  number: string,
): Finding {
  const hasSign = SIGN.test(view.tokens[start - 1]?.text ?? '')
  // "€1.234,56 euros" gives the currency twice.
  if (hasSign && CURRENCIES.has(view.tokens[end]?.norm ?? '') && isSpaced(view, end))
    return findingOf(view, remark, start, end + 1, [number])
  if (hasSign || !hasSignBehind(view, end)) return findingOf(view, remark, start, end, [number])
  return findingOf(view, remark, start, end + 1, [tokenAt(view, end).text + number])
}

const THOUSANDS = {
  id: 'typography-thousands',
  kind: 'number',
  languages: ['ru', 'uk', 'de', 'cs', 'fr', 'es', 'it', 'pl'],
} as const

/** "2.350.000", "15.000 spectators", "1.234,56 euros", "12'345". */
function dottedAt(view: TokenView, index: number): Finding[] {
  const token = tokenAt(view, index)
  const {text} = token
  if (token.joined || isLabelled(view, index)) return []
  if (APOSTROPHES.test(text)) {
    const why = 'English sets commas between thousands, not apostrophes.'
    return [written(view, {...THOUSANDS, languages: ['de'], why}, index, index + 1, text.replace(/['’]/g, ','))]
  }
  const why = 'English sets commas between thousands, not dots.'
  const isOnce = DOTTED_ONCE.test(text)
  if (!isOnce && !DOTTED.test(text)) return []
  const number = text.replace(/\.(?=\d)/g, ',')
  const cents = view.tokens[index + 2]
  if (isAttached(view, index + 1) && view.tokens[index + 1]?.text === ',' && isAttached(view, index + 2)) {
    if (cents === undefined || !CENTS.test(cents.text)) return []
    const both = 'English sets commas between thousands and a point before decimals, not the reverse.'
    return [written(view, {...THOUSANDS, why: both}, index, index + 3, `${number}.${cents.text}`)]
  }
  if (isOnce && !countsWhole(view, index)) return []
  return [written(view, {...THOUSANDS, why}, index, index + 1, number)]
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

/** "34 451 people", "1 234,56 euros". Rounded numbers are found by rule. */
function spacedAt(view: TokenView, index: number): Finding[] {
  const {tokens} = view
  if (!/^[1-9]\d{0,2}$/.test(tokenAt(view, index).text)) return []
  let end = index + 1
  while (/^\d{3}$/.test(tokens[end]?.text ?? '') && isThinlySpaced(view, end)) end++
  const isDecimal = /^\d{3},\d{1,2}$/.test(tokens[end]?.text ?? '') && isThinlySpaced(view, end)
  if (isDecimal) end++
  const groups = end - index
  if (groups < 2 || groups > 4 || isDigits(tokens[end])) return []
  const isPrice = hasSignBehind(view, end)
  if (isPrice ? isWholeNumber(tokens[index - 1]) : isLabelled(view, index)) return []
  if (!isPrice && tokens.slice(index + 1, end).every(({text}) => text === '000')) return []
  if (!isPrice && !isCount(view, end)) return []
  const why = 'English sets commas between thousands, not spaces.'
  const fix = tokens
    .slice(index, end)
    .map(({text}) => text.replace(',', '.'))
    .join(',')
  return [written(view, {...THOUSANDS, why}, index, end, fix)]
}

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

function ordinalAt(view: TokenView, index: number): Finding[] {
  const {norm} = tokenAt(view, index)
  if (!ORDINAL.test(norm)) return []
  const digits = norm.slice(0, -2)
  const right = digits + ordinal(Number(digits)).slice(-2)
  if (right === norm) return []
  // "3,001th": the parser parts it behind the comma.
  const {tokens} = view
  const isGrouped =
    isAttached(view, index) &&
    tokens[index - 1]?.text === ',' &&
    isAttached(view, index - 1) &&
    isDigits(tokens[index - 2])
  const start = isGrouped ? index - 2 : index
  const remark = {
    id: 'typography-ordinal',
    kind: 'number',
    confidence: 'high',
    why: 'The ending does not fit the number.',
  } as const
  return [findingOf(view, remark, start, index + 1, [textOf(view, start, index) + right])]
}

/** "the 90-s", "the 60-70s". */
function decadeAt(view: TokenView, index: number): Finding[] {
  const token = tokenAt(view, index)
  const ending = view.tokens[index + 1]
  if (!DECADE.test(token.text) || ending?.joined !== true || ending.before !== '-') return []
  if (view.tokens[index + 2]?.joined === true || token.joined) return []
  const remark = {id: 'typography-decade', kind: 'date'} as const
  if (ending.text === 's') {
    const why = 'The ending of a decade follows it without a hyphen.'
    return [findingOf(view, {...remark, why, confidence: 'high'}, index, index + 2, [`${token.text}s`])]
  }
  const [, second] = DECADES.exec(ending.text) ?? []
  const isNext = second !== undefined && Number(second.slice(-2)) === (Number(token.text.slice(-2)) + 10) % 100
  if (!isNext || !/(?:^|\.)the$/.test(view.tokens[index - 1]?.norm ?? '')) return []
  const why = 'English names both decades: "the 1960s and 1970s".'
  return [
    findingOf(view, {...remark, why, languages: ['ru', 'uk']}, index, index + 2, [`${token.text}s and ${ending.text}`]),
  ]
}
