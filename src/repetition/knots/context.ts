/** What stands around a stretch of tokens, and of what kind its tokens are. */

import {TokenClass} from '../../text/classes.js'
import type {Token} from '../../text/token.js'
import {isWord} from '../../text/token-kinds.js'
import {opensClause} from './words.js'

/** Whether a token is a word with a letter in it. */
export const hasLetters = (token: Token): boolean => isWord(token) && /\p{L}/u.test(token.norm)

export const isCapitalised = ({classes}: Token): boolean => (classes & TokenClass.capital) !== 0

export const isQuoted = ({classes}: Token): boolean => (classes & TokenClass.quoted) !== 0

/** Whether a token begins a line or a paragraph. */
export const startsOnNewLine = ({lineStart, before}: Token): boolean => lineStart || before.includes('\n')

/** Whether the words from `start` up to `end` stand in one sentence and line with nothing but spaces between. */
export function isPlain(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start]
  for (let at = start; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || first === undefined || !isWord(token)) return false
    if (at > start && (token.sentence !== first.sentence || startsOnNewLine(token))) return false
  }
  return true
}

/** Whether the stretch begins with a written word and ends with one, but for a possessive 's behind it. */
export function hasCleanEdges(tokens: readonly Token[], start: number, end: number): boolean {
  const next = tokens[end]
  if (isOfCode(next)) return false
  return tokens[start]?.joined === false && (next === undefined || !next.joined || next.norm === "'s")
}

/** Whether a sign straight behind a word makes it part of a longer one: "string[]", "async/await". */
export const isOfCode = (next: Token | undefined): boolean => next?.before === '' && /^[[/]$/.test(next.text)

/** Whether the stretch is mentioned, not used. */
export function isMentioned(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (tokens[at]?.literal !== true) return false
  return true
}

/**
 * Whether a sign straight before a word makes it a name of a program: the end of a path, "@base/loader loader", what a program prints,
 * "<object object>", an option with its value, "--file file", "#:name name".
 */
export function isNameOf(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.before === '' && /^(?:[/\\<@#:$&=~|]|--?)$/.test(tokens[index - 1]?.text ?? '')
}

/** Whether one of the `reach` words before a token, in its sentence, opens a clause that may end here: "what it is is". */
export function followsOpener(tokens: readonly Token[], index: number, reach: number): boolean {
  const sentence = tokens[index]?.sentence
  for (let at = index - 1; at >= index - reach; at--) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== sentence) return false
    if (opensClause(token.norm)) return true
  }
  return false
}

/** Whether a sentence, a quotation or a clause begins with the token. */
export function startsClause(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1]
  return previous === undefined || previous.sentence !== tokens[index]?.sentence || !isWord(previous)
}
