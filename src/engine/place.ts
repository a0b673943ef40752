import type {Nodes} from 'nlcst'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {Replacement} from '../detect/stretch.js'
import {oncePer} from '../text/remembering.js'
import {mapOf, type TextMap} from '../text/text-map.js'

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
export function placeOf({start, end, isPlaced, actual: words}: Replacement, tree: Nodes, file: VFile): Place {
  const map = mapOf(tree)
  // A finding may begin with the white space behind a word. Where that word ends its link ends too, perhaps.
  const first = map?.nextStart(start) ?? start
  const position = isPlaced && first < end ? positionOf(first, end, map ?? locationOf(file)) : undefined
  if (position === undefined) return {position, actual: words, read: undefined}
  const actual = (map?.source ?? String(file)).slice(first, end)
  const isRead = folded(actual) === folded(words)
  return {position, actual, read: isRead ? undefined : folded(words)}
}

const locationOf = oncePer((file: VFile): Pick<TextMap, 'pointAt'> => {
  const {toPoint} = location(file)
  return {pointAt: toPoint}
})

/** The lines and columns of offsets; none if the document does not have them. */
function positionOf(from: number, to: number, source: Pick<TextMap, 'pointAt'>): Position | undefined {
  const [start, end] = [source.pointAt(from), source.pointAt(to)]
  return start === undefined || end === undefined ? undefined : {start, end}
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
  const narrow = positionOf(start, end, map)
  return narrow && {place: {position: narrow, actual: rest, read: undefined}, fixes: kept}
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
