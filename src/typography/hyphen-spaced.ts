import type {Detector} from '../detect/detector.js'
import {isFunctionWord} from '../text/classes.js'
import {isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isLettered} from '../text/token-kinds.js'
import {words} from './notation/words.js'

const COMPOUNDS = words('compounds')
const PREFIXES = words('prefixes')
/** The space behind a hyphen only: "anti- corruption". */
const HANGING = /^-[^\S\r\n]+$/
const HYPHEN = /^[-‐–]$/

/** A hyphen with spaces around it inside a compound: "so - called", "long - range", "anti- corruption". */
export const detector: Detector = {
  ids: ['typography-hyphen-spaced'],
  find({view}, report) {
    for (let index = 1; index < view.tokens.length; index++) {
      const {before, text} = tokenAt(view, index)
      if (before.startsWith('-') && HANGING.test(before)) {
        const whole = hangingAt(view, index)
        if (whole !== undefined) report('typography-hyphen-spaced', index - 1, index + 1, [whole])
        continue
      }
      if (text.length > 1 || !HYPHEN.test(text) || !isSpaced(view, index) || !isSpaced(view, index + 1)) continue
      const compound = compoundAt(view, index)
      if (compound !== undefined) report('typography-hyphen-spaced', index - 1, index + 2, [compound])
    }
  },
}

/** The word that a hanging prefix begins: "pre- and post-war" has another behind it. */
function hangingAt(view: TokenView, index: number): string | undefined {
  const first = tokenAt(view, index - 1)
  const second = tokenAt(view, index)
  const isBegun = PREFIXES.has(first.norm) || COMPOUNDS.has(`${first.norm}-${second.norm}`)
  if (!isBegun || !isLettered(second) || isFunctionWord(second.norm) || second.sentence !== first.sentence)
    return undefined
  return `${first.text}-${second.text}`
}

/** The compound that a hyphen stands in the middle of. */
function compoundAt(view: TokenView, hyphen: number): string | undefined {
  const first = view.tokens[hyphen - 1]
  const second = view.tokens[hyphen + 1]
  if (!isLettered(first) || !isLettered(second) || second.sentence !== first.sentence) return undefined
  return COMPOUNDS.has(`${first.norm}-${second.norm}`) ? `${first.text}-${second.text}` : undefined
}
