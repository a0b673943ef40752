import {before, behind, type Edge} from '../../detect/stretch.js'
import {type TokenView, tokenAt} from '../../text/token.js'

/** Whether white space, or the edge of the text, stands before the token. */
export function isParted(view: TokenView, index: number): boolean {
  const token = view.tokens[index]
  return token === undefined || index === 0 || /\s/.test(token.before)
}

/** The edge behind the token before `index` if it stands on the same line, else the edge before `index`. */
export function edgeBehindPrevious(view: TokenView, index: number): Edge {
  return index === 0 || tokenAt(view, index).lineStart ? before(view, index) : behind(view, index - 1)
}

/**
 * Where the deletion of the tokens from `start` up to `end` begins: the space before them goes too if nothing needs it without
 * them. At the head of a line the space behind stays: to take it, the next word would have to be set anew, which may have a fix
 * of its own.
 */
export function deletionEdge(view: TokenView, start: number, end: number): Edge | undefined {
  return isParted(view, start) && isParted(view, end) ? edgeBehindPrevious(view, start) : undefined
}
