import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {isSource} from '../text/code.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {rightReadings, withApostrophe} from './leftover/right-reading.js'

/** First characters of misread UTF-8 that make a run worth a closer look, and the wreck of Chinese encodings. */
const SUSPICIOUS = /[ÂÃÄÅÈÎÏÐÑØÙàáâãäåæçèéêìíïð\uFFFDвВРС锟]/
/** What misread characters leave between tokens instead of white space. */
const MISREAD = /^[\u0080-\u00A0\u00AD]*$/
const NOT_ASCII = /[^ -~]/

/** Text in a wrong encoding: "donâ€™t", "cafÃ©", "вЂ“", and what stands for unreadable characters. */
export const detector: Detector = {
  ids: ['residue-encoding', 'residue-replacement-character'],
  find({view, lexicon}, report) {
    let start = 0
    while (start < view.tokens.length) {
      let end = start + 1
      while (end < view.tokens.length && continues(view, end)) end++
      if (hasSuspicion(view, start, end)) findInRun(view, start, end, lexicon, report)
      start = end
    }
  },
}

/** Whether a token is part of the same run: no white space before it but what misread characters may be. */
function continues(view: TokenView, index: number): boolean {
  const {before, paragraph} = tokenAt(view, index)
  return paragraph === tokenAt(view, index - 1).paragraph && MISREAD.test(before)
}

function hasSuspicion(view: TokenView, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (SUSPICIOUS.test(tokenAt(view, at).text)) return true
  return false
}

/**
 * Finds what is misread in the tokens from `start` up to `end`, which no white space parts. Pieces between tokens of pure ASCII are
 * mended one by one, so that nothing else is flagged.
 */
function findInRun(view: TokenView, start: number, end: number, lexicon: Lexicon, report: Report): void {
  let from = start
  while (from < end) {
    let to = from + 1
    if (!isAscii(view, from)) {
      while (to < end && !isAscii(view, to)) to++
      const hasTail = to < end && /^\p{L}+$/u.test(tokenAt(view, to).text)
      findInPiece(view, from, hasTail ? to + 1 : to, lexicon, report)
    }
    from = to
  }
}

function isAscii(view: TokenView, index: number): boolean {
  return !NOT_ASCII.test(tokenAt(view, index).text)
}

function findInPiece(view: TokenView, start: number, end: number, lexicon: Lexicon, report: Report): void {
  for (let at = start; at < end; at++) if (isSource(view, at)) return
  // Of what stands between the tokens every character counts: it may be half of a misread one.
  const parts = view.tokens.slice(start, end).map(({before, text}, index) => (index === 0 ? text : before + text))
  const text = parts.join('')
  if (text.includes('\uFFFD')) reportUnreadable(view, start, end, lexicon, report)
  else {
    const readings = rightReadings(text, view.tokens[end]?.before ?? '', lexicon)
    if (readings !== undefined) report('residue-encoding', start, end, readings)
  }
}

/** Reports characters that could not be read; between a word and "s" or "t" it was an apostrophe. */
function reportUnreadable(view: TokenView, start: number, end: number, lexicon: Lexicon, report: Report): void {
  const tokens = view.tokens.slice(start, end)
  const text = tokens.map((token) => token.text).join('')
  const follows = view.tokens[end]
  const isWhole = follows?.before !== '' || !/^\p{L}+$/u.test(follows.text)
  const whole = isWhole ? text : text + follows.text
  const previous = view.tokens[start - 1]
  const isJoined = tokenAt(view, start).before === '' && previous !== undefined && /\p{L}$/u.test(previous.text)
  const lead = isJoined ? previous.text : ''
  const fix = withApostrophe(lead + whole, lexicon)?.slice(lead.length)
  report('residue-replacement-character', start, isWhole ? end : end + 1, fix === undefined ? [] : [fix])
}
