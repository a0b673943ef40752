import type {Point} from 'unist'
import {articleFor} from '../text/article.js'
import {capitalise} from '../text/casing.js'
import {TokenClass} from '../text/classes.js'
import {sentenceEnd, sentenceStart, type Token, type TokenView, textOf, tokenAt} from '../text/token.js'
import {standsAt} from './anchors.js'
import type {CompiledRule, LemmaTable} from './rule.js'
import {isHead, render} from './suggest.js'
import type {Captures} from './trace.js'

/** A stretch of the document and what may stand there instead; offsets in UTF-16 code units. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly startPoint: Point | undefined
  readonly endPoint: Point | undefined
  readonly actual: string
  /** Drop-in replacements for exactly `actual`, best first; `""` deletes it. */
  readonly expected: readonly string[]
}

/** An edge of a replacement: before or behind a token. */
type Edge = Pick<Replacement, 'start' | 'startPoint'>

const SEPARATORS = new Set([',', '—', ':', ';'])
const PAIRED = new Set([',', '—'])
const STARTS_WITH_MARK = /^(?:[,.;:!?)]|['’]s\b)/

/** What to write for the match of `rule` from token `start` up to `end`. The stretch grows where more must change to keep the fix drop-in. */
export function replacementFor(
  rule: CompiledRule,
  view: TokenView,
  start: number,
  end: number,
  captures: Captures,
  lemmas: LemmaTable,
): Replacement {
  const first = rule.suggest[0]
  if (first !== undefined && first.length === 0) return deletion(view, start, end)
  const expected: string[] = []
  for (const template of rule.suggest) {
    const text = render(template, view, start, end, captures, lemmas)
    if (text === undefined) continue
    const spaced = needsSpace(view, start, text) ? ` ${text}` : text
    if (!expected.includes(spaced)) expected.push(spaced)
  }
  if (expected.length > 0 && expected.every((text) => STARTS_WITH_MARK.test(text)) && isSpaced(view, start)) {
    // The comma that a suggestion brings may be there already.
    const first =
      start - 1 > 0 && expected.every((text) => text.startsWith(tokenAt(view, start - 1).norm)) ? start - 1 : start
    return between(view, behind(view, first - 1), first, end, expected)
  }
  return withArticle(view, start, end, expected)
}

/** A match that begins with a comma took no space before it; a word in its place needs one. */
function needsSpace(view: TokenView, start: number, text: string): boolean {
  const {before, classes} = tokenAt(view, start)
  return start > 0 && before === '' && classes === 0 && /^[\p{L}\p{N}]/u.test(text)
}

/** "an acute interest" → "a strong interest": an article before the match must agree with the new word. */
function withArticle(view: TokenView, start: number, end: number, expected: readonly string[]): Replacement {
  const article = start > 0 ? tokenAt(view, start - 1) : undefined
  const isArticle =
    article !== undefined && /^an?$/i.test(article.text) && article.sentence === tokenAt(view, start).sentence
  if (!isArticle || expected.every((text) => articleFor(spoken(text)) === article.norm))
    return between(view, before(view, start), start, end, expected)
  const withArticles = expected.map((text) => {
    const right = articleFor(spoken(text))
    if (spoken(text) !== text) return `${right.toUpperCase()} ${text}`
    return `${article.text.startsWith('A') ? capitalise(right) : right} ${text}`
  })
  return between(view, before(view, start - 1), start - 1, end, withArticles)
}

/** A phrase in capitals is read as words, not letter by letter. */
function spoken(text: string): string {
  return /\s/.test(text) && text === text.toUpperCase() ? text.toLowerCase() : text
}

/** Deletes a match with the space and the commas that nothing needs without it. */
function deletion(view: TokenView, matchStart: number, matchEnd: number): Replacement {
  if (standsAt('paragraph', view, matchStart, matchEnd))
    return between(view, before(view, matchStart), matchStart, matchEnd, [''])
  // Separators at the edges of the match are dealt with as if they stood around it.
  let start = matchStart
  let end = matchEnd
  while (end - 1 > start && SEPARATORS.has(tokenAt(view, end - 1).norm)) end--
  while (start + 1 < end && SEPARATORS.has(tokenAt(view, start).norm)) start++
  const {sentence, paragraph} = tokenAt(view, start)
  const next = view.tokens[end]
  const isNextInSentence = next !== undefined && next.sentence === sentence
  const startsLine = tokenAt(view, start).lineStart && (tokenAt(view, start).classes & TokenClass.capital) !== 0
  if (isWholeSentence(view, start, end)) return withoutSentence(view, start, end)
  if (
    isHead(view, start) &&
    (tokenAt(view, start).classes & TokenClass.capital) !== 0 &&
    isNextInSentence &&
    !next.lineStart
  ) {
    let head = end
    while (SEPARATORS.has(view.tokens[head]?.norm ?? '') && view.tokens[head]?.sentence === sentence) head++
    const word = view.tokens[head]
    if (word !== undefined && word.sentence === sentence && (word.classes & TokenClass.word) !== 0) {
      return between(view, before(view, start), start, head + 1, [capitalise(word.text)])
    }
    const opened = view.tokens[head + 1]
    if (word !== undefined && opened !== undefined && word.sentence === sentence && opened.before === '') {
      return between(view, before(view, start), start, head + 2, [word.text + capitalise(opened.text)])
    }
    return between(view, before(view, start), start, head, [''])
  }
  const previous = start > 0 ? tokenAt(view, start - 1) : undefined
  if (previous === undefined || previous.paragraph !== paragraph || startsLine) {
    return between(view, before(view, start), start, end, [''])
  }
  if (previous.norm === '(' && next?.norm === ')' && start > 1) {
    return between(view, behind(view, start - 2), start - 1, end + 1, [''])
  }
  const endsClause = !isNextInSentence || (next.classes & TokenClass.word) === 0
  if (PAIRED.has(previous.norm) && endsClause && start > 1) {
    const isPair = isNextInSentence && next.norm === previous.norm
    // Of two dashes one stays: they set off more than the deleted words.
    if (isPair && previous.norm === '—') return between(view, behind(view, start - 1), start, end + 1, [''])
    return between(view, behind(view, start - 2), start - 1, isPair ? end + 1 : end, [''])
  }
  if (/^an?$/i.test(previous.text) && isNextInSentence && (next.classes & TokenClass.word) !== 0) {
    const right = articleFor(next.text)
    return between(view, before(view, start - 1), start - 1, end, [
      /^A/.test(previous.text) ? capitalise(right) : right,
    ])
  }
  const hasSurplusComma = SEPARATORS.has(previous.norm) && next?.norm === ',' && isNextInSentence
  return between(view, behind(view, start - 1), start, hasSurplusComma ? end + 1 : end, [''])
}

/** Whether no word of the sentence stands outside the match. */
function isWholeSentence(view: TokenView, start: number, end: number): boolean {
  for (let at = sentenceStart(view, start); at < sentenceEnd(view, start); at++) {
    if ((at < start || at >= end) && (tokenAt(view, at).classes & TokenClass.word) !== 0) return false
  }
  return true
}

/** Deletes a sentence with its marks and the space before it; the first of a paragraph has no such space, and no safe fix. */
function withoutSentence(view: TokenView, start: number, end: number): Replacement {
  const first = sentenceStart(view, start)
  const previous = view.tokens[first - 1]
  if (
    previous === undefined ||
    previous.paragraph !== tokenAt(view, first).paragraph ||
    tokenAt(view, first).lineStart
  ) {
    return between(view, before(view, start), start, end, [])
  }
  return between(view, behind(view, first - 1), first, sentenceEnd(view, start), [''])
}

const before = (view: TokenView, index: number): Edge => tokenAt(view, index)

function behind(view: TokenView, index: number): Edge {
  const {end, endPoint} = tokenAt(view, index)
  return {start: end, startPoint: endPoint}
}

function between(view: TokenView, edge: Edge, start: number, end: number, expected: readonly string[]): Replacement {
  const last: Token = tokenAt(view, end - 1)
  const lead = edge.start < tokenAt(view, start).start ? tokenAt(view, start).before : ''
  return {
    start: edge.start,
    startPoint: edge.startPoint,
    end: last.end,
    endPoint: last.endPoint,
    actual: lead + textOf(view, start, end),
    expected,
  }
}

function isSpaced(view: TokenView, index: number): boolean {
  return index > 0 && /\s/.test(tokenAt(view, index).before)
}
