import type {Detector} from '../detect/detector.js'
import {capitalise} from '../english/casing.js'
import {union} from '../english/closed-classes.js'
import {showsCode} from '../text/code.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isCapital, isLower} from '../text/token-kinds.js'
import {words} from './notation/words.js'

const NATIONALITIES = words('nationalities')
/** With those that are a word of something else as well, "french fries", which they are not beside another. */
const BESIDE_ANOTHER = union(NATIONALITIES, words('capital-languages'))

/** The adjective of a country in lower case, as Slavic and Romance languages write it: "the slovak minister". */
export const detector: Detector = {
  ids: ['typography-nationality'],
  find({view}, report) {
    if (showsCode(view)) return
    for (let index = 0; index < view.tokens.length; index++) {
      const {text, norm} = tokenAt(view, index)
      if (isHalfCapital(view, index)) {
        report('typography-nationality', index, index + 1, [capitalise(text)])
        continue
      }
      if (!NATIONALITIES.has(norm) || !isLower(view.tokens[index]) || isAttached(view, index)) continue
      const next = view.tokens[index + 1]
      if (isLower(next) && isSpaced(view, index + 1))
        report('typography-nationality', index, index + 1, [capitalise(text)])
    }
  },
}

/** "german-French": the second adjective has its capital. */
function isHalfCapital(view: TokenView, index: number): boolean {
  const {norm, before} = tokenAt(view, index)
  const next = view.tokens[index + 1]
  if (!BESIDE_ANOTHER.has(norm) || !isLower(view.tokens[index]) || before === '-' || next?.before !== '-') return false
  return BESIDE_ANOTHER.has(next.norm) && isCapital(next)
}
