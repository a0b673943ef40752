import {perSpelling} from '../text/spelling-numbers.js'
import type {Token} from '../text/token.js'
import type {Words} from '../text/word-finder.js'
import {ANY_BIT, bitOf} from './signature.js'
import {UNKNOWN} from './state-graph.js'

/** No word has it, so that several spellings in one are told from every word. */
const BETWEEN_SPELLINGS = ' '

const NONE: readonly number[] = []

/**
 * Numbers for the spellings of tokens: those of the words that patterns ask for, one for all other words, and further ones for tokens
 * that stand for several words, such as *'s* in "it's", of which there are few.
 */
export class Symbols {
  /** The symbol of a token. */
  readonly of = perSpelling((token) => this.find(token))
  /** The symbols that stand for several words, by their spellings. */
  private readonly ofSeveral = new Map<string, number>()
  /** The words of each symbol that patterns ask for, */
  private readonly words: (readonly number[] | undefined)[] = []
  /** and their bits. */
  private readonly bits: number[] = []

  /** @param known the words that patterns ask for; symbols below their count are words */
  constructor(private readonly known: Words) {}

  private find({norm, alternates}: Pick<Token, 'norm' | 'alternates'>): number {
    if (alternates === undefined || alternates.length === 0) return this.known.find(norm) ?? UNKNOWN
    // The *'s* of "officials'" has no alternates, that of "it's" has: they are no more one symbol than two words are.
    const spellings = [norm, ...alternates]
    const key = spellings.join(BETWEEN_SPELLINGS)
    const known = this.ofSeveral.get(key)
    if (known !== undefined) return known
    const words = spellings.flatMap((spelling) => this.known.find(spelling) ?? [])
    const symbol = this.known.count + this.words.length
    this.ofSeveral.set(key, symbol)
    this.words.push(words)
    this.bits.push(words.reduce((bits, word) => bits | bitOf(word), ANY_BIT))
    return symbol
  }

  /** Whether a symbol is one word, or unknown. */
  isWord(symbol: number): boolean {
    return symbol < this.known.count
  }

  /** The words of a symbol that patterns ask for. */
  wordsOf(symbol: number): readonly number[] {
    if (symbol === UNKNOWN) return NONE
    return symbol < this.known.count ? [symbol] : (this.words[symbol - this.known.count] ?? NONE)
  }

  /** The bits of a symbol's words in signatures, and that of any word. */
  signatureOf(symbol: number): number {
    if (symbol === UNKNOWN) return ANY_BIT
    return symbol < this.known.count ? bitOf(symbol) | ANY_BIT : (this.bits[symbol - this.known.count] ?? ANY_BIT)
  }
}
