import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {showsCode} from '../text/code.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isLettered, isWord} from '../text/token-kinds.js'
import {endsSpeech} from './notation/marks.js'
import {words} from './notation/words.js'

const SAYING = words('saying')
/** Who speaks is named in so many words before the verb: `," the head of the office said`. */
const FARTHEST_SAYING = 6
const MARK = '"'

/**
 * Quotation marks with the space on the wrong side, or none: `clicks"also`, `a"serious problem "for`, `left, "she said`.
 * Of straight marks, their number in a paragraph tells which opens and which closes; where it is odd, nothing does.
 */
export const detector: Detector = {
  ids: ['typography-quote-side'],
  find({view}, report) {
    if (showsCode(view)) return
    for (let index = 1; index + 1 < view.tokens.length; index++) curlyAt(view, index, report)
    for (const marks of marksByParagraph(view)) {
      const pairs = marks.flatMap((open, at) => (at % 2 === 0 ? [[open, marks[at + 1] ?? open] as const] : []))
      if (marks.length % 2 !== 0 || pairs.some(([open, close]) => isMisread(view, open, close))) continue
      for (const [open, close] of pairs) pairAt(view, open, close, report)
    }
  },
}

/** The places of the marks of every paragraph that has some and measures nothing by them, as `5"` does. */
function marksByParagraph(view: TokenView): number[][] {
  const paragraphs = new Map<number, number[]>()
  const measuring = new Set<number>()
  for (let index = 0; index < view.tokens.length; index++) {
    const {text, paragraph} = tokenAt(view, index)
    if (text !== MARK) continue
    const marks = paragraphs.get(paragraph)
    if (marks === undefined) paragraphs.set(paragraph, [index])
    else marks.push(index)
    if (isAttached(view, index) && /\d$/.test(view.tokens[index - 1]?.text ?? '')) measuring.add(paragraph)
  }
  return [...paragraphs].flatMap(([paragraph, marks]) => (measuring.has(paragraph) ? [] : [marks]))
}

/** `the“long`, `agreement”yesterday`: the form of the mark tells its side. */
function curlyAt(view: TokenView, index: number, report: Report): void {
  const {text} = tokenAt(view, index)
  if ((text !== '“' && text !== '”') || !isAttached(view, index) || !isAttached(view, index + 1)) return
  const previous = view.tokens[index - 1]
  const next = view.tokens[index + 1]
  if (text === '“' && isLettered(previous) && isWord(next))
    report('typography-quote-side', index - 1, index + 2, [`${previous.text} “${next.text}`])
  if (text === '”' && isLettered(next) && previous !== undefined && !isPunctuationOpening(previous.text))
    report('typography-quote-side', index - 1, index + 2, [`${previous.text}” ${next.text}`])
}

const isPunctuationOpening = (text: string): boolean => /^[([“‘—–-]$/.test(text)

/** Whether a mark that ought to close opens: one stands within another, or one is missing. */
function isMisread(view: TokenView, open: number, close: number): boolean {
  if (close === open + 1 || view.tokens[close + 1]?.text === MARK) return true
  const opensThere = isSpaced(view, close) && isAttached(view, close + 1) && isLettered(view.tokens[close + 1])
  return opensThere && !isToldBehind(view, close)
}

function pairAt(view: TokenView, open: number, close: number, report: Report): void {
  const opensLate = isAttached(view, open) && isWord(view.tokens[open - 1])
  const closesEarly = isAttached(view, close + 1) && isLettered(view.tokens[close + 1])
  const isOpenLoose = isSpaced(view, open + 1)
  const isCloseLoose = isSpaced(view, close)
  // Both look like the other: one of the marks before is missing.
  if (opensLate && isOpenLoose && closesEarly && isCloseLoose) return
  if (opensLate) {
    const lead = tokenAt(view, open - 1).text
    report('typography-quote-side', open - 1, open + 2, [`${lead} ${MARK}${tokenAt(view, open + 1).text}`])
  } else if (isOpenLoose && isSpaced(view, open)) {
    report('typography-quote-side', open, open + 2, [MARK + tokenAt(view, open + 1).text])
  }
  if (close === open + 2 && (opensLate || isOpenLoose)) return
  const last = tokenAt(view, close - 1).text
  if (closesEarly) {
    report('typography-quote-side', close - 1, close + 2, [`${last}${MARK} ${tokenAt(view, close + 1).text}`])
  } else if (isCloseLoose && isSpaced(view, close + 1) && !endsSpeech(view.tokens[close - 1])) {
    report('typography-quote-side', close - 1, close + 1, [last + MARK])
  }
}

/** `left, "she said`: a verb of saying soon follows, and nothing ends before it. */
function isToldBehind(view: TokenView, mark: number): boolean {
  for (let at = mark + 1; at <= mark + FARTHEST_SAYING; at++) {
    const token = view.tokens[at]
    if (token === undefined || token.paragraph !== tokenAt(view, mark).paragraph) return false
    if (SAYING.has(token.norm)) return true
    if (/^[.!?;"]$/.test(token.text)) return false
  }
  return false
}
