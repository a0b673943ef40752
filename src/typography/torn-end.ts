import type {Detector} from '../detect/detector.js'
import {showsCode} from '../text/code.js'
import {tokenAt} from '../text/token.js'
import {tornEnd} from './notation/torn.js'

/** The last words of a sentence stand behind its full stop: "as many as 90 boats. Million.", "a total of 14,092. did." */
export const detector: Detector = {
  ids: ['typography-torn-end'],
  find({view}, report) {
    if (showsCode(view)) return
    for (let index = 2; index < view.tokens.length; index++) {
      if (view.tokens[index + 1]?.paragraph === tokenAt(view, index).paragraph) continue
      const torn = tornEnd(view, index)
      if (torn === undefined) continue
      const {start, end, isAgain, isSure} = torn
      if (isAgain) report('typography-torn-end', start - 1, end + 1, ['.'], {reason: 'again'})
      else report('typography-torn-end', start, end + 1, [], {confidence: isSure ? 'medium' : 'low'})
    }
  },
}
