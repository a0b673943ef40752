import {type TokenView, textOf, tokenAt} from '../text/token.js'

/** A stretch of the document and what may stand there instead; offsets in UTF-16 code units. */
export interface Replacement {
  readonly start: number
  readonly end: number
  /** Whether the document has it at these offsets; else the tree does not tell where it stands. */
  readonly isPlaced: boolean
  readonly actual: string
  /** Drop-in replacements for exactly `actual`, best first; `""` deletes it. */
  readonly expected: readonly string[]
}

/** An edge of a replacement: before or behind a token. */
export type Edge = Pick<Replacement, 'start' | 'isPlaced'>

/** The edge before a token. */
export function before(view: TokenView, index: number): Edge {
  const {start, line} = tokenAt(view, index)
  return {start, isPlaced: line > 0}
}

/** The edge behind a token. */
export function behind(view: TokenView, index: number): Edge {
  const {end, line} = tokenAt(view, index)
  return {start: end, isPlaced: line > 0}
}

/** The stretch from an edge, at or just before token `start`, up to token `end`, and what may stand there. */
export function between(
  view: TokenView,
  edge: Edge,
  start: number,
  end: number,
  expected: readonly string[],
): Replacement {
  const last = tokenAt(view, end - 1)
  const lead = edge.start < tokenAt(view, start).start ? tokenAt(view, start).before : ''
  return {
    start: edge.start,
    end: last.end,
    isPlaced: edge.isPlaced && last.line > 0,
    actual: lead + textOf(view, start, end),
    expected,
  }
}
