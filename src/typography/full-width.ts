import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {TokenClass} from '../text/classes.js'
import {isSource} from '../text/code.js'
import {touchesIdeographs} from '../text/ideographs.js'
import {isAttached, isRepeated} from '../text/neighbours.js'
import {type Token, type TokenView, textOf, tokenAt} from '../text/token.js'
import {isDigits, isLower, isWord} from '../text/token-kinds.js'
import {words} from './notation/words.js'

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
  '㎡': 'm²',
  '㎥': 'm³',
  '㎜': 'mm',
  '㎝': 'cm',
  '㎞': 'km',
  '㎏': 'kg',
}
const FULL_WIDTH =
  /[\uFF01-\uFF5E\uFFE0-\uFFE6\u3001\u3002\u3008-\u300B\u3010\u3011\u3014-\u3017\u301C\u2103\u2109※㎡㎥㎜㎝㎞㎏]/u
/** Signs that a space follows, and such as a space precedes. */
const SPACE_BEHIND = /^[.,;:!?)\]”]$/
const SPACE_BEFORE = /^[([“]$/
/** Brackets and the ones that close them. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['［', '］'],
  ['【', '】'],
  ['〔', '〕'],
  ['〖', '〗'],
  ['《', '》'],
  ['〈', '〉'],
])
/** Longer pairs have two findings, so that others may stand between. */
const LONGEST_PAIR = 5
const RANGE = '–'
const RUN_MARK = /^[?!.,;:…]+$/
/** Abbreviations, whose stop is their own. */
const STOPPED = words('stopped')
/** No word with signs of these is longer; what is, is left alone. */
const LONGEST = 60

/** Full-width letters, digits and marks, and brackets of Chinese and Japanese type, with the English ones for them. */
export const detector: Detector = {
  ids: ['typography-full-width'],
  find({view, quotations: {isCurly}}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (text.length > LONGEST || !FULL_WIDTH.test(text) || isSource(view, index) || touchesIdeographs(view, index))
        continue
      if (isWord(view.tokens[index])) {
        const fix = [...text].map((sign) => SIGNS[sign] ?? sign.normalize('NFKC')).join('')
        report('typography-full-width', index, index + 1, [fix], {reason: 'word'})
        continue
      }
      const close = closeOf(view, index)
      if (close !== undefined) {
        pairAt(view, index, close, isCurly, report)
        index = close
      } else if (!endsEarlierRun(view, index)) markAt(view, index, isCurly, report)
    }
  },
}

/** Where the bracket closes that opens here, if a few plain words stand between: half of a pair is of no use. */
function closeOf(view: TokenView, open: number): number | undefined {
  const {text, paragraph} = tokenAt(view, open)
  const closing = PAIRS.get(text)
  if (closing === undefined || isRepeated(view, open + 1)) return undefined
  for (let at = open + 1; at <= open + LONGEST_PAIR + 1; at++) {
    const token = view.tokens[at]
    if (token === undefined || token.paragraph !== paragraph || touchesIdeographs(view, at)) return undefined
    if (token.text === closing) return at > open + 1 && !isRepeated(view, at + 1) ? at : undefined
    if (!isWord(token) || FULL_WIDTH.test(token.text)) return undefined
  }
  return undefined
}

/** "【New arrivals】Shoes" is "[New arrivals] Shoes" in English. */
function pairAt(view: TokenView, open: number, close: number, isCurly: boolean, report: Report): void {
  const {text} = tokenAt(view, open)
  const fix =
    spaceBefore(view, open) +
    englishFor(text, isCurly) +
    textOf(view, open + 1, close) +
    englishFor(tokenAt(view, close).text, isCurly) +
    spaceBehind(view, close, englishFor(tokenAt(view, close).text, true))
  report('typography-full-width', open, close + 1, [fix], {
    reason: 'pair',
    values: {open: text, close: tokenAt(view, close).text},
  })
}

/** Whether the mark belongs to marks that have one finding already, as one that is typed twice. */
function endsEarlierRun(view: TokenView, index: number): boolean {
  for (let at = index - 1; isAttached(view, at + 1) && isRunMark(view, at); at--)
    if (FULL_WIDTH.test(tokenAt(view, at).text)) return isRunMark(view, index)
  return isRepeated(view, index)
}

/** Whether a token is a mark that ends a sentence or parts it, of any width. */
const isRunMark = (view: TokenView, index: number): boolean =>
  RUN_MARK.test(englishFor(view.tokens[index]?.text ?? '', false)) && !touchesIdeographs(view, index)

function markAt(view: TokenView, index: number, isCurly: boolean, report: Report): void {
  const {tokens} = view
  const token = tokenAt(view, index)
  const sign = englishFor(token.text, isCurly)
  const details = {reason: 'sign', values: {sign: token.text}} as const
  const isLeft = isAttached(view, index)
  let start = index
  let end = index + 1
  if (RUN_MARK.test(sign)) {
    while (isAttached(view, start) && isRunMark(view, start - 1)) start--
    while (isAttached(view, end) && isRunMark(view, end)) end++
    const marks = oneMark(view, start, end)
    report('typography-full-width', start, end, [marks + spaceBehind(view, end - 1, marks.slice(-1))], details)
    return
  }
  while (isRepeated(view, end)) end++
  if (sign === RANGE) {
    const isRange =
      isLeft && isAttached(view, end) && isDigits(tokens[index - 1]) && isDigits(tokens[end]) && end === index + 1
    report('typography-full-width', index, end, isRange ? [RANGE] : [], details)
    return
  }
  // Straight marks do not tell their side.
  const sided = englishFor(token.text, true)
  const lead = SPACE_BEFORE.test(sided) ? spaceBefore(view, index) : ''
  report(
    'typography-full-width',
    index,
    end,
    [lead + sign.repeat(end - index) + spaceBehind(view, end - 1, sided)],
    details,
  )
}

/** The space that English sets before a bracket and Chinese does not. */
const spaceBefore = (view: TokenView, index: number): string =>
  isAttached(view, index) && needsSpaceBehind(view.tokens[index - 1]) ? ' ' : ''

const needsSpaceBehind = (token: Token | undefined): boolean =>
  token !== undefined && ((token.classes & TokenClass.word) !== 0 || /^[.,;:!?)\]]$/.test(token.text))

/**
 * What English writes for marks that stand together: "？。" ends a question, "。；" parts sentences or ends one, "、、、" leaves one
 * open. A mark that is typed twice counts once.
 */
function oneMark(view: TokenView, start: number, end: number): string {
  const run = view.tokens
    .slice(start, end)
    .map(({text}) => englishFor(text, false))
    .join('')
  if (/[!?]/.test(run)) return run.replace(/[.,;:…]/g, '').replace(/([!?])\1+/g, '$1')
  if (/^,{2,}$|^\.{3,}$|…/.test(run)) return run.includes('…') ? '…' : '...'
  const stop = run.includes('.') ? '.' : ''
  const other = [':', ';', ','].find((mark) => run.includes(mark)) ?? ''
  if (stop === '' || other === '') return stop + other
  if (STOPPED.has(view.tokens[start - 1]?.norm ?? '')) return stop + other
  return isLower(view.tokens[end]) && view.tokens[end]?.paragraph === view.tokens[start]?.paragraph ? other : stop
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
