import type {Finding} from '../detect/finding.js'
import {tables} from '../generated/residue.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {TokenClass} from '../text/classes.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isSpaced, type Residue, residueAt} from './finding.js'
import {matchAt} from './piece.js'

const UNKNOWN: Residue = {
  id: 'residue-unknown-token',
  why: 'The translation system writes this for a word or sign it does not know. Look the word up in the source.',
  confidence: 'high',
}
const SUBWORD: Residue = {
  id: 'residue-subword',
  why: 'The mark by which a translation system splits words into pieces was left in the text.',
  confidence: 'high',
}

const NAMES = tables.modelTokens.join('|')
/** `<unk>`, `</s>`, `<|im_end|>`, `<extra_id_0>`, `<0x0A>`, `<2en>` */
const ANGLED = new RegExp(
  `^< ?/?(?: ?(?:${NAMES}) ?|\\| ?(?:${NAMES}) ?\\||extra_id_\\d{1,3}|0x[\\dA-F]{2}|2[a-z]{2})>`,
  'i',
)
const SQUARED = /^\[ ?(?:UNK|SEP|CLS|PAD|MASK|\/?INST|BOS|EOS) ?\]/

/** What translation systems and language models write for things that are no words: `<unk>`, `⁇`, `<|im_end|>`, `[INST]`. */
export function findModelTokens(view: TokenView): Finding[] {
  const findings: Finding[] = []
  let done = 0
  for (const [index, {text}] of view.tokens.entries()) {
    if (index < done) continue
    const end = tokenEnd(view, index, text)
    if (end === undefined) continue
    findings.push(residueAt(view, UNKNOWN, index, end, []))
    done = end
  }
  return findings
}

function tokenEnd(view: TokenView, index: number, text: string): number | undefined {
  if (text === '⁇') return index + 1
  if (text === '<') return matchAt(view, index, [ANGLED])?.end
  return text === '[' ? matchAt(view, index, [SQUARED])?.end : undefined
}

/** Marks of subword units: `▁the`, `wo@@ rd`, `twenty @-@ one`, `walk ##ing`. */
export function findSubwords(view: TokenView, lexicon: Lexicon): Finding[] {
  return view.tokens.flatMap(({text}, index) => {
    if (text === '▁') return wordStart(view, index)
    if (text === '@') return [...continuedWord(view, index), ...splitMark(view, index)]
    return text === '#' ? wordEnd(view, index, lexicon) : []
  })
}

const isWord = (view: TokenView, index: number): boolean => ((view.tokens[index]?.classes ?? 0) & TokenClass.word) !== 0
const isGlued = (view: TokenView, index: number): boolean => view.tokens[index]?.before === ''

/** `▁the` */
function wordStart(view: TokenView, index: number): Finding[] {
  if (!isWord(view, index + 1) || !isGlued(view, index + 1)) return []
  const space = isSpaced(view, index) ? '' : ' '
  return [residueAt(view, SUBWORD, index, index + 2, [space + tokenAt(view, index + 1).text])]
}

/** `wo@@ rd` */
function continuedWord(view: TokenView, index: number): Finding[] {
  const after = view.tokens[index + 2]
  const isMark = view.tokens[index + 1]?.text === '@' && isGlued(view, index) && isGlued(view, index + 1)
  if (!isMark || after === undefined || after.lineStart || !/\s/.test(after.before)) return []
  if (!isWord(view, index - 1) || !isWord(view, index + 2)) return []
  return [residueAt(view, SUBWORD, index - 1, index + 3, [tokenAt(view, index - 1).text + after.text])]
}

/** `twenty @-@ one` */
function splitMark(view: TokenView, index: number): Finding[] {
  const mark = view.tokens[index + 1]?.text ?? ''
  if (view.tokens[index + 2]?.text !== '@' || !/^[-,.–]$/.test(mark)) return []
  if (!isWord(view, index - 1) || !isWord(view, index + 3)) return []
  const whole = `${tokenAt(view, index - 1).text}${mark}${tokenAt(view, index + 3).text}`
  return [residueAt(view, SUBWORD, index - 1, index + 4, [whole])]
}

/** `walk ##ing`; hashes at the head of a line make a heading, and "##Word" and "##4" are names. */
function wordEnd(view: TokenView, index: number, lexicon: Lexicon): Finding[] {
  const end = view.tokens[index + 2]
  if (view.tokens[index + 1]?.text !== '#' || !isGlued(view, index + 1) || !isGlued(view, index + 2)) return []
  if (end === undefined || !/^\p{Ll}+$/u.test(end.text) || view.tokens[index + 3]?.text === '#') return []
  if (!isWord(view, index - 1) || !/^\s+$/.test(tokenAt(view, index).before) || tokenAt(view, index).lineStart)
    return []
  // "#talks ##of": behind a hashtag stands another.
  if (view.tokens[index - 2]?.text === '#') return []
  const whole = tokenAt(view, index - 1).text + end.text
  return [residueAt(view, SUBWORD, index - 1, index + 3, lexicon.isKnown(whole) ? [whole] : [])]
}
