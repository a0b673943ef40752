import type {Detector} from '../detect/detector.js'
import {isSpaced} from '../text/neighbours.js'
import {tokenAt} from '../text/token.js'
import {words} from './notation/words.js'

/** Abbreviations of single letters, by their first: "e." begins "e.g.". */
const LETTERED = new Map([...words('lettered')].map((word) => [word.slice(0, 2), word.slice(2)]))

/** Spaces inside an abbreviation: "e. g.". */
export const detector: Detector = {
  ids: ['typography-space-inside'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      const rest = LETTERED.get(text)
      if (rest === undefined || view.tokens[index + 1]?.text !== rest || !isSpaced(view, index + 1)) continue
      const isTime = rest === 'm.'
      if (isTime && !/^\d/.test(view.tokens[index - 1]?.text ?? '')) continue
      report('typography-space-inside', index, index + 2, [text + rest])
    }
  },
}
