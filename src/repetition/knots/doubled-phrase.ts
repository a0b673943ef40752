import {TokenClass} from '../../text/classes.js'
import type {Token} from '../../text/token.js'
import {
  followsOpener,
  hasCleanEdges,
  hasLetters,
  isCapitalised,
  isMentioned,
  isNameOf,
  isPlain,
  isQuoted,
} from './context.js'
import type {Run} from './runs.js'
import type {Sequence} from './sequence.js'
import type {Surplus} from './surplus.js'
import {
  isCall,
  isChaining,
  isClauseVerb,
  isConjunction,
  isEmphatic,
  isFunctionWord,
  isGeneric,
  isHolder,
  isLinker,
  isNameSaidTwice,
  isNaming,
  isNeverTwice,
  isProperty,
  isSaying,
  opensClause,
} from './words.js'

/** Shorter words without grammar are sounds and calls. */
const SHORTEST_CONTENT = 5

/** Judges words that stand twice in a row, as in "of the of the". */
export function judgeDoubledPhrase({tokens, isTranscript, hasCode}: Sequence, run: Run): Surplus | undefined {
  const {start, period} = run
  const end = start + 2 * period
  const first = tokens[start]
  if (isTranscript || first === undefined || tokens[start + period]?.joined !== false) return undefined
  if (!isPlain(tokens, start, end) || !hasCleanEdges(tokens, start, end) || isMentioned(tokens, start, end))
    return undefined
  const words = tokens.slice(start, start + period)
  if (!words.some(hasLetters)) return undefined
  const surplus: Surplus = {
    id: 'repetition-phrase',
    start,
    end,
    keptEnd: start + period,
    confidence: 'medium',
  }
  if (words.every((word) => isCapitalised(word) || !hasLetters(word)))
    return isNameTwice(tokens, start, words) ? surplus : undefined
  if (isNested(words, hasCode)) return undefined
  if (isIdiomatic(words.map(({norm}) => norm))) return undefined
  // "Boxes inside of boxes inside of boxes".
  if (isChain(tokens, run) || isNameOf(tokens, start)) return undefined
  // "Call a spade a spade".
  if (/^an?$/.test(first.norm) && isNaming(tokens[start - 1]?.norm ?? '')) return undefined
  // "What will be will be", "whoever has paid has paid", "boys will be boys will be boys".
  if (opensClause(first.norm) || followsOpener(tokens, start, 3)) return undefined
  // So "a man's man's man".
  const last = tokens[end - 1]?.norm ?? ''
  if (run.end > end && (isClauseVerb(last) || last === "'s")) return undefined
  const isRestart = (first.classes & TokenClass.pronoun) !== 0 || first.norm === 'let'
  if (isRestart && (isQuoted(first) || words.some(({norm}) => isSaying(norm)))) return undefined
  // Speakers begin anew, "I was I was", and transcripts keep it.
  return {...surplus, confidence: isRestart ? 'low' : period === 2 || isQuoted(first) ? 'medium' : 'high'}
}

/** Whether a phrase that begins with a noun ends with it, too, so that it leads from one to the next. */
function isChain(tokens: readonly Token[], {start, end, period}: Run): boolean {
  const first = tokens[start]
  return end > start + 2 * period && first !== undefined && !isFunctionWord(first.norm) && period > 1
}

/** "A pointer to a pointer to a record": one holds the other. */
function isNested(words: readonly Token[], hasCode: boolean): boolean {
  return (
    words.some(({norm}) => isHolder(norm) || (hasCode && isProperty(norm))) &&
    words.some(({norm}) => norm === 'of' || norm === 'to')
  )
}

/** Whether a name or title stands twice in running prose: "in New Zealand New Zealand", and no headline or row of a table. */
function isNameTwice(tokens: readonly Token[], start: number, words: readonly Token[]): boolean {
  const [first] = words
  if (first === undefined || isQuoted(first) || isNameSaidTwice(keyOf(words))) return false
  if (words.some(({norm}) => isGeneric(norm))) return true
  const next = tokens[start + 2 * words.length]
  if (!isCapitalised(first) && !words.some(isMonth)) return false
  const isInProse = isSmall(tokens[start - 1], first) || isSmall(next, first)
  return isInProse && !(next?.sentence === first.sentence && isCapitalised(next))
}

const isMonth = ({classes}: Token): boolean => (classes & TokenClass.month) !== 0

const keyOf = (words: readonly Token[]): string => words.map(({norm}) => norm).join('-')

function isSmall(token: Token | undefined, beside: Token): boolean {
  return token?.sentence === beside.sentence && hasLetters(token) && !isCapitalised(token)
}

/** Whether English says the words twice: "day by day by", "and more and more", "as good as good", "tick tock tick tock". */
function isIdiomatic(words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  if (words.some(isChaining)) return true
  // "And more and more", but not "and of the and of the".
  if (isConjunction(first) && !words.some((word) => isNeverTwice(word) && !isConjunction(word))) return true
  if (words.every((word) => isCall(word) || isEmphatic(word) || isShortContent(word))) return true
  if (words.length > 2) return false
  if (!isFunctionWord(first) && isLinker(second)) return true
  if (first === 'as' || second === 'as' || isConjunction(second)) return true
  if (first === 'the' && (second === 'more' || second === 'less' || isEmphatic(second))) return true
  return (first === 'have' || first === 'has' || first === 'had') && second === 'to'
}

function isShortContent(word: string): boolean {
  return word.length < SHORTEST_CONTENT && !isFunctionWord(word)
}
