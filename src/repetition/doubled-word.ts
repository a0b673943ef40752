import type {Confidence} from '../pattern/rule.js'
import {TokenClass} from '../text/classes.js'
import type {Token} from '../text/token.js'
import type {Run} from './runs.js'
import {followsOpener, hasCleanEdges, isCapitalised, isMentioned, isPlain, isQuoted, startsClause} from './sequence.js'
import type {Surplus} from './surplus.js'
import {
  isCall,
  isClauseVerb,
  isEmphatic,
  isFunctionWord,
  isGeneric,
  isNeverTwice,
  isParticle,
  isSeldomTwice,
} from './words.js'

/** Shorter words are too often said twice: "so so", "knock knock", "bora bora". */
const SHORTEST_CONTENT = 5

/** So long a word is not said twice for its sound. */
const LONG = 7

/** How far before a verb the word may stand that opens the clause it ends. */
const CLAUSE_REACH = 10

/** Judges a word that stands twice in a row. */
export function judgeDoubledWord(tokens: readonly Token[], run: Run, isTranscript: boolean): Surplus | undefined {
  const {start, end} = run
  const first = tokens[start]
  const second = tokens[start + 1]
  if (first === undefined || second === undefined || second.joined) return undefined
  if (!isPlain(tokens, start, end) || !hasCleanEdges(tokens, start, end) || isMentioned(tokens, start, end))
    return undefined
  if (!/^\p{Script=Latin}+$/u.test(first.norm)) return undefined
  const confidence = confidenceOf(tokens, start, isTranscript)
  return confidence && {id: 'repetition-word', start, end, keptStart: start, keptEnd: start + 1, confidence}
}

function confidenceOf(tokens: readonly Token[], start: number, isTranscript: boolean): Confidence | undefined {
  const first = tokens[start] as Token
  const second = tokens[start + 1] as Token
  const word = first.norm
  const isInside = !startsClause(tokens, start)
  if (isCapitalised(second) || (isCapitalised(first) && isInside && word !== 'i'))
    // Names double: "Walla Walla", "the The Hague". What kind of place they name does not: "the Volga River river".
    return word === 'i' ? doubledI(first, isTranscript) : isGeneric(word) && isCapitalised(first) ? 'medium' : undefined
  if (isTranscript) return undefined
  if (isNeverTwice(word)) {
    if (isClauseVerb(word) && followsOpener(tokens, start, CLAUSE_REACH)) return undefined
    if (!isQuoted(first)) return 'high'
    // Speakers halt over the words that join, and the press quotes them so.
    return isArticle(word) ? 'medium' : 'low'
  }
  if (isSeldomTwice(word)) return seldom(tokens, start, isInside)
  if (word.length < SHORTEST_CONTENT || isFunctionWord(word) || isEmphatic(word) || isCall(word)) return undefined
  // "Those who work hard work", "what matters matters".
  if (followsOpener(tokens, start, 4)) return undefined
  if (isQuoted(first)) return 'low'
  return word.length >= LONG || isGeneric(word) ? 'high' : 'medium'
}

const isArticle = (word: string): boolean => word === 'the' || word === 'a' || word === 'an' || word === 'of'

function doubledI(first: Token, isTranscript: boolean): Confidence | undefined {
  return isTranscript || isQuoted(first) || first.text !== 'I' ? undefined : 'medium'
}

function seldom(tokens: readonly Token[], start: number, isInside: boolean): Confidence | undefined {
  const first = tokens[start] as Token
  const previous = tokens[start - 1]
  if (isQuoted(first)) return 'low'
  if (isClauseVerb(first.norm)) {
    if (followsOpener(tokens, start, CLAUSE_REACH)) return undefined
    // "The rights they have have been cut."
    if (isInside && previous !== undefined && (previous.classes & TokenClass.pronoun) !== 0) return undefined
    return 'medium'
  }
  // "The year he came in in": at the head of a clause no verb takes the particle.
  return isParticle(first.norm) && isInside ? 'low' : 'medium'
}
