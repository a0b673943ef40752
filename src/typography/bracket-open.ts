import type {Detector} from '../detect/detector.js'
import {showsCode} from '../text/code.js'
import {isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'

const BRACKET = /[()（）]/
const OPENING = /^[(（]$/

/** Brackets that open and that nothing closes, neither in their paragraph nor behind it. */
export const detector: Detector = {
  ids: ['typography-bracket-open'],
  find({view}, report) {
    if (showsCode(view)) return
    for (const index of unclosed(view))
      if (holdsText(view, index)) report('typography-bracket-open', index, index + 1, [])
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

/** Whether something follows a bracket that stands by itself: several in a row, or one stuck to a colon, are a face. */
function holdsText(view: TokenView, index: number): boolean {
  const next = view.tokens[index + 1]
  if (!OPENING.test(tokenAt(view, index).text) || !isSpaced(view, index)) return false
  return next?.paragraph === tokenAt(view, index).paragraph && !BRACKET.test(next.text)
}
