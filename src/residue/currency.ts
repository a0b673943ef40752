import type {Detector} from '../detect/detector.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {type Amount, amountAt, DIGITS} from './leftover/amount.js'

/** Amounts with a currency as its own country writes it: "6299р.", "500 rub.", "20 грн", "5 млн руб.", "1万円". */
export const detector: Detector = {
  ids: ['residue-currency'],
  find({view}, report) {
    let done = 0
    for (let index = 0; index < view.tokens.length; index++) {
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
