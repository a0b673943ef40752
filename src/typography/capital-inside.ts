import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {COORDINATORS, PREPOSITIONS} from '../english/closed-classes.js'
import {showsCode} from '../text/code.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {sentenceStart, type TokenView, tokenAt} from '../text/token.js'
import {isLower, isWord} from '../text/token-kinds.js'
import {words} from './notation/words.js'

const SMALL = words('small-inside')
const ORDINAL = /^\d+(?:st|nd|rd|th)$/
/** "OverseaS"; "SaaS" and "iOS" are spelt so. */
const LAST_CAPITAL = /^\p{Lu}?\p{Ll}{3,}S$/u
const PLAIN = /^\p{Lu}?\p{Ll}{2,}$/u

/** Capitals that no name and no title accounts for: "on The 24th", "Spain'S", "CaseS". */
export const detector: Detector = {
  ids: ['typography-capital-inside'],
  find({view}, report) {
    if (showsCode(view)) return
    for (let index = 1; index < view.tokens.length; index++) {
      const {text, norm, literal} = tokenAt(view, index)
      if (literal) continue
      if (LAST_CAPITAL.test(text)) report('typography-capital-inside', index, index + 1, [`${text.slice(0, -1)}s`])
      else if (/^['’]S$/.test(text)) possessiveAt(view, index, report)
      else if (SMALL.has(norm) && /^\p{Lu}\p{Ll}+$/u.test(text) && isWithin(view, index))
        report('typography-capital-inside', index - 1, index + 1, [`${tokenAt(view, index - 1).text} ${norm}`])
    }
  },
}

/** "Spain'S" */
function possessiveAt(view: TokenView, index: number, report: Report): void {
  const {text} = tokenAt(view, index - 1)
  if (!isAttached(view, index) || !PLAIN.test(text)) return
  report('typography-capital-inside', index - 1, index + 1, [text + tokenAt(view, index).text.toLowerCase()])
}

const isLink = (norm: string): boolean => PREPOSITIONS.has(norm) || COORDINATORS.has(norm)

/** Whether a word stands behind a preposition or the like, in small letters or first of its sentence, and before a small word. */
function isWithin(view: TokenView, index: number): boolean {
  const before = view.tokens[index - 1]
  const next = view.tokens[index + 1]
  if (!isWord(before) || !isSpaced(view, index) || !isSpaced(view, index + 1) || !isLink(before.norm)) return false
  const isFirst = index - 1 === sentenceStart(view, index) && /^\p{Lu}\p{Ll}+$/u.test(before.text)
  // In a title all words have capitals.
  const isInside = isLower(before) && isLower(view.tokens[index - 2])
  const isOrdinal = ORDINAL.test(next?.text ?? '')
  return (isInside && (isLower(next) || isOrdinal)) || (isFirst && isOrdinal)
}
