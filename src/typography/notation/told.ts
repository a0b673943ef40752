import {type TokenView, tokenAt} from '../../text/token.js'
import {words} from './words.js'

const SAYING = words('saying')
/** Who speaks is named in so many words before the verb: `," the head of the office said`. */
const FARTHEST_SAYING = 6

/** Whether a verb of saying soon follows a mark, and nothing ends before it: `left, "she said`, `left, - said the mayor`. */
export function isToldBehind(view: TokenView, mark: number): boolean {
  for (let at = mark + 1; at <= mark + FARTHEST_SAYING; at++) {
    const token = view.tokens[at]
    if (token === undefined || token.paragraph !== tokenAt(view, mark).paragraph) return false
    if (SAYING.has(token.norm)) return true
    if (/^[.!?;"]$/.test(token.text)) return false
  }
  return false
}
