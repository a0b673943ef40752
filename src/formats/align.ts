import {NOUN} from './mask/canvas.js'
import {referenceAt} from './references.js'
import type {TextBuilder} from './text-builder.js'

/** ASCII punctuation: what a backslash escapes in Markdown. */
const ESCAPABLE = /[!-/:-@[-`{-~]/

/** What begins a tag, a comment or a declaration in HTML. */
const TAG_START = /<(?:[a-z/?]|!)/iy

/** A text node: its value, and where the source of it begins and ends. */
interface TextNode {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** Adds the text of a Markdown node: what escapes, references and the beginnings of lines leave out of the source is stepped over. */
export function addMarkdownText({value, start, end}: TextNode, source: string, builder: TextBuilder): void {
  builder.addRun(start, end)
  let index = 0
  let at = start
  while (index < value.length) {
    const unit = value[index] ?? ''
    if (unit === '\n' || unit === '\r') {
      // White space before a line break is no part of the text, nor is what stands before the words of the next line.
      while (isBlank(source[at])) at++
      const length = value.startsWith('\r\n', index) ? 2 : 1
      if (!source.startsWith(value.slice(index, index + length), at)) break
      builder.addUnit('\n', at, at + length)
      index += length
      at = lineStart(value, index, source, at + length, end)
      continue
    }
    const reference = addReference(value, index, source, at, builder)
    if (reference !== undefined) {
      index += reference.text
      at += reference.source
      continue
    }
    const length = source[at] === '\\' && source[at + 1] === unit && ESCAPABLE.test(unit) ? 2 : 1
    if (length === 1 && !isSame(source[at], unit)) break
    builder.addUnit(unit, at, at + length)
    index++
    at += length
  }
  // Never seen, but a parser may do what is not known here: then the rest stands as a whole where the rest of the source is.
  addAll(value.slice(index), at, end, builder)
}

/** Adds the text of an HTML node. Line breaks are spaces there; tags that mean nothing are stepped over. */
export function addHtmlText({value, start, end}: TextNode, source: string, builder: TextBuilder): void {
  addHtml({value, start, end}, source, builder, (unit, at) => {
    TAG_START.lastIndex = at
    if (TAG_START.test(source)) {
      const close = source.startsWith('<!--', at) ? source.indexOf('-->', at) + 2 : source.indexOf('>', at)
      return close < at || close >= end ? undefined : {text: 0, source: close + 1 - at}
    }
    const isCrLf = unit === '\n' && source.startsWith('\r\n', at)
    if (isCrLf || (unit === '\n' && source[at] === '\r') || isSame(source[at], unit)) {
      const length = isCrLf ? 2 : 1
      builder.addUnit(unit === '\n' ? ' ' : unit, at, at + length)
      return {text: 1, source: length}
    }
    if (source[at] === '\0') return {text: 0, source: 1}
    // HTML in a quotation of Markdown, whose marks its parser has not seen.
    if (unit === ' ' && source[at] === '>') return {text: 1, source: 1}
    // Text that was gathered out of a table, from between its rows: what comes after the first row is left out.
    return undefined
  })
}

/**
 * Adds the value of an attribute, or of an element that holds text only: references count there, tags do not. Line breaks are spaces.
 * @returns whether the value is what stands in the source
 */
export function addRawHtml({value, start, end}: TextNode, source: string, builder: TextBuilder): boolean {
  return addHtml({value, start, end}, source, builder, (unit, at) => {
    const length = unit === '\n' && source.startsWith('\r\n', at) ? 2 : 1
    if (length === 1 && !isSame(source[at], unit) && !(unit === '\n' && source[at] === '\r')) return undefined
    if (unit === NOUN) builder.addObject(at, at + 1)
    else builder.addUnit(unit === '\n' ? ' ' : unit, at, at + length)
    return {text: 1, source: length}
  })
}

/** How far a step goes, in the text and in its source. */
interface Step {
  readonly text: number
  readonly source: number
}

/**
 * Adds the value of an HTML node, unit by unit; references are read here.
 * @param add adds what stands at a place of the source for a unit of the text; `undefined` ends the text there
 * @returns whether all of the value was added
 */
function addHtml(
  {value, start, end}: TextNode,
  source: string,
  builder: TextBuilder,
  add: (unit: string, at: number) => Step | undefined,
): boolean {
  builder.addRun(start, end)
  let index = 0
  let at = start
  while (index < value.length && at < end) {
    const step = addReference(value, index, source, at, builder) ?? add(value[index] ?? '', at)
    if (step === undefined) break
    index += step.text
    at += step.source
  }
  return index === value.length
}

/** Adds what the character reference at `at` stands for, if one is there, and says how long it is in text and source. */
function addReference(
  value: string,
  index: number,
  source: string,
  at: number,
  builder: TextBuilder,
): ReturnType<typeof referenceAt> {
  const reference = source[at] === '&' ? referenceAt(source, at, value, index) : undefined
  if (reference !== undefined) addAll(value.slice(index, index + reference.text), at, at + reference.source, builder)
  return reference
}

/** Adds text that stands in the source as a whole, as what a reference stands for does. */
function addAll(text: string, start: number, end: number, builder: TextBuilder): void {
  for (let index = 0; index < text.length; index++) builder.addUnit(text[index] ?? '', start, end)
}

/** Where the words of a line begin, behind its indentation and the marks of quotations. */
function lineStart(value: string, index: number, source: string, from: number, limit: number): number {
  const isPrefix = (unit: string | undefined): boolean => isBlank(unit) || unit === '>'
  let at = from
  while (at < limit && isPrefix(source[at])) at++
  const unit = value[index]
  if (source[at] === '\\' && source[at + 1] === unit) return at
  if (source[at] === '&' && referenceAt(source, at, value, index) !== undefined) return at
  // A mark that belongs to the words, as in an indented line that goes on a paragraph.
  let own = 0
  while (isPrefix(value[index + own])) own++
  return Math.max(from, at - own)
}

const isBlank = (unit: string | undefined): boolean => unit === ' ' || unit === '\t'

/** Parsers put a replacement character in the place of a null. */
const isSame = (written: string | undefined, unit: string): boolean =>
  written === unit || (written === '\0' && unit === '\uFFFD')
