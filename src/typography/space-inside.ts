import type {Detector} from '../detect/detector.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {words} from './notation/words.js'

/** "e.g.", in small letters, and "U.S.", in capitals. */
const LETTERED = words('lettered')
const NAMES = words('lettered-names')

const LETTER = /^[a-z]\.$/i
const SENTENCE_END = /^[.!?…]$/

/** Spaces inside an abbreviation: "e. g.", "U. S."; and before a bracket that closes behind the end of a sentence. */
export const detector: Detector = {
  ids: ['typography-space-inside'],
  find({view}, report) {
    for (let index = 0; index + 1 < view.tokens.length; index++) {
      if (!isSpaced(view, index + 1)) continue
      const {text} = tokenAt(view, index)
      const next = tokenAt(view, index + 1).text
      const isBracket = next === ')' && SENTENCE_END.test(text) && isAttached(view, index)
      if (!isBracket && !isSplitAbbreviation(view, index, next)) continue
      report('typography-space-inside', index, index + 2, [text + next], {
        reason: isBracket ? 'bracket' : 'abbreviation',
      })
    }
  },
}

function isSplitAbbreviation(view: TokenView, index: number, next: string): boolean {
  const {text} = tokenAt(view, index)
  if (!LETTER.test(text) || !LETTER.test(next)) return false
  const whole = text + next
  if (whole === whole.toUpperCase()) return NAMES.has(whole.toLowerCase())
  const isTime = next === 'm.'
  return LETTERED.has(whole) && (!isTime || /^\d/.test(view.tokens[index - 1]?.text ?? ''))
}
