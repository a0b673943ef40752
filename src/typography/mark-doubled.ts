import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {COORDINATORS, FINITE_AUXILIARIES, QUESTION_WORDS, union} from '../english/closed-classes.js'
import {TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {touchesIdeographs} from '../text/ideographs.js'
import {isAttached, isRepeated, isSpaced} from '../text/neighbours.js'
import {sentenceStart, type Token, type TokenView, tokenAt} from '../text/token.js'
import {isLower, isWord} from '../text/token-kinds.js'

const MANY_DOTS = /^\.{4,6}$/
const ELLIPSIS = '…'
const OPENS_QUESTION = union(QUESTION_WORDS, FINITE_AUXILIARIES)

/** Marks of which one is too much: "etc..", "?.", ". ,". */
export const detector: Detector = {
  ids: ['typography-mark-doubled'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (isApart(view, index))
        report('typography-mark-doubled', index - 1, index + 1, [oneOf(view, index)], {reason: 'apart'})
      else if (endsSpacedDots(view, index))
        report('typography-mark-doubled', index - 2, index + 1, ['...'], {reason: 'spaced'})
      else if (text === '.') stopAt(view, index, report)
      else if (text === ',') commaAt(view, index, report)
      else if (text === '..') dotsAt(view, index, report)
      else if (text === ELLIPSIS) ellipsisAt(view, index, report)
      else if (MANY_DOTS.test(text) && isLower(view.tokens[index - 1]) && isAttached(view, index))
        report('typography-mark-doubled', index, index + 1, [`...${spaceBehind(view, index + 1)}`], {reason: 'many'})
    }
  },
}

/** "he waited……": an ellipsis of six dots, as Chinese sets it; one finding tells of all. Apart from words it may be a blank. */
function ellipsisAt(view: TokenView, index: number, report: Report): void {
  if (isRepeated(view, index) || !isRepeated(view, index + 1)) return
  if (!isAttached(view, index) || touchesIdeographs(view, index)) return
  let end = index + 2
  while (isRepeated(view, end)) end++
  const space = spaceBehind(view, end)
  report('typography-mark-doubled', index, end, [`...${space}`, `…${space}`], {reason: 'ellipses'})
}

/** The space that is missing before a word. */
const spaceBehind = (view: TokenView, end: number): string =>
  isAttached(view, end) && isWord(view.tokens[end]) ? ' ' : ''

/** "it is fine. . .": three dots that stand apart, of which the first hangs on a word. */
function endsSpacedDots(view: TokenView, index: number): boolean {
  const isDot = (at: number): boolean => view.tokens[at]?.text === '.'
  if (!isDot(index) || !isDot(index - 1) || !isDot(index - 2) || isDot(index - 3) || isDot(index + 1)) return false
  return (
    isLower(view.tokens[index - 3]) && isAttached(view, index - 2) && isSpaced(view, index - 1) && isSpaced(view, index)
  )
}

/** A mark that ends a sentence, in half width. */
function endMark({text}: Token): string | undefined {
  const mark = text.normalize('NFKC')
  return /^[.!?]$/.test(mark) ? mark : undefined
}

/** "day. .", "day! ?": two marks that end one sentence, with white space between. Three dots are an ellipsis. */
function isApart(view: TokenView, index: number): boolean {
  const {tokens} = view
  const [before, last] = [tokens[index - 1], tokens[index - 2]]
  if (before === undefined || !isSpaced(view, index)) return false
  const [first, second] = [endMark(before), endMark(tokenAt(view, index))]
  if (first === undefined || second === undefined) return false
  if ((first === '.') !== (second === '.') || !isLower(last) || last.text.length < FEWEST_LETTERS) return false
  const next = tokens[index + 1]
  const goesOn = next !== undefined && next.paragraph === before.paragraph && /^(?:\p{P}|\.+|…)$/u.test(next.text)
  return isAttached(view, index - 1) && !isAttached(view, index + 1) && !goesOn && !showsCode(view)
}

/** The mark that two of them come to; a question is one, however loud. */
function oneOf(view: TokenView, index: number): string {
  const before = endMark(tokenAt(view, index - 1)) ?? ''
  return before === '!' ? (endMark(tokenAt(view, index)) ?? '') : before
}

/** "?.": the sentence has its mark already. A name may end with one: "Yahoo!." */
function stopAt(view: TokenView, index: number, report: Report): void {
  const mark = view.tokens[index - 1]
  if (mark === undefined || !/^[?!]$/.test(mark.text) || !isAttached(view, index) || !isAttached(view, index - 1))
    return
  if (!isLower(view.tokens[index - 2]) || isAttached(view, index + 1) || endsTitle(view, index)) return
  if (showsCode(view) && !asks(view, index)) return
  report('typography-mark-doubled', index - 1, index + 1, [mark.text], {reason: 'stop'})
}

/** Words of fewer letters may be abbreviations, whose stop ends no sentence. */
const FEWEST_LETTERS = 4

/** "the gates. , They opened": a comma stands behind the stop that ends the sentence. */
function commaAt(view: TokenView, index: number, report: Report): void {
  const stop = view.tokens[index - 1]
  const last = view.tokens[index - 2]
  if (stop?.text !== '.' || !isAttached(view, index - 1) || !isSpaced(view, index) || !isSpaced(view, index + 1)) return
  if (!isLower(last) || last.text.length < FEWEST_LETTERS || showsCode(view)) return
  const marks = isLower(view.tokens[index + 1]) ? [',', '.'] : ['.']
  report('typography-mark-doubled', index - 1, index + 1, marks, {reason: 'comma'})
}

/** Whether a sentence is a question; "compare them with eq?." names a function. */
function asks(view: TokenView, stop: number): boolean {
  const sentence = view.tokens.slice(sentenceStart(view, stop), stop)
  const [first = '', second = ''] = sentence.map(({norm}) => norm)
  const opening = COORDINATORS.has(first) ? second : first
  return OPENS_QUESTION.has(opening) && sentence.at(-1)?.text === '?' && !sentence.at(-2)?.joined
}

/** "It is told under Why are the gates shut?.": the mark belongs to a title in the sentence. */
function endsTitle({tokens}: TokenView, stop: number): boolean {
  for (let at = stop - 1; at > 0 && tokens[at - 1]?.sentence === tokens[stop]?.sentence; at--) {
    const {norm, classes} = tokens[at] as Token
    if ((classes & TokenClass.capital) !== 0 && OPENS_QUESTION.has(norm)) return isWord(tokens[at - 1])
  }
  return false
}

/** "etc..", "?..": two dots, of which none is needed. */
function dotsAt(view: TokenView, index: number, report: Report): void {
  const previous = view.tokens[index - 1]
  if (previous === undefined || isAttached(view, index + 1)) return
  if (!isAttached(view, index)) {
    // "yes .. we": the space goes too.
    const isLoose = isSpaced(view, index) && isWord(previous) && isSpaced(view, index + 1)
    if (isLoose) report('typography-mark-doubled', index - 1, index + 1, [`${previous.text}...`], {reason: 'dots'})
  } else if (previous.norm === 'etc')
    report('typography-mark-doubled', index - 1, index + 1, [`${previous.text}.`], {reason: 'abbreviation'})
  else if (/^[?!]$/.test(previous.text) && isAttached(view, index - 1))
    report('typography-mark-doubled', index - 1, index + 1, [previous.text], {reason: 'russian'})
  else if (isLower(previous)) report('typography-mark-doubled', index, index + 1, ['...', '.'], {reason: 'dots'})
}
