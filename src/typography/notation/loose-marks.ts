/** Quotation marks that stand alone behind a stop: which side they belong to. */
import {isAttached, isSpaced} from '../../text/neighbours.js'
import {type TokenView, tokenAt} from '../../text/token.js'
import {isCapital, isQuoteMark} from '../../text/token-kinds.js'
import {endsSpeech} from './marks.js'
import {words} from './words.js'

const REPORTS = words('reports')
const SAYING = words('saying')
/** Who speaks is named in so many words before the verb. */
const FARTHEST_SAYING = 6
/** No sentence that tells who speaks is longer. */
const LONGEST_TAG = 24
const DOUBLE = /^["“”]$/

/** What a mark amid white space does: it closes what was opened before, opens, or has nothing left to close. */
export type Side = 'closes' | 'opens' | 'spare'

/** What a mark behind a stop and white space does, where that is plain and its paragraph has nothing for it to close. */
export function looseMark(view: TokenView, index: number): Side | undefined {
  const {text, paragraph} = tokenAt(view, index)
  const next = view.tokens[index + 1]
  const stop = tokenAt(view, index - 1).text
  const isLast = next?.paragraph !== paragraph || next.before.includes('\n')
  if (isLast) return isClosed(view, index) ? 'spare' : 'closes'
  if (stop === ',' && SAYING.has(view.tokens[index - 2]?.norm ?? ''))
    return text !== '”' && isCapital(next) ? 'opens' : undefined
  if (text !== '“' && isToldBehind(view, index)) return 'closes'
  return text === '”' && stop !== ',' ? 'closes' : undefined
}

/** `“We left,” he said. ”`: the quotation is closed already, and only who speaks stands behind it. */
function isClosed(view: TokenView, index: number): boolean {
  const {paragraph} = tokenAt(view, index)
  let isTold = false
  for (let at = index - 2; at > index - LONGEST_TAG && view.tokens[at]?.paragraph === paragraph; at--) {
    const {text, norm} = tokenAt(view, at)
    if (DOUBLE.test(text)) return isTold && endsSpeech(view.tokens[at - 1]) && !isOpening(view, at)
    if (/^[.!?]$/.test(text)) return false
    isTold ||= SAYING.has(norm) || REPORTS.has(norm)
  }
  return false
}

const isOpening = (view: TokenView, index: number): boolean =>
  isAttached(view, index + 1) && !isAttached(view, index) && !/^[.,]$/.test(view.tokens[index + 1]?.text ?? '')

/** `left, " she said`: a verb of saying soon follows, and nothing ends before it. */
function isToldBehind(view: TokenView, mark: number): boolean {
  const {paragraph} = tokenAt(view, mark)
  for (let at = mark + 1; at <= mark + FARTHEST_SAYING; at++) {
    const token = view.tokens[at]
    if (token === undefined || token.paragraph !== paragraph) return false
    // "left, " -said the mayor"
    if (SAYING.has(token.norm)) return isSpaced(view, at) || /^[-–—]$/.test(tokenAt(view, at - 1).text)
    if (/^[.,!?;:]$/.test(token.text) || isQuoteMark(token)) return false
  }
  return false
}
