import type {Detector} from '../detect/detector.js'
import {showsCode} from '../text/code.js'
import {isAttached} from '../text/neighbours.js'
import {type TokenView, textOf, tokenAt} from '../text/token.js'
import {isWord} from '../text/token-kinds.js'

/** Quotation marks typed as two signs: those that open, with those that close them. */
const CLOSED_BY: Readonly<Record<string, readonly string[]>> = {
  "''": ["''"],
  '``': ["''", '``', '"'],
  ',,': ["''", '``', '"', '“', '”'],
  '<<': ['>>'],
}
/** A quotation typed so is no longer. */
const MOST_TOKENS = 60

/** Quotation marks that are typed as two signs: ''so'', ``so'', ,,so'' and <<so>>. */
export const detector: Detector = {
  ids: ['typography-quote-typed'],
  find({view, quotations: {isCurly}}, report) {
    // Manuals of programs quote ``so''.
    if (showsCode(view)) return
    const [opening, closing] = isCurly ? ['“', '”'] : ['"', '"']
    let index = 0
    while (index < view.tokens.length) {
      const close = opensAt(view, index) ? closeOf(view, index) : undefined
      if (close === undefined) {
        index++
        continue
      }
      const lead = isAttached(view, index) && isWord(view.tokens[index - 1]) ? ' ' : ''
      // With the words around them: another check may take one of the signs for an apostrophe or a comma too many.
      const start = lead === '' ? index : index - 1
      const before = textOf(view, start, index) + lead + opening
      const end = close.at + close.text.length
      if (close.at < index + 5) {
        report('typography-quote-typed', start, end, [before + textOf(view, index + 2, close.at) + closing])
      } else {
        report('typography-quote-typed', start, index + 3, [before + tokenAt(view, index + 2).text])
        // One that closes right, as in ,,so", stays.
        if (close.text !== closing)
          report('typography-quote-typed', close.at - 1, end, [tokenAt(view, close.at - 1).text + closing])
      }
      index = end
    }
  },
}

const pairAt = (view: TokenView, index: number): string =>
  isAttached(view, index + 1) ? (view.tokens[index]?.text ?? '') + (view.tokens[index + 1]?.text ?? '') : ''

/** Whether two signs open a quotation: nothing is attached to their left, something to their right. */
function opensAt(view: TokenView, index: number): boolean {
  const pair = pairAt(view, index)
  if (!Object.hasOwn(CLOSED_BY, pair) || !isAttached(view, index + 2)) return false
  // Three of them open a block of code.
  if (view.tokens[index + 2]?.text === pair[0]) return false
  if (pair === ',,') return !/^[,\s]$/.test(view.tokens[index + 2]?.text ?? '')
  return !isAttached(view, index) || /^[([]$/.test(view.tokens[index - 1]?.text ?? '')
}

function closeOf(view: TokenView, open: number): {at: number; text: string} | undefined {
  const closers = CLOSED_BY[pairAt(view, open)] ?? []
  const {paragraph} = tokenAt(view, open)
  for (let at = open + 3; at < open + MOST_TOKENS; at++) {
    const token = view.tokens[at]
    if (token === undefined || token.paragraph !== paragraph) return undefined
    if (!isAttached(view, at)) continue
    const text = closers.find((each) => each === token.text || each === pairAt(view, at))
    // A sign behind another of its kind closes something else, or nothing.
    if (text !== undefined && view.tokens[at - 1]?.text !== text[0]) return {at, text}
  }
  return undefined
}
