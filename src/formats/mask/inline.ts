import {isControl} from '../control-comment.js'
import type {Canvas} from './canvas.js'
import {formulaAt} from './math.js'
import {isAlphanumeric, isSpace, type Scanner} from './scanner.js'
import {isComponent, type Tag, tagAt} from './tag.js'
import {templateTagAt} from './template.js'

/** A stretch of a line that is no English, or not to be looked into. */
export interface Construct {
  readonly start: number
  readonly end: number
  /** Paints it over inside a line of text; absent where CommonMark sees it as it is. */
  readonly fill?: (canvas: Canvas) => void
  /** Whether it stands for words even on a line of its own. */
  readonly prints?: boolean
  readonly isComponent?: boolean
  /** Whether it is the first tag of an element, whose content may be indented. */
  readonly opens?: boolean
}

/** Further on in a comment the name of the command speaks no more to it. */
const MOST_BEFORE_NAME = 100

/** Elements of HTML in which nothing is read. */
const RAW = new Set(['pre', 'script', 'style', 'textarea'])

/** What begins at `at` that CommonMark does not know, or that must not be looked into. */
export function constructAt(scanner: Scanner, at: number, isMdx: boolean): Construct | undefined {
  switch (scanner.source[at]) {
    case '{':
      return braceAt(scanner, at, isMdx)
    case '<':
      return commentAt(scanner, at) ?? templateAt(scanner, at) ?? elementAt(scanner, at, isMdx)
    case '$':
    case '\\':
      return templateAt(scanner, at)
    case '+':
      return nounTo(endOfKeys(scanner.source, at), at)
    case ':':
      return nounTo(endOfShortcode(scanner, at), at)
    case '[':
      return alertAt(scanner, at) ?? nounTo(endOfWikiLink(scanner, at) ?? endOfCitation(scanner, at), at)
    default:
      return undefined
  }
}

/** Behind the code span that begins at `at`, or behind its backticks if nothing closes them. */
export function endOfCodeSpan(scanner: Scanner, at: number): number | undefined {
  const {source} = scanner
  if (source[at] !== '`') return undefined
  let open = at
  while (source[open] === '`') open++
  return scanner.isExhausted ? open : (closeOfCodeSpan(scanner, open, open - at) ?? open)
}

function closeOfCodeSpan(scanner: Scanner, from: number, length: number): number | undefined {
  const {source} = scanner
  const limit = scanner.blockEnd(from)
  let at = from
  while (at < limit) {
    if (source[at] === '\n' && beginsBlock(source, at + 1)) break
    let end = at
    while (source[end] === '`') end++
    if (end - at === length) return end
    at = Math.max(end, at + 1)
  }
  scanner.spend(from, at)
  return undefined
}

/** Whether a heading, an item or a fence begins on the line, which no code span goes on into. */
function beginsBlock(source: string, line: number): boolean {
  let at = line
  while (isSpace(source[at])) at++
  if (source[at] === '#' || source.startsWith('```', at) || source.startsWith('~~~', at)) return true
  return '-*+'.includes(source[at] ?? ' ') && isSpace(source[at + 1])
}

function braceAt(scanner: Scanner, at: number, isMdx: boolean): Construct | undefined {
  const {source} = scanner
  if (source.startsWith('{/*', at)) return scriptCommentAt(scanner, at)
  const extension = endOfExtension(scanner, at)
  if (extension !== undefined) return {start: at, end: extension, fill: (canvas) => canvas.mark(at, extension)}
  const list = endOfAttributeList(scanner, at)
  if (list !== undefined) return attributeList(scanner, at, list)
  if (isMdx && source[at + 1] !== '%' && source[at + 1] !== '#') return expressionAt(scanner, at)
  return templateAt(scanner, at) ?? blockTagAt(scanner, at)
}

function attributeList(scanner: Scanner, start: number, end: number): Construct {
  const fill = (canvas: Canvas): void => {
    // Behind the closing hashes of a heading nothing may stand; elsewhere white space would be a gap or a hard break.
    if (scanner.source[start - 1] === ' ' && scanner.isBlank(end) && scanner.isHeading(start)) canvas.blank(start, end)
    else canvas.mark(start, end)
  }
  return {start, end, fill}
}

function expressionAt(scanner: Scanner, at: number): Construct | undefined {
  const end = scanner.isExhausted ? undefined : scanner.behindBraces(at)
  return end === undefined ? undefined : {start: at, end, fill: (canvas) => canvas.noun(at, end)}
}

