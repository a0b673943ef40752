import {before, behind, between, type Replacement} from '../detect/stretch.js'
import {articleFor, mendArticles} from '../english/article.js'
import {capitalise} from '../english/casing.js'
import {TokenClass} from '../text/classes.js'
import {type TokenView, textOf, tokenAt} from '../text/token.js'
import {deletion} from './deletion.js'
import type {CompiledRule} from './rule.js'
import {SAID_TWICE} from './said-once.js'
import {render} from './suggest.js'
import type {Captures} from './trace.js'

const OPENER = /^[([{"'“‘]$/
const STARTS_WITH_MARK = /^(?:[,.;:!?)]|['’]s\b)/
/** Marks that no comma stands before. */
const AFTER_NO_COMMA = /^[,.;:!?…)—]$/
const ARTICLE = /^(?:an?|the)$/i

/** What to write for the match of `rule` from token `start` up to `end`. The stretch grows where more must change to keep the fix drop-in. */
export function replacementFor(
  rule: CompiledRule,
  view: TokenView,
  start: number,
  end: number,
  captures: Captures,
): Replacement {
  const first = rule.suggest[0]
  if (first !== undefined && first.length === 0) return deletion(view, start, end)
  const expected: string[] = []
  for (const template of rule.suggest) {
    const rendered = render(template, view, start, end, captures)
    if (rendered === undefined) continue
    const text = withoutLastComma(rendered, view, end)
    const spaced = needsSpace(view, start, text) ? ` ${text}` : text
    if (!expected.includes(spaced)) expected.push(spaced)
  }
  if (expected.length > 0 && expected.every((text) => STARTS_WITH_MARK.test(text)) && isSpaced(view, start)) {
    // The comma that a suggestion brings may be there already.
    const first =
      start - 1 > 0 && expected.every((text) => text.startsWith(tokenAt(view, start - 1).norm)) ? start - 1 : start
    return between(view, behind(view, first - 1), first, end, expected)
  }
  return withSaidOnce(view, start, end, expected) ?? withArticle(view, start, end, expected)
}

/** The comma that ends a suggestion may be there already, or another mark that needs none. */
function withoutLastComma(text: string, view: TokenView, end: number): string {
  const next = view.tokens[end]
  const isSurplus =
    next !== undefined && AFTER_NO_COMMA.test(next.norm) && next.sentence === tokenAt(view, end - 1).sentence
  return isSurplus ? text.replace(/,$/, '') : text
}

/**
 * "Iran's Iran's leader", "a the pandemic": a word or article that a suggestion begins with, or a word it ends with, may stand
 * beside the match, and is taken in.
 */
function withSaidOnce(
  view: TokenView,
  start: number,
  end: number,
  expected: readonly string[],
): Replacement | undefined {
  const first = wordBefore(view, start)
  const lead = first === undefined ? '' : textOf(view, first, start)
  const isLed = first !== undefined && expected.some((text) => saysAgain(text, lead))
  const next = wordBehind(view, end)
  const tail = next === undefined ? '' : textOf(view, end, next)
  const isTailed = next !== undefined && expected.some((text) => endsWith(text, tail))
  if (!isLed && !isTailed) return undefined
  const from = isLed ? first : start
  const written = expected.map((text) => {
    const led = isLed ? withLead(text, lead) : text
    return !isTailed || endsWith(text, tail) ? led : `${led} ${tail}`
  })
  return between(view, before(view, from), from, isTailed ? next : end, written)
}

/** Whether a suggestion begins with the word before it, or with an article where one stands already. */
const saysAgain = (text: string, lead: string): boolean =>
  beginsWith(text, lead) || (ARTICLE.test(lead) && ARTICLE.test(text.split(' ')[0] ?? ''))

/** The suggestion with the word before it, which keeps its capital; of two articles the suggestion's stays. */
function withLead(text: string, lead: string): string {
  if (beginsWith(text, lead)) return lead + text.slice(lead.length)
  if (!saysAgain(text, lead)) return mendArticles(`${lead} ${text}`)
  return /^\p{Lu}/u.test(lead) ? capitalise(text) : text
}

const beginsWith = (text: string, word: string): boolean =>
  `${text} `.toLowerCase().startsWith(`${word} `.toLowerCase())

const endsWith = (text: string, word: string): boolean => ` ${text}`.toLowerCase().endsWith(` ${word}`.toLowerCase())

/** Where the word before the match begins, its possessive included, if nothing but a space stands between. */
function wordBefore(view: TokenView, start: number): number | undefined {
  let first = start - 1
  while (first > 0 && tokenAt(view, first).joined) first--
  return first >= 0 && isBeside(view, first, start) ? first : undefined
}

/** Where the word behind the match ends. */
function wordBehind(view: TokenView, end: number): number | undefined {
  let behindIt = end + 1
  while (view.tokens[behindIt]?.joined === true) behindIt++
  return view.tokens[end] !== undefined && isBeside(view, end, end) ? behindIt : undefined
}

function isBeside(view: TokenView, word: number, edge: number): boolean {
  const {classes, norm} = tokenAt(view, word)
  const {before: space, sentence} = tokenAt(view, edge)
  const previous = tokenAt(view, edge - 1)
  return (
    (classes & TokenClass.word) !== 0 && !SAID_TWICE.has(norm) && /^ $/.test(space) && previous.sentence === sentence
  )
}

/** A match that begins with a comma took no space before it; a word in its place needs one, but not within brackets or quotation marks. */
function needsSpace(view: TokenView, start: number, text: string): boolean {
  const {before, classes} = tokenAt(view, start)
  return (
    start > 0 &&
    !OPENER.test(tokenAt(view, start - 1).text) &&
    before === '' &&
    (classes & TokenClass.word) === 0 &&
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
