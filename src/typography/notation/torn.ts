/** Ends of sentences that a full stop tears off: "as many as 90 boats. Million." */
import {NUMBERS, ORDINALS} from '../../english/closed-classes.js'
import {isNoun, singularOf} from '../../english/nouns.js'
import {shapeOf} from '../../english/verbs.js'
import {isFunctionWord} from '../../text/classes.js'
import {isAttached, isSpaced} from '../../text/neighbours.js'
import {oncePer} from '../../text/remembering.js'
import {type Token, type TokenView, tokenAt} from '../../text/token.js'
import {isDigits, isLettered, isLower, isQuoteMark, isWord} from '../../text/token-kinds.js'
import {smallWords} from './small-words.js'
import {words} from './words.js'

const STOPPED = words('stopped')
const QUANTITIES = words('torn-quantities')
const LINKS = words('torn-links')
/** What stands alone in good English, in a chat above all. */
const ALONE = words('torn-alone')
const PARTICLES = words('torn-particles')
const AUXILIARIES = words('torn-auxiliaries')
/** Words of somebody who talks or tells, in whose text one word may be a sentence. */
const TALK = words('torn-talk')

/** A word that is no abbreviation and no initial. */
const LETTERS = /^[\p{L}’']{3,}$/u
/** A shorter sentence before it may be one of several short ones. */
const FEWEST_BEFORE = 7
/** A paragraph is read so far back. */
const MOST_TOKENS = 80
/** So many words to one number are a report and no story. */
const WORDS_PER_NUMBER = 200

/** The last words of a paragraph that are torn off, from the first of them up to the final stop. */
export interface TornEnd {
  readonly start: number
  readonly end: number
  /** Whether it only says again what stands before the stop: "per square meter. meter." */
  readonly isAgain: boolean
  readonly isSure: boolean
}

/** What is torn off at the end of a paragraph whose last token is given. */
export function tornEnd(view: TokenView, last: number): TornEnd | undefined {
  if (view.tokens[last]?.text !== '.' || !isAttached(view, last)) return undefined
  const start = [last - 1, last - 2].find((at) => isTail(view, at, last))
  if (start === undefined || !endsLongSentence(view, start - 1)) return undefined
  const tail = view.tokens.slice(start, last)
  if (tail.some(({norm}) => ALONE.has(norm))) return undefined
  const isAgain = tail.length === 1 && repeats(view, start)
  if (isAgain || isLower(tail[0])) return {start, end: last, isAgain, isSure: true}
  const kind = kindOf(view, tail)
  return kind === undefined || isTalk(view, start)
    ? undefined
    : {start, end: last, isAgain, isSure: kind === 'closed' || isReport(view)}
}

/** Whether one or two words begin at `index` behind a full stop that is none of an abbreviation. */
function isTail(view: TokenView, index: number, last: number): boolean {
  const {tokens} = view
  const before: Token | undefined = tokens[index - 2]
  if (tokens[index - 1]?.text !== '.' || !isSpaced(view, index) || !isAttached(view, index - 1)) return false
  if (!tokens.slice(index, last).every((token) => isLettered(token) && !token.joined)) return false
  if (index + 1 < last && !isLower(tokens[index + 1])) return false
  // "on 25. May" is a date.
  if (before === undefined || before.text === '%') return before !== undefined
  if (/^\d/.test(before.text)) return before.text.length > 2 && isLower(tokens[index])
  return LETTERS.test(before.text) && !STOPPED.has(before.norm)
}

/** Whether a stop ends a sentence of some length, behind others that are not short either. */
function endsLongSentence(view: TokenView, stop: number): boolean {
  const {paragraph} = tokenAt(view, stop)
  let count = 0
  for (let at = stop - 1; at > stop - MOST_TOKENS && view.tokens[at]?.paragraph === paragraph; at--) {
    const token = tokenAt(view, at)
    if (/^[.!?…]$/.test(token.text)) break
    if (isWord(token)) count++
  }
  return count >= FEWEST_BEFORE
}

const stem = ({norm}: Token): string => singularOf(norm) ?? norm

/** "per square meter. meter.", "40 square meters. m." */
function repeats(view: TokenView, start: number): boolean {
  const before = tokenAt(view, start - 2)
  const word = tokenAt(view, start)
  return stem(before) === stem(word) || (word.norm === 'm' && /^met(?:er|re)s?$/.test(before.norm))
}

/** What a tail with a capital is: words that no sentence is made of, or a phrase. */
function kindOf(view: TokenView, tail: readonly Token[]): 'closed' | 'phrase' | undefined {
  const [first, second] = tail.map(({norm}) => norm)
  if (first === undefined || NUMBERS.has(first) || ORDINALS.has(first)) return undefined
  if (second === undefined) {
    if (QUANTITIES.has(first) || LINKS.has(first)) return 'closed'
    return isThing(view, first) || isPast(first) ? 'phrase' : undefined
  }
  if (AUXILIARIES.has(first)) return isPast(second) ? 'closed' : undefined
  if (isPast(first) && PARTICLES.has(second)) return 'closed'
  return isNoun(second) && (isArticle(first) || !isFunctionWord(first)) ? 'phrase' : undefined
}

/** Whether a word is a noun of the tables, or one that the document writes small elsewhere. */
const isThing = (view: TokenView, norm: string): boolean => isNoun(norm) || smallWords(view).has(norm)

const isArticle = (norm: string): boolean => norm === 'the' || norm === 'a' || norm === 'an'

const isPast = (norm: string): boolean => /^(?:past|participle|past-or-participle)$/.test(shapeOf(norm) ?? '')

/** Whether somebody talks, asks or is quoted in the paragraph. */
function isTalk(view: TokenView, start: number): boolean {
  const {paragraph} = tokenAt(view, start)
  for (let at = start; at > start - MOST_TOKENS && view.tokens[at]?.paragraph === paragraph; at--) {
    const token = tokenAt(view, at)
    if (TALK.has(token.norm) || /^[!?]$/.test(token.text) || isQuoteMark(token)) return true
  }
  return false
}

/** Whether a document tells numbers, as reports do. */
const isReport = oncePer(
  ({tokens}: TokenView): boolean => tokens.filter(isDigits).length * WORDS_PER_NUMBER >= tokens.length,
)
