import type {Detector} from '../detect/detector.js'
import {capitalise} from '../english/casing.js'
import {isNoun} from '../english/nouns.js'
import {isVerb} from '../english/verbs.js'
import {isFunctionWord, TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {isAttached} from '../text/neighbours.js'
import {sentenceStart, type Token, type TokenView, tokenAt} from '../text/token.js'
import {isLower, isWord} from '../text/token-kinds.js'
import {mayBeAbbreviation} from './notation/abbreviations.js'
import {lacksQuestionMark} from './notation/questions.js'
import {tornEnd} from './notation/torn.js'
import {words} from './notation/words.js'

/** So many sentences, and so many of a hundred of them with a capital, before a small letter is a slip. */
const FEWEST = 4
const USUAL = 0.8
/** The sentences of one paragraph tell less than the heads of several. */
const FEWEST_SENTENCES = 6
const USUAL_SENTENCES = 0.85
const SENTENCE_END = /^[.!?]$/
/** The same with two dots, which another finding is about. */
const PARAGRAPH_END = /^(?:[.!?]|\.\.)$/
/** "day.The" is one word to the parser. */
const SMALL = /^\p{Ll}[\p{L}\p{M}'’]*(?:[.?!]\p{Lu}\p{Ll}+)?$/u
/** Words that sign a text or name a unit rather than begin a sentence; and abbreviations before a stop. */
const ABBREVIATIONS = words('stopped')

/** So many characters between two paragraphs are markup and no text. */
const LONGEST_MARKUP = 60

/** Words that join a point of a list, or the paragraph behind it, to what stands before. */
const JOINING = /^(?:and|or)$/

const ADVERB = /ly$/

const SILENT = TokenClass.number | TokenClass.month | TokenClass.ordinal

/** Whether the document is one that begins its sentences with capitals: those at the head of paragraphs, or all where there are few. */
function isCapitalised(view: TokenView): boolean {
  const heads = view.tokens.filter(({paragraph}, index) => view.tokens[index - 1]?.paragraph !== paragraph)
  return (
    areCapital(heads, FEWEST, USUAL) ??
    areCapital(
      view.tokens.filter((_, index) => isHead(view, index)),
      FEWEST_SENTENCES,
      USUAL_SENTENCES,
    ) ??
    false
  )
}

/** Whether nearly all of the words that begin sentences have capitals; `undefined` where they are too few to tell. */
function areCapital(heads: readonly Token[], fewest: number, usual: number): boolean | undefined {
  // A mark, a number, a month, an abbreviation and "I" tell nothing.
  const telling = heads.filter(
    ({classes, text, norm}) =>
      (classes & TokenClass.word) !== 0 &&
      (classes & SILENT) === 0 &&
      !/^\p{N}/u.test(text) &&
      norm !== 'i' &&
      !mayBeAbbreviation(norm),
  )
  if (telling.length < fewest) return undefined
  return telling.filter(({classes}) => (classes & TokenClass.capital) !== 0).length >= telling.length * usual
}

/** Whether a token begins a sentence of the parser's, or one with a small letter, which the parser does not see. */
const isHead = (view: TokenView, index: number): boolean =>
  view.sentences[tokenAt(view, index).sentence] === index || followsSentence(view, index)

/**
 * Sentences that begin with a small letter, at the head of a paragraph or behind the end of another, in a document that begins
 * them with capitals. Fragments, which end without a stop and ask nothing, list items and lines of code are left alone.
 */
export const detector: Detector = {
  ids: ['typography-lower-case'],
  find({view}, report) {
    if (!isCapitalised(view)) return
    for (let index = 0; index < view.tokens.length; index++) {
      const {text, joined} = tokenAt(view, index)
      const isFirst = isFirstOfLine(view, index)
      if (!isFirst && !followsSentence(view, index)) continue
      if (!SMALL.test(text) || joined || text.length < 2 || isBrand(text) || capitalise(text) === text) continue
      if (isFirst && (!isSentence(view, index) || !endsSentence(view, index - 1))) continue
      if (isSmallName(view, index) || isTorn(view, index)) continue
      if (isFirst && showsCode(view) && (isOneOfSmall(view, index) || isBehindCode(view, index) || JOINING.test(text)))
        continue
      report('typography-lower-case', index, index + 1, [capitalise(text)])
    }
  },
}

/** Whether a paragraph begins, or a line behind the end of a sentence: what is pasted has no blank lines between its paragraphs. */
function isFirstOfLine(view: TokenView, index: number): boolean {
  const {before, paragraph} = tokenAt(view, index)
  return view.tokens[index - 1]?.paragraph !== paragraph || (before.includes('\n') && endsSentence(view, index - 1))
}

/** Whether a paragraph reads on as a sentence: two words or more, and a stop at its end. */
function isSentence(view: TokenView, start: number): boolean {
  const {tokens} = view
  if (!/^[\p{L}\d]/u.test(tokens[start + 1]?.text ?? '') || (tokens[start + 1]?.before ?? '') !== ' ') return false
  const {paragraph} = tokenAt(view, start)
  let end = start
  while (tokens[end + 1]?.paragraph === paragraph) end++
  return (
    PARAGRAPH_END.test(tokenAt(view, end).text) ||
    isEndOfLine(view, end) ||
    lacksQuestionMark(view, sentenceStart(view, end), end)
  )
}

/** Whether what is not read stands before a paragraph, as a command that it goes on from. */
function isBehindCode({tokens}: TokenView, index: number): boolean {
  return (tokens[index]?.start ?? 0) - (tokens[index - 1]?.end ?? 0) > LONGEST_MARKUP
}

/** Whether the paragraph before or behind begins with a small letter too: points of a list, which may be written so. */
function isOneOfSmall(view: TokenView, start: number): boolean {
  const {tokens} = view
  const {paragraph} = tokenAt(view, start)
  let before = start - 1
  while (before > 0 && tokens[before - 1]?.paragraph === tokens[before]?.paragraph) before--
  let behind = start + 1
  while (tokens[behind]?.paragraph === paragraph) behind++
  return [tokens[before], tokens[behind]].some((token) => token !== undefined && SMALL.test(token.text))
}

/** "npm", "structlog": no word of the tables, written small in mid-sentence more often than with a capital. */
function isSmallName(view: TokenView, index: number): boolean {
  const {norm} = tokenAt(view, index)
  if (isFunctionWord(norm) || isNoun(norm) || isVerb(norm) || ADVERB.test(norm)) return false
  // A contraction that is written apart: "don ' t".
  if (/^['’]$/.test(view.tokens[index + 1]?.text ?? '')) return false
  let balance = 0
  for (let at = 0; at < view.tokens.length; at++) {
    const token = tokenAt(view, at)
    if (token.norm !== norm || at === index) continue
    const isInside = isWord(view.tokens[at - 1]) && view.tokens[at - 1]?.sentence === token.sentence
    if (!SMALL.test(token.text)) balance--
    else if (isInside) balance++
  }
  return balance > 0
}

/** Whether a text begins behind token `index`, or the paragraph that ends there is no unfinished sentence. */
function endsSentence(view: TokenView, index: number): boolean {
  const token = view.tokens[index]
  if (token === undefined) return true
  return SENTENCE_END.test(token.text) && !ABBREVIATIONS.has(view.tokens[index - 1]?.norm ?? '')
}

/** Whether a paragraph ends in quotation marks or brackets behind a stop. */
function isEndOfLine(view: TokenView, end: number): boolean {
  return /^["”’)]$/.test(tokenAt(view, end).text) && SENTENCE_END.test(view.tokens[end - 1]?.text ?? '')
}

/** Whether a sentence ends right before: a stop behind a word that is no abbreviation. */
function followsSentence(view: TokenView, index: number): boolean {
  const {tokens} = view
  const stop = tokens[index - 1]
  const word = tokens[index - 2]
  const token = tokenAt(view, index)
  if (stop === undefined || word === undefined || !SENTENCE_END.test(stop.text) || token.before !== ' ') return false
  if (!isAttached(view, index - 1) || !isLower(word) || word.joined || word.text.length < 3) return false
  return !ABBREVIATIONS.has(word.norm) && /[aeiouy]/.test(word.norm) && word.norm !== token.norm
}

/** "a total of 14,092. did.": what another finding is about wants no capital. */
const isTorn = (view: TokenView, index: number): boolean =>
  [index + 1, index + 2].some((last) => {
    const isLast = view.tokens[last]?.paragraph !== view.tokens[last + 1]?.paragraph
    return isLast && tornEnd(view, last)?.start === index
  })

/** iPhone, eBay: the capital stands elsewhere. */
function isBrand(text: string): boolean {
  const [first = ''] = text.split(/[.?!]/)
  return first !== first.toLowerCase()
}
