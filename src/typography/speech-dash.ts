import type {Detector} from '../detect/detector.js'
import {isSpaced} from '../text/neighbours.js'
import {sentenceStart, type TokenView, textOf, tokenAt} from '../text/token.js'
import {isCapital, isQuoteMark} from '../text/token-kinds.js'
import {isToldBehind} from './notation/told.js'
import {words} from './notation/words.js'

const DASH = '—'
const REPORTS = words('reports')
const SAYING = words('saying')

/** Dashes that part speech from the words that tell who speaks, as in Russian: `"…", - said the mayor. - We shall pay."` */
export const detector: Detector = {
  ids: ['typography-speech-dash'],
  find({view, quotations: {lone, isCurly}}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm} = tokenAt(view, index)
      if (norm !== DASH || !isSpaced(view, index) || !isSpaced(view, index + 1)) continue
      const comma = commaBefore(view, index)
      if (comma !== undefined && isToldBehind(view, index)) {
        const fix = `${textOf(view, comma, index)} ${tokenAt(view, index + 1).text}`
        report('typography-speech-dash', comma, index + 2, [fix], {reason: 'said'})
      } else if (resumes(view, index)) {
        const next = tokenAt(view, index + 1)
        const isClosed = lone.some((mark) => mark > index && view.tokens[mark]?.paragraph === next.paragraph)
        const fixes = isClosed ? [(isCurly ? '“' : '"') + next.text] : []
        report('typography-speech-dash', index, index + 2, fixes, {reason: 'resumed'})
      }
    }
  },
}

/** The comma before a dash, with a quotation mark before or behind it. */
function commaBefore({tokens}: TokenView, dash: number): number | undefined {
  if (tokens[dash - 1]?.text === ',') return isQuoteMark(tokens[dash - 2]) ? dash - 2 : dash - 1
  return isQuoteMark(tokens[dash - 1]) && tokens[dash - 2]?.text === ',' ? dash - 2 : undefined
}

/** Whether the sentence before the dash tells who speaks, and the speech goes on behind it. */
function resumes(view: TokenView, dash: number): boolean {
  const {tokens} = view
  if (tokens[dash - 1]?.text !== '.' || !isCapital(tokens[dash + 1]) || isQuoteMark(tokens[dash + 1])) return false
  const start = sentenceStart(view, dash - 1)
  return tokens.slice(start, dash - 1).some(({norm}) => REPORTS.has(norm) || SAYING.has(norm))
}
