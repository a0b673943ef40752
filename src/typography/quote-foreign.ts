import type {Detector} from '../detect/detector.js'
import type {Details, Report} from '../detect/report.js'
import {showsCode} from '../text/code.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import type {Pair, Quotations} from '../text/quotation-pairs.js'
import {type TokenView, textOf, tokenAt} from '../text/token.js'
import {isWord} from '../text/token-kinds.js'
import {looseMark} from './notation/loose-marks.js'
import {endsSpeech} from './notation/marks.js'

const IDS = [
  'typography-quote-foreign',
  'typography-quote-mixed',
  'typography-quote-space',
  'typography-quote-turned',
] as const
type QuoteId = (typeof IDS)[number]

/** What is wrong with one mark of a pair, and with the white space between it and the quotation. */
interface Fault {
  readonly id: QuoteId
  readonly details?: Details<QuoteId>
  readonly start: number
  readonly end: number
  readonly fix: string
}

/** Quotation marks that are foreign, turned the wrong way, mixed, or set off by spaces from what they quote: each mark is one of these. */
export const detector: Detector = {
  ids: IDS,
  find({view, quotations}, report) {
    const hasCode = showsCode(view)
    for (const index of hasCode ? [] : quotations.loose) reportLoose(view, quotations, index, report)
    for (const pair of quotations.pairs) {
      const {open, close, families, isInForeign} = pair
      if (isTrail(view, pair) || (hasCode && isNotation(view, pair))) continue
      if (isInForeign && families[0] !== 'foreign') {
        for (const index of [open, close]) reportInner(view, quotations, index, report)
        continue
      }
      if (isClosedTwice(view, quotations, pair)) {
        const mark = tokenAt(view, open).text === '“' ? '”' : '"'
        report('typography-quote-space', close, close + 2, [mark], {reason: 'twice'})
        continue
      }
      const first = faultOf(view, quotations, pair, true)
      const last = faultOf(view, quotations, pair, false)
      if (first !== undefined && last !== undefined && first.end > last.start) {
        // Both fixes take in the one word between the marks: one finding for all.
        const word = textOf(view, open + 1, close)
        const fix = `${quotations.wanted.get(open) ?? ''}${word}${quotations.wanted.get(close) ?? ''}`
        report(first.id, open, close + 1, [fix], first.details)
        continue
      }
      for (const fault of [first, last])
        if (fault !== undefined) report(fault.id, fault.start, fault.end, [fault.fix], fault.details)
    }
  },
}

/** `It is done." ”`: a curly mark closes again what a straight one has closed. */
function isClosedTwice(view: TokenView, {wanted}: Quotations, {close}: Pair): boolean {
  const {tokens} = view
  const [mark, spare] = [tokenAt(view, close), tokens[close + 1]]
  if (mark.text !== '"' || spare?.text !== '”' || spare.paragraph !== mark.paragraph || wanted.has(close + 1))
    return false
  return endsSpeech(tokens[close - 1]) && !isAttached(view, close + 2)
}

/** What documentation of a program writes so: "‹name›" for what to put there, "‹ Back" and "Next ›" for links, “From ” for a string. */
function isNotation({tokens}: TokenView, {open, close}: Pair): boolean {
  if (/^[‹›]$/.test(tokens[open]?.text ?? '')) return true
  const [mark, word, end] = tokens.slice(open, close + 1)
  return close === open + 2 && mark?.text === '“' && word?.before === '' && end?.text === '”' && end.before !== ''
}

/** "Manual » Tools » Knives": a trail that leads through the pages of a site. */
function isTrail({tokens}: TokenView, {open, close}: Pair): boolean {
  const isStep = (at: number): boolean => tokens[at]?.text === '»' && (at === 0 || /\s/.test(tokens[at]?.before ?? ''))
  return isStep(open) && isStep(close) && /\s/.test(tokens[open + 1]?.before ?? '')
}

/** Whether markup stands between a mark and the word before it: programs that turn quotation marks do not see the word then. */
function isBehindMarkup(view: TokenView, index: number): boolean {
  const previous = view.tokens[index - 1]
  return previous !== undefined && tokenAt(view, index).before === '' && previous.end < tokenAt(view, index).start
}

