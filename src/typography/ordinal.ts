import type {Detector} from '../detect/detector.js'
import {ordinal} from '../english/numerals.js'
import {isAttached} from '../text/neighbours.js'
import {textOf, tokenAt} from '../text/token.js'
import {isDigits} from '../text/token-kinds.js'

const ORDINAL = /^\d{1,9}(?:st|nd|rd|th)$/

/** Endings that do not fit their number: "22th". */
export const detector: Detector = {
  ids: ['typography-ordinal'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm} = tokenAt(view, index)
      if (!ORDINAL.test(norm)) continue
      const digits = norm.slice(0, -2)
      const right = digits + ordinal(Number(digits)).slice(-2)
      if (right === norm) continue
      // "3,001th": the parser parts it behind the comma.
      const isGrouped =
        isAttached(view, index) &&
        view.tokens[index - 1]?.text === ',' &&
        isAttached(view, index - 1) &&
        isDigits(view.tokens[index - 2])
      const start = isGrouped ? index - 2 : index
      report('typography-ordinal', start, index + 1, [textOf(view, start, index) + right])
    }
  },
}
