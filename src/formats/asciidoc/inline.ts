import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Span} from '../light/page.js'
import {type Spans, spansOf} from '../light/spans.js'
import {crossReferenceAt, macroAt, termAt} from './macros.js'

const WORD = /[\p{L}\p{N}_]/u

const ATTRIBUTE = /\{[\w-]{1,80}(?::[^}\n]{0,80})?\}/y
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,31}));/iy
const ROLE = /\[[.#%][^\]\n]{0,80}\](?=[#*_`])/y
const ANCHOR = /\[\[\[?[^\]\n]{1,120}\]?\]\]/y

/** Attributes that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  '{nbsp}': '\u00A0',
  '{sp}': ' ',
  '{apos}': "'",
  '{rsquo}': '’',
  '{empty}': '',
}

/** Marks in which curly quotation marks are written. */
const QUOTES: readonly (readonly [written: string, mark: string])[] = [
  ['"`', '“'],
  ['`"', '”'],
  ["'`", '‘'],
  ["`'", '’'],
]

/** The spans of a paragraph of AsciiDoc. */
export const asciidocSpans = (text: string): readonly Span[] => spansOf(text, step)

function step(spans: Spans, at: number): number | undefined {
  const {text} = spans
  switch (text[at]) {
    case '\\':
      return /[\p{P}\p{S}a-z]/u.test(text[at + 1] ?? ' ') ? hidden(spans, at, at + 1, at + 2) : undefined
    case '"':
    case "'":
      return quoteAt(spans, at)
    case '`':
      return quoteAt(spans, at) ?? codeAt(spans, at, '`')
    case '+':
      return isHardBreak(text, at) ? hidden(spans, at, at + 1, at + 1) : codeAt(spans, at, '+')
    case '*':
    case '_':
    case '#':
      return formattedAt(spans, at, text[at] ?? '')
    case '^':
    case '~':
      return scriptAt(spans, at, text[at] ?? '')
    case '{':
      return attributeAt(spans, at)
    case '&':
      return characterAt(spans, at)
    case '[':
      return skipped(spans, at, ANCHOR) ?? skipped(spans, at, ROLE)
    case '<':
      return crossReferenceAt(spans, at)
    case '(':
      return termAt(spans, at)
    default:
      return /[a-z]/i.test(text[at] ?? '') && !WORD.test(text[at - 1] ?? ' ') ? macroAt(spans, at) : undefined
  }
}

function hidden(spans: Spans, start: number, end: number, next: number): number {
  spans.hide(start, end)
  return next
}

function skipped(spans: Spans, at: number, pattern: RegExp): number | undefined {
  const found = spans.match(pattern, at)
  return found === null ? undefined : hidden(spans, at, at + found[0].length, at + found[0].length)
}

const isHardBreak = (text: string, at: number): boolean =>
  text[at - 1] === ' ' && (at + 1 === text.length || text[at + 1] === '\n')

function quoteAt(spans: Spans, at: number): number | undefined {
  const {text} = spans
  const [written, mark] = QUOTES.find(([marks]) => text.startsWith(marks, at)) ?? []
  if (written === undefined || mark === undefined) return undefined
  // What opens has words behind it, and what closes before it.
  const isWritten = written.startsWith('`') ? /\S/.test(text[at - 1] ?? ' ') : /[^\s`]/.test(text[at + 2] ?? ' ')
  const hasClose =
    written.startsWith('`') || spans.find('`', at + 2, (end) => text[end + 1] === written[0]) !== undefined
  if (!isWritten || !hasClose) return undefined
  spans.words(at, at + 2, mark)
  return at + 2
}

/** Whether a mark of a length may open a span in words. */
function opens(text: string, at: number, length: number): boolean {
  return /\S/.test(text[at + length] ?? ' ') && (length > 1 || !/[\p{L}\p{N}_}:;]/u.test(text[at - 1] ?? ' '))
}

/** Whether a mark of a length may close a span. */
function closes(text: string, at: number, length: number): boolean {
  return /\S/.test(text[at - 1] ?? ' ') && (length > 1 || !WORD.test(text[at + length] ?? ' '))
}

function codeAt(spans: Spans, at: number, mark: string): number | undefined {
  const {text} = spans
  let length = 1
  while (length < 3 && text[at + length] === mark) length++
  if (mark === '`') length = Math.min(length, 2)
  if (!opens(text, at, length)) return at + length
  const marks = mark.repeat(length)
  const close = spans.find(marks, at + length + 1, (end) => closes(text, end, length))
  if (close === undefined) return at + length
  spans.noun(at, close + length)
  return close + length
}

function formattedAt(spans: Spans, at: number, mark: string): number | undefined {
  const {text} = spans
  const length = text[at + 1] === mark ? 2 : 1
  if (!opens(text, at, length)) return at + length
  const close = spans.find(mark.repeat(length), at + length + 1, (end) => closes(text, end, length))
  if (close === undefined) return at + length
  spans.hide(at, at + length)
  spans.hideLater(close, close + length)
  return at + length
}

function scriptAt(spans: Spans, at: number, mark: string): number | undefined {
  const close = spans.find(mark, at + 2)
  if (close === undefined || close - at > 80 || /\s/.test(spans.text.slice(at, close))) return undefined
  spans.hide(at, at + 1)
  spans.hideLater(close, close + 1)
  return at + 1
}

function attributeAt(spans: Spans, at: number): number | undefined {
  const found = spans.match(ATTRIBUTE, at)
  if (found === null) return undefined
  const end = at + found[0].length
  const character = CHARACTERS[found[0]]
  if (character === undefined) spans.noun(at, end)
  else if (character === '') spans.hide(at, end)
  else spans.words(at, end, character)
  return end
}

function characterAt(spans: Spans, at: number): number | undefined {
  const [written, decimal, hex, name] = spans.match(REFERENCE, at) ?? []
  if (written === undefined) return undefined
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)
  const known = name === undefined ? false : decodeNamedCharacterReference(name)
  const words = known === false ? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : known
  if (words === undefined) return undefined
  spans.words(at, at + written.length, words)
  return at + written.length
}
