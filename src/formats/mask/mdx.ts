import {isControl} from '../control-comment.js'
import type {Canvas} from './canvas.js'
import {type Construct, constructAt} from './inline.js'
import {isAlphanumeric, type Scanner} from './scanner.js'
import {tagAt} from './tag.js'

/** White space that an expression keeps: `{' '}`. */
const SPACE = /^\{\s*(["'`])\s*\1\s*\}$/

/**
 * What begins at `at` that the parser of MDX may not look into, because it knows no JavaScript: braces in expressions, and what
 * generators of sites allow in MDX beside it, HTML comments and ids of headings.
 */
export function mdxConstructAt(scanner: Scanner, at: number): Construct | undefined {
  const {source} = scanner
  if (source[at] === '{') return headingIdAt(scanner, at) ?? expressionAt(scanner, at)
  if (source.startsWith('<!--', at)) return commentAt(scanner, at)
  if (source[at] !== '<') return constructAt(scanner, at, true)
  const tag = tagAt(scanner, at)
  if (tag === undefined) return undefined
  const fill = (canvas: Canvas): void => {
    for (const range of tag.foreign) canvas.blank(...range)
    for (const range of tag.quoted) canvas.word(...range)
  }
  return {start: at, end: tag.end, fill}
}

function expressionAt(scanner: Scanner, at: number): Construct | undefined {
  const {source} = scanner
  const end = scanner.isExhausted ? undefined : scanner.behindBraces(at)
  if (end === undefined) return undefined
  const inside = source.slice(at + 1, end - 1)
  const isComment = inside.startsWith('/*')
  if ((isComment && isControl(inside.slice(2))) || SPACE.test(source.slice(at, end))) return {start: at, end}
  // What is left of a comment tells that it is one.
  return {start: at, end, fill: (canvas) => (isComment ? canvas.blank : canvas.word).call(canvas, at + 1, end - 1)}
}

/** `{#id}` behind a heading. */
function headingIdAt(scanner: Scanner, at: number): Construct | undefined {
  const {source} = scanner
  if (source[at + 1] !== '#') return undefined
  let end = at + 2
  while (isAlphanumeric(source[end]) || source[end] === '-') end++
  if (source[end] !== '}' || !scanner.isBlank(end + 1)) return undefined
  return {start: at, end: end + 1, fill: (canvas) => canvas.blank(at, end + 1)}
}

/** A comment of HTML; one that silences rules becomes one of MDX. */
function commentAt(scanner: Scanner, at: number): Construct | undefined {
  const end = scanner.behind('-->', at + 4)
  if (end === undefined) return undefined
  const fill = (canvas: Canvas): void => {
    if (!isControl(scanner.source.slice(at + 4, end))) canvas.blank(at, end)
    else
      for (const [from, marks] of [
        [at, '{/* '],
        [end - 3, '*/}'],
      ] as const)
        for (const [index, mark] of [...marks].entries()) canvas.put(from + index, mark)
  }
  return {start: at, end, fill}
}
