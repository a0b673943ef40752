import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Span} from '../light/page.js'
import {type Spans, spansOf} from '../light/spans.js'

const WORD = /[\p{L}\p{N}_]/u

const ATTRIBUTE = /\{[\w-]{1,80}(?::[^}\n]{0,80})?\}/y
const LINK = /(?:(?:https?|ftp|irc):\/\/|(?:link|mailto|xref):)[^\s[\]<>]{1,2000}\[/iy
const ADDRESS = /(?:https?|ftp|irc):\/\/[^\s[\]<>]{1,2000}/iy
const MACRO =
  /(?:anchor|asciimath|audio|btn|counter2?|footnote|footnoteref|icon|image|indexterm2?|kbd|latexmath|menu|pass|stem|video):[^\s[\]]{0,500}\[/y
/** Macros that print nothing where they stand, or hang on a word. */
const UNPRINTED = /^(?:anchor|footnote|footnoteref|indexterm):/
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,31}));/iy
const ROLE = /\[[.#%][^\]\n]{0,80}\](?=[#*_`])/y
const ANCHOR = /\[\[\[?[^\]\n]{1,120}\]?\]\]/y
const CROSS_REFERENCE = /<<([^>,\n]{1,200})(,\s*)?/y
const CALLOUT = /<(?:\d{1,3}|\.)>/y
const LONGEST = 1000

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

/** `<<id>>`, `<<id,words>>`, and the number of a callout. */
function crossReferenceAt(spans: Spans, at: number): number | undefined {
  const found = spans.match(CROSS_REFERENCE, at)
  const close = found === null ? undefined : spans.find('>>', at + found[0].length)
  if (found === null || close === undefined || close - at > LONGEST) return nounAt(spans, at, CALLOUT)
  if (found[2] === undefined) {
    spans.noun(at, close + 2)
    return close + 2
  }
  spans.hide(at, at + found[0].length)
  spans.hideLater(close, close + 2)
  return at + found[0].length
}

function nounAt(spans: Spans, at: number, pattern: RegExp): number | undefined {
  const found = spans.match(pattern, at)
  if (found === null) return undefined
  spans.noun(at, at + found[0].length)
  return at + found[0].length
}

/** Terms for the index: `((term))` is read, `(((term, other)))` is not. */
function termAt(spans: Spans, at: number): number | undefined {
  const {text} = spans
  if (text[at + 1] !== '(') return undefined
  const isHidden = text[at + 2] === '('
  const close = spans.find(isHidden ? ')))' : '))', at + 2)
  if (close === undefined || close - at > 200) return undefined
  if (isHidden) return hidden(spans, at, close + 3, close + 3)
  spans.hide(at, at + 2)
  spans.hideLater(close, close + 2)
  return at + 2
}

/** Links, addresses, and what a macro puts into a line. */
function macroAt(spans: Spans, at: number): number | undefined {
  const {text} = spans
  const link = spans.match(LINK, at)
  const macro = link ?? spans.match(MACRO, at)
  if (macro === null) {
    const address = spans.match(ADDRESS, at)?.[0].replace(/[.,:;!?'")]{1,9}$/, '')
    if (address === undefined) return undefined
    spans.noun(at, at + address.length)
    return at + address.length
  }
  const words = at + macro[0].length
  const close = spans.find(']', words, (end) => text[end - 1] !== '\\')
  if (close === undefined || close - at > 3 * LONGEST) return words
  if (link === null && UNPRINTED.test(macro[0])) return hidden(spans, at, close + 1, close + 1)
  // Behind the words of a link stands how it opens.
  const last = words + (/\^?(?:,\s*\w{1,20}=.*)?$/s.exec(text.slice(words, close))?.index ?? close - words)
  if (link === null || last === words) {
    spans.noun(at, close + 1)
    return close + 1
  }
  spans.hide(at, words)
  spans.hideLater(last, close + 1)
  return words
}