function templateAt(scanner: Scanner, at: number): Construct | undefined {
  const tag = templateTagAt(scanner, at) ?? formulaAt(scanner, at)
  return tag && {start: at, end: tag.end, prints: tag.prints, fill: (canvas) => canvas.noun(at, tag.end)}
}

/** `{#if …}`, `{:else}`, `{/if}` of Svelte. */
function blockTagAt(scanner: Scanner, at: number): Construct | undefined {
  const {source} = scanner
  if (!'#:/@'.includes(source[at + 1] ?? ' ') || !isAlphanumeric(source[at + 2])) return undefined
  const end = scanner.behind('}', at + 2)
  return end === undefined || end > scanner.lineEnd(at) ? undefined : nounTo(end, at)
}

/** `{/* … *\/}`; those that silence rules become comments of HTML. */
function scriptCommentAt(scanner: Scanner, at: number): Construct | undefined {
  const end = scanner.behind('*/}', at + 3)
  if (end === undefined) return undefined
  const inside = scanner.source.slice(at + 3, end - 3)
  if (inside.startsWith(' ') && isControl(inside)) {
    return {
      start: at,
      end,
      prints: true,
      fill(canvas) {
        for (const [index, character] of [...'<!--'].entries()) canvas.put(at + index, character)
        for (const [index, character] of [...'-->'].entries()) canvas.put(end - 3 + index, character)
      },
    }
  }
  return {start: at, end, fill: (canvas) => canvas.mark(at, end)}
}

function commentAt(scanner: Scanner, at: number): Construct | undefined {
  if (!scanner.source.startsWith('<!--', at)) return undefined
  const end = scanner.behind('-->', at + 4)
  if (end === undefined) return undefined
  const begins = scanner.source.slice(at + 4, Math.min(end, at + MOST_BEFORE_NAME))
  return isControl(begins) ? {start: at, end} : {start: at, end, fill: (canvas) => canvas.mark(at, end)}
}

function elementAt(scanner: Scanner, at: number, isMdx: boolean): Construct | undefined {
  const {source} = scanner
  if (isMdx && (source.startsWith('<>', at) || source.startsWith('</>', at))) {
    const end = source[at + 1] === '>' ? at + 2 : at + 3
    return {start: at, end, fill: (canvas) => canvas.noun(at, end)}
  }
  const tag = tagAt(scanner, at)
  if (tag === undefined) return undefined
  return isComponent(source, tag.name) ? componentAt(scanner, at, tag) : htmlAt(scanner, at, tag)
}

function componentAt(scanner: Scanner, at: number, {end, name, closes, isEmpty}: Tag): Construct | undefined {
  // `Promise<Result>` is code that somebody forgot to mark.
  if (isAlphanumeric(scanner.source[at - 1])) return {start: at, end}
  const fill = (canvas: Canvas): void => {
    if (isEmpty) canvas.noun(at, end)
    else canvas.tag(at, end, name)
  }
  return {start: at, end, fill, isComponent: true, opens: !closes && !isEmpty}
}

function htmlAt(scanner: Scanner, at: number, {end, name, closes, isEmpty, foreign, quoted}: Tag): Construct {
  const element = scanner.source.slice(...name).toLowerCase()
  if (!closes && !isEmpty && RAW.has(element)) {
    const close = scanner.behind(`</${element}>`, end)
    if (close !== undefined) {
      const isHidden = element === 'script' || element === 'style'
      return isHidden ? {start: at, end: close, fill: (canvas) => canvas.mark(at, close)} : {start: at, end: close}
    }
  }
  if (!closes && element === 'code') {
    const close = scanner.behindInBlock('</code>', end)
    if (close !== undefined) return {start: at, end: close}
  }
  if (foreign.length === 0 && quoted.length === 0) return {start: at, end}
  return {
    start: at,
    end,
    prints: true,
    fill(canvas) {
      for (const range of foreign) canvas.blank(...range)
      for (const range of quoted) canvas.word(...range)
    },
  }
}

/** `[!NOTE]` of GitHub, and `[!note]- Title` of Obsidian, whose title becomes a heading. */
function alertAt(scanner: Scanner, at: number): Construct | undefined {
  const {source} = scanner
  if (source[at + 1] !== '!') return undefined
  let end = at + 2
  while (isAlphanumeric(source[end])) end++
  if (end === at + 2 || source[end] !== ']' || source[end + 1] === '(' || source[end + 1] === '[') return undefined
  end++
  if (source[end] === '+' || source[end] === '-') end++
  if (scanner.isBlank(end) || !isSpace(source[end]) || !scanner.isFirst(at)) return nounTo(end, at)
  const fill = (canvas: Canvas): void => {
    canvas.blank(at, end)
    canvas.put(at, '#')
  }
  return {start: at, end, fill}
}

