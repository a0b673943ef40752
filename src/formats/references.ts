import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** How long a character reference is in the source, and in the text. */
interface Reference {
  readonly source: number
  readonly text: number
}

const NUMERIC = /&#(?:x([\da-f]+)|(\d+));?/iy
const NAMED = /&([a-z][a-z\d]*)(;?)/iy

/** HTML lets some names stand without a semicolon; none of them is longer. */
const LONGEST_BARE_NAME = 6

/**
 * The character reference at `at` in the source, if what it stands for is in the text at `index`: whether it is one the text
 * tells, since the parser of the format made that from the source.
 */
export function referenceAt(source: string, at: number, text: string, index: number): Reference | undefined {
  return numericAt(source, at, text, index) ?? namedAt(source, at, text, index)
}

function numericAt(source: string, at: number, text: string, index: number): Reference | undefined {
  NUMERIC.lastIndex = at
  const [written, hex, decimal] = NUMERIC.exec(source) ?? []
  if (written === undefined) return undefined
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
  const isAmpersand = code === 38
  // Some numbers stand for other characters than theirs; only that the text has an ampersand says that it is no reference.
  if (text[index] === '&' && !isAmpersand) return undefined
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0)
  return {source: written.length, text: character.length}
}

function namedAt(source: string, at: number, text: string, index: number): Reference | undefined {
  NAMED.lastIndex = at
  const [, name, semicolon] = NAMED.exec(source) ?? []
  if (name === undefined) return undefined
  const whole = semicolon === ';' ? decodeNamedCharacterReference(name) : false
  if (whole !== false && text.startsWith(whole, index)) return {source: name.length + 2, text: whole.length}
  for (let length = Math.min(name.length, LONGEST_BARE_NAME); length > 1; length--) {
    const bare = decodeNamedCharacterReference(name.slice(0, length))
    if (bare !== false && text.startsWith(bare, index)) return {source: length + 1, text: bare.length}
  }
  return undefined
}
