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

/**
 * What of a place and its fixes is left without the words they share at either end, if that can be replaced where the whole cannot:
 * of "[Dashboard][4] ," to "Dashboard," the space before the comma.
 */
export function narrowed(
  {position, actual, read = actual}: Place,
  fixes: readonly string[],
  tree: Nodes,
): {readonly place: Place; readonly fixes: readonly string[]} | undefined {
  const map = mapOf(tree)
  const from = position?.start.offset
  const to = position?.end.offset
  if (map === undefined || from === undefined || to === undefined || fixes.length === 0) return undefined
  const texts = [read, ...fixes]
  const head = sharedHead(texts)
  const rests = texts.map((text) => text.slice(head))
  const tail = sharedTail(rests)
  const [rest = '', ...kept] = rests.map((text) => text.slice(0, text.length - tail))
  if (rest.trim() === '') return undefined
  // Markup stands in the words before what is left, or in those behind it.
  const start = actual.endsWith(read.slice(head)) ? to - tail - rest.length : from + head
  const end = start + rest.length
  if (map.source.slice(start, end) !== rest || !map.isText(start, end)) return undefined
  const [startPoint, endPoint] = [map.pointAt(start), map.pointAt(end)]
  if (startPoint === undefined || endPoint === undefined) return undefined
  return {place: {position: {start: startPoint, end: endPoint}, actual: rest, read: undefined}, fixes: kept}
}

/** How many units all texts begin with, in whole words. */
function sharedHead(texts: readonly string[]): number {
  const [first = ''] = texts
  let length = 0
  while (length < first.length && texts.every((text) => text[length] === first[length])) length++
  while (length > 0 && texts.some((text) => IN_WORD.test(around(text, length)))) length--
  return length
}

/** How many units all texts end with, in whole words, so that more than white space is left of the first. */
function sharedTail(texts: readonly string[]): number {
  const [first = ''] = texts
  let length = 0
  while (length < first.length && texts.every((text) => text.at(-1 - length) === first.at(-1 - length))) length++
  const isCut = (): boolean => texts.some((text) => IN_WORD.test(around(text, text.length - length)))
  while (length > 0 && (first.slice(0, first.length - length).trim() === '' || isCut())) length--
  return length
}

/** Two units that no word ends between. */
const IN_WORD = /^[\p{L}\p{M}\p{N}\p{Cs}'’-]{2}$/u

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 1), at + 1)

const folded = (text: string): string => text.replace(/\s+/g, ' ')
