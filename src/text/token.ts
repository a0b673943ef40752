import {TokenClass} from './classes.js'
import type {Origin} from './pairs.js'

/** One word, number, clitic or mark of a text. */
export interface Token {
  /** As written, without what surrounds it. */
  readonly text: string
  /** Normalised: NFC, lower case, straight apostrophes; marks by one representative (every quotation mark is `"`). */
  readonly norm: string
  /** Other words it may stand for: *'s* may be *is* or *has*. */
  readonly alternates?: readonly string[] | undefined
  /** The number of how it is spelt, by which `perSpelling` keeps what was found out of it; the same for the same words. */
  readonly spelling: number
  /** What stands between the token before and this one: white space, the hyphen of a compound, or nothing. */
  readonly before: string
  /** Offsets in the document, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Its line in the document, from 1 on; 0 when the tree does not tell where it stands. */
  readonly line: number
  /** Numbers of its sentence and paragraph in the document, from 0. */
  readonly sentence: number
  readonly paragraph: number
  /** Bits of `TokenClass`. */
  classes: number
  /** Part of the same written word as the token before it: a contraction, possessive or hyphenated compound. */
  readonly joined: boolean
  /** The first token on a line of the source. */
  readonly lineStart: boolean
  /** Part of a phrase of up to four words that is mentioned in quotation marks, not used. */
  literal: boolean
}

/** The flat view of a tree that all checks share. */
export interface TokenView {
  readonly tokens: readonly Token[]
  /** For every sentence the index of its first token; one entry more at the end, the number of tokens. */
  readonly sentences: readonly number[]
  /** Whether the document shows code in what is not read of it. */
  readonly hasCode?: boolean
  /** Whether its paragraphs are strings of a program, which stand apart from each other. */
  readonly isList?: boolean
  /** What it was translated from, if the document tells. */
  readonly origin?: Origin
  /** The index of the first token of what stands beside the text, titles and descriptions; the number of tokens without them. */
  readonly asides?: number
}

/** The index of the first token of the sentence that holds token `index`. */
export function sentenceStart(view: TokenView, index: number): number {
  return view.sentences[tokenAt(view, index).sentence] ?? 0
}

/** The index behind the last token of the sentence that holds token `index`. */
export function sentenceEnd(view: TokenView, index: number): number {
  return view.sentences[tokenAt(view, index).sentence + 1] ?? view.tokens.length
}

/** The token at an index that is known to exist; throws a RangeError if it does not. */
export function tokenAt(view: TokenView, index: number): Token {
  const token = view.tokens[index]
  if (token === undefined) throw new RangeError(`no token ${index} of ${view.tokens.length}`)
  return token
}

/** Whether a line begins here that is more than a wrapped one: it has a capital. */
export function startsLine(token: Token): boolean {
  return token.lineStart && (token.classes & TokenClass.capital) !== 0
}

/** The text of the tokens from `start` up to `end`, as written but for runs of white space, which become one space. */
export function textOf(view: TokenView, start: number, end: number): string {
  let text = ''
  for (let index = start; index < end; index++) {
    const token = tokenAt(view, index)
    if (index > start) text += token.before === ' ' ? ' ' : token.before.replace(/\s+/g, ' ')
    text += token.text
  }
  return text
}
