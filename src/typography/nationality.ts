import type {Detector} from '../detect/detector.js'
import {capitalise} from '../english/casing.js'
import {showsCode} from '../text/code.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {tokenAt} from '../text/token.js'
import {isLower} from '../text/token-kinds.js'
import {words} from './notation/words.js'

const NATIONALITIES = words('nationalities')

/** The adjective of a country in lower case, as Slavic and Romance languages write it: "the slovak minister". */
export const detector: Detector = {
  ids: ['typography-nationality'],
  find({view}, report) {
    if (showsCode(view)) return
    for (let index = 0; index < view.tokens.length; index++) {
      const {text, norm} = tokenAt(view, index)
      if (!NATIONALITIES.has(norm) || !isLower(view.tokens[index]) || isAttached(view, index)) continue
      const next = view.tokens[index + 1]
      if (isLower(next) && isSpaced(view, index + 1))
        report('typography-nationality', index, index + 1, [capitalise(text)])
    }
  },
}
