import type {Detector} from '../detect/detector.js'
import {TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {type Token, type TokenView, tokenAt} from '../text/token.js'
import {isLettered, isLower, isQuoteMark, isWord} from '../text/token-kinds.js'
import {endsSpeech} from './notation/marks.js'
import {isToldBehind} from './notation/told.js'

const MARK = '"'
const SINGLE = "'"
/** No quotation with a mark stuck to a word is looked for farther. */
const LONGEST_QUOTATION = 80

/** Tokens between some of which the space is to change. */
interface Stretch {
  readonly start: number
  readonly end: number
  /** By token, whether a space is to stand before it. */
  readonly gaps: ReadonlyMap<number, boolean>
}

/**
 * Quotation marks with the space on the wrong side, or none: `clicks"also`, `a"serious problem "for`, `left, "she said`.
 * Of straight marks, their number in a paragraph tells which opens and which closes; where it is odd, nothing does.
 */
export const detector: Detector = {
  ids: ['typography-quote-side'],
  find({view}, report) {
    if (showsCode(view)) return
    const stretches: Stretch[] = []
    for (let index = 1; index + 1 < view.tokens.length; index++)
      stretches.push(...curlyAt(view, index), ...singleAt(view, index))
    for (const marks of marksByParagraph(view)) {
      const pairs = marks.flatMap((open, at) => (at % 2 === 0 ? [[open, marks[at + 1] ?? open] as const] : []))
      if (marks.length % 2 !== 0 || pairs.some(([open, close]) => isMisread(view, open, close))) continue
      for (const [open, close] of pairs) stretches.push(...opening(view, open), ...closing(view, close))
    }
    for (const {start, end, gaps} of joined(stretches))
      report('typography-quote-side', start, end, [spaced(view, start, end, gaps)])
  },
}

/** Stretches in their order, those with a token in common as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const stretch of stretches.toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1)
    if (last === undefined || stretch.start >= last.end) result.push(stretch)
    else
      result[result.length - 1] = {
        start: last.start,
        end: Math.max(last.end, stretch.end),
        gaps: new Map([...last.gaps, ...stretch.gaps]),
      }
  }
  return result
}

/** The words of a stretch with their spaces mended. */
function spaced(view: TokenView, start: number, end: number, gaps: ReadonlyMap<number, boolean>): string {
  let text = ''
  for (let index = start; index < end; index++) {
    const {before, text: own} = tokenAt(view, index)
    const gap = gaps.get(index)
    const written = before.replace(/\s+/g, ' ')
    text += (index === start ? '' : gap === undefined ? written : gap ? ' ' : '') + own
  }
  return text
}

/** The places of the straight marks of every paragraph that has no others and measures nothing by them, as `5"` does. */
function marksByParagraph(view: TokenView): number[][] {
  const paragraphs = new Map<number, number[]>()
  const mixed = new Set<number>()
  for (let index = 0; index < view.tokens.length; index++) {
    const token = tokenAt(view, index)
    const {text, paragraph} = token
    if (!isQuoteMark(token) || /^['’‘]$/.test(text)) continue
    const marks = paragraphs.get(paragraph)
    if (marks === undefined) paragraphs.set(paragraph, [index])
    else marks.push(index)
    const isMeasure = isAttached(view, index) && /\d$/.test(view.tokens[index - 1]?.text ?? '')
    if (text !== MARK || isMeasure) mixed.add(paragraph)
  }
  return [...paragraphs].flatMap(([paragraph, marks]) => (mixed.has(paragraph) ? [] : [marks]))
}

/** `the“long`, `agreement”yesterday`, `agreement ”is`: the form of the mark tells its side. */
function curlyAt(view: TokenView, index: number): Stretch[] {
  const {text} = tokenAt(view, index)
  if ((text !== '“' && text !== '”') || !isAttached(view, index + 1)) return []
  const previous = view.tokens[index - 1]
  const next = view.tokens[index + 1]
  const start = index - 1
  const end = index + 2
  if (text === '“') {
    if (!isAttached(view, index) || !isWord(next)) return []
    const closing = markBeside(view, index, 1)
    const isBehindWord = isLettered(previous) || isClitic(previous)
    // Behind one that closes, marks may be turned round.
    const isMixed = closing === MARK && markBeside(view, index, -1) !== '”'
    const isOpening = closing === '”' ? isBehindWord || leadsIn(previous) : isMixed && isBehindWord
    return isOpening ? [{start, end, gaps: new Map([[index, true]])}] : []
  }
  if (!isLettered(next) || /^[([“‘—–-]$/.test(previous?.text ?? '')) return []
  if (isAttached(view, index)) return [{start, end, gaps: new Map([[index + 1, true]])}]
  if (!isSpaced(view, index) || !isWord(previous) || markBeside(view, index, -1) !== '“') return []
  // Where another mark follows, this one may open.
  if (/^["”]$/.test(markBeside(view, index, 1) ?? '')) return []
  const gaps = new Map([
    [index, false],
    [index + 1, true],
  ])
  return [{start, end, gaps}]
}

/** `left, 'she said`: a single mark that closes what one before it has opened. */
function singleAt(view: TokenView, index: number): Stretch[] {
  if (tokenAt(view, index).text !== SINGLE || !endsSpeech(view.tokens[index - 1])) return []
  if (!isSpaced(view, index) || !isAttached(view, index + 1) || !isLower(view.tokens[index + 1])) return []
  if (!isToldBehind(view, index) || !isOpen(view, index)) return []
  const gaps = new Map([
    [index, false],
    [index + 1, true],
  ])
  return [{start: index - 1, end: index + 2, gaps}]
}

/** Whether a single mark has opened before one, in its paragraph, and none has closed since. */
function isOpen(view: TokenView, mark: number): boolean {
  const {paragraph} = tokenAt(view, mark)
  for (let at = mark - 1; at > mark - LONGEST_QUOTATION && view.tokens[at]?.paragraph === paragraph; at--)
    if (tokenAt(view, at).text === SINGLE) return !isAttached(view, at) && isAttached(view, at + 1)
  return false
}

const isClitic = (token: Token | undefined): boolean => ((token?.classes ?? 0) & TokenClass.clitic) !== 0

/** The nearest double mark before one or behind it, within its paragraph. */
function markBeside(view: TokenView, index: number, step: 1 | -1): string | undefined {
  const {paragraph} = tokenAt(view, index)
  for (let at = index + step; Math.abs(at - index) < LONGEST_QUOTATION; at += step) {
    const token = view.tokens[at]
    if (token?.paragraph !== paragraph) return undefined
    if (/^["“”]$/.test(token.text)) return token.text
  }
  return undefined
}

/** Whether a mark that ought to close opens: one stands within another, or one is missing. */
function isMisread(view: TokenView, open: number, close: number): boolean {
  if (close === open + 1 || view.tokens[close + 1]?.text === MARK) return true
  const closesLate = isSpaced(view, open + 1) && isAttached(view, open) && isWord(view.tokens[open - 1])
  const opensThere = isSpaced(view, close) && isAttached(view, close + 1) && isLettered(view.tokens[close + 1])
  return opensThere && (closesLate || !isToldBehind(view, close))
}

/** A mark that leads to what is said: `he said,"We sold it"`. */
const leadsIn = (token: Token | undefined): boolean => /^[,:]$/.test(token?.text ?? '')

/** What is wrong around a mark that opens. */
function opening(view: TokenView, open: number): Stretch[] {
  const isLoose = isSpaced(view, open + 1) && isWord(view.tokens[open + 1])
  const gaps = new Map(isLoose ? [[open + 1, false]] : [])
  const previous = view.tokens[open - 1]
  if (isAttached(view, open) && (isWord(previous) || leadsIn(previous)))
    return [{start: open - 1, end: open + 2, gaps: gaps.set(open, true)}]
  return isLoose && isSpaced(view, open) ? [{start: open, end: open + 2, gaps}] : []
}

/** What is wrong around a mark that closes. */
function closing(view: TokenView, close: number): Stretch[] {
  const previous = view.tokens[close - 1]
  const isLoose = isSpaced(view, close) && (isWord(previous) || endsSpeech(previous))
  const gaps = new Map(isLoose ? [[close, false]] : [])
  if (isAttached(view, close + 1) && isLettered(view.tokens[close + 1]))
    return [{start: close - 1, end: close + 2, gaps: gaps.set(close + 1, true)}]
  const isAlone = isLoose && isSpaced(view, close + 1) && !endsSpeech(previous)
  return isAlone ? [{start: close - 1, end: close + 1, gaps}] : []
}
