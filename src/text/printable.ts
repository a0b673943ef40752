/** What a terminal obeys instead of showing it, and what turns the order of the letters around it. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

const NAMED: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'}

/** How much of a cut text stands behind the cut, as a share of the whole. */
const TAIL = 1 / 3

/** The text on one line, with control characters as escapes: `\x1b` for the one that begins colours. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => NAMED[character] ?? escapeOf(character.charCodeAt(0)))
}

function escapeOf(code: number): string {
  const digits = code.toString(16)
  return code < 0x100 ? `\\x${digits.padStart(2, '0')}` : `\\u${digits}`
}

/** The text with its middle left out, if it has more than `most` UTF-16 code units. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const tail = Math.floor(most * TAIL)
  // Half of a character that takes two units is left out with the middle.
  const first = text.slice(0, most - tail).replace(/[\ud800-\udbff]$/, '')
  const last = text.slice(-tail).replace(/^[\udc00-\udfff]/, '')
  return `${first.trimEnd()} … ${last.trimStart()}`
}
