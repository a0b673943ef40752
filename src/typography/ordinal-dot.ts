import type {Detector} from '../detect/detector.js'
import {ordinal} from '../english/numerals.js'
import {isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {words} from './notation/words.js'

/** The parser keeps the dot in the number, as it does in abbreviations. */
const NUMBER = /^\d{1,3}\.$/
const BEFORE = words('before-ordinals')
const COUNTED = words('counted-in-order')

/** A number whose dot makes it an ordinal, as in German, Czech or Turkish: "the 20. century". */
export const detector: Detector = {
  ids: ['typography-ordinal-dot'],
  find({view}, report) {
    for (let index = 1; index < view.tokens.length - 1; index++) {
      const {text, sentence} = tokenAt(view, index)
      if (!NUMBER.test(text) || !BEFORE.has(tokenAt(view, index - 1).norm) || !isCounted(view, index + 1)) continue
      if (tokenAt(view, index - 1).sentence !== sentence || tokenAt(view, index + 1).sentence !== sentence) continue
      report('typography-ordinal-dot', index, index + 1, [ordinal(Number.parseInt(text, 10))])
    }
  },
}

const isCounted = (view: TokenView, index: number): boolean =>
  COUNTED.has(tokenAt(view, index).text) && isSpaced(view, index)
