import {isSource} from '../../text/code.js'
import {type TokenView, tokenAt} from '../../text/token.js'

/** No leftover of a tag or placeholder is longer. */
const MOST_TOKENS = 40
const MOST_CHARACTERS = 240

/** The text that begins at a token, with the tokens that its offsets belong to. */
export interface Piece {
  /** White space is one space, a line break is a line feed. */
  readonly text: string
  /** Index behind the token that ends at an offset of the text, if one ends there. */
  readonly tokenEnd: (offset: number) => number | undefined
}

/** The text from token `start` on, as far as a leftover may reach: within its paragraph and not across code. */
export function pieceAt(view: TokenView, start: number): Piece {
  const ends = new Map<number, number>()
  const first = tokenAt(view, start)
  let text = ''
  for (let index = start; index < view.tokens.length && index - start < MOST_TOKENS; index++) {
    const token = tokenAt(view, index)
    if (token.paragraph !== first.paragraph || isSource(view, index)) break
    if (index > start) text += token.before.includes('\n') ? '\n' : token.before.replace(/\s+/g, ' ')
    text += token.text
    if (text.length > MOST_CHARACTERS) break
    ends.set(text.length, index + 1)
  }
  return {text, tokenEnd: (offset) => ends.get(offset)}
}

/** A piece of text that an expression describes. */
export interface Match {
  readonly text: string
  /** Index behind its last token. */
  readonly end: number
}

/** What the first of some expressions finds that describes the text from token `start` on and ends where a token ends. */
export function matchAt(view: TokenView, start: number, patterns: readonly RegExp[]): Match | undefined {
  const piece = pieceAt(view, start)
  for (const pattern of patterns) {
    const text = pattern.exec(piece.text)?.[0].trimEnd() ?? ''
    const end = text === '' ? undefined : piece.tokenEnd(text.length)
    if (end !== undefined) return {text, end}
  }
  return undefined
}
