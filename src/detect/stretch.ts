import type {Point} from 'unist'
import {type TokenView, textOf, tokenAt} from '../text/token.js'

/** A stretch of the document and what may stand there instead; offsets in UTF-16 code units. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly startPoint: Point | undefined
  readonly endPoint: Point | undefined
  readonly actual: string
  /** Drop-in replacements for exactly `actual`, best first; `""` deletes it. */
  readonly expected: readonly string[]
}

/** An edge of a replacement: before or behind a token. */
export type Edge = Pick<Replacement, 'start' | 'startPoint'>

/** The edge before a token. */
export const before = (view: TokenView, index: number): Edge => tokenAt(view, index)

/** The edge behind a token. */
export function behind(view: TokenView, index: number): Edge {
  const {end, endPoint} = tokenAt(view, index)
  return {start: end, startPoint: endPoint}
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
    startPoint: edge.startPoint,
    end: last.end,
    endPoint: last.endPoint,
    actual: lead + textOf(view, start, end),
    expected,
  }
}
