import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {capitalise} from '../english/casing.js'
import {isNoun} from '../english/nouns.js'
import {isVerb} from '../english/verbs.js'
import {isFunctionWord, TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {isAttached, isMarkupBetween, isSpaced} from '../text/neighbours.js'
import {type Token, type TokenView, tokenAt} from '../text/token.js'
import {isLettered, isLower} from '../text/token-kinds.js'
import {words} from './notation/words.js'

/** "day.The", "day.I": the parser sees one word, sometimes with the stop of the sentence. */
const RUN_ON = /^(\p{L}{2,30})([.?!])(\p{Lu}\p{Ll}{1,20}|I)(\.?)$/u

/** Shorter words may be the ends of addresses. */
const LEAST_LAST = 3

/** "Mr.Smith" is one word too. */
const GLUED_TITLE = /^(\p{Lu}\p{Ll}{1,3})\.(\p{Lu}\p{Ll}{1,20}\.?)$/u
const TITLES = words('glued-titles')

const SENTENCE_END = /^(?:[.!?…]|\.{3})$/
const INNER_MARK = /[.?!]./
/** "ended.but": the full stop and the capital behind it are both lost. */
const SMALL_RUN_ON = /^(\p{Ll}{4,30})([.?!])(\p{Ll}{1,10})$/u
/** Words that begin sentences and no ending of an address or a file. */
const SMALL_OPENERS = words('small-openers')

/** Marks behind which the white space is missing: "day.The", "left,and", "came(in the morning)". */
export const detector: Detector = {
  ids: ['typography-space-missing'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (text === ',') commaAt(view, index, report)
      else if (text === '(' || text === ')') bracketAt(view, index, report)
      else if (SENTENCE_END.test(text)) stopAt(view, index, report)
      else if (text === ';') semicolonAt(view, index, report)
      else if (text.length < 60) runOnAt(view, index, report)
    }
  },
}

