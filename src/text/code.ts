/** Code in a text, and what it says of the text around it. */
import {TokenClass} from './classes.js'
import {type TokenView, tokenAt} from './token.js'

/** Whether a token is code or the like, not text. */
export function isSource(view: TokenView, index: number): boolean {
  return (tokenAt(view, index).classes & TokenClass.source) !== 0
}

const known = new WeakMap<TokenView, boolean>()

/** Pictures, addresses and what a page plays or asks: they stand as nouns, too, in texts of every kind. */
const NO_CODE =
  /^(?:!\[|<(?:a|audio|button|canvas|embed|iframe|img|input|meter|object|picture|progress|select|span|svg|video)\b|<?(?:https?:|www\.|mailto:))/i

/** Whether a text shows code: the documentation of software has a style of its own, short, in notes and lists. */
export function showsCode(view: TokenView): boolean {
  const shown =
    known.get(view) ??
    (view.hasCode === true || view.tokens.some(({text}, index) => isSource(view, index) && !NO_CODE.test(text)))
  known.set(view, shown)
  return shown
}
