import type {Detector} from '../detect/detector.js'
import {isSpaced} from '../text/neighbours.js'
import {type Token, textOf} from '../text/token.js'

const AMOUNT = /^[\p{N}\p{Sc}]/u
const HYPHEN = /^(?:-|--)$/

/** The first hyphen between spaces that a dash would do for; one is enough to tell of a document. */
export const detector: Detector = {
  ids: ['typography-hyphen-dash'],
  find({view}, report) {
    const isHyphen = (token: Token, index: number): boolean =>
      HYPHEN.test(token.text) &&
      isSpaced(view, index) &&
      isSpaced(view, index + 1) &&
      !AMOUNT.test(view.tokens[index - 1]?.text ?? '') &&
      !AMOUNT.test(view.tokens[index + 1]?.text ?? '')
    const first = view.tokens.findIndex(isHyphen)
    if (first < 0) return
    const count = view.tokens.filter(isHyphen).length
    const values = {count: String(count), text: textOf(view, first - 1, first + 2)}
    report('typography-hyphen-dash', first, first + 1, [], {reason: count === 1 ? 'once' : 'often', values})
  },
}
