import type {Scalar} from 'yaml'
import type {TextBuilder} from '../text-builder.js'

/** How many units of source an escape of YAML takes, by the letter behind the backslash; the others take two. */
const ESCAPE_LENGTHS: Readonly<Record<string, number>> = {x: 4, u: 6, U: 10}

/** White space that YAML folds. */
const isBlank = (unit: string | undefined): boolean => unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r'

/**
 * Adds the text of a YAML scalar with the place of every unit.
 * @param offset where the YAML begins in the source
 * @returns whether the text is what stands in the source
 */
export function addYamlText(scalar: Scalar<string>, source: string, offset: number, builder: TextBuilder): boolean {
  const {value, type, range} = scalar
  if (range === undefined || range === null) return false
  const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
  const isBlock = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL'
  const first = offset + range[0]
  // The first line of a block scalar says how it is folded.
  const start = isBlock ? source.indexOf('\n', first) + 1 : isQuoted ? first + 1 : first
  const end = offset + range[1] - (isQuoted ? 1 : 0)
  const mark = type === 'QUOTE_DOUBLE' ? '\\' : type === 'QUOTE_SINGLE' ? "'" : undefined
  builder.addRun(start, end)
  let at = start
  while (isBlock && isBlank(source[at]) && at < end) at++
  let index = 0
  while (index < value.length) {
    const unit = value[index] ?? ''
    if (isBlank(unit) && isBlank(source[at])) {
      const blanks = blanksAt(value, index)
      const written = blanksAt(source, at)
      const isFolded = blanks.length !== written.length || written.includes('\n')
      if (isFolded) builder.addUnit(written.includes('\n') ? '\n' : ' ', at, at + written.length)
      else for (const [nth, blank] of [...blanks].entries()) builder.addUnit(blank, at + nth, at + nth + 1)
      index += blanks.length
      at += written.length
    } else if (mark !== undefined && source[at] === mark) {
      const letter = source[at + 1] ?? ''
      if (letter === '\n' || letter === '\r') {
        at += 1 + blanksAt(source, at + 1).length
        continue
      }
      const length = mark === '\\' ? (ESCAPE_LENGTHS[letter] ?? 2) : 2
      const character = String.fromCodePoint(value.codePointAt(index) ?? 0)
      for (const half of character.split('')) builder.addUnit(half, at, at + length)
      index += character.length
      at += length
    } else if (source[at] === unit) {
      builder.addUnit(unit, at, at + 1)
      index++
      at++
    } else return false
  }
  return at <= end || isBlock
}

function blanksAt(text: string, from: number): string {
  let to = from
  while (isBlank(text[to])) to++
  return text.slice(from, to)
}
