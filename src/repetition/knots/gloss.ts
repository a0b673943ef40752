import {TokenClass} from '../../text/classes.js'
import type {Token} from '../../text/token.js'
import {isLower, isQuoteMark, isWord} from '../../text/token-kinds.js'
import {hasLetters, isCapitalised} from './context.js'
import {isSameAt, type Sequence} from './sequence.js'
import type {Surplus} from './surplus.js'

/** The longest words in brackets, in tokens, that are compared with those before them. */
const LONGEST = 12

/**
 * Words that stand in brackets behind themselves: the source gives a foreign name and explains it, and both became the same
 * English, "the film The Heiress (The Heiress)".
 */
export function findGlosses(sequence: Sequence): Surplus[] {
  const {tokens, hasCode} = sequence
  const found: Surplus[] = []
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open]?.norm !== '(') continue
    const close = closingOf(tokens, open)
    if (close === undefined) continue
    const length = close - open - 1
    const last = isQuoteMark(tokens[open - 1] as Token) ? open - 1 : open
    const first = last - length
    if (first < 0 || !isSameAt(sequence, first, open + 1, length) || !isGloss(tokens, first, open, close)) continue
    // The name of what the word before it tells, in the documentation of a program: "its parent nodes (nodes)", "Cvs (CVS)".
    if (hasCode && length === 1 && (isLower(tokens[open + 1]) || tokens[open + 1]?.text !== tokens[first]?.text))
      continue
    const start = last < open && first > 0 && isQuoteMark(tokens[first - 1] as Token) ? first - 1 : first
    // Documentation of programs writes a name as it is read and as it is in code: "the Boat List (boat list)".
    const isCased = hasCode && tokens.slice(open + 1, close).some(({text}, at) => text !== tokens[first + at]?.text)
    const confidence = isCased || isPlaceInPlace(tokens, first, open) ? 'low' : 'medium'
    found.push({id: 'repetition-gloss', start, end: close + 1, keptEnd: open, confidence})
  }
  return found
}

function closingOf(tokens: readonly Token[], open: number): number | undefined {
  const sentence = tokens[open]?.sentence
  for (let at = open + 1; at <= open + LONGEST + 1; at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== sentence || token.norm === '(') return undefined
    if (token.norm === ')') return at > open + 1 ? at : undefined
  }
  return undefined
}

function isGloss(tokens: readonly Token[], first: number, open: number, close: number): boolean {
  const outer = tokens[first]
  const inner = tokens.slice(open + 1, close)
  if (outer === undefined || outer.joined || outer.sentence !== tokens[open]?.sentence) return false
  if (!inner.some((token) => hasLetters(token) && token.norm.length > 1)) return false
  // "The company (the Company)" gives a name for short; "f(f)" is a formula.
  const isDefinition = inner.some((token, at) => {
    const before = tokens[first + at]
    return before !== undefined && isWord(token) && !isCapitalised(before) && isCapitalised(token)
  })
  const previous = tokens[first - 1]
  const isNamed = isDeterminer(outer) || (previous !== undefined && isDeterminer(previous))
  return tokens[open]?.before !== '' && !(isDefinition && isNamed)
}

/** "Midori, Chiba (Chiba)": the town and the prefecture. */
function isPlaceInPlace(tokens: readonly Token[], first: number, open: number): boolean {
  const [outer, inner] = [tokens[first], tokens[open + 1]]
  return (
    open === first + 1 &&
    tokens[first - 1]?.norm === ',' &&
    outer?.text === inner?.text &&
    outer !== undefined &&
    isCapitalised(outer)
  )
}

const isDeterminer = ({classes}: Token): boolean => (classes & TokenClass.determiner) !== 0
