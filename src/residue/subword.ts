import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {hasSpaceBefore} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isWord} from '../text/token-kinds.js'
import {isParted} from './leftover/deletion.js'

const ID = 'residue-subword'

/** Marks of subword units: `▁the`, `wo@@ rd`, `twenty @-@ one`, `walk ##ing`. */
export const detector: Detector = {
  ids: [ID],
  find({view, lexicon}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (text === '▁') wordStart(view, index, report)
      else if (text === '#') wordEnd(view, index, lexicon, report)
      else if (text === '@') {
        continuedWord(view, index, report)
        splitMark(view, index, report)
      }
    }
  },
}

const isGlued = (view: TokenView, index: number): boolean => view.tokens[index]?.before === ''

/** `▁the` */
function wordStart(view: TokenView, index: number, report: Report): void {
  const word = view.tokens[index + 1]
  if (!isWord(word) || word.before !== '') return
  report(ID, index, index + 2, [isParted(view, index) ? word.text : ` ${word.text}`])
}

/** `wo@@ rd` */
function continuedWord(view: TokenView, index: number, report: Report): void {
  const word = view.tokens[index - 1]
  const rest = view.tokens[index + 2]
  const isMark = view.tokens[index + 1]?.text === '@' && isGlued(view, index) && isGlued(view, index + 1)
  if (!isMark || !isWord(word) || !isWord(rest) || rest.lineStart || !/\s/.test(rest.before)) return
  report(ID, index - 1, index + 3, [word.text + rest.text])
}

/** `twenty @-@ one` */
function splitMark(view: TokenView, index: number, report: Report): void {
  const word = view.tokens[index - 1]
  const mark = view.tokens[index + 1]?.text ?? ''
  const rest = view.tokens[index + 3]
  if (view.tokens[index + 2]?.text !== '@' || !/^[-,.–]$/.test(mark) || !isWord(word) || !isWord(rest)) return
  report(ID, index - 1, index + 4, [word.text + mark + rest.text])
}

/** `walk ##ing`; hashes at the head of a line make a heading, and "##Word" and "##4" are names. */
function wordEnd(view: TokenView, index: number, lexicon: Lexicon, report: Report): void {
  const word = view.tokens[index - 1]
  const end = view.tokens[index + 2]
  if (view.tokens[index + 1]?.text !== '#' || !isGlued(view, index + 1) || !isGlued(view, index + 2)) return
  if (end === undefined || !/^\p{Ll}+$/u.test(end.text) || view.tokens[index + 3]?.text === '#') return
  if (!isWord(word) || !hasSpaceBefore(tokenAt(view, index)) || tokenAt(view, index).lineStart) return
  // "#talks ##of": behind a hashtag stands another.
  if (view.tokens[index - 2]?.text === '#') return
  const whole = word.text + end.text
  report(ID, index - 1, index + 3, lexicon.isKnown(whole) ? [whole] : [])
}
