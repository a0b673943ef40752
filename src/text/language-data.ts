import {ColumnReader, ColumnWriter, startsOf} from './columns.js'
import {byBytes, readWords, writeWords} from './word-finder.js'

/** What the language identifier knows, in the form of its package: for each piece of a word the languages that have it, by their numbers, and how often. */
export interface LanguageData {
  readonly type: string
  readonly languages: Readonly<Record<string, string>>
  readonly isSubset: boolean
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/**
 * Writes the data down, column by column.
 * @throws RangeError for data that do not fit in: numbers are bytes, and pieces are no longer than a line
 */
export function packLanguages({ngrams, ...rest}: LanguageData): Uint8Array {
  const pieces = Object.keys(ngrams).sort(byBytes)
  const scores = pieces.map((piece) => Object.entries(ngrams[piece] ?? {}))
  const writer = new ColumnWriter()
  writer.text(JSON.stringify(rest))
  writeWords(writer, pieces)
  writer.bytes(bytesOf(scores.map((ofPiece) => ofPiece.length)))
  writer.bytes(bytesOf(scores.flatMap((ofPiece) => ofPiece.map(([language]) => Number(language)))))
  writer.bytes(bytesOf(scores.flatMap((ofPiece) => ofPiece.map(([, score]) => score))))
  return writer.end()
}

/** The data that were written down. What they say of a piece is put together when it is asked for: a text asks for a few of 50,000. */
export function unpackLanguages(bytes: Uint8Array): LanguageData {
  const reader = new ColumnReader(bytes)
  const rest = JSON.parse(reader.text()) as Omit<LanguageData, 'ngrams'>
  const pieces = readWords(reader)
  const starts = startsOf(reader.bytes())
  const languages = reader.bytes()
  const scores = reader.bytes()
  const scoresOf = (piece: string): Record<string, number> | undefined => {
    const index = pieces.find(piece)
    if (index === undefined) return undefined
    const found: Record<string, number> = {}
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) found[languages[at] ?? 0] = scores[at] ?? 0
    return found
  }
  // The identifier knows but an object with a member for each piece.
  const ngrams = new Proxy<LanguageData['ngrams']>(
    {},
    {get: (_, piece) => (typeof piece === 'string' ? scoresOf(piece) : undefined)},
  )
  return {...rest, ngrams}
}

function bytesOf(numbers: readonly number[]): Uint8Array {
  const wrong = numbers.find((number) => !(Number.isInteger(number) && number >= 0 && number <= 255))
  if (wrong !== undefined) throw new RangeError(`${wrong} is no byte`)
  return Uint8Array.from(numbers)
}
