/**
 * Splits a written word into the pieces that patterns speak of, the same way for texts and for patterns.
 *
 * A hyphen separates pieces ("one-to-one" is three), a contraction is two ("don't" is *do* and *not*) and so is a
 * possessive ("Xi's" is *xi* and *'s*). Every piece is in Unicode NFC, lower case, with straight apostrophes.
 */

/** A piece of a written word; offsets are UTF-16 code units from the start of the word. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** The normalised form, which patterns match. */
  readonly norm: string
  /** Other words it may stand for: *'s* may be *is* or *has*. */
  readonly alternates?: readonly string[]
}

const CLITICS: Readonly<Record<string, readonly string[]>> = {
  "'s": ['is', 'has'],
  "'re": ['are'],
  "'ve": ['have'],
  "'ll": ['will'],
  "'d": ['would', 'had'],
  "'m": ['am'],
}

/** Negative contractions whose first part is spelled otherwise when it stands alone. */
const NEGATED: Readonly<Record<string, string>> = {ca: 'can', wo: 'will', sha: 'shall', ai: 'be'}

const HYPHENS = new Set(['-', '\u2010', '\u2011'])
/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark: no reader sees them. */
const INVISIBLE = /\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF/g
const APOSTROPHES = /[\u2018\u2019\u02BC\u2032\uFF07`\u00B4]/g

/** Most words: nothing to compose, straighten or split. */
const PLAIN = /^[a-z0-9]+$/i

/** "twenty-one": one number, not two words. */
export const COMPOUND_NUMBER =
  /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty[-\u2010\u2011](?:one|two|three|four|five|six|seven|eight|nine)$/i

/** The form of a word or mark that patterns match. */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text.normalize('NFC').replace(INVISIBLE, '').replace(APOSTROPHES, "'").toLowerCase()
}

/** Splits one written word, without white space, into its pieces, from left to right. */
export function splitWord(word: string): Piece[] {
  if (PLAIN.test(word) && word.toLowerCase() !== 'cannot') {
    return [{start: 0, end: word.length, norm: word.toLowerCase()}]
  }
  if (COMPOUND_NUMBER.test(word)) return [{start: 0, end: word.length, norm: normalise(word)}]
  const pieces: Piece[] = []
  let start = 0
  for (let index = 0; index <= word.length; index++) {
    if (index < word.length && !HYPHENS.has(word.charAt(index))) continue
    if (index > start) splitContraction(word, start, index, pieces)
    start = index + 1
  }
  return pieces
}

function splitContraction(word: string, start: number, end: number, pieces: Piece[]): void {
  const norm = normalise(word.slice(start, end))
  // Invisible characters or composition changed the length: offsets inside the word no longer agree, so keep it whole.
  if (norm.length !== end - start) {
    pieces.push({start, end, norm})
    return
  }
  if (norm === 'cannot') {
    pieces.push({start, end: start + 3, norm: 'can'}, {start: start + 3, end, norm: 'not'})
    return
  }
  if (norm.endsWith("n't") && norm.length > 3) {
    const stem = norm.slice(0, -3)
    const spelled = NEGATED[stem] ?? stem
    // "can't" keeps its n: the split shows the letters of each half.
    const middle = stem === 'ca' ? end - 2 : end - 3
    pieces.push({start, end: middle, norm: spelled}, {start: middle, end, norm: 'not'})
    return
  }
  const apostrophe = norm.lastIndexOf("'")
  if (apostrophe > 0) {
    const clitic = norm.slice(apostrophe)
    const alternates = CLITICS[clitic]
    if (alternates !== undefined) {
      const middle = start + apostrophe
      pieces.push({start, end: middle, norm: norm.slice(0, apostrophe)}, {start: middle, end, norm: clitic, alternates})
      return
    }
    if (clitic === "'") {
      // A plural possessive ("officials'"): the apostrophe is a possessive marker like 's.
      const middle = start + apostrophe
      pieces.push({start, end: middle, norm: norm.slice(0, apostrophe)}, {start: middle, end, norm: "'s"})
      return
    }
  }
  pieces.push({start, end, norm})
}
