import type {VFileMessage} from 'vfile-message'
import type {Range, TextDocument} from 'vscode-languageserver-textdocument'

/** Where a finding stands, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The stretch of text that a message is about; `undefined` if it is about the whole document. */
export function spanOf({place}: VFileMessage): Span | undefined {
  if (place === undefined || !('start' in place)) return undefined
  const {start, end} = place
  return start.offset === undefined || end.offset === undefined ? undefined : {start: start.offset, end: end.offset}
}

/** A stretch of text as editors have it; offsets are exact where editors and parsers end lines at other characters. */
export function rangeOf({start, end}: Span, document: TextDocument): Range {
  return {start: document.positionAt(start), end: document.positionAt(end)}
}

/** Whether two stretches meet, be it at their ends. */
export function meet(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end
}
