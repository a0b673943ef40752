import type {Detector} from '../detect/detector.js'
import {isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isLettered} from '../text/token-kinds.js'
import {words} from './notation/words.js'

const COMPOUNDS = words('compounds')
const HYPHEN = /^[-‐–]$/

/** A hyphen with spaces around it inside a compound: "so - called", "long - range". */
export const detector: Detector = {
  ids: ['typography-hyphen-spaced'],
  find({view}, report) {
    for (let index = 1; index < view.tokens.length; index++) {
      if (!HYPHEN.test(tokenAt(view, index).text) || !isSpaced(view, index) || !isSpaced(view, index + 1)) continue
      const compound = compoundAt(view, index)
      if (compound !== undefined) report('typography-hyphen-spaced', index - 1, index + 2, [compound])
    }
  },
}

/** The compound that a hyphen stands in the middle of. */
function compoundAt(view: TokenView, hyphen: number): string | undefined {
  const first = view.tokens[hyphen - 1]
  const second = view.tokens[hyphen + 1]
  if (!isLettered(first) || !isLettered(second) || second.sentence !== first.sentence) return undefined
  return COMPOUNDS.has(`${first.norm}-${second.norm}`) ? `${first.text}-${second.text}` : undefined
}
