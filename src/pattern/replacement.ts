import {before, behind, between, type Replacement} from '../detect/stretch.js'
import {articleFor} from '../english/article.js'
import {capitalise} from '../english/casing.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {deletion} from './deletion.js'
import type {CompiledRule, LemmaTable} from './rule.js'
import {render} from './suggest.js'
import type {Captures} from './trace.js'

const OPENER = /^[([{"'“‘]$/
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

/** A match that begins with a comma took no space before it; a word in its place needs one, but not within brackets or quotation marks. */
function needsSpace(view: TokenView, start: number, text: string): boolean {
  const {before, classes} = tokenAt(view, start)
  return (
    start > 0 &&
    !OPENER.test(tokenAt(view, start - 1).text) &&
    before === '' &&
    classes === 0 &&
    /^[\p{L}\p{N}]/u.test(text)
  )
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

function isSpaced(view: TokenView, index: number): boolean {
  return index > 0 && /\s/.test(tokenAt(view, index).before)
}
