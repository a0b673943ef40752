import type {Nodes} from 'nlcst'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {Replacement} from '../detect/stretch.js'
import {mapOf} from '../text/text-map.js'

/** Where a finding stands in its document. */
export interface Place {
  /** None if the tree does not tell. */
  readonly position: Position | undefined
  /** What stands there in the source; without a place the words as they are read. */
  readonly actual: string
  /** The words as they are read, if the source has them otherwise: with markup or character references in between. */
  readonly read: string | undefined
}

/** Where the words of a finding stand in the source of `file`, which `tree` was made from. */
export function placeOf({start, startPoint, endPoint, actual: words}: Replacement, tree: Nodes, file: VFile): Place {
  const map = mapOf(tree)
  // A finding may begin with the white space behind a word. Where that word ends its link ends too, perhaps.
  const first = map === undefined ? startPoint : map.pointAt(map.nextStart(start))
  const isPlaced = first?.offset !== undefined && endPoint?.offset !== undefined && first.offset < endPoint.offset
  if (!isPlaced) return {position: undefined, actual: words, read: undefined}
  const actual = (map?.source ?? String(file)).slice(first.offset, endPoint.offset)
  const isRead = folded(actual) === folded(words)
  return {position: {start: first, end: endPoint}, actual, read: isRead ? undefined : folded(words)}
}

/** Whether what stands in a place can be replaced: the source has the words just as they are read, with nothing in between. */
export function isReplaceable({position, read}: Place, tree: Nodes): boolean {
  if (position?.start.offset === undefined || position.end.offset === undefined || read !== undefined) return false
  return mapOf(tree)?.isText(position.start.offset, position.end.offset) ?? true
}

const folded = (text: string): string => text.replace(/\s+/g, ' ')
