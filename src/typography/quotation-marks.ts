import type {Finding} from '../detect/finding.js'
import {isSpaced, isWord} from '../text/neighbours.js'
import type {Pair, Quotations} from '../text/quotation-pairs.js'
import {type TokenView, textOf, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {wordsOf} from './words.js'

const END_OF_SPEECH = /^[.,!?…。，！？]$/

/** Quotation marks that are foreign, turned the wrong way, mixed, alone, or set off by spaces from what they quote. */
export function findQuotationMarks(view: TokenView, quotations: Quotations): Finding[] {
  return [
    ...quotations.pairs.flatMap((pair) => remarksOnPair(view, quotations, pair)),
    ...quotations.lone.flatMap((index) => remarkOnLone(view, index)),
  ]
}

function remarksOnPair(view: TokenView, quotations: Quotations, pair: Pair): Finding[] {
  const {open, close, families, isSure, isInForeign} = pair
  if (isInForeign && families[0] !== 'foreign') return withinForeign(view, quotations, pair)
  const isMixed = isSure && families[0] !== families[1]
  const [first] = remarksOn(view, quotations, open, true, families[0], isMixed)
  const [last] = remarksOn(view, quotations, close, false, families[1], isMixed)
  if (first === undefined || last === undefined || first.end <= last.start)
    return [first, last].filter((finding) => finding !== undefined)
  // Both fixes take in the one word between the marks: one finding for all.
  const word = textOf(view, open + 1, close)
  const fix = `${quotations.wanted.get(open) ?? ''}${word}${quotations.wanted.get(close) ?? ''}`
  return [findingOf(view, first.rule, open, close + 1, [fix])]
}

/** Marks of English within foreign ones: the fix of those would leave double marks within double marks. */
function withinForeign(view: TokenView, {wanted}: Quotations, {open, close}: Pair): Finding[] {
  return [open, close].flatMap((index) => {
    const mark = wanted.get(index)
    if (mark === undefined || mark === tokenAt(view, index).text) return []
    const why = `The marks around this quotation are those of another language; with English ones, it has ${mark} inside them.`
    return [findingOf(view, {id: 'typography-quote-foreign', why}, index, index + 1, [mark])]
  })
}

/** The findings about one mark of a pair: what it is and, in the same fix, the space between it and the quotation. */
function remarksOn(
  view: TokenView,
  {wanted}: Quotations,
  index: number,
  opens: boolean,
  family: string,
  isMixed: boolean,
): Finding[] {
  const mark = wanted.get(index)
  if (mark === undefined) return []
  const written = tokenAt(view, index).text
  const isTurned = family === 'curly' && written !== mark && mark !== '"'
  const gap = opens ? index + 1 : index
  const isLoose = isSpaced(view, gap) && (family === 'foreign' || isLooseMark(view, index, opens))
  const start = isLoose && !opens ? index - 1 : index
  const end = isLoose && opens ? index + 2 : index + 1
  const fix = opens ? mark + textOf(view, index + 1, end) : textOf(view, start, index) + mark
  if (family === 'foreign') {
    const why = `The quotation mark ${written} is that of another language; English writes ${mark}.`
    return [findingOf(view, {id: 'typography-quote-foreign', why, confidence: 'high'}, start, end, [fix])]
  }
  if (isTurned) {
    const why = opens
      ? 'A closing quotation mark stands where a quotation opens.'
      : 'An opening quotation mark stands where a quotation closes.'
    // With the word that it opens, the mark is easier to find in a list of messages.
    const to = opens ? index + 2 : end
    const whole = opens ? mark + textOf(view, index + 1, to) : fix
    return [
      findingOf(view, {id: 'typography-quote-turned', why, confidence: 'high'}, start, to, [trimmed(whole, mark)]),
    ]
  }
  if (isMixed && written !== mark) {
    const why = `A quotation opens with one kind of mark and closes with another; most of the document writes ${mark}.`
    const from = !opens && END_OF_SPEECH.test(view.tokens[index - 1]?.text ?? '') && !isLoose ? index - 1 : start
    const whole = opens ? fix : textOf(view, from, index) + mark
    return [findingOf(view, {id: 'typography-quote-mixed', why}, from, end, [whole])]
  }
  if (!isLoose) return []
  const why = 'White space stands between a quotation and its mark.'
  return [findingOf(view, {id: 'typography-quote-space', why}, start, end, [fix])]
}

/**
 * Whether a mark that has white space on its inner side stands wrong: one that closes behind the end of a sentence, or a mark
 * whose form tells its side.
 */
function isLooseMark(view: TokenView, index: number, opens: boolean): boolean {
  const {tokens} = view
  const token = tokenAt(view, index)
  const next = tokens[index + 1]
  if (opens) return token.text === '“' && isWord(next)
  const isOuter = next === undefined || next.before !== '' || next.paragraph !== token.paragraph || !isWord(next)
  const previous = tokens[index - 1]
  if (previous === undefined || !isOuter) return false
  return END_OF_SPEECH.test(previous.text) || (token.text === '”' && isWord(previous))
}

/** Without white space behind the mark that opens. */
const trimmed = (text: string, mark: string): string =>
  text.startsWith(mark) ? mark + text.slice(mark.length).trimStart() : text

/** Who speaks is told by one of these; the sentences behind it are his words. */
const REPORTS = wordsOf('reports')
/** No quotation is looked for farther back. */
const MOST_SENTENCES = 8
const MOST_TOKENS = 300

/**
 * A quotation that closes and was never opened. If a sentence of the paragraph tells who speaks, the words behind it are the
 * quotation; otherwise the message stands where it closes.
 */
function remarkOnLone(view: TokenView, index: number): Finding[] {
  if (index === 0) return []
  const start = isSpeechEnd(view, index) ? startOfSpeech(view, index) : undefined
  const why = 'A quotation closes that was never opened: look where it begins, and add the mark.'
  const remark = {id: 'typography-quote-alone', why, confidence: start === undefined ? 'low' : 'medium'} as const
  if (start === undefined) return [findingOf(view, remark, index - 1, index + 1, [])]
  const mark = tokenAt(view, index).text === '"' ? '"' : '“'
  return [findingOf(view, remark, start, start + 1, [mark + tokenAt(view, start).text])]
}

const isSpeechEnd = (view: TokenView, index: number): boolean => END_OF_SPEECH.test(view.tokens[index - 1]?.text ?? '')

/** The sentence behind the last one before the mark that tells who speaks, within its paragraph. */
function startOfSpeech(view: TokenView, mark: number): number | undefined {
  const {paragraph, sentence: last} = tokenAt(view, mark - 1)
  let start: number | undefined
  for (let sentence = last; sentence >= Math.max(0, last - MOST_SENTENCES); sentence--) {
    const from = view.sentences[sentence] ?? 0
    const to = Math.min(view.sentences[sentence + 1] ?? from, mark)
    if (view.tokens[from]?.paragraph !== paragraph || mark - from > MOST_TOKENS) return undefined
    if (view.tokens.slice(from, to).some(({norm}) => REPORTS.has(norm))) break
    start = sentence === 0 ? undefined : from
  }
  const first = start === undefined ? undefined : view.tokens[start]
  const isHead = start !== undefined && view.tokens[start - 1]?.paragraph !== paragraph
  return isHead || !isWord(first) || !/^\p{Lu}/u.test(first.text) ? undefined : start
}
