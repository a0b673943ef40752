import type {Detector} from '../detect/detector.js'
import {showsCode} from '../text/code.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isLettered} from '../text/token-kinds.js'
import {words} from './notation/words.js'

const OPENERS = words('clause-openers')
/** Shorter words are halves of compounds: "by-the-by". */
const SHORTEST = 4

/** A hyphen that joins two words where a dash parts two parts of a sentence: "the elections-about 560 thousand", "a house-it was old". */
export const detector: Detector = {
  ids: ['typography-hyphen-joined'],
  find({view}, report) {
    if (showsCode(view)) return
    for (let index = 1; index < view.tokens.length; index++) {
      const {before, text, norm} = tokenAt(view, index)
      if (before !== '-' || !OPENERS.has(norm) || !isFreeHyphen(view, index)) continue
      report('typography-hyphen-joined', index - 1, index + 1, [`${tokenAt(view, index - 1).text} – ${text}`])
    }
  },
}

/** Whether the two words are all of what the hyphen joins, and the first is a whole word. */
function isFreeHyphen(view: TokenView, index: number): boolean {
  const first = tokenAt(view, index - 1)
  const next = view.tokens[index + 1]
  if (!isLettered(first) || first.before === '-' || first.text.length < SHORTEST) return false
  return next !== undefined && next.sentence === first.sentence && /^\s+$/.test(next.before)
}
