import type {Detector} from '../detect/detector.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {tokenAt} from '../text/token.js'
import {isDigits} from '../text/token-kinds.js'

/** Cyrillic «С» looks like the Latin letter, and is written for it. */
const SCALES: Readonly<Record<string, string>> = {C: 'C', F: 'F', С: 'C'}

/** Temperatures with white space inside them: "25 ° C". */
export const detector: Detector = {
  ids: ['typography-degree'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (text !== '°') continue
      const number = view.tokens[index - 1]
      const scale = SCALES[view.tokens[index + 1]?.text ?? '']
      if (!isDigits(number) || scale === undefined) continue
      const isSigned = view.tokens[index - 2]?.text === '+' && isSpaced(view, index - 1)
      const isLoose = isSpaced(view, index)
      const isApart = isLoose && isSpaced(view, index + 1)
      const isWhole = (isLoose || isAttached(view, index)) && isAttached(view, index + 1)
      if (!isApart && !(isSigned && isWhole)) continue
      const fix = `${isSigned ? '+' : ''}${number.text}${isLoose && !isApart ? ' ' : ''}°${scale}`
      report('typography-degree', isSigned ? index - 2 : index - 1, index + 2, [fix])
    }
  },
}
