import {changedToken} from './changed-token.js'
import {TokenClass} from './classes.js'
import type {Token} from './token.js'

/** What a name that begins with a dot goes on with: ".NET", ".env", ".gitignore". A sentence that lost its space begins otherwise: ".The". */
const REST = /^(?:\p{Ll}[\p{L}\p{N}]*|\p{Lu}[\p{Lu}\p{N}]+|Net)$/u

/**
 * Makes one word of a dot and what is written right behind it, where white space or an opening mark stands before the dot; parsers
 * end a sentence there. The tokens are of one document, and change in place.
 */
export function joinDottedNames(tokens: Token[]): void {
  if (!tokens.some((_, at) => beginsName(tokens, at))) return
  let count = 0
  let lost = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const next = tokens[at + 1]
    const sentence = token.sentence - lost
    if (next === undefined || !beginsName(tokens, at)) {
      tokens[count++] = changedToken(token, {sentence})
      continue
    }
    const {end, classes} = next
    const changes = {text: `.${next.text}`, norm: `.${next.norm}`, end, classes, sentence}
    tokens[count++] = changedToken(token, changes)
    lost += next.sentence - token.sentence
    at++
  }
  tokens.length = count
}

function beginsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.text !== '.') return false
  const previous = tokens[at - 1]
  const next = tokens[at + 1]
  if (next === undefined || next.before !== '' || next.paragraph !== token.paragraph) return false
  if ((next.classes & TokenClass.word) === 0 || !REST.test(next.text)) return false
  return (
    previous === undefined ||
    token.before !== '' ||
    previous.text === '(' ||
    (previous.classes & TokenClass.quoteMark) !== 0
  )
}