/** A mark that closes nothing in its paragraph: it goes to the stop before it, or goes. */
function reportLoose(view: TokenView, quotations: Quotations, index: number, report: Report): void {
  const side = looseMark(view, index)
  if (side === undefined) return
  const isCurly = quotations.pairs.length > 0 ? quotations.isCurly : tokenAt(view, index).text !== '"'
  const stop = tokenAt(view, index - 1).text
  const next = view.tokens[index + 1]
  if (side === 'opens') {
    report('typography-quote-space', index, index + 2, [(isCurly ? '“' : '"') + (next?.text ?? '')])
    return
  }
  const isSpare = side === 'spare'
  const fix = isSpare ? stop : stop + (isCurly ? '”' : '"')
  report('typography-quote-space', index - 1, index + 1, [fix], {reason: isSpare ? 'spare' : 'default'})
}

/** Marks of English within foreign ones: the fix of those would leave double marks within double marks. */
function reportInner(view: TokenView, {wanted}: Quotations, index: number, report: Report): void {
  const mark = wanted.get(index)
  if (mark === undefined || mark === tokenAt(view, index).text) return
  report('typography-quote-foreign', index, index + 1, [mark], {reason: 'inner', values: {mark}})
}

/** What is wrong with the mark of a pair that opens it, or with that which closes it. */
function faultOf(view: TokenView, {wanted}: Quotations, pair: Pair, opens: boolean): Fault | undefined {
  const {families} = pair
  const index = opens ? pair.open : pair.close
  const family = families[opens ? 0 : 1]
  const mark = wanted.get(index)
  if (mark === undefined) return undefined
  const written = tokenAt(view, index).text
  const isLoose = isLooseMark(view, pair, opens)
  const start = isLoose && !opens ? index - 1 : index
  const end = isLoose && opens ? index + 2 : index + 1
  const fix = opens ? mark + textOf(view, index + 1, end) : textOf(view, start, index) + mark
  if (family === 'foreign')
    return {id: 'typography-quote-foreign', start, end, fix, details: {reason: 'mark', values: {written, mark}}}
  if (family === 'curly' && written !== mark && mark !== '"') {
    if (!opens && showsCode(view) && isBehindMarkup(view, index)) return undefined
    // With the word that it opens, the mark is easier to find in a list of messages.
    const to = opens ? index + 2 : end
    const whole = opens ? mark + textOf(view, index + 1, to) : fix
    return {id: 'typography-quote-turned', start, end: to, fix: whole, details: {reason: opens ? 'opening' : 'closing'}}
  }
  // Without the white space at the other mark the two surely belong together.
  const isSure = pair.isSure || (!isLoose && isLooseMark(view, pair, !opens))
  if (isSure && families[0] !== families[1] && written !== mark) {
    const from = !opens && endsSpeech(view.tokens[index - 1]) && !isLoose ? index - 1 : start
    const whole = opens ? fix : textOf(view, from, index) + mark
    return {id: 'typography-quote-mixed', start: from, end, fix: whole, details: {values: {mark}}}
  }
  return isLoose ? {id: 'typography-quote-space', start, end, fix} : undefined
}

/**
 * Whether a mark of a pair has white space on its inner side and stands wrong: one that closes behind the end of a sentence, or a
 * mark whose form tells its side.
 */
function isLooseMark(view: TokenView, {open, close, families}: Pair, opens: boolean): boolean {
  const index = opens ? open : close
  if (!isSpaced(view, opens ? index + 1 : index)) return false
  if (families[opens ? 0 : 1] === 'foreign') return true
  const {tokens} = view
  const token = tokenAt(view, index)
  const next = tokens[index + 1]
  if (opens) return token.text === '“' && isWord(next)
  const isOuter = next === undefined || next.before !== '' || next.paragraph !== token.paragraph || !isWord(next)
  const previous = tokens[index - 1]
  if (previous === undefined || !isOuter) return false
  return endsSpeech(previous) || (token.text === '”' && isWord(previous))
}
