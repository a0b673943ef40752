import type {Detector} from '../detect/detector.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isQuoteMark, isWord} from '../text/token-kinds.js'
import {endsSpeech} from './notation/marks.js'
import {words} from './notation/words.js'

const REPORTS = words('reports')
/** No quotation is looked for farther back. */
const MOST_SENTENCES = 8
const MOST_TOKENS = 300

/**
 * Quotations that close and were never opened. If a sentence of the paragraph tells who speaks, the words behind it are the
 * quotation; otherwise the message stands where it closes.
 */
export const detector: Detector = {
  ids: ['typography-quote-alone'],
  find({view, quotations}, report) {
    for (const index of quotations.lone) {
      if (index === 0) continue
      const start = endsSpeech(view.tokens[index - 1]) ? startOfSpeech(view, index) : undefined
      if (start === undefined) {
        report('typography-quote-alone', index - 1, index + 1, [], {confidence: 'low'})
        continue
      }
      const mark = tokenAt(view, index).text === '"' ? '"' : '“'
      // Among other marks this one may as well close what one of them opens.
      const isSingle = !view.tokens.slice(Math.max(0, start - 1), index).some(isQuoteMark)
      const confidence = isSingle ? 'medium' : 'low'
      report('typography-quote-alone', start, start + 1, [mark + tokenAt(view, start).text], {confidence})
    }
  },
}

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
