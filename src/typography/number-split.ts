import type {Detector} from '../detect/detector.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {words} from './notation/words.js'

const COUNTED = words('measures')

/** A space inside a number: "25, 000 boats", "1, 400 meters". */
export const detector: Detector = {
  ids: ['typography-number-split'],
  find({view}, report) {
    for (let index = 1; index + 1 < view.tokens.length; index++) {
      if (tokenAt(view, index).text !== ',' || !splitsThousands(view, index)) continue
      const fix = `${tokenAt(view, index - 1).text},${tokenAt(view, index + 1).text}`
      report('typography-number-split', index - 1, index + 2, [fix])
    }
  },
}

/** Three digits behind one to three, noughts or a measure, with nothing of a list around. */
function splitsThousands(view: TokenView, index: number): boolean {
  const {tokens} = view
  if (!isAttached(view, index) || !isSpaced(view, index + 1)) return false
  const [first, second] = [tokens[index - 1]?.text ?? '', tokens[index + 1]?.text ?? '']
  if (!/^[1-9]\d{0,2}$/.test(first) || !/^\d{3}$/.test(second) || tokens[index - 1]?.joined === true) return false
  const unit = tokens[index + 2]
  if (unit?.before === '-' || unit?.text === ',' || tokens[index - 2]?.text === ',') return false
  return second === '000' || COUNTED.has(unit?.norm ?? '')
}
