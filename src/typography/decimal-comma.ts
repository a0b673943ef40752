import type {Detector} from '../detect/detector.js'
import {tokenAt} from '../text/token.js'
import {beginsRange, hasSignBehind, isBehindSign, isFollowedBy, withSign} from './notation/amounts.js'
import {words} from './notation/words.js'

const DECIMAL_COMMA = /^(?:\d{1,12},\d{1,2}|0,\d{3,6})$/
const MEASURES = words('measures')

/** Decimals behind a comma: "3,5 percent". A currency sign behind such a number is set before it in the same fix. */
export const detector: Detector = {
  ids: ['typography-decimal-comma'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text, joined} = tokenAt(view, index)
      if (text.length > 30 || joined || !DECIMAL_COMMA.test(text)) continue
      const isMeasured =
        isBehindSign(view, index) ||
        hasSignBehind(view, index + 1) ||
        isFollowedBy(view, index, MEASURES) ||
        beginsRange(view, index, DECIMAL_COMMA, MEASURES)
      if (!isMeasured) continue
      const {end, fix} = withSign(view, index, index + 1, text.replace(',', '.'))
      report('typography-decimal-comma', index, end, [fix])
    }
  },
}
