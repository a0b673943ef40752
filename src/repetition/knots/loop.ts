import type {Token} from '../../text/token.js'
import {isWord} from '../../text/token-kinds.js'
import {hasLetters, isCapitalised, isMentioned, isQuoted, startsOnNewLine} from './context.js'
import type {Run} from './runs.js'
import {isItemNumber, type Sequence} from './sequence.js'
import type {Surplus} from './surplus.js'
import {
  isCall,
  isChaining,
  isClauseVerb,
  isConjunction,
  isCounter,
  isEmphatic,
  isFunctionWord,
  isLinker,
} from './words.js'

/** So often is enough for words in a row that no one says three times. */
const FEWEST = 3

/** So often songs and speeches may say a few words with a comma between. */
const SUNG = 5

/** So often emphasis and play may say it. */
const PLAYFUL = 6

/** Judges a stretch that is said three times and more in a row: a translation that lost its way. */
export function judgeLoop({tokens, isTranscript, hasCode}: Sequence, run: Run): Surplus | undefined {
  const {period} = run
  // A loop begins with a written word, and marks between its rounds do not belong to the last of them.
  let start = run.start
  while (start < run.start + period && !isRoundStart(tokens[start])) start++
  if (!isRoundStart(tokens[start])) return undefined
  const length = withoutTail(tokens, start, period, (token) => !isWord(token))
  if (tokens[start + period]?.joined !== false) return undefined
  const rounds = roundsOf(tokens, run, start, length)
  const round = tokens.slice(start, start + period)
  if (rounds < FEWEST || rounds < requiredRounds(round, tokens[start + period] as Token, isTranscript)) return undefined
  if (isTautonym(tokens, start, period, rounds)) return undefined
  // Types, values and names for examples: "int int int", "foo foo foo".
  if (hasCode && period === 1 && rounds < PLAYFUL && !isFunctionWord(tokens[start]?.norm ?? '')) return undefined
  // Of "it is good, and it is good, and it is good" one clause stays, without its link to the next.
  const kept = withoutTail(tokens, start, length, ({norm}) => isConjunction(norm) || norm === ',')
  const end = start + (roundsOf(tokens, run, start, kept) - 1) * period + kept
  if (isMentioned(tokens, start, end)) return undefined
  const confidence = rounds === FEWEST && (length < period || period === 1) ? 'medium' : 'high'
  return {id: 'repetition-loop', start, end, keptEnd: start + kept, confidence}
}

/** How many tokens are left of a round without those at its end that `isTail` accepts. */
function withoutTail(
  tokens: readonly Token[],
  start: number,
  length: number,
  isTail: (token: Token) => boolean,
): number {
  let left = length
  while (left > 1 && isTail(tokens[start + left - 1] as Token)) left--
  return left
}

/** How many rounds of so many tokens stand in a run; none ends inside a written word. */
function roundsOf(tokens: readonly Token[], {end, period}: Run, start: number, length: number): number {
  const rounds = Math.floor((end - start - length) / period) + 1
  return tokens[start + (rounds - 1) * period + length]?.joined === true ? rounds - 1 : rounds
}

function isRoundStart(token: Token | undefined): boolean {
  return isWord(token) && !token.joined
}

/** How often the words must stand in a row to be surely no speech, song, list or table. */
function requiredRounds(round: readonly Token[], next: Token, isTranscript: boolean): number {
  const words = round.filter(isWord)
  if (!words.some((word) => hasLetters(word) && (word.norm.length > 1 || isFunctionWord(word.norm)))) return Infinity
  const isLined = startsOnNewLine(next) || round.slice(1).some(startsOnNewLine)
  const marks = round.filter((token) => !isWord(token))
  const endsSentence = marks.some(({norm}) => norm === '.' || norm === '!' || norm === '?')
  if (isLined) return requiredLines(words, endsSentence)
  if (marks.length > 0) {
    const isCalledOut = marks.some(({norm}) => norm === '!' || norm === '?')
    const isSpoken = words.some(isQuoted)
    const base = words.length === 1 ? PLAYFUL : words.length < 4 ? SUNG : FEWEST
    return base + (isCalledOut ? 2 : 0) + (isSpoken || isTranscript ? 1 : 0)
  }
  return (isTranscript ? 1 : 0) + requiredInRow(words.map(({norm}) => norm))
}

/** Lists, tables and verse say it line by line. */
function requiredLines(words: readonly Token[], endsSentence: boolean): number {
  if (endsSentence) return words.length >= PLAYFUL ? FEWEST : PLAYFUL - 1
  // "1 Yes", "2 Yes": rows of a table.
  return words.length === 1 || words.some(isItemNumber) ? Infinity : PLAYFUL
}

/** Nothing but spaces between the words. */
function requiredInRow(words: readonly string[]): number {
  if (words.length === 1) {
    const [word = ''] = words
    if (isCall(word)) return 20
    if (isEmphatic(word)) return PLAYFUL
    return isFunctionWord(word) || word.length > 4 ? FEWEST : PLAYFUL
  }
  if (words.some(isChaining)) return PLAYFUL
  // "A rose is a rose is a rose."
  if (words.length < 5 && isClauseVerb(words.at(-1) ?? '')) return PLAYFUL
  const isPlayful = words.every(
    (word) => isCall(word) || isEmphatic(word) || (word.length < 5 && !isFunctionWord(word)),
  )
  const isLinked =
    words.length === 2 && (words.some(isCounter) || (words.some(isLinker) && !words.every(isFunctionWord)))
  if (isLinked) return PLAYFUL + 2
  return isPlayful ? PLAYFUL : FEWEST
}

/** The name of a species: "Gorilla gorilla gorilla". */
function isTautonym(tokens: readonly Token[], start: number, period: number, rounds: number): boolean {
  const [first, second] = tokens.slice(start, start + 2)
  if (period !== 1 || rounds !== FEWEST || first === undefined || second === undefined) return false
  return isCapitalised(first) && !isCapitalised(second) && !isFunctionWord(first.norm)
}
