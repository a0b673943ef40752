import {tables} from '../../generated/residue.js'
import {type Token, type TokenView, tokenAt} from '../../text/token.js'
import {isWord} from '../../text/token-kinds.js'
import type {Currency, Quantity} from './tables.js'

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
export const DIGITS = /^\d{1,12}(?:[.,]\d{1,9})*$/

/** An amount: its number as written, what it is multiplied by, its currency, and the index behind the last token. */
export interface Amount {
  readonly number: string
  readonly quantity?: Quantity | undefined
  readonly currency: Currency
  readonly end: number
}

/** The amount that begins at a token. */
export function amountAt(view: TokenView, index: number): Amount | undefined {
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
