import type {Token} from '../text/token.js'
import {hasLetters, isCapitalised, isMentioned, isQuoted, startsOnNewLine} from './context.js'
import type {Sequence} from './sequence.js'
import type {Surplus} from './surplus.js'
import {isCall, isConjunction, isEmphatic, isFunctionWord} from './words.js'

/** Shorter words are called out: "no, no, no". */
const SHORTEST = 5

/**
 * Items of an enumeration that stand in it twice, as where the source has two words for one thing: "masks, masks and respirators".
 */
export function findDoubledItems({tokens, isTranscript}: Sequence): Surplus[] {
  const found: Surplus[] = []
  if (isTranscript) return found
  for (let at = 1; at + 1 < tokens.length; at++) {
    if (tokens[at]?.norm !== ',' || tokens[at - 1]?.norm !== tokens[at + 1]?.norm) continue
    if (isItemTwice(tokens, at - 1))
      found.push({
        id: 'repetition-word',
        start: at - 1,
        end: at + 2,
        keptStart: at - 1,
        keptEnd: at,
        confidence: 'medium',
      })
  }
  return found
}

function isItemTwice(tokens: readonly Token[], start: number): boolean {
  const [item, comma, again, link, next] = tokens.slice(start, start + 5)
  if (item === undefined || comma === undefined || again === undefined || link === undefined || next === undefined)
    return false
  if ([comma, again, link, next].some((token) => token.sentence !== item.sentence || startsOnNewLine(token)))
    return false
  if (item.joined || again.joined || link.joined || isQuoted(item) || isCapitalised(item) || isCapitalised(again))
    return false
  const {norm} = item
  if (!hasLetters(item) || norm.length < SHORTEST || isFunctionWord(norm) || isEmphatic(norm) || isCall(norm))
    return false
  // "Talents, talents and talents", "rain, rain and more rain", "bread and peace, peace and bread": said for weight.
  if (next.norm === norm || next.norm === 'more' || next.norm === 'yet') return false
  const previous = tokens[start - 1]
  if (previous === undefined || previous.sentence !== item.sentence || isConjunction(previous.norm)) return false
  if (tokens[start - 2]?.norm === norm) return false
  return (link.norm === ',' || link.norm === 'and' || link.norm === 'or') && !isMentioned(tokens, start, start + 3)
}
