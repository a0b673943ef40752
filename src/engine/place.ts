import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {type Location, location} from 'vfile-location'

/** How far beyond its position a phrase is looked for. */
const FARTHEST = 2000

/** No tag or link target inside a phrase is longer. */
const LONGEST_MARKUP = 1000

const ALPHANUMERIC = /[\p{L}\p{N}]/u
const REFERENCE = /^&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i

const locations = new WeakMap<VFile, Location>()

/**
 * Where `actual` stands in the source of `file`, given where the tree says it does. Trees made from Markdown and HTML lag
 * behind the source after character references and quotation markers; the phrase then stands a little farther on.
 * @returns the place, or `undefined` if the phrase is not there
 */
export function placeInSource(actual: string, start: Point, end: Point, file: VFile): Position | undefined {
  const source = typeof file.value === 'string' ? file.value : undefined
  if (source === undefined || start.offset === undefined || end.offset === undefined) return {start, end}
  // What looks like markup may be text: a tag or character reference that was left over.
  if (source.slice(start.offset, end.offset).replace(/\s+/g, ' ') === actual) return {start, end}
  const wanted = [...actual].filter((character) => ALPHANUMERIC.test(character))
  if (wanted.length === 0) return {start, end}
  const found = endOf(wanted, source, start.offset, end.offset)
  if (found !== undefined && isWithoutLetters(source, found, end.offset)) return {start, end}
  const limit = Math.min(source.length, start.offset + FARTHEST)
  for (let from = start.offset; from < limit; from++) {
    if (source[from] !== actual[0]) continue
    const to = endOf(wanted, source, from, Math.min(source.length, from + FARTHEST))
    if (to === undefined) continue
    const place = locationOf(file)
    const first = place.toPoint(from)
    const last = place.toPoint(lastMark(actual, source, to))
    return first === undefined || last === undefined ? undefined : {start: first, end: last}
  }
  return undefined
}

/** Whether the stretch of source behind `actual` opens all the markup it closes and closes all it opens, so that it can be replaced. */
export function isReplaceable(actual: string, stretch: string): boolean {
  if (stretch.replace(/\s+/g, ' ') === actual) return true
  const count = (pattern: RegExp): number => stretch.match(pattern)?.length ?? 0
  return (
    [/\*+/g, /~+/g, /`+/g, /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu].every((mark) => count(mark) % 2 === 0) &&
    count(/\[/g) === count(/\]/g) &&
    count(/<[a-z]/gi) === count(/<\//g)
  )
}

/** The offset behind the last of the wanted letters and digits, which the source must hold from `from` on with nothing but marks between. */
function endOf(wanted: readonly string[], source: string, from: number, limit: number): number | undefined {
  let next = 0
  let at = from
  while (at < limit) {
    const markup = markupLength(source, at)
    if (markup > 0) {
      at += markup
      continue
    }
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0)
    at += character.length
    if (!ALPHANUMERIC.test(character)) continue
    if (character !== wanted[next]) return undefined
    next++
    if (next === wanted.length) return at
  }
  return undefined
}

/** How long the markup is that begins here and has letters of its own: a tag, a character reference, the target of a link. */
function markupLength(source: string, at: number): number {
  const ahead = source.slice(at, at + LONGEST_MARKUP)
  switch (source[at]) {
    case '&':
      return REFERENCE.exec(ahead)?.[0].length ?? 0
    case '<':
      return /^<[/a-z]/i.test(ahead) ? ahead.indexOf('>') + 1 : 0
    case ']':
      return ahead.startsWith('](') ? ahead.indexOf(')') + 1 : 0
    default:
      return 0
  }
}

function isWithoutLetters(source: string, from: number, to: number): boolean {
  let at = from
  while (at < to) {
    const markup = markupLength(source, at)
    if (markup === 0 && ALPHANUMERIC.test(source[at] ?? '')) return false
    at += Math.max(markup, 1)
  }
  return true
}

/** Takes in the marks that the phrase ends with, if the source has them there. */
function lastMark(actual: string, source: string, end: number): number {
  let length = 0
  while (length < actual.length && !ALPHANUMERIC.test(actual[actual.length - 1 - length] ?? '')) length++
  const marks = actual.slice(actual.length - length)
  return source.startsWith(marks, end) ? end + length : end
}

function locationOf(file: VFile): Location {
  const known = locations.get(file) ?? location(file)
  locations.set(file, known)
  return known
}
