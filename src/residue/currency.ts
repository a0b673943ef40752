import type {Detector} from '../detect/detector.js'
import {tables} from '../generated/residue.js'
import {type Token, type TokenView, tokenAt} from '../text/token.js'
import {isWord} from '../text/token-kinds.js'
import type {Currency, Quantity} from './leftover/tables.js'

const CURRENCIES = byForm<Currency>(tables.currencies)
const QUANTITIES = byForm<Quantity>(tables.quantities)
/** Forms that are English words as well. */
const ENGLISH = new Set(tables.currencies.flatMap(({english = []}) => english))

function byForm<T extends {readonly forms: readonly string[]}>(entries: readonly T[]): ReadonlyMap<string, T> {
  // The first entry that has a form is the one most often meant.
  return new Map([...entries].reverse().flatMap((entry) => entry.forms.map((form) => [form, entry] as const)))
}

/** No amount with its currency glued on is longer. */
const LONGEST = 40
const GLUED = /^(\d{1,12}(?:[.,]\d{1,9})*)([\p{L}\p{M}\p{Sc}]{1,12})$/u
const LATIN = /\p{Script=Latin}/u
const DIGITS = /^\d{1,12}(?:[.,]\d{1,9})*$/

/** Amounts with a currency as its own country writes it: "6299р.", "500 rub.", "20 грн", "5 млн руб.", "1万円". */
export const detector: Detector = {
  ids: ['residue-currency'],
  find({view}, report) {
    let done = 0
    for (const index of view.tokens.keys()) {
      const amount = index < done ? undefined : amountAt(view, index)
      if (amount === undefined) continue
      const start = amount.number === '' ? index : groupsBefore(view, index, amount.number, done)
      const end = takesStop(view, amount.end) ? amount.end + 1 : amount.end
      const {languages} = amount.currency
      report('residue-currency', start, end, [written(view, start, index, amount)], {languages})
      done = amount.end
    }
  },
}

/** An amount: its number as written, what it is multiplied by, its currency, and the index behind the last token. */
interface Amount {
  readonly number: string
  readonly quantity?: Quantity | undefined
  readonly currency: Currency
  readonly end: number
}

/** The amount that begins at a token. */
function amountAt(view: TokenView, index: number): Amount | undefined {
  const {text} = tokenAt(view, index)
  const glued = text.length > LONGEST ? null : GLUED.exec(text)
  if (glued !== null) return gluedAmount(view, index, glued[1] ?? '', glued[2] ?? '')
  if (DIGITS.test(text)) {
    const quantity = quantityAt(view, index + 1)
    return currencyAt(view, text, quantity?.quantity, quantity?.end ?? index + 1)
  }
  // "several million rub."
  const quantity = text === tokenAt(view, index).norm && LATIN.test(text) ? QUANTITIES.get(text) : undefined
  return quantity !== undefined && 'word' in quantity ? currencyAt(view, '', quantity, index + 1) : undefined
}

/** "6299р", "1万円", "100万 元" */
function gluedAmount(view: TokenView, index: number, number: string, form: string): Amount | undefined {
  const currency = currencyOf(form)
  if (currency !== undefined) return {number, currency, end: index + 1}
  const whole = QUANTITIES.get(form)
  if (whole !== undefined) return currencyAt(view, number, whole, index + 1)
  const [first = ''] = form
  const quantity = QUANTITIES.get(first)
  const rest = currencyOf(form.slice(first.length))
  return quantity === undefined || rest === undefined ? undefined : {number, quantity, currency: rest, end: index + 1}
}

function quantityAt(view: TokenView, index: number): {quantity: Quantity; end: number} | undefined {
  const token = view.tokens[index]
  const quantity = token === undefined || !goesOn(view, index) ? undefined : QUANTITIES.get(formOf(token))
  if (quantity === undefined) return undefined
  const stop = view.tokens[index + 1]
  return {quantity, end: stop?.text === '.' && stop.before === '' ? index + 2 : index + 1}
}

