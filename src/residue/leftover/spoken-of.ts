import {type TokenView, tokenAt} from '../../text/token.js'
import {words} from './words.js'

const MENTIONS = words('mention-words')
/** How far from the words a word that speaks of words may stand. */
export const REACH = 4

/** Whether a word that speaks of words stands near, in the same paragraph and not in a sentence before. */
export function isSpokenOf(view: TokenView, start: number, end: number): boolean {
  const {sentence, paragraph} = tokenAt(view, start)
  const around = view.tokens.slice(Math.max(0, start - REACH), end + REACH)
  return around.some((token) => token.paragraph === paragraph && token.sentence >= sentence && MENTIONS.has(token.norm))
}
