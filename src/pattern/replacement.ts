import type {Point} from 'unist'
import {articleFor} from '../text/article.js'
import {capitalise} from '../text/casing.js'
import {TokenClass} from '../text/classes.js'
import {type Token, type TokenView, textOf, tokenAt} from '../text/token.js'
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
    if (text !== undefined && !expected.includes(text)) expected.push(text)
  }
  if (expected.length > 0 && expected.every((text) => STARTS_WITH_MARK.test(text)) && isSpaced(view, start)) {
    return between(view, behind(view, start - 1), start, end, expected)
  }
  return withArticle(view, start, end, expected)
}

/** "an acute interest" → "a strong interest": an article before the match must agree with the new word. */
function withArticle(view: TokenView, start: number, end: number, expected: readonly string[]): Replacement {
  const article = start > 0 ? tokenAt(view, start - 1) : undefined
  const isArticle =
    article !== undefined &&
    (article.norm === 'a' || article.norm === 'an') &&
    article.sentence === tokenAt(view, start).sentence
  if (!isArticle || expected.every((text) => articleFor(text) === article.norm))
    return between(view, before(view, start), start, end, expected)
  const withArticles = expected.map((text) => {
    const right = articleFor(text)
    return `${article.text.startsWith('A') ? capitalise(right) : right} ${text}`
  })
  return between(view, before(view, start - 1), start - 1, end, withArticles)
}

/** Deletes a match with the space and the commas that nothing needs without it. */
function deletion(view: TokenView, start: number, end: number): Replacement {
  const {sentence, paragraph} = tokenAt(view, start)
  const next = view.tokens[end]
  const isNextInSentence = next !== undefined && next.sentence === sentence
  if (isHead(view, start) && isNextInSentence && !tokenAt(view, end).lineStart) {
    let head = end
    while (SEPARATORS.has(view.tokens[head]?.norm ?? '') && view.tokens[head]?.sentence === sentence) head++
    const word = view.tokens[head]
    if (word !== undefined && word.sentence === sentence && (word.classes & TokenClass.word) !== 0) {
      return between(view, before(view, start), start, head + 1, [capitalise(word.text)])
    }
    return between(view, before(view, start), start, head, [''])
  }
  const previous = start > 0 ? tokenAt(view, start - 1) : undefined
  if (previous === undefined || previous.paragraph !== paragraph || tokenAt(view, start).lineStart)
    return between(view, before(view, start), start, end, [''])
  const endsClause = !isNextInSentence || (next.classes & TokenClass.word) === 0
  if (previous.norm === ',' && endsClause) {
    return between(view, before(view, start - 1), start - 1, next?.norm === ',' && isNextInSentence ? end + 1 : end, [
      '',
    ])
  }
  return between(view, behind(view, start - 1), start, end, [''])
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