function currencyAt(
  view: TokenView,
  number: string,
  quantity: Quantity | undefined,
  index: number,
): Amount | undefined {
  const token = view.tokens[index]
  if (token === undefined || !goesOn(view, index)) return undefined
  const form = formOf(token)
  const currency = currencyOf(form)
  if (currency === undefined) return undefined
  // "5 rub off": in Latin letters the abbreviation is an English verb, too.
  const behind = view.tokens[index + 1]
  const isFollowed = isWord(behind) && !token.text.endsWith('.')
  return isFollowed && ENGLISH.has(form) ? undefined : {number, quantity, currency, end: index + 1}
}

const formOf = ({text}: Token): string => text.replace(/\.$/, '')

/** Only Latin letters tell a form by their case: "UAH" is the code of the standard, "Rub" a name. */
function currencyOf(form: string): Currency | undefined {
  return CURRENCIES.get(LATIN.test(form) ? form : form.toLowerCase())
}

/** Whether a token stands on the same line as the one before it, with one space between them at most. */
function goesOn(view: TokenView, index: number): boolean {
  const {before, paragraph} = tokenAt(view, index)
  return /^[ \u00A0\u202F]?$/.test(before) && paragraph === tokenAt(view, index - 1).paragraph
}

/**
 * Where the number begins of which this is the last group of thousands: "6 299", "1,000".
 * @param from the first token that no finding has yet
 */
function groupsBefore(view: TokenView, index: number, number: string, from: number): number {
  let start = index
  let group = number
  while (/^\d{3}$/.test(group.replace(/[.,]\d{1,2}$/, '')) && start > from) {
    const comma = view.tokens[start - 1]?.text === ',' ? 1 : 0
    const previous = view.tokens[start - 1 - comma]
    if (start - 1 - comma < from || previous === undefined || !/^\d{1,3}$/.test(previous.text)) break
    const isJoined =
      comma === 0
        ? /^[ \u00A0\u202F]$/.test(tokenAt(view, start).before)
        : tokenAt(view, start).before === '' && tokenAt(view, start - 1).before === ''
    if (!isJoined || previous.paragraph !== tokenAt(view, start).paragraph) break
    start -= 1 + comma
    group = previous.text
  }
  return start
}

/** The amount in English; the groups of its number begin at `start`, the last one stands at `index`. */
function written(view: TokenView, start: number, index: number, {number: last, quantity, currency}: Amount): string {
  const groups = view.tokens.slice(start, index).map(({text}) => text)
  const number = [...groups.filter((group) => DIGITS.test(group)), last].join(',')
  const inEnglish = englishNumber(number)
  const name = number === '1' && quantity === undefined ? currency.singular : currency.plural
  if (quantity === undefined) return `${inEnglish} ${name}`
  if ('times' in quantity) return `${multiplied(inEnglish, quantity.times)} ${name}`
  return number === '' ? `${tokenAt(view, index).text} ${name}` : `${inEnglish} ${quantity.word} ${name}`
}

/** With a point for decimals and commas between thousands. */
function englishNumber(number: string): string {
  if (/^\d{1,3}(?:\.\d{3})+$/.test(number)) return number.replaceAll('.', ',')
  return /^\d+,\d{1,2}$/.test(number) ? number.replace(',', '.') : number
}

const MILLION = 1e6
const BILLION = 1e9

/** "1" times 10000 is "10,000", "250" times as much "2.5 million". */
function multiplied(number: string, times: number): string {
  const value = Math.round(Number(number.replaceAll(',', '')) * times)
  if (value < MILLION) return value.toLocaleString('en-US')
  const [unit, word] = value < BILLION ? [MILLION, 'million'] : [BILLION, 'billion']
  return `${(value / unit).toLocaleString('en-US', {maximumFractionDigits: 6})} ${word}`
}

/** Whether the full stop behind belongs to the abbreviation: the sentence goes on. */
function takesStop(view: TokenView, end: number): boolean {
  const stop = view.tokens[end]
  const next = view.tokens[end + 1]
  if (stop?.text !== '.' || stop.before !== '') return false
  if (next === undefined || next.paragraph !== stop.paragraph || next.lineStart) return false
  return /^[\p{Ll},;)\]]/u.test(next.text)
}
