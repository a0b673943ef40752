import {TokenClass} from '../../text/classes.js'
import type {Token} from '../../text/token.js'
import {isWord} from '../../text/token-kinds.js'
import {hasLetters, isCapitalised, isOfCode, isQuoted, startsOnNewLine} from './context.js'
import type {Sequence} from './sequence.js'
import type {Surplus} from './surplus.js'
import {isCall, isChaining, isCounted, isEmphatic, isFunctionWord, isNoAdverb, isPreposition} from './words.js'

/** Shorter words are called out: "no, no, no". */
const SHORTEST = 5

/** Endings of nouns, which are no action that goes on: "they laugh and laugh". */
const NOUN = /(?:[ts]ion|ment|ness|ity|ship|ism|[ae]nce|hood|dom|ure)s?$/
/** Endings of adjectives that are no nouns. */
const ADJECTIVE = /(?:ous|ful|less|ible|uent|ient)$/
/** "Closer and closer", "worked and worked", "waiting and waiting". */
const GOING_ON = /(?:er|ed|ing)$/
const PLURAL = /[^s]s$/

/**
 * Items of an enumeration that stand in it twice, where the source has two words for one thing: "masks, masks and respirators",
 * "their remarks and remarks".
 */
export function findDoubledItems({tokens, isTranscript}: Sequence): Surplus[] {
  const found: Surplus[] = []
  if (isTranscript) return found
  for (let at = 1; at + 1 < tokens.length; at++) {
    const link = tokens[at]?.norm
    if (link !== ',' && link !== 'and' && link !== 'or') continue
    const start = at - 1
    if (tokens[start]?.norm !== tokens[at + 1]?.norm || !isItem(tokens, start)) continue
    if (link === ',' ? !goesOn(tokens, start) : !isPair(tokens, start)) continue
    found.push({id: 'repetition-item', start, end: at + 2, keptEnd: at, confidence: 'medium'})
  }
  return found
}

/** Whether a content word in a sentence stands again two tokens on, on the same line. */
function isItem(tokens: readonly Token[], start: number): boolean {
  const [item, link, again, next] = tokens.slice(start, start + 4)
  if (item === undefined || link === undefined || again === undefined) return false
  if ([link, again].some((token) => token.sentence !== item.sentence || startsOnNewLine(token))) return false
  if (item.joined || link.joined || again.joined || next?.joined === true || isOfCode(next)) return false
  if (isQuoted(item) || isCapitalised(item) || isCapitalised(again) || !hasLetters(item)) return false
  const {norm} = item
  if (norm.length < SHORTEST || isFunctionWord(norm) || isEmphatic(norm) || isCall(norm) || isChaining(norm))
    return false
  // "Talents, talents and talents", "bread and peace, peace and bread": said for weight.
  const [beforeLast, last] = [tokens[start - 2], tokens[start - 1]]
  if (last === undefined || last.sentence !== item.sentence || last.norm === 'and' || last.norm === 'or') return false
  return beforeLast?.norm !== norm && !isSame(tokens[start + 4], norm)
}

/** Whether the enumeration goes on: "masks, masks and respirators", but not "rain, rain and more rain" nor "fear, fear of death". */
function goesOn(tokens: readonly Token[], start: number): boolean {
  const [item, link, next] = [tokens[start], tokens[start + 3], tokens[start + 4]]
  if (link === undefined || next === undefined || next.sentence !== item?.sentence) return false
  return (link.norm === ',' || link.norm === 'and' || link.norm === 'or') && next.norm !== 'more' && next.norm !== 'yet'
}

/** Whether the two are all of a pair of things: "remarks and remarks", but not "paper and paper mills" nor "weeks and weeks". */
function isPair(tokens: readonly Token[], start: number): boolean {
  const [item, link, , next] = tokens.slice(start, start + 4) as [Token, Token, Token, Token | undefined]
  const [previous, first] = [tokens[start - 1] as Token, tokens[start - 2]]
  const {norm} = item
  if ((item.classes & TokenClass.number) !== 0 || isCounted(norm)) return false
  // "There are friends and friends", "between nations and nations".
  if (first?.norm === 'there' || ['between', 'from', 'both', 'either', 'neither'].includes(previous.norm)) return false
  if (link.norm === 'and' && !isThing(norm, previous)) return false
  if (next?.sentence !== item.sentence) return true
  if (['"', '(', '/'].includes(next.norm)) return false
  if (!isWord(next) || isQuality(norm)) return true
  return isFunctionWord(next.norm) && (NOUN.test(norm) || !isPreposition(next.norm))
}

/** An adjective, or an adverb: "steadily and steadily". */
const isQuality = (norm: string): boolean => ADJECTIVE.test(norm) || (norm.endsWith('ly') && !isNoAdverb(norm))

/** Whether the word is surely no verb that goes on nor an adjective that grows. */
function isThing(norm: string, previous: Token): boolean {
  if (NOUN.test(norm) || isQuality(norm)) return true
  if (GOING_ON.test(norm) || !PLURAL.test(norm)) return false
  return (previous.classes & (TokenClass.determiner | TokenClass.possessive)) !== 0 || isPreposition(previous.norm)
}

const isSame = (token: Token | undefined, norm: string): boolean => token?.norm === norm