function endOfWikiLink(scanner: Scanner, at: number): number | undefined {
  const {source} = scanner
  if (source[at + 1] !== '[') return undefined
  let end = at + 2
  while (end < source.length && !'[]\n'.includes(source[end] ?? '\n')) end++
  const isLink = end > at + 2 && source[end] === ']' && source[end + 1] === ']' && source[end + 2] !== '('
  return isLink ? end + 2 : undefined
}

const CITATION = /\[(?:[^\]\n]{0,200}[\s;(])?-?@[\p{L}\d_][^\]\n]{0,200}\](?![([])/uy

/** `[@smith2004, p. 33]`. */
function endOfCitation({source}: Scanner, at: number): number | undefined {
  CITATION.lastIndex = at
  return CITATION.test(source) ? CITATION.lastIndex : undefined
}

const KEYS = /\+\+[a-z\d"'-][\w"'-]*(?:\+[\w"'-]+)*\+\+(?![\w+])/iy

/** `++ctrl+c++`, keys to press. */
function endOfKeys(source: string, at: number): number | undefined {
  if (isAlphanumeric(source[at - 1]) || source[at - 1] === '+') return undefined
  KEYS.lastIndex = at
  return KEYS.test(source) ? KEYS.lastIndex : undefined
}

const EXTENSION = /\{:(?::([a-z]+)(?:[ \t][^{}\n]*)?|\/[a-z]*)\/?\}/y

/** `{::options /}`, `{::nomarkdown}` and `{:/}` of kramdown, and all of a comment. */
function endOfExtension(scanner: Scanner, at: number): number | undefined {
  const {source} = scanner
  EXTENSION.lastIndex = at
  const found = EXTENSION.exec(source)
  if (found === null) return undefined
  const end = at + found[0].length
  return found[1] === 'comment' ? (scanner.behind('}', scanner.find('{:/', end)) ?? end) : end
}

/** `:warning:`, a picture by its name. */
function endOfShortcode(scanner: Scanner, at: number): number | undefined {
  const {source} = scanner
  if (isAlphanumeric(source[at - 1]) || source[at - 1] === ':') return undefined
  let end = at + 1
  let hasLetter = false
  if (/^:[+-]1:/.test(source.slice(at, at + 4))) return at + 4
  for (; end < source.length; end++) {
    const character = source[end] ?? ''
    if (character >= 'a' && character <= 'z') hasLetter = true
    else if (!'0123456789_+-'.includes(character)) break
  }
  const isCode = hasLetter && end > at + 2 && source[end] === ':' && source[end + 1] !== ':'
  return isCode && !isAlphanumeric(source[end + 1]) ? end + 1 : undefined
}

const ATTRIBUTES =
  /\{[ \t]*(?:[#.][\w:.-]+|[\w:@-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+))(?:[ \t]+(?:[#.][\w:.-]+|[\w:@-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+)))*[ \t]*\}/y

/** `{: .note }`, `{#id}`, `{.class width="50%"}`, and the name of a role before code: `{any}`. */
function endOfAttributeList(scanner: Scanner, at: number): number | undefined {
  const {source} = scanner
  ATTRIBUTES.lastIndex = at
  if (ATTRIBUTES.test(source)) return ATTRIBUTES.lastIndex
  const first = source[at + 1] ?? ''
  if (first === ':' && isSpace(source[at + 2])) return endOfBraces(source, at)
  const isName = first === '#' || first === '.' || isAlphanumeric(first)
  if (!isName) return undefined
  let end = at + 2
  while (isAlphanumeric(source[end]) || '-.:'.includes(source[end] ?? ' ')) end++
  if (isAlphanumeric(first)) return source[end] === '}' && source[end + 1] === '`' ? end + 1 : undefined
  if (source[end] === '}' && end > at + 2) return end + 1
  const isList = source[end] === ' ' && '.#'.includes(source[end + 1] ?? ' ')
  return isList ? endOfBraces(source, at) : undefined
}

function endOfBraces(source: string, at: number): number | undefined {
  let end = at + 1
  while (end < source.length && !'{}\n'.includes(source[end] ?? '\n')) end++
  return source[end] === '}' ? end + 1 : undefined
}

function nounTo(end: number | undefined, at: number): Construct | undefined {
  return end === undefined ? undefined : {start: at, end, fill: (canvas) => canvas.noun(at, end)}
}
