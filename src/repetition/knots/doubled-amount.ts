import {TokenClass} from '../../text/classes.js'
import type {Token} from '../../text/token.js'
import {isWord} from '../../text/token-kinds.js'
import {hasLetters, isMentioned, startsOnNewLine} from './context.js'
import type {Run} from './runs.js'
import type {Sequence} from './sequence.js'
import type {Surplus} from './surplus.js'
import {isFunctionWord, isUnit} from './words.js'

const SIGN = /^[%$€£¥₽₴]$/

/** Judges an amount that stands twice in a row: "5 5 percent", "5% 5%", "in 2015 2015,". Rows of scores and of tables pass. */
export function judgeDoubledAmount({tokens, isTranscript}: Sequence, {start, end, period}: Run): Surplus | undefined {
  if (isTranscript || end - start !== 2 * period || isMentioned(tokens, start, end)) return undefined
  const stretch = tokens.slice(start, end)
  if (stretch.some((token, index) => index > 0 && (token.joined || startsOnNewLine(token)))) return undefined
  const isAmount = period === 1 ? isNumberSaidTwice(tokens, start) : period === 2 && isSignedNumber(stretch.slice(0, 2))
  if (!isAmount) return undefined
  return {id: 'repetition-word', start, end, keptEnd: start + period, confidence: 'medium'}
}

function isNumberSaidTwice(tokens: readonly Token[], start: number): boolean {
  const number = tokens[start] as Token
  const previous = tokens[start - 1]
  const next = tokens[start + 2]
  if ((number.classes & TokenClass.number) === 0 || (previous !== undefined && isDigits(previous))) return false
  const isFollowed = next !== undefined && next.sentence === number.sentence && !next.joined
  if (isFollowed && isUnit(next.norm)) return true
  // "In 2015 2015 people came": the year and a number.
  const isYearAlone = (number.classes & TokenClass.year) !== 0 && (!isFollowed || !isWord(next))
  return isYearAlone && previous?.sentence === number.sentence && hasLetters(previous) && isFunctionWord(previous.norm)
}

function isSignedNumber([first, second]: readonly Token[]): boolean {
  if (first === undefined || second === undefined) return false
  return (SIGN.test(first.norm) && isDigits(second)) || (isDigits(first) && SIGN.test(second.norm))
}

const isDigits = ({classes}: Token): boolean => (classes & TokenClass.digits) !== 0
