import type {Finding} from '../pattern/rule-set.js'
import {TokenClass} from '../text/classes.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {type Residue, residueAt} from './finding.js'

const WHY = 'The abbreviation or sign of the currency was left as in the source.'

interface Currency {
  readonly forms: RegExp
  readonly singular: string
  readonly plural: string
  readonly languages: readonly string[]
}

/** Currencies as their countries abbreviate them, with their English names. */
const CURRENCIES: readonly Currency[] = [
  {
    forms: /^(?:р|руб|рублей|рубля|рубль|rub|rubs|rubl|rublei|₽)$/,
    singular: 'ruble',
    plural: 'rubles',
    languages: ['ru'],
  },
  {forms: /^(?:коп|копеек|копейки|kop)$/, singular: 'kopeck', plural: 'kopecks', languages: ['ru']},
  {forms: /^(?:грн|гривень|гривен|гривні|grn|hrn|uah|₴)$/, singular: 'hryvnia', plural: 'hryvnias', languages: ['uk']},
  {forms: /^(?:тг|тенге|₸)$/, singular: 'tenge', plural: 'tenge', languages: ['kk', 'ru']},
  {forms: /^(?:лв|лева)$/, singular: 'lev', plural: 'leva', languages: ['bg']},
  {forms: /^(?:дин|динара)$/, singular: 'dinar', plural: 'dinars', languages: ['sr']},
  {forms: /^(?:元|人民币)$/, singular: 'yuan', plural: 'yuan', languages: ['zh']},
  {forms: /^円$/, singular: 'yen', plural: 'yen', languages: ['ja']},
  {forms: /^(?:원|₩)$/, singular: 'won', plural: 'won', languages: ['ko']},
  {forms: /^(?:zł|zl|złotych|złote)$/, singular: 'zloty', plural: 'zlotys', languages: ['pl']},
  {forms: /^(?:kč|kčs)$/, singular: 'koruna', plural: 'korunas', languages: ['cs']},
]

const GLUED = /^(\d{1,12}(?:[.,]\d{1,9})*)(\p{L}{1,10})$/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const QUANTITY = /^(?:million|billion|thousand|trillion|mln|bln)$/

/** Amounts with a currency as its own country abbreviates it: "6299р.", "500 rub.", "20 грн", "1000円". */
export function findCurrencies(view: TokenView): Finding[] {
  return [...view.tokens.entries()].flatMap(([index, token]) => {
    const glued = token.text.length > 40 ? null : GLUED.exec(token.text)
    if (glued !== null) {
      const [, amount = '', form = ''] = glued
      const currency = currencyOf(form.toLowerCase())
      // "r" and the like are units; glued on, only letters of another script are no doubt a currency.
      if (currency === undefined) return []
      return [finding(view, index, index + 1, amount, currency)]
    }
    if ((token.classes & TokenClass.digits) === 0 && !QUANTITY.test(token.norm)) return []
    const next = view.tokens[index + 1]
    if (next === undefined || next.paragraph !== token.paragraph || !/^ ?$/.test(next.before.replace('\u00A0', ' ')))
      return []
    const form = next.text.replace(/\.$/, '')
    // "UAH" in capitals is the code of the standard, "Rub" a name.
    if (form !== form.toLowerCase() && !CYRILLIC.test(form) && !/^K/.test(form)) return []
    // "5 rub off": in Latin letters the abbreviation is an English verb, too.
    const behind = view.tokens[index + 2]
    if (
      /^rubs?$/.test(form) &&
      behind !== undefined &&
      (behind.classes & TokenClass.word) !== 0 &&
      !next.text.endsWith('.')
    )
      return []
    const currency = currencyOf(form.toLowerCase())
    return currency === undefined ? [] : [finding(view, index, index + 2, token.text, currency)]
  })
}

function currencyOf(form: string): Currency | undefined {
  return CURRENCIES.find(({forms}) => forms.test(form))
}

function finding(view: TokenView, start: number, end: number, amount: string, currency: Currency): Finding {
  const rule: Residue = {
    id: 'residue-currency',
    why: WHY,
    confidence: 'high',
    languages: currency.languages,
  }
  const to = takesStop(view, end) ? end + 1 : end
  return residueAt(view, rule, start, to, [`${amount} ${amount === '1' ? currency.singular : currency.plural}`])
}

/** Whether the full stop behind belongs to the abbreviation: the sentence goes on. */
function takesStop(view: TokenView, end: number): boolean {
  const stop = view.tokens[end]
  const next = view.tokens[end + 1]
  if (stop?.text !== '.' || stop.before !== '') return false
  if (next === undefined || next.paragraph !== stop.paragraph || next.lineStart) return false
  return /^[\p{Ll},;)\]]/u.test(tokenAt(view, end + 1).text)
}
