import type {Span} from '../light/page.js'
import {type Spans, spansOf} from '../light/spans.js'

/** What may stand before a mark that opens, and behind one that closes. */
const BEFORE = /[\s'"([{<\-/:‘“’«–—]/
const BEHIND = /[\s'")\]}>\-/:.,;!?\\’”»–—]/

const ROLE = /:[a-z][\w:+.-]{0,80}:`/iy
const ROLE_BEHIND = /:[a-z][\w:+.-]{0,80}:/iy
/** Roles whose words are read. */
const READ_ROLES = new Set([
  'emphasis',
  'strong',
  'title',
  'title-reference',
  'dfn',
  'sub',
  'sup',
  'subscript',
  'superscript',
])
/** Roles that may have a title of their own: `:ref:`words <target>``. */
const TITLED_ROLES = /^(?:\w+:)?(?:abbr|any|doc|download|numref|ref|term)$/
const FOOTNOTE = /\[(?:\d{1,4}|#[\w-]{0,40}|\*|[a-z][\w.-]{0,40})\]_/iy
const SUBSTITUTION = /\|[^\s|](?:[^|\n]{0,80}[^\s|])?\|_{0,2}/y
const ADDRESS = /(?:https?|ftp):\/\/[^\s<>`]{1,2000}|mailto:[^\s<>`]{1,200}/iy

/** The spans of a paragraph of reStructuredText. */
export const rstSpans = (text: string): readonly Span[] => spansOf(text, step)

function step(spans: Spans, at: number): number | undefined {
  const {text} = spans
  switch (text[at]) {
    case '\\':
      return escapeAt(spans, at)
    case '_':
      return targetAt(spans, at) ?? referenceAt(spans, at)
    case '`':
      return opens(text, at, text[at + 1] === '`' ? 2 : 1) ? backticksAt(spans, at) : undefined
    case '*':
      return emphasisAt(spans, at)
    case ':':
      return roleAt(spans, at)
    case '|':
      return opens(text, at, 1) ? nounAt(spans, at, SUBSTITUTION) : undefined
    case '[':
      return nounAt(spans, at, FOOTNOTE)
    case 'h':
    case 'f':
    case 'm':
      return opens(text, at, 1) ? addressAt(spans, at) : undefined
    default:
      return undefined
  }
}

/** Whether a mark of a length may open a span. */
function opens(text: string, at: number, length: number): boolean {
  return (at === 0 || BEFORE.test(text[at - 1] ?? '')) && /\S/.test(text[at + length] ?? ' ')
}

/** Whether a mark of a length may close a span. */
function closes(text: string, at: number, length: number): boolean {
  const behind = text[at + length]
  return /\S/.test(text[at - 1] ?? ' ') && (behind === undefined || BEHIND.test(behind))
}

/** A backslash is nothing, and white space behind it neither. */
function escapeAt(spans: Spans, at: number): number {
  const length = /\s/.test(spans.text[at + 1] ?? 'x') ? 2 : 1
  spans.hide(at, Math.min(at + length, spans.text.length))
  return at + 2
}

function nounAt(spans: Spans, at: number, pattern: RegExp): number | undefined {
  const found = spans.match(pattern, at)
  if (found === null) return undefined
  spans.noun(at, at + found[0].length)
  return at + found[0].length
}

function addressAt(spans: Spans, at: number): number | undefined {
  const found = spans.match(ADDRESS, at)
  if (found === null) return undefined
  const length = found[0].replace(/[.,:;!?'")\]]{1,9}$/, '').length
  spans.noun(at, at + length)
  return at + length
}

/** `*emphasis*` and `**strong**`. */
function emphasisAt(spans: Spans, at: number): number | undefined {
  const {text} = spans
  const mark = text[at + 1] === '*' ? '**' : '*'
  if (!opens(text, at, mark.length)) return undefined
  const close = spans.find(mark, at + mark.length + 1, (end) => closes(text, end, mark.length))
  if (close === undefined) return at + mark.length
  spans.hide(at, at + mark.length)
  spans.hideLater(close, close + mark.length)
  return at + mark.length
}

/** `_`target`` in a line. */
function targetAt(spans: Spans, at: number): number | undefined {
  const {text} = spans
  if (text[at + 1] !== '`' || !opens(text, at, 2)) return undefined
  const close = spans.find('`', at + 2, (end) => closes(text, end, 1))
  if (close === undefined) return undefined
  spans.hide(at, at + 2)
  spans.hideLater(close, close + 1)
  return at + 2
}

/** The underscores behind a word that is a link. */
function referenceAt(spans: Spans, at: number): number | undefined {
  const {text} = spans
  if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return undefined
  const end = text[at + 1] === '_' ? at + 2 : at + 1
  if (end < text.length && !BEHIND.test(text[end] ?? '')) return end
  spans.hide(at, end)
  return end
}

/** Code, a link, or words with a role behind them or none. */
function backticksAt(spans: Spans, at: number): number | undefined {
  const {text} = spans
  if (text[at + 1] === '`') {
    const close = spans.find('``', at + 2, (end) => closes(text, end, 2))
    if (close === undefined) return at + 2
    spans.noun(at, close + 2)
    return close + 2
  }
  const close = spans.find('`', at + 1, (end) => text[end - 1] !== '\\')
  if (close === undefined) return undefined
  if (text[close + 1] === '_') return linkAt(spans, at, close, text[close + 2] === '_' ? close + 3 : close + 2)
  const role = spans.match(ROLE_BEHIND, close + 1)
  const end = close + 1 + (role?.[0].length ?? 0)
  spans.noun(at, end)
  return end
}

/** A link or role with words: what is in the angle brackets is none of them. */
function linkAt(spans: Spans, at: number, close: number, end: number, words = at + 1): number {
  const {text} = spans
  const angle = words + text.slice(words, close).lastIndexOf('<')
  const target = angle > words && text[close - 1] === '>' ? angle : close
  let last = target
  while (last > words && /\s/.test(text[last - 1] ?? '')) last--
  if (target === words || last === words) {
    spans.noun(at, end)
    return end
  }
  spans.hide(at, words)
  spans.hideLater(last, end)
  return words
}

function roleAt(spans: Spans, at: number): number | undefined {
  const {text} = spans
  const found = opens(text, at, 1) ? spans.match(ROLE, at) : null
  if (found === null) return undefined
  const words = at + found[0].length
  const close = spans.find('`', words, (end) => text[end - 1] !== '\\')
  if (close === undefined) return words
  const name = found[0].slice(1, -2)
  const isTitled = TITLED_ROLES.test(name) && text[close - 1] === '>' && text.slice(words, close).includes('<')
  if (READ_ROLES.has(name) || isTitled) return linkAt(spans, at, close, close + 1, words)
  spans.noun(at, close + 1)
  return close + 1
}
