import type {Detector} from '../detect/detector.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {words} from './notation/words.js'

/** Abbreviations of single letters, by their first: "e." begins "e.g.". */
const LETTERED = new Map([...words('lettered')].map((word) => [word.slice(0, 2), word.slice(2)]))

/** The second letters of abbreviated states and unions, by the first: "U. S.". */
const UNIONS = new Map([
  ['U.', /^[SKN]\.$/],
  ['E.', /^U\.$/],
])

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
  if (UNIONS.get(text)?.test(next)) return true
  if (LETTERED.get(text) !== next) return false
  const isTime = next === 'm.'
  return !isTime || /^\d/.test(view.tokens[index - 1]?.text ?? '')
}
