/** Comments in files for translators that silence rules, as comments in Markdown do. */
import type {Html, Paragraph, Root} from 'mdast'
import type {Position} from 'unist'
import type {TextMap} from '../../text/text-map.js'
import {REASON} from '../control-comment.js'
import type {Segment} from './catalogue.js'

/** A comment on a line of its own, in the manner of any of the formats. */
const COMMENT = /^[ \t]*(?:[#!]|\/\/|\/\*|<!--|NOTE)[ \t]*(translationese)[ \t]([^\r\n]*)\r?$/gim
const END = /(?:\*\/|-->)[ \t]*$/
/** What comments say: a verb, and ids with wildcards. */
const WORDS = /^[\w*, \t-]{1,500}$/

/**
 * The comments and strings of a file as a tree that `unified-message-control` reads; `undefined` where no comment silences anything.
 * @param shift what stands in the file before what was read: a byte-order mark
 */
export function commentTreeOf(segments: readonly Segment[], map: TextMap, shift: number): Root | undefined {
  const comments = [...map.source.matchAll(COMMENT)].flatMap(
    ({0: comment, 1: name = '', 2: said = '', index}): Html[] => {
      const words = said.replace(END, '').replace(REASON, '').trim()
      if (!WORDS.test(words)) return []
      const value = `<!-- ${name} ${words} -->`
      return [{type: 'html', value, position: positionOf(index, index + comment.length, map)}]
    },
  )
  if (comments.length === 0) return undefined
  const strings = segments.map(({letters: {starts, ends}}): Paragraph => {
    const position = positionOf((starts[0] ?? 0) + shift, (ends.at(-1) ?? 0) + shift, map)
    return {type: 'paragraph', children: [], position}
  })
  const startOf = ({position}: Html | Paragraph): number => position?.start.offset ?? 0
  return {type: 'root', children: [...comments, ...strings].sort((one, other) => startOf(one) - startOf(other))}
}

function positionOf(start: number, end: number, map: TextMap): Position {
  const [from, to] = [map.pointAt(start), map.pointAt(end)]
  if (from === undefined || to === undefined) throw new RangeError(`no place is at ${start} to ${end}`)
  return {start: from, end: to}
}
