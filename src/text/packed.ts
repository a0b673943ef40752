import {brotliCompressSync, brotliDecompressSync, constants} from 'node:zlib'
import {ColumnReader, ColumnWriter} from './columns.js'

/** Packs harder than this take ten times as long for a tenth less. */
const QUALITY = 9
/** Data repeats itself over its whole length. */
const WINDOW = constants.BROTLI_MAX_WINDOW_BITS
/** Longer texts and lists of whole numbers stand beside the JSON, which would take long to read them. */
const LONG_TEXT = 200
const LONG_LIST = 16

/** What stands in the JSON for a text or a list beside it. */
interface Aside {
  readonly $text?: string
  readonly $numbers?: string
}

/** Plain data as a short string of letters, for a module that the build writes: the package is a third of what it would be. */
export function pack(data: unknown): string {
  const texts: string[] = []
  const lists: (readonly number[])[] = []
  const json = JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === 'string' && value.length >= LONG_TEXT) return {$text: `${texts.push(value) - 1}`}
    if (isLongList(value)) return {$numbers: `${lists.push(value) - 1}`}
    return value
  })
  const writer = new ColumnWriter()
  writer.text(json)
  writer.column([texts.length, lists.length])
  for (const text of texts) writer.text(text)
  for (const list of lists) writer.column(list)
  return packBytes(writer.end())
}

/** The data that a string of `pack` stands for; the build saw to its type. */
export function unpack<T>(packed: string): T {
  const reader = new ColumnReader(unpackBytes(packed))
  const json = reader.text()
  const [textCount = 0, listCount = 0] = reader.column()
  const texts = Array.from({length: textCount}, () => reader.text())
  const lists = Array.from({length: listCount}, () => [...reader.column()])
  return restored(JSON.parse(json), texts, lists) as T
}

/** Data with what stands beside it put in its place; by hand, since a reviver is asked about every number. */
function restored(value: unknown, texts: readonly string[], lists: readonly (readonly number[])[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => restored(each, texts, lists))
  if (isAside(value)) return value.$text === undefined ? lists[Number(value.$numbers)] : texts[Number(value.$text)]
  const entries = Object.entries(value).map(([key, each]) => [key, restored(each, texts, lists)])
  return Object.fromEntries(entries)
}

/** Bytes as a short string of letters. */
export function packBytes(bytes: Uint8Array): string {
  const params = {[constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_LGWIN]: WINDOW}
  return brotliCompressSync(bytes, {params}).toString('base64')
}

/** The bytes that a string of `packBytes` stands for. */
export function unpackBytes(packed: string): Uint8Array {
  return brotliDecompressSync(Buffer.from(packed, 'base64'))
}

function isLongList(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length >= LONG_LIST &&
    value.every((each) => Number.isInteger(each) && each === (each | 0))
  )
}

function isAside(value: object): value is Aside {
  return '$text' in value || '$numbers' in value
}
