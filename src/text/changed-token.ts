import {UNNUMBERED} from './spelling-numbers.js'
import type {Token} from './token.js'

/** What a token may be changed in while the tokens of a text are made. */
type Changes = Partial<Pick<Token, 'text' | 'norm' | 'end' | 'sentence' | 'classes'>>

/**
 * A token with changes. Every member is written out, in the order of all other tokens: engines read objects of one shape faster, and every
 * check reads tokens.
 */
export function changedToken(token: Token, changes: Changes): Token {
  return {
    text: changes.text ?? token.text,
    norm: changes.norm ?? token.norm,
    alternates: token.alternates,
    spelling: changes.text === undefined && changes.norm === undefined ? token.spelling : UNNUMBERED,
    before: token.before,
    start: token.start,
    end: changes.end ?? token.end,
    line: token.line,
    sentence: changes.sentence ?? token.sentence,
    paragraph: token.paragraph,
    classes: changes.classes ?? token.classes,
    joined: token.joined,
    lineStart: token.lineStart,
    literal: token.literal,
  }
}
