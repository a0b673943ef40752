/** How often something stands in a text. */

import type {TokenView} from './token.js'
import {isWord} from './token-kinds.js'

/** Whether something that stands in a text `count` times stands there at least once in so many words. */
export function isOnceIn(view: TokenView, words: number, count: number): boolean {
  let all = 0
  for (const token of view.tokens) if (isWord(token)) all++
  return count * words >= all
}