function runOnAt(view: TokenView, index: number, report: Report): void {
  const {text} = tokenAt(view, index)
  if (!INNER_MARK.test(text)) return
  smallRunOnAt(view, index, report)
  const [, title, name] = GLUED_TITLE.exec(text) ?? []
  if (title !== undefined && name !== undefined && TITLES.has(title.toLowerCase()))
    report('typography-space-missing', index, index + 1, [`${title}. ${name}`], {reason: 'title'})
  const [, last, mark, first, stop = ''] = RUN_ON.exec(text) ?? []
  if (last === undefined || mark === undefined || first === undefined) return
  if (!beginsSentence(view, last, first) || (last.length < LEAST_LAST && (mark === '.' || !isEnglish(last)))) return
  // "~typing.Any]": a name of a program.
  if (/^[~@$#/_=\]]$/.test(isAttached(view, index) ? tokenAt(view, index - 1).text : '')) return
  if (showsCode(view) && !isEnglish(last)) return
  report('typography-space-missing', index, index + 1, [`${last}${mark} ${first}${stop}`], {reason: 'sentence'})
}

function smallRunOnAt(view: TokenView, index: number, report: Report): void {
  const [, last, mark, first] = SMALL_RUN_ON.exec(tokenAt(view, index).text) ?? []
  if (last === undefined || mark === undefined || first === undefined || !SMALL_OPENERS.has(first)) return
  if (showsCode(view) || !isEnglish(last) || isAttached(view, index) || !isSpaced(view, index + 1)) return
  report('typography-space-missing', index, index + 1, [`${last}${mark} ${capitalise(first)}`], {reason: 'sentence'})
}

function stopAt(view: TokenView, index: number, report: Report): void {
  const next = view.tokens[index + 1]
  if (!isAttached(view, index + 1) || !isAttached(view, index) || !isLettered(view.tokens[index - 1])) return
  if (!isLettered(next) || !beginsSentence(view, tokenAt(view, index - 1).text, next.text)) return
  const fix = `${tokenAt(view, index).text} ${next.text}`
  report('typography-space-missing', index, index + 2, [fix], {reason: 'sentence'})
}

/** "pollution;on": a semicolon before a word that goes on with the sentence. */
function semicolonAt(view: TokenView, index: number, report: Report): void {
  const [previous, next] = [view.tokens[index - 1], view.tokens[index + 1]]
  if (!isAttached(view, index) || !isAttached(view, index + 1) || !isLower(previous) || !isLower(next)) return
  if (showsCode(view) || isAttached(view, index + 2) || !isSpaced(view, index - 1) || !isFunctionWord(next.norm)) return
  report('typography-space-missing', index, index + 2, [`; ${next.text}`], {reason: 'clause'})
}

/** A comma between two words, no list of values: "red,green,blue" stays. */
function commaAt(view: TokenView, index: number, report: Report): void {
  const {tokens} = view
  const previous = tokens[index - 1]
  const next = tokens[index + 1]
  if (!isAttached(view, index) || !isAttached(view, index + 1)) return
  if (!isLettered(next) || !(isNumber(previous) ? goesOnBehindNumber(view, next) : isLong(previous))) return
  if (next.text.length < 2 && !/^[aI]$/.test(next.text)) return
  if ((next.classes & TokenClass.clitic) !== 0) return
  const isList = tokens[index - 2]?.text === ',' && isAttached(view, index - 1)
  const goesOn = tokens[index + 2]?.text === ',' && isAttached(view, index + 2) && isAttached(view, index + 3)
  // "the two-tuple schema,table-name": a value of two.
  const isTuple = tokens[index + 2]?.joined === true && ((tokens[index + 2]?.classes ?? 0) & TokenClass.hyphened) !== 0
  if (isList || goesOn || isTuple) return
  // "{red,blue}": one or the other.
  if (tokens[index - 2]?.text === '{' && isAttached(view, index - 1)) return
  // Arguments and values of a program, "Map<String,Component>", "with bounds (rows,columns)".
  if (showsCode(view) && !isFunctionWord(next.norm)) return
  report('typography-space-missing', index, index + 2, [`, ${next.text}`], {reason: 'comma'})
}

const isLong = (token: Token | undefined): boolean => isLettered(token) && token.text.length >= 2

const isNumber = (token: Token | undefined): boolean => /^\d+(?:st|nd|rd|th)?$/.test(token?.text ?? '')

/** "on the 5th,with nets", "at noon on May 6,leaving": a word that is no value of a list. */
const goesOnBehindNumber = (view: TokenView, {norm}: Token): boolean =>
  !showsCode(view) && (isFunctionWord(norm) || (norm.endsWith('ing') && isVerb(norm)))

/** No bracket is longer. */
const MOST_TOKENS = 60

/** "came(in the morning)", "(in the morning)and": a bracket of several words, so that it is no ending "(s)" and no function. */
function bracketAt(view: TokenView, index: number, report: Report): void {
  const {tokens} = view
  const opens = tokenAt(view, index).text === '('
  if (!opens && isBehindName(view, index)) {
    report('typography-space-missing', index, index + 2, [`) ${tokenAt(view, index + 1).text}`], {reason: 'bracket'})
    return
  }
  const outer = opens ? index : index + 1
  const word = tokens[opens ? index - 1 : index + 1]
  const inner = tokens[opens ? index + 1 : index - 1]
  if (!isAttached(view, outer) || !isLower(word) || word.text.length < 2 || !isLower(inner)) return
  if (word.joined || inner.text.length < 2 || !holdsPhrase(view, index, opens ? 1 : -1)) return
  // A function that no dictionary knows, or that is marked as one: "sizeof(struct stat)", "**write**(text, length)".
  if (opens && showsCode(view) && (!isEnglish(word.norm) || isMarkupBetween(word, tokenAt(view, index)))) return
  // The space inside, "came( in", goes with the one that is missing.
  const isLoose = opens && isSpaced(view, index + 1)
  const fix = opens ? `${word.text} (${isLoose ? inner.text : ''}` : `) ${word.text}`
  const start = opens ? index - 1 : index
  const end = opens && !isLoose ? index + 1 : index + 2
  report('typography-space-missing', start, end, [fix], {reason: 'bracket'})
}

/** "the town office (NTO)said", "on Monday (May 6)at": a word behind a bracket that holds a name, a date or a number. */
function isBehindName(view: TokenView, close: number): boolean {
  const word = view.tokens[close + 1]
  if (!isAttached(view, close + 1) || !isLower(word) || word.text.length < 2 || word.joined || showsCode(view))
    return false
  if (!isFunctionWord(word.norm) && !isVerb(word.norm)) return false
  const open = otherEnd(view, close, -1)
  if (open === undefined || !isSpaced(view, open)) return false
  return view.tokens.slice(open + 1, close).some(({text}) => /^\p{Lu}|^\d/u.test(text))
}

const isEnglish = (word: string): boolean => isFunctionWord(word) || isNoun(word) || isVerb(word) || word.endsWith('ly')

/** Whether words with spaces between them stand inside a bracket, up to its other end. */
function holdsPhrase(view: TokenView, bracket: number, step: 1 | -1): boolean {
  const other = otherEnd(view, bracket, step)
  if (other === undefined) return false
  const start = Math.min(bracket, other) + 1
  return view.tokens
    .slice(start, Math.max(bracket, other))
    .some((token, at) => isLower(token) && isLower(view.tokens[start + at - 1]) && isSpaced(view, start + at))
}

/** The other end of a bracket, if it is near and no other bracket stands between. */
function otherEnd(view: TokenView, bracket: number, step: 1 | -1): number | undefined {
  const {paragraph} = tokenAt(view, bracket)
  for (let at = bracket + step; Math.abs(at - bracket) < MOST_TOKENS; at += step) {
    const token = view.tokens[at]
    if (token === undefined || token.paragraph !== paragraph) return undefined
    if (token.text === (step === 1 ? ')' : '(')) return at
    if (/^[{}()=;]$/.test(token.text)) return undefined
  }
  return undefined
}

/**
 * Whether a word behind a mark begins a sentence rather than goes on with the name of a file or site: a function word with a capital, or, behind
 * a word in small letters, any longer one where no code is shown.
 */
function beginsSentence(view: TokenView, last: string, word: string): boolean {
  if (word === 'I' || (/^\p{Lu}\p{Ll}+$/u.test(word) && isFunctionWord(word.toLowerCase()))) return true
  return /^\p{Ll}{3,30}$/u.test(last) && /^\p{Lu}\p{Ll}{3,30}$/u.test(word) && !showsCode(view)
}
