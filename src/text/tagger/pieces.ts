/** How a word of a text is parted where the model knows its parts alone. */

const POSSESSIVE = /['’]s$/i
const OPENED = /^['’]/
const CLOSED = /['’.]$/
/** Two words that a lost space left together: "yesterday.The". Letters with points, "U.S", are one. */
const JOINED = /^(.{2,})(\.)(.{2,})$/u

/** The parts of an unknown word: its head, and an apostrophe, a possessive ending or a full stop. */
export function piecesOf(word: string): readonly string[] {
  if (OPENED.test(word) && word.length > 1) return [word.slice(0, 1), word.slice(1)]
  const possessive = POSSESSIVE.exec(word)
  if (possessive !== null && possessive.index > 0) return [word.slice(0, possessive.index), possessive[0]]
  // A letter with a point, "X.", is an initial.
  if (CLOSED.test(word) && word.length > 2) return [word.slice(0, -1), word.slice(-1)]
  const joined = JOINED.exec(word)
  return joined === null ? [word] : joined.slice(1)
}
