import type {Detector} from '../detect/detector.js'
import {isSpaced} from '../text/neighbours.js'
import {tokenAt} from '../text/token.js'
import {isDigits} from '../text/token-kinds.js'
import {words} from './notation/words.js'

const QUANTITIES = words('quantities')
const RATES = words('rates')

/** Units with spaces around their stroke: "100 km / h". */
export const detector: Detector = {
  ids: ['typography-unit'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (text !== '/' || !isSpaced(view, index) || !isSpaced(view, index + 1)) continue
      const unit = view.tokens[index - 1]
      const per = view.tokens[index + 1]
      if (unit === undefined || per === undefined || !isDigits(view.tokens[index - 2])) continue
      if (QUANTITIES.has(unit.norm) && RATES.has(per.norm))
        report('typography-unit', index - 1, index + 2, [`${unit.text}/${per.text}`])
    }
  },
}
