import {TokenClass} from '../text/classes.js'
import type {Token} from '../text/token.js'
import type {Run} from './runs.js'
import {followsOpener, hasCleanEdges, hasLetters, isCapitalised, isMentioned, isPlain, isQuoted} from './sequence.js'
import type {Surplus} from './surplus.js'
import {isCall, isChaining, isConjunction, isEmphatic, isFunctionWord, isLinker, opensClause} from './words.js'

/** Shorter words without grammar are sounds and calls. */
const SHORTEST_CONTENT = 5

const SAYING = new Set(['say', 'says', 'said', 'think', 'thought', 'know', 'knew', 'believe', 'mean', 'guess', 'see'])
const COMPARATIVE = /^(?:more|less|\p{L}{2,}er|\p{L}{2,}est)$/u
const POSSESSION = new Set(['have', 'has', 'had'])

/** Judges words that stand twice in a row, as in "of the of the". */
export function judgeDoubledPhrase(tokens: readonly Token[], run: Run, isTranscript: boolean): Surplus | undefined {
  const {start, period} = run
  const end = start + 2 * period
  const first = tokens[start]
  if (isTranscript || first === undefined || tokens[start + period]?.joined !== false) return undefined
  if (!isPlain(tokens, start, end) || !hasCleanEdges(tokens, start, end) || isMentioned(tokens, start, end))
    return undefined
  const words = tokens.slice(start, start + period)
  if (!words.some(hasLetters) || words.every((word) => isCapitalised(word) || !hasLetters(word))) return undefined
  if (isIdiomatic(words.map(({norm}) => norm))) return undefined
  // "What will be will be", "whoever has paid has paid".
  if (opensClause(first.norm) || followsOpener(tokens, start, 3)) return undefined
  const isRestart = (first.classes & TokenClass.pronoun) !== 0 || first.norm === 'let'
  if (isRestart && (isQuoted(first) || words.some(({norm}) => SAYING.has(norm)))) return undefined
  // Speakers begin anew, "I was I was", and transcripts keep it.
  const confidence = isRestart ? 'low' : period === 2 || isQuoted(first) ? 'medium' : 'high'
  return {id: 'repetition-phrase', start, end, keptStart: start, keptEnd: start + period, confidence}
}

/** Whether English says the words twice: "day by day by", "and more and more", "as good as good", "tick tock tick tock". */
function isIdiomatic(words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  if (isConjunction(first) || words.some(isChaining)) return true
  if (words.every((word) => isCall(word) || isEmphatic(word) || isShortContent(word))) return true
  if (words.length > 2) return false
  if (!isFunctionWord(first) && isLinker(second)) return true
  if (first === 'as' || second === 'as' || isConjunction(second)) return true
  if (first === 'the' && COMPARATIVE.test(second)) return true
  return POSSESSION.has(first) && second === 'to'
}

function isShortContent(word: string): boolean {
  return word.length < SHORTEST_CONTENT && !isFunctionWord(word)
}
