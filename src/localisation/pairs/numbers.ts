import {withoutCodes} from '../../text/placeholders.js'

/** Digits, groups of three behind a separator, and decimals; no date. */
const NUMBER = /\d+(?:[  \u202f’'.,]\d{3}(?!\d))*(?:[.,]\d{1,2}(?![.,]?\d))?/g

/** What stands before the decimals of a number, and they. */
const PARTS = /^(.*?)(?:[.,](\d{1,2}))?$/

/** "2万5千" is 25,000; 8折 is 20 % off. */
const TEN_THOUSANDS = /(\d+)万(\d)千/g
const DISCOUNT = /\d+(?:\.\d)?折/g

/** "am 15.10." */
const DAY = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)/g

const withoutSigns = (text: string): string =>
  text
    .replace(DAY, (written, day: string, month: string) =>
      Number(day) <= 31 && Number(month) <= 12 ? `${day} ${month} ` : written,
    )
    .replace(TEN_THOUSANDS, (_, tens: string, thousands: string) =>
      String(Number(tens) * 10_000 + Number(thousands) * 1000),
    )
    .replace(DISCOUNT, ' ')

/** Where the ten digits of other scripts begin. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10]

/** The numbers of a text with a point before decimals and nothing between thousands, which each language writes otherwise. */
export function numbersIn(text: string): string[] {
  return [...new Set(digitsOf(withoutCodes(text)))]
}

/** The same of a text that has no code. */
export function digitsOf(text: string): string[] {
  return [...withoutSigns(narrow(text)).matchAll(NUMBER)].map(([number]) => {
    const [, whole = '', decimals = ''] = PARTS.exec(number) ?? []
    const fraction = decimals.replace(/0+$/, '')
    return whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '') + (fraction === '' ? '' : `.${fraction}`)
  })
}

function narrow(text: string): string {
  // Arabic has its own marks before decimals and between thousands.
  return text
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',')
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0
      const zero = ZEROS.find((first) => code >= first && code < first + 10)
      return zero === undefined ? digit : String(code - zero)
    })
}
