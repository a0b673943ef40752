import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {isAttached} from '../text/neighbours.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isDigits, isWord} from '../text/token-kinds.js'

/** Signs of Chinese and Japanese type that have no full-width form of an English one. */
const SIGNS: Readonly<Record<string, string>> = {
  '。': '.',
  '、': ',',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '〖': '[',
  '〗': ']',
  '《': '“',
  '》': '”',
  '〈': '“',
  '〉': '”',
  '〜': '–',
  '～': '–',
  '℃': '°C',
  '℉': '°F',
  '※': '*',
}
const FULL_WIDTH = /[\uFF01-\uFF5E\uFFE0-\uFFE6\u3001\u3002\u3008-\u300B\u3010\u3011\u3014-\u3017\u301C\u2103\u2109※]/u
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u
/** Signs that a space follows, and such as a space precedes. */
const SPACE_BEHIND = /^[.,;:!?)\]”]$/
const SPACE_BEFORE = /^[([“]$/
const RANGE = '–'
const REPEATED = /^[?!.,;:]$/
/** No word with signs of these is longer; what is, is left alone. */
const LONGEST = 60

/** Full-width letters, digits and marks, and brackets of Chinese and Japanese type, with the English ones for them. */
export const detector: Detector = {
  ids: ['typography-full-width'],
  find({view, quotations: {isCurly}}, report) {
    for (const [index, {text}] of view.tokens.entries()) {
      if (text.length > LONGEST || !FULL_WIDTH.test(text) || touchesIdeographs(view, index)) continue
      if (isWord(view.tokens[index])) {
        const fix = [...text].map((sign) => SIGNS[sign] ?? sign.normalize('NFKC')).join('')
        report('typography-full-width', index, index + 1, [fix], {reason: 'word'})
      } else if (!repeatsMark(view, index)) markAt(view, index, isCurly, report)
    }
  },
}

/** Whether the mark is the same as the one straight before it: one finding tells of all. */
const repeatsMark = (view: TokenView, index: number): boolean =>
  isAttached(view, index) && view.tokens[index - 1]?.text === view.tokens[index]?.text

function markAt(view: TokenView, index: number, isCurly: boolean, report: Report): void {
  const {tokens} = view
  const token = tokenAt(view, index)
  const sign = englishFor(token.text, isCurly)
  const previous = tokens[index - 1]
  let end = index + 1
  while (repeatsMark(view, end)) end++
  const next = tokens[end]
  const details = {reason: 'sign', values: {sign: token.text}} as const
  const isLeft = previous !== undefined && token.before === '' && previous.paragraph === token.paragraph
  const isRepeated = isLeft && REPEATED.test(sign) && englishFor(previous.text, isCurly) === sign
  // "?。": the sentence has its mark already.
  const isNeedless = isLeft && sign === '.' && /^[.!?…]$/.test(previous.text)
  if (isRepeated && !FULL_WIDTH.test(previous.text)) {
    report('typography-full-width', index - 1, end, [sign + spaceBehind(view, end - 1, sign)], details)
  } else if (isNeedless) {
    report('typography-full-width', index - 1, end, [previous.text + spaceBehind(view, end - 1, sign)], details)
  } else if (sign === RANGE) {
    const isRight = next !== undefined && next.before === '' && next.paragraph === token.paragraph
    const isRange = isLeft && isRight && isDigits(previous) && isDigits(next) && end === index + 1
    report('typography-full-width', index, end, isRange ? [RANGE] : [], details)
  } else {
    // "？？" is one mark, typed twice.
    const marks = REPEATED.test(sign) ? sign : sign.repeat(end - index)
    // Straight marks do not tell their side.
    const sided = englishFor(token.text, true)
    const lead = SPACE_BEFORE.test(sided) && isLeft && isWord(previous) ? ' ' : ''
    report('typography-full-width', index, end, [lead + marks + spaceBehind(view, end - 1, sided)], details)
  }
}

/** The space that English sets behind a mark and Chinese does not. */
function spaceBehind(view: TokenView, index: number, sign: string): string {
  const next = view.tokens[index + 1]
  const isRight = next?.before === '' && next.paragraph === view.tokens[index]?.paragraph
  return isRight && isWord(next) && SPACE_BEHIND.test(sign) ? ' ' : ''
}

function englishFor(text: string, isCurly: boolean): string {
  const sign = SIGNS[text] ?? text.normalize('NFKC')
  return isCurly ? sign : sign.replace(/[“”]/, '"')
}

/** Whether the sign belongs to words that were left in Chinese or Japanese. */
function touchesIdeographs(view: TokenView, index: number): boolean {
  const {tokens} = view
  const token = tokenAt(view, index)
  const previous = tokens[index - 1]
  const next = tokens[index + 1]
  return (
    IDEOGRAPHIC.test(token.text) ||
    (previous !== undefined && token.before === '' && IDEOGRAPHIC.test(previous.text)) ||
    (next?.before === '' && IDEOGRAPHIC.test(next.text))
  )
}
