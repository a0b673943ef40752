/** How tokens stand to each other: with nothing, a space or a line break between them. */
import {TokenClass} from './classes.js'
import type {Token, TokenView} from './token.js'
import {isWord} from './token-kinds.js'

const SPACE = /^\s+$/

/** Whether nothing stands between token `index` and the one before it, which belongs to the same paragraph. */
export function isAttached(view: TokenView, index: number): boolean {
  const token = view.tokens[index]
  const previous = view.tokens[index - 1]
  return token !== undefined && previous !== undefined && token.before === '' && token.paragraph === previous.paragraph
}

/** Whether a token is the same as the one that it is attached to, as of marks typed twice. */
export const isRepeated = (view: TokenView, index: number): boolean =>
  isAttached(view, index) && view.tokens[index - 1]?.text === view.tokens[index]?.text

/** Whether a line or a paragraph begins with a token. */
export function beginsLine(view: TokenView, index: number): boolean {
  const token = view.tokens[index]
  return token !== undefined && (token.lineStart || view.tokens[index - 1]?.paragraph !== token.paragraph)
}

/** Whether white space, and nothing else, stands before a token. */
export const hasSpaceBefore = ({before}: Token): boolean => SPACE.test(before)

/** Whether white space within a line, and nothing else, stands between token `index` and the one before it. */
export function isSpaced(view: TokenView, index: number): boolean {
  const token = view.tokens[index]
  const previous = view.tokens[index - 1]
  return (
    token !== undefined &&
    previous !== undefined &&
    token.paragraph === previous.paragraph &&
    token.before !== '' &&
    /^[^\S\r\n]+$/.test(token.before)
  )
}

/** Whether more than white space stands between two tokens that follow each other: markup, which is not read. */
export const isMarkupBetween = (first: Token, second: Token): boolean => second.start - first.end > second.before.length

/** Whether some word of the paragraph, no more than `reach` tokens from token `index`, is one of these. */
export function isNear(view: TokenView, index: number, words: ReadonlySet<string>, reach = 40): boolean {
  const paragraph = view.tokens[index]?.paragraph
  for (let at = Math.max(0, index - reach); at < index + reach; at++) {
    const token = view.tokens[at]
    if (token === undefined) break
    if (token.paragraph === paragraph && words.has(token.norm)) return true
  }
  return false
}

/** Whether nothing but a space or a hyphen parts the two tokens, which stand in one sentence. */
export function isAdjacent(first: Token | undefined, second: Token | undefined): boolean {
  return (
    isWord(first) &&
    isWord(second) &&
    first.sentence === second.sentence &&
    (second.classes & TokenClass.clitic) === 0 &&
    !second.before.includes('\n')
  )
}
