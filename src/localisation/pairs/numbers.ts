import {withoutCodes} from '../../text/placeholders.js'

/** Digits, groups of three behind a separator, and decimals; no date. */
const NUMBER = /\d+(?:[  \u202f’'.,]\d{3}(?!\d))*(?:[.,]\d{1,2}(?![.,]?\d))?/g

/** Where the ten digits of other scripts begin. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10]

/** The numbers of a text, without what parts thousands and decimals, which each language writes otherwise. */
export function numbersIn(text: string): string[] {
  return [...new Set(digitsOf(withoutCodes(text)))]
}

/** The same of a text that has no code. */
export function digitsOf(text: string): string[] {
  return [...narrow(text).matchAll(NUMBER)].map(([number]) => number.replace(/\D/g, '').replace(/^0+(?=\d)/, ''))
}

function narrow(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = ZEROS.find((first) => code >= first && code < first + 10)
    return zero === undefined ? digit : String(code - zero)
  })
}
