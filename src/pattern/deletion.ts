import {before, behind, between, type Replacement} from '../detect/stretch.js'
import {articleFor} from '../english/article.js'
import {capitalise} from '../english/casing.js'
import {TokenClass} from '../text/classes.js'
import {sentenceEnd, sentenceStart, startsLine, type Token, type TokenView, tokenAt} from '../text/token.js'
import {standsAt} from './anchors.js'
import {isHead} from './suggest.js'

const SEPARATORS = new Set([',', '—', ':', ';'])
const PAIRED = new Set([',', '—'])

/** Deletes a match with the space and the commas that nothing needs without it. */
export function deletion(view: TokenView, matchStart: number, matchEnd: number): Replacement {
  if (standsAt('paragraph', view, matchStart, matchEnd))
    return between(view, before(view, matchStart), matchStart, matchEnd, [''])
  // Separators at the edges of the match are dealt with as if they stood around it.
  let start = matchStart
  let end = matchEnd
  while (end - 1 > start && SEPARATORS.has(tokenAt(view, end - 1).norm)) end--
  while (start + 1 < end && SEPARATORS.has(tokenAt(view, start).norm)) start++
  if (isWholeSentence(view, start, end)) return withoutSentence(view, start, end)
  const next = nextInSentence(view, end)
  const hasCapital = (tokenAt(view, start).classes & TokenClass.capital) !== 0
  if (isHead(view, start) && hasCapital && next !== undefined && !next.lineStart) return atHead(view, start, end)
  return insideSentence(view, start, end, next)
}

/** At the head of a sentence: the word that follows takes over the capital. */
function atHead(view: TokenView, start: number, end: number): Replacement {
  let head = end
  while (SEPARATORS.has(nextInSentence(view, head)?.norm ?? '')) head++
  const first = nextInSentence(view, head)
  if (first !== undefined && (first.classes & TokenClass.word) !== 0) {
    return between(view, before(view, start), start, head + 1, [capitalise(first.text)])
  }
  const opened = view.tokens[head + 1]
  if (first !== undefined && opened !== undefined && opened.before === '') {
    return between(view, before(view, start), start, head + 2, [first.text + capitalise(opened.text)])
  }
  return between(view, before(view, start), start, head, [''])
}

/** Anywhere else: the space before goes, and brackets or commas that would stand around nothing. */
function insideSentence(view: TokenView, start: number, end: number, next: Token | undefined): Replacement {
  const token = tokenAt(view, start)
  const previous = view.tokens[start - 1]
  if (previous === undefined || previous.paragraph !== token.paragraph || startsLine(token)) {
    return between(view, before(view, start), start, end, [''])
  }
  const follows = next !== undefined && (next.classes & TokenClass.word) !== 0
  if (previous.norm === '(' && next?.norm === ')' && start > 1) {
    return between(view, behind(view, start - 2), start - 1, end + 1, [''])
  }
  if (PAIRED.has(previous.norm) && !follows && start > 1) {
    const isPair = next?.norm === previous.norm
    // Of two dashes one stays: they set off more than the deleted words.
    if (isPair && previous.norm === '—') return between(view, behind(view, start - 1), start, end + 1, [''])
    return between(view, behind(view, start - 2), start - 1, isPair ? end + 1 : end, [''])
  }
  if (/^an?$/i.test(previous.text) && follows) {
    const right = articleFor(next.text)
    const article = previous.text.startsWith('A') ? capitalise(right) : right
    return between(view, before(view, start - 1), start - 1, end, [article])
  }
  const hasSurplusComma = SEPARATORS.has(previous.norm) && next?.norm === ','
  return between(view, behind(view, start - 1), start, hasSurplusComma ? end + 1 : end, [''])
}

/** The token at `index`, if it belongs to the sentence of the one before it. */
function nextInSentence(view: TokenView, index: number): Token | undefined {
  const next = view.tokens[index]
  return next?.sentence === tokenAt(view, index - 1).sentence ? next : undefined
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
