import type {Token} from '../text/token.js'
import type {Run} from './runs.js'
import {hasLetters, isCapitalised, isMentioned, isQuoted, isWord, startsOnNewLine} from './sequence.js'
import type {Surplus} from './surplus.js'
import {isCall, isChaining, isCounter, isEmphatic, isFunctionWord, isLinker} from './words.js'

/** So often is enough for words in a row that no one says three times. */
const FEWEST = 3

/** So often emphasis and play may say it. */
const PLAYFUL = 6

/** Judges a stretch that is said three times and more in a row: a translation that lost its way. */
export function judgeLoop(tokens: readonly Token[], run: Run, isTranscript: boolean): Surplus | undefined {
  const {period} = run
  // A loop begins with a written word, and marks between its rounds do not belong to the last of them.
  let start = run.start
  while (start < run.start + period && !isRoundStart(tokens[start])) start++
  if (!isRoundStart(tokens[start])) return undefined
  let length = period
  while (!isWord(tokens[start + length - 1] as Token)) length--
  let rounds = Math.floor((run.end - start - length) / period) + 1
  const endOf = (): number => start + (rounds - 1) * period + length
  if (tokens[endOf()]?.joined === true) rounds--
  if (rounds < FEWEST || tokens[start + period]?.joined !== false) return undefined
  const words = tokens.slice(start, start + period)
  if (rounds < requiredRounds(words, length, tokens[start + period] as Token, isTranscript)) return undefined
  if (isTautonym(tokens, start, period, rounds) || isMentioned(tokens, start, endOf())) return undefined
  const confidence = rounds === FEWEST && (length < period || period === 1) ? 'medium' : 'high'
  return {id: 'repetition-loop', start, end: endOf(), keptStart: start, keptEnd: start + length, confidence}
}

function isRoundStart(token: Token | undefined): boolean {
  return token !== undefined && isWord(token) && !token.joined
}

/** How often the words must stand in a row to be surely no speech, song, list or table. */
function requiredRounds(round: readonly Token[], length: number, next: Token, isTranscript: boolean): number {
  const words = round.filter(isWord)
  if (!words.some((word) => hasLetters(word) && (word.norm.length > 1 || isFunctionWord(word.norm)))) return Infinity
  const isLined = startsOnNewLine(next) || round.slice(1).some(startsOnNewLine)
  const marks = round.filter((token) => !isWord(token))
  const endsSentence = marks.some(({norm}) => norm === '.' || norm === '!' || norm === '?')
  if (isLined) return requiredLines(words.length, endsSentence)
  if (length < round.length || marks.length > 0) {
    const isCalledOut = marks.some(({norm}) => norm === '!' || norm === '?')
    const isSpoken = words.some(isQuoted)
    const base = words.length === 1 ? PLAYFUL : words.length < 4 ? 4 : FEWEST
    return base + (isCalledOut ? 2 : 0) + (isSpoken || isTranscript ? 1 : 0)
  }
  return (isTranscript ? 1 : 0) + requiredInRow(words.map(({norm}) => norm))
}

/** Lists, tables and verse say it line by line. */
function requiredLines(words: number, endsSentence: boolean): number {
  if (endsSentence) return words >= PLAYFUL ? FEWEST : PLAYFUL - 1
  return words === 1 ? Infinity : PLAYFUL
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
