import type {Detector} from '../detect/detector.js'
import {SUBORDINATORS} from '../english/closed-classes.js'
import {showsCode} from '../text/code.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {sentenceStart, type Token, tokenAt} from '../text/token.js'
import {isLower, isWord} from '../text/token-kinds.js'
import {words} from './notation/words.js'

const REPORTS = words('reports')
/** Words that a clause begins with, so that a capital is not that of a title: "it", "there". */
const OPENERS = words('behind-comma')
/** Fewer words in small letters may be an address or a title: "Dear neighbours, We …", "Oslo, The Capital". */
const FEWEST = 4

/** A capital behind a comma, as translation leaves it that joins sentences: "It was revised in May, It is the second edition". */
export const detector: Detector = {
  ids: ['typography-comma-capital'],
  find({view}, report) {
    if (showsCode(view)) return
    for (let index = 0; index < view.tokens.length; index++) {
      if (tokenAt(view, index).text !== ',' || !isAttached(view, index) || !isSpaced(view, index + 1)) continue
      const word = tokenAt(view, index + 1)
      if (!/^\p{Lu}\p{Ll}+$/u.test(word.text) || !OPENERS.has(word.norm) || word.lineStart) continue
      const next = view.tokens[index + 2]
      if (!isLower(next) || !isWord(next) || !isSpaced(view, index + 2)) continue
      const start = sentenceStart(view, index)
      if (!isProse(view.tokens.slice(start, index))) continue
      const fixes = [`. ${word.text}`, `, ${word.norm}`]
      const isSubordinate = SUBORDINATORS.has(tokenAt(view, start).norm)
      report('typography-comma-capital', index, index + 2, isSubordinate ? fixes.reverse() : fixes)
    }
  },
}

/** Whether the words before a comma are prose in small letters that ends so and tells nobody's words. */
function isProse(before: readonly Token[]): boolean {
  if (before.some(({norm}) => REPORTS.has(norm))) return false
  return isLower(before.at(-1)) && before.filter(isLower).length >= FEWEST
}
