/** The characters of a scalar of YAML with their places: the parser tells where it stands and what it says. */
import {Scalar} from 'yaml'
import {Letters} from './letters.js'
import {matchAt} from './match-at.js'
import {escapedQuoted} from './quoted.js'

/** Line breaks with the blanks around them, which are a space, line breaks or nothing in the text. In blocks blanks before them stay. */
const FOLD = /[ \t]*(?:\r?\n[ \t]*)+/y
const BLOCK_FOLD = /(?:\r?\n[ \t]*)+/y
const BLANKS = /[ \t]*/y
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|.)/y
const QUOTATION_MARK = /^["“”„‟«»‹›‘’‚‛「『]/
const HEADER = /[|>][-+\d]*[ \t]*(?:#.*)?\r?\n/y

/** The characters of a text scalar. */
export function lettersOfScalar({value, type, range}: Scalar<string>, source: string): Letters {
  const [from = 0, to = 0] = range ?? []
  const letters = new Letters()
  const isBlock = type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL
  const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE
  const end = isQuoted ? to - 1 : to
  let at = isBlock ? contentStart(source, from, value) : isQuoted ? from + 1 : from
  let unit = 0
  while (unit < value.length && at < end) {
    const fold = matchAt(isBlock ? BLOCK_FOLD : FOLD, source, at)
    const written = fold ?? writtenAt(source, at, type)
    const length =
      fold === undefined ? lengthOf(written, value, unit) : (/^(?:\n+| )?/.exec(value.slice(unit))?.[0].length ?? 0)
    const isEscape = written.length > 1
    if (!isEscape && value[unit] !== written && fold === undefined) break
    letters.add(value.slice(unit, unit + length), at, at + written.length)
    unit += length
    at += written.length
    // What the text has of the indentation belongs to the text.
    if (fold !== undefined) at -= matchAt(BLANKS, value, unit)?.length ?? 0
  }
  // Never seen, but the parser may do what is not known here: then the rest stands as a whole where the rest of the scalar is.
  letters.add(value.slice(unit), Math.min(at, end), end)
  return letters
}

/** What writes text as it must stand in a scalar. */
export function escapesOf({type, value}: Scalar<string>): (text: string) => string | undefined {
  if (type === Scalar.QUOTE_DOUBLE) return escapedQuoted
  if (type === Scalar.QUOTE_SINGLE) return (text) => text.replaceAll("'", "''")
  // A mark of English at the beginning would quote all of it; then its fellow at the end is left as it is, too.
  if (type === Scalar.PLAIN && QUOTATION_MARK.test(value)) return (text) => (/["']/.test(text) ? undefined : text)
  return (text) => text
}

/** How a character is written at a place. */
function writtenAt(source: string, at: number, type: Scalar['type']): string {
  if (type === Scalar.QUOTE_DOUBLE && source[at] === '\\') return matchAt(ESCAPE, source, at) ?? '\\'
  if (type === Scalar.QUOTE_SINGLE && source.startsWith("''", at)) return "''"
  return source[at] ?? ''
}

/** How many units of the text a written character stands for. */
function lengthOf(written: string, value: string, unit: number): number {
  if (/^\\\r?\n/.test(written)) return 0
  const isWhole = written.startsWith('\\U') && (value.codePointAt(unit) ?? 0) > 0xffff
  return isWhole ? 2 : 1
}

/** Where the text of a block begins. */
function contentStart(source: string, from: number, value: string): number {
  const start = from + (matchAt(HEADER, source, from)?.length ?? 0)
  if (value.startsWith('\n')) return start
  const blanks = matchAt(BLANKS, source, start)?.length ?? 0
  return start + blanks - (matchAt(BLANKS, value, 0)?.length ?? 0)
}
