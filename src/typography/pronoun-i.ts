import type {Detector} from '../detect/detector.js'
import {showsCode} from '../text/code.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {tokenAt} from '../text/token.js'
import {words} from './notation/words.js'

const VERBS = words('verbs-of-i')

/** The pronoun "I" in lower case: "i have a question". */
export const detector: Detector = {
  ids: ['typography-pronoun-i'],
  find({view}, report) {
    if (showsCode(view)) return
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (text !== 'i' || (isAttached(view, index) && !/^["“”]$/.test(view.tokens[index - 1]?.text ?? ''))) continue
      const next = view.tokens[index + 1]
      if (next === undefined || !VERBS.has(next.norm) || !(next.joined || isSpaced(view, index + 1))) continue
      report('typography-pronoun-i', index, index + 1, ['I'])
    }
  },
}
