import {TokenClass} from '../../text/classes.js'
import type {Token} from '../../text/token.js'
import {isFiller} from './words.js'

/** So many fillers and sentences broken off make a transcript. */
const SIGNS_OF_TRANSCRIPT = 2

/** The tokens of a text as numbers, so that stretches can be compared fast. */
export interface Sequence {
  readonly tokens: readonly Token[]
  /**
   * The same number for the same word in any case, and for all numbers of list items. Tokens without a norm, code and the like,
   * are equal to nothing.
   */
  readonly numbers: Int32Array
  /** The word of every number from 0. */
  readonly words: readonly string[]
  /** The text writes down halting or interrupted speech: what is said twice there was said twice. */
  readonly isTranscript: boolean
  /** The text shows code: it is the documentation of software. */
  readonly hasCode: boolean
}

/** What is known of a text before its tokens are read. */
interface Known {
  /** Whether the tokens come from a transcript. */
  readonly isSpoken?: boolean
  /** Whether the text shows code, be it in what is not read. */
  readonly hasCode?: boolean
  /**
   * The first token of the titles and descriptions beside the text: the first word of each is equal to nothing, since they may say what
   * others say.
   */
  readonly asides?: number | undefined
}

/** The tokens of a text as numbers. */
export function sequenceOf(tokens: readonly Token[], given: Known = {}): Sequence {
  const {isSpoken = isTranscript(tokens), asides = tokens.length} = given
  const known = new Map<string, number>()
  const words: string[] = []
  const numbers = new Int32Array(tokens.length)
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    const beginsAside = index >= asides && tokens[index - 1]?.paragraph !== token.paragraph
    if (token.norm === '' || beginsAside) {
      numbers[index] = -1 - index
      continue
    }
    const norm = isItemNumber(token) ? '#' : token.norm
    let number = known.get(norm)
    if (number === undefined) {
      number = words.length
      known.set(norm, number)
      words.push(norm)
    }
    numbers[index] = number
  }
  const hasCode = given.hasCode ?? tokens.some(({classes}) => (classes & TokenClass.source) !== 0)
  return {tokens, numbers, words, isTranscript: isSpoken, hasCode}
}

/** Whether the `length` tokens from `first` on are the same as those from `second` on. */
export function isSameAt({numbers}: Sequence, first: number, second: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (numbers[first + at] !== numbers[second + at]) return false
  return true
}

/** Whether a token numbers an item of a list: up to two digits at the head of a line. */
export function isItemNumber({classes, lineStart, text}: Token): boolean {
  return lineStart && (classes & TokenClass.digits) !== 0 && text.length <= 2
}

function isTranscript(tokens: readonly Token[]): boolean {
  let signs = 0
  for (let index = 0; index < tokens.length; index++) {
    const {norm, paragraph} = tokens[index] as Token
    const next = tokens[index + 1]
    const isBrokenOff = norm === '—' && next !== undefined && next.paragraph !== paragraph
    if ((isBrokenOff || isFiller(norm)) && ++signs >= SIGNS_OF_TRANSCRIPT) return true
  }
  return false
}
