import type {Confidence, Finding} from '../detect/finding.js'
import {findingAt} from '../detect/finding.js'
import {behind, type Edge} from '../detect/stretch.js'
import {type TokenView, tokenAt} from '../text/token.js'

/** The page of the reference that describes what the check of residue reports. */
const PAGE = 'residue/checks'

/** What a message says of a leftover. */
export interface Residue {
  readonly id: string
  readonly why: string
  readonly confidence: Confidence
  readonly languages?: readonly string[]
}

/** A finding of the check of residue. */
export function residueAt(
  view: TokenView,
  {languages = [], ...rule}: Residue,
  start: number,
  end: number,
  expected: readonly string[],
  from?: Edge,
): Finding {
  return findingAt(view, {kind: 'residue', languages, ...rule, page: PAGE}, start, end, expected, from)
}

/** Whether white space, or the edge of the text, stands before the token. */
export function isSpaced(view: TokenView, index: number): boolean {
  const token = view.tokens[index]
  return token === undefined || index === 0 || /\s/.test(token.before)
}

/** The edge behind the token before `index` if it stands on the same line, else the edge before `index`: where a deletion begins. */
export function deletionEdge(view: TokenView, index: number): Edge {
  const token = tokenAt(view, index)
  return index === 0 || token.lineStart ? token : behind(view, index - 1)
}

/**
 * A finding that deletes tokens together with the space before them that nothing needs without them. At the head of a line the
 * space behind stays: to take it, the next word would have to be set anew, which may have a fix of its own.
 */
export function deletionAt(view: TokenView, rule: Residue, start: number, end: number): Finding {
  const isGlued = !isSpaced(view, start) || !isSpaced(view, end)
  return residueAt(view, rule, start, end, [''], isGlued ? undefined : deletionEdge(view, start))
}
