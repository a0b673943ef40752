import type {Detector} from '../detect/detector.js'
import {TokenClass} from '../text/classes.js'
import {sentenceStart, type Token, type TokenView, tokenAt} from '../text/token.js'
import {isLower, isQuoteMark} from '../text/token-kinds.js'

const STOP = /^[.!?…]$/
const CLOSER = /^["”’»)\]]$/
const CAPTION = /^(?:Example|Figure|Listing|Table)$/
/** So many paragraphs end with a stop before one without is a slip. */
const FEWEST = 4
/** A last sentence of fewer words may be a caption or a signature. */
const FEWEST_WORDS = 5

/**
 * Paragraphs of several sentences whose last one has no stop, in a document where all others have one. Headings, captions and
 * items of lists have one sentence, or none at all.
 */
export const detector: Detector = {
  ids: ['typography-final-stop'],
  find({view}, report) {
    const lasts = lastTokens(view)
    const texts = lasts.filter((end, at) => isProse(view, at === 0 ? 0 : (lasts[at - 1] ?? 0) + 1, end))
    const open = texts.filter((end) => !isStopped(view, end))
    const [end] = open
    if (open.length !== 1 || end === undefined || texts.length <= FEWEST) return
    const word = view.tokens[end]
    if (!isLower(word) || word.text.length < 3 || end - sentenceStart(view, end) + 1 < FEWEST_WORDS) return
    const next = view.tokens[end + 1]
    // A paragraph that goes on behind a break, or announces a list.
    if (next !== undefined && !isHead(next)) return
    report('typography-final-stop', end, end + 1, [`${word.text}.`])
  },
}

/** The last token of every paragraph. */
function lastTokens(view: TokenView): number[] {
  const lasts: number[] = []
  const end = Math.min(view.asides ?? view.tokens.length, view.tokens.length)
  for (let index = 0; index < end; index++) {
    const {paragraph} = tokenAt(view, index)
    if (view.tokens[index + 1]?.paragraph !== paragraph) lasts.push(index)
  }
  return lasts
}

/** Whether a paragraph holds a sentence that ends before its last. */
function isProse(view: TokenView, start: number, end: number): boolean {
  // "Table 2.1. Names of the keys": the title of what stands below.
  const [first, second] = view.tokens.slice(start, start + 2)
  if (CAPTION.test(first?.text ?? '') && /^\d/.test(second?.text ?? '')) return false
  return tokenAt(view, start).sentence < tokenAt(view, end).sentence
}

function isStopped(view: TokenView, end: number): boolean {
  let at = end
  while (at > 0 && CLOSER.test(tokenAt(view, at).text)) at--
  return STOP.test(tokenAt(view, at).text) || tokenAt(view, at).text.endsWith('.')
}

const isHead = (token: Token): boolean => (token.classes & TokenClass.capital) !== 0 || isQuoteMark(token)
