import {TokenClass} from '../../text/classes.js'
import type {Token} from '../../text/token.js'
import {isCapitalised, isQuoted} from './context.js'
import type {Sequence} from './sequence.js'
import type {Surplus} from './surplus.js'
import {isEmphatic, isFunctionWord, isPrefix} from './words.js'

/** Shorter words are doubled in compounds on purpose: "a tiny-tiny-house". */
const SHORTEST = 5

/** First parts of compounds that stand twice: "re-re-election", "a state-state-owned company". */
export function findDoubledPrefixes({tokens}: Sequence): Surplus[] {
  const found: Surplus[] = []
  for (let start = 0; start + 2 < tokens.length; start++) {
    const [first, second, third] = [tokens[start], tokens[start + 1], tokens[start + 2]] as [Token, Token, Token]
    if (second.norm !== first.norm || !isHyphened(second) || !isHyphened(third) || third.norm === first.norm) continue
    if (first.joined || isQuoted(first) || isCapitalised(second)) continue
    if (!isPrefix(first.norm) && !isLongContent(first.norm)) continue
    found.push({
      id: 'repetition-word',
      start,
      end: start + 2,
      keptEnd: start + 1,
      confidence: 'medium',
    })
  }
  return found
}

const isHyphened = ({classes, joined}: Token): boolean => joined && (classes & TokenClass.hyphened) !== 0

const isLongContent = (word: string): boolean =>
  /^\p{Script=Latin}+$/u.test(word) && word.length >= SHORTEST && !isFunctionWord(word) && !isEmphatic(word)
