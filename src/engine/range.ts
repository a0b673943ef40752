import type {VFileMessage} from 'vfile-message'
import type {Edit} from '../text/edits.js'

/** A stretch of a text; offsets in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Where a message stands; nowhere if it is about the whole document, or its tree does not tell. */
export function rangeOf({place}: VFileMessage): Range | undefined {
  if (place === undefined) return undefined
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  return start.offset === undefined || end.offset === undefined ? undefined : {start: start.offset, end: end.offset}
}

/** Whether two ranges share a unit; an empty one touches what stands around it, and what begins or ends there. */
export function touches(one: Range, other: Range): boolean {
  const isEmpty = one.start === one.end || other.start === other.end
  return isEmpty ? one.start <= other.end && other.start <= one.end : one.start < other.end && other.start < one.end
}

/** Where each of some edits, which do not overlap and are in order, stands in the text once all are made. */
export function writtenBy(edits: readonly Edit[]): Range[] {
  let shift = 0
  return edits.map(({start, end, text}) => {
    const range = {start: start + shift, end: start + shift + text.length}
    shift += text.length - (end - start)
    return range
  })
}

/** Where a range of a text stands once edits, which do not overlap and are in order, are made: with all that they write in it. */
export function movedBy({start, end}: Range, edits: readonly Edit[]): Range {
  return {start: moved(start, edits, 'start'), end: moved(end, edits, 'end')}
}

function moved(offset: number, edits: readonly Edit[], side: 'start' | 'end'): number {
  let shift = 0
  for (const edit of edits) {
    if (edit.start >= offset) break
    // What begins or ends within the words of an edit begins or ends with what it writes.
    if (edit.end > offset) return edit.start + shift + (side === 'start' ? 0 : edit.text.length)
    shift += edit.text.length - (edit.end - edit.start)
  }
  return offset + shift
}
