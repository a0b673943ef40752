import type {Detector} from '../detect/detector.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isDigits, isLower} from '../text/token-kinds.js'
import {words} from './notation/words.js'

/** A thousand or more, without or with its comma. */
const LONG = /^[1-9](?:\d{3,5}|\d{0,2},\d{3})$/
const SCALES = words('scales')
/** "€1,200 million" and "EUR 1,200 million" stand in reports of firms. */
const CURRENCIES = /^(?:[$€£¥]|[A-Z]{2,3}[$€£¥]?)$/

/** A thousand millions or more, counted in millions: the units of Chinese and Japanese are 10,000 and 100 million. */
export const detector: Detector = {
  ids: ['typography-number-scale'],
  find({view}, report) {
    for (let index = 1; index + 1 < view.tokens.length; index++) {
      if (!SCALES.has(tokenAt(view, index).norm) || !isSpaced(view, index)) continue
      const start = numberBefore(view, index)
      if (start === undefined || CURRENCIES.test(view.tokens[start - 1]?.text ?? '')) continue
      const next = tokenAt(view, index + 1)
      if (next.sentence === tokenAt(view, index).sentence && isLower(next))
        report('typography-number-scale', start, index + 1, [], {
          confidence: isWithComma(view, start) ? 'low' : 'medium',
        })
    }
  },
}

/** Where the number begins that ends before token `at`, if it is a thousand or more. */
function numberBefore(view: TokenView, at: number): number | undefined {
  const last = tokenAt(view, at - 1)
  if (last.sentence !== tokenAt(view, at).sentence) return undefined
  // "4,2600 million": the parser parts it behind the comma.
  const isParted = isAttached(view, at - 1) && isAttached(view, at - 2) && view.tokens[at - 2]?.text === ','
  if (isParted) return /^\d{4}$/.test(last.text) && isDigits(view.tokens[at - 3]) ? at - 3 : undefined
  return LONG.test(last.text) ? at - 1 : undefined
}

/** "1,480 billion roubles" is met in English too. */
const isWithComma = (view: TokenView, start: number): boolean => tokenAt(view, start).text.includes(',')
