import type {Detector} from '../detect/detector.js'
import {showsCode} from '../text/code.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isLettered, isWord} from '../text/token-kinds.js'

const BRACKET = /[()（）]/
const OPENING = /^[(（]$/

/** Brackets that open before a word and that nothing closes, neither in their paragraph nor behind it. */
export const detector: Detector = {
  ids: ['typography-bracket-open'],
  find({view}, report) {
    if (showsCode(view)) return
    for (const index of unclosed(view))
      if (holdsWords(view, index)) report('typography-bracket-open', index, index + 2, [])
  },
}

function unclosed(view: TokenView): number[] {
  const open: number[] = []
  for (let index = 0; index < view.tokens.length; index++) {
    const {text} = tokenAt(view, index)
    if (!BRACKET.test(text)) continue
    // "1)" and ":-)" are tokens of one piece: the last may be a smile, but to say nothing does no harm.
    for (const sign of text) {
      if (OPENING.test(sign)) open.push(index)
      else if (BRACKET.test(sign)) open.pop()
    }
  }
  return open
}

/** Whether a bracket stands by itself before two words: several in a row, or one behind a colon, are a face. */
function holdsWords(view: TokenView, index: number): boolean {
  const {tokens} = view
  if (!OPENING.test(tokenAt(view, index).text) || !isWord(tokens[index - 1]) || !isSpaced(view, index)) return false
  return isLettered(tokens[index + 1]) && isAttached(view, index + 1) && isWord(tokens[index + 2])
}
