import type {Confidence} from '../../detect/finding.js'
import {TokenClass} from '../../text/classes.js'
import {isMarkupBetween} from '../../text/neighbours.js'
import type {Token} from '../../text/token.js'
import {
  followsOpener,
  hasCleanEdges,
  isCapitalised,
  isMentioned,
  isNameOf,
  isPlain,
  isQuoted,
  startsClause,
  startsOnNewLine,
} from './context.js'
import type {Run} from './runs.js'
import type {Sequence} from './sequence.js'
import type {Surplus} from './surplus.js'
import {
  isCall,
  isClauseVerb,
  isEmphatic,
  isFunctionWord,
  isGeneric,
  isNaming,
  isNeverTwice,
  isParticle,
  isSeldomTwice,
  isSentenceSubject,
  isUnit,
} from './words.js'

/** Shorter words are too often said twice: "so so", "yo yo", "tuk tuk". */
const SHORTEST_CONTENT = 4

/** Shorter words are said twice at the head of a clause: "Knock knock". */
const SHORTEST_AT_HEAD = 5

/** So long a word is not said twice for its sound. */
const LONG = 7

/** How far before a verb the word may stand that opens the clause it ends. */
const CLAUSE_REACH = 10

/** Judges a word that stands twice in a row. */
export function judgeDoubledWord({tokens, isTranscript, hasCode}: Sequence, {start, end}: Run): Surplus | undefined {
  const [first, second] = tokens.slice(start, end)
  if (first === undefined || second === undefined || second.joined) return undefined
  if (!isPlain(tokens, start, end) && !isWrapped(first, second)) return undefined
  if (!hasCleanEdges(tokens, start, end) || isMentioned(tokens, start, end)) return undefined
  if (!/^\p{Script=Latin}+$/u.test(first.norm)) return undefined
  if (isNameOf(tokens, start)) return undefined
  const confidence = confidenceOf(tokens, start, isTranscript)
  if (confidence === undefined) return undefined
  // In the documentation of a program one of two that markup parts is often a name: "the **condition** condition".
  const isParted = isMarkupBetween(first, second)
  return {id: 'repetition-word', start, end, keptEnd: start + 1, confidence: hasCode && isParted ? 'low' : confidence}
}

/** Whether a line of prose breaks between the two: no list, table or verse goes on with such a word in small letters. */
function isWrapped(first: Token, second: Token): boolean {
  return startsOnNewLine(second) && second.sentence === first.sentence && isNeverTwice(second.norm)
}

function confidenceOf(tokens: readonly Token[], start: number, isTranscript: boolean): Confidence | undefined {
  const first = tokens[start] as Token
  const second = tokens[start + 1] as Token
  const word = first.norm
  const isHead = startsClause(tokens, start)
  if (isCapitalised(second) && !isShouted(tokens, start)) return capitalised(first, isTranscript)
  if (isTranscript) return undefined
  // Names double, "the The Hague"; what kind of place they name does not: "the Volga River river".
  if (isCapitalised(first) && !isHead) return isGeneric(word) ? 'medium' : undefined
  if (isNeverTwice(word)) {
    if (isClauseVerb(word) && followsOpener(tokens, start, CLAUSE_REACH)) return undefined
    if (!isQuoted(first)) return 'high'
    // Speakers halt over the words that join, and the press quotes them so.
    return isArticle(word) ? 'medium' : 'low'
  }
  if (isSeldomTwice(word)) return seldom(tokens, start, isHead)
  if (isHead && isSentenceSubject(word)) return isFunctionWord(tokens[start + 2]?.norm ?? '') ? 'medium' : undefined
  return isFunctionWord(word) ? undefined : content(tokens, start, isHead)
}

/** Whether the words around are in capitals too. */
function isShouted(tokens: readonly Token[], start: number): boolean {
  const isUpper = (index: number): boolean => {
    const token = tokens[index]
    return token?.sentence === tokens[start]?.sentence && ((token?.classes ?? 0) & TokenClass.upper) !== 0
  }
  return isUpper(start) && isUpper(start + 1) && isUpper(start + 2) && isUpper(start + 3)
}

/** Names double: "Walla Walla". */
function capitalised(first: Token, isTranscript: boolean): Confidence | undefined {
  if (first.text === 'I') return isTranscript || isQuoted(first) ? undefined : 'medium'
  const isAbbreviation = (first.classes & TokenClass.upper) !== 0
  return isCapitalised(first) && (isGeneric(first.norm) || (isAbbreviation && isUnit(first.norm)))
    ? 'medium'
    : undefined
}

function content(tokens: readonly Token[], start: number, isHead: boolean): Confidence | undefined {
  const first = tokens[start] as Token
  const word = first.norm
  if (isEmphatic(word) || isCall(word)) return undefined
  if (isUnit(word)) return 'medium'
  if (word.length < (isHead ? SHORTEST_AT_HEAD : SHORTEST_CONTENT)) return undefined
  // "Call murder murder"
  if (isNaming(tokens[start - 1]?.norm ?? '')) return undefined
  // "Those who work hard work", "what matters matters", "all they know know".
  if (followsOpener(tokens, start, 4) || isPronoun(tokens[start - 1])) return undefined
  // "Gorilla gorilla lives in the forest."
  if (isQuoted(first) || (isCapitalised(first) && !isGeneric(word))) return 'low'
  return word.length >= LONG || isGeneric(word) ? 'high' : 'medium'
}

const isArticle = (word: string): boolean => word === 'the' || word === 'a' || word === 'an' || word === 'of'

const isPronoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & TokenClass.pronoun) !== 0

function seldom(tokens: readonly Token[], start: number, isHead: boolean): Confidence | undefined {
  const {norm: word} = tokens[start] as Token
  if (isQuoted(tokens[start] as Token)) return 'low'
  if (isClauseVerb(word)) {
    if (followsOpener(tokens, start, CLAUSE_REACH)) return undefined
    // "The rights they have have been cut", but not "They have have been here".
    if (!isHead && isPronoun(tokens[start - 1]) && !startsClause(tokens, start - 1)) return undefined
    return 'medium'
  }
  if (isHead) return 'medium'
  // "The year he came in in": at the head of a clause no verb takes the particle. "What he is used to to" is rarer.
  return isParticle(word) || followsOpener(tokens, start, CLAUSE_REACH) ? 'low' : 'medium'
}
