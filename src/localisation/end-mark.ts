import type {Detector} from '../detect/detector.js'
import {words} from '../english/words.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {pairedIn} from './pairs/paired.js'

/** Marks of other languages, and what English writes for them. */
const ENGLISH: Readonly<Record<string, string>> = {
  '。': '.',
  '．': '.',
  '।': '.',
  '։': '.',
  '۔': '.',
  '？': '?',
  '؟': '?',
  '\u037e': '?',
  '！': '!',
  '：': ':',
  '...': '…',
}
const END = /(?:\.{3}|[.!?:…。．।։۔？؟\u037e！：])$/u
/** What stands behind an end mark, as English and others place it differently. */
const CLOSER = /["'”’»)\]）」』】>}]$/

/** Scripts whose sentences end without a mark. */
const UNSTOPPED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const ABBREVIATIONS = words('abbreviations')

/** A stop behind a short word, a number or a letter behind another stop may be that of an abbreviation or an ordinal: "5 руб.", "inkl. MwSt.", "15.10." */
const SHORTENED = /(?:(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,4}|\d|\.[\p{L}\p{M}]+)\.$/u
/** What may be a question and ends with other marks: か in Japanese, the Greek question mark, which looks like a semicolon. */
const QUESTION = /か[。．]?$|\p{Script=Greek}[^;]{0,200};$/u

/** Strings that end with another mark than their source. */
export const detector: Detector = {
  ids: ['localisation-end-mark'],
  find({view}, report) {
    for (const {pair, end} of pairedIn(view)) {
      const source = pair.source.trim()
      const target = pair.target.trim()
      if (CLOSER.test(source) || CLOSER.test(target) || UNSTOPPED.test(source) || !/\p{L}/u.test(target)) continue
      const wanted = markOf(source)
      const own = markOf(target)
      if (wanted === own || (own === '?' && QUESTION.test(source))) continue
      const last = tokenAt(view, end - 1)
      const values = {mark: wanted === '' ? own : wanted}
      if (own === '') {
        if (wanted === '.' && SHORTENED.test(source)) continue
        report('localisation-end-mark', end - 1, end, [`${last.text}${wanted}`], {reason: 'missing', values})
        continue
      }
      // The stop of an abbreviation stands there whatever the source ends with.
      if (markOf(last.text) !== own || last.text.length > own.length || isAbbreviated(view, end - 1)) continue
      report('localisation-end-mark', end - 1, end, [wanted], {reason: wanted === '' ? 'surplus' : 'other', values})
    }
  },
}

const isAbbreviated = ({tokens}: TokenView, stop: number): boolean =>
  tokens[stop]?.text === '.' && ABBREVIATIONS.has(tokens[stop - 1]?.norm ?? '')

function markOf(text: string): string {
  const mark = END.exec(text)?.[0] ?? ''
  return ENGLISH[mark] ?? mark
}
