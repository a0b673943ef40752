import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isCapital, isLower} from '../text/token-kinds.js'
import {asks, lacksQuestionMark, wondersWithin} from './notation/questions.js'

/** A line with fewer characters is no line of a paragraph that is broken at a margin. */
const SHORT_LINE = 60

/** A question by its word order that ends with a full stop, or with nothing: "Are we together or not." */
export const detector: Detector = {
  ids: ['typography-question-mark'],
  find({view}, report) {
    for (let sentence = 0; sentence + 1 < view.sentences.length; sentence++) {
      const end = view.sentences[sentence + 1] ?? 0
      const start = lastLineStart(view, view.sentences[sentence] ?? 0, end, report)
      const last = view.tokens[end - 1]
      if (last === undefined) continue
      if (last.text === '.') {
        if (asks(view, start, end)) report('typography-question-mark', end - 1, end, ['?'], {reason: 'stop'})
      } else if (lacksQuestionMark(view, start, end - 1)) reportNone(view, end, report)
    }
  },
}

function reportNone(view: TokenView, end: number, report: Report): void {
  report('typography-question-mark', end - 1, end, [`${tokenAt(view, end - 1).text}?`], {reason: 'none'})
}

/** Reports the lines of a sentence, which runs on over lines without stops; returns where its last line begins. */
function lastLineStart(view: TokenView, from: number, end: number, report: Report): number {
  let start = from
  for (let at = from + 1; at < end; at++) {
    const token = tokenAt(view, at)
    if (!token.lineStart || !isCapital(token)) continue
    const last = tokenAt(view, at - 1)
    const isShort = last.end - tokenAt(view, start).start < SHORT_LINE
    if (isShort && isLower(last) && wondersWithin(view, start, at)) reportNone(view, at, report)
    start = at
  }
  return start
}
