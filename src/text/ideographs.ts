import {isAttached} from './neighbours.js'
import {type TokenView, tokenAt} from './token.js'

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u

/** Whether token `index` belongs to words that were left in Chinese, Japanese or Korean: it has their letters, or stands straight beside them. */
export function touchesIdeographs(view: TokenView, index: number): boolean {
  const has = (at: number): boolean => IDEOGRAPH.test(view.tokens[at]?.text ?? '')
  return (
    IDEOGRAPH.test(tokenAt(view, index).text) ||
    (isAttached(view, index) && has(index - 1)) ||
    (isAttached(view, index + 1) && has(index + 1))
  )
}
