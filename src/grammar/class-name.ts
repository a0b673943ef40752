import type {Detector} from '../detect/detector.js'
import {TokenClass} from '../text/classes.js'
import {type TokenView, textOf, tokenAt} from '../text/token.js'
import {isCapital, isQuoteMark, isWord} from '../text/token-kinds.js'
import {words} from './syntax/words.js'

const CLASSES = words('class-name-classes')
const OPENERS = words('class-name-openers')
const LONGEST_NAME = 5
/** Words between "the" and the class: "the Moscow radio station". */
const MOST_WORDS = 3

/** A name in quotation marks behind what bears it: "the TV channel “Gull”". The fix leaves the marks out. */
export const detector: Detector = {
  ids: ['grammar-class-name'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm, text, joined} = tokenAt(view, index)
      if (!CLASSES.has(norm) || text !== norm || joined || !isDefinite(view, index)) continue
      const end = quotedEnd(view, index + 1)
      if (end === undefined) continue
      const name = textOf(view, index + 2, end - 1)
      report('grammar-class-name', index, end, [`${text} ${name}`])
    }
  },
}

function isDefinite(view: TokenView, index: number): boolean {
  const {sentence} = tokenAt(view, index)
  for (let at = index - 1; at >= index - 1 - MOST_WORDS; at--) {
    const token = view.tokens[at]
    if (token?.sentence !== sentence || !isWord(token)) return false
    if (OPENERS.has(token.norm)) return true
  }
  return false
}

/** Behind the closing mark of a name in quotation marks that begins at a token. */
function quotedEnd(view: TokenView, index: number): number | undefined {
  const first = view.tokens[index + 1]
  if (!isQuoteMark(view.tokens[index]) || !isCapital(first) || first.sentence !== view.tokens[index]?.sentence)
    return undefined
  let at = index + 1
  while (at < index + 1 + LONGEST_NAME && isWord(view.tokens[at])) at++
  const isClosed = isQuoteMark(view.tokens[at]) && (tokenAt(view, at).classes & TokenClass.spaced) === 0
  return isClosed ? at + 1 : undefined
}
