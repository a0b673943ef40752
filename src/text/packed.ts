import {type Column, ColumnReader, ColumnWriter} from './columns.js'

/** Longer texts and lists of whole numbers stand beside the JSON, which would take long to read them. */
const LONG_TEXT = 200
const LONG_LIST = 16

/** What stands in the JSON for a text or a list beside it. */
interface Aside {
  readonly $text?: string
  readonly $numbers?: string
  readonly $column?: string
}

/** Plain data as bytes, for a file that the build writes. */
export function pack(data: unknown): Uint8Array {
  const texts: string[] = []
  const lists: (readonly number[])[] = []
  const columns: Int32Array[] = []
  const json = JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === 'string' && value.length >= LONG_TEXT) return {$text: `${texts.push(value) - 1}`}
    if (value instanceof Int32Array) return {$column: `${columns.push(value) - 1}`}
    if (isLongList(value)) return {$numbers: `${lists.push(value) - 1}`}
    return value
  })
  const writer = new ColumnWriter()
  writer.text(json)
  writer.column([texts.length, lists.length, columns.length])
  for (const text of texts) writer.text(text)
  for (const list of [...lists, ...columns]) writer.column(list)
  return writer.end()
}

/** The data that bytes of `pack` stand for; the build saw to its type. */
export function unpack<T>(packed: Uint8Array): T {
  const reader = new ColumnReader(packed)
  const json = reader.text()
  const [textCount = 0, listCount = 0, columnCount = 0] = reader.column()
  const texts = Array.from({length: textCount}, () => reader.text())
  const lists = Array.from({length: listCount}, () => reader.numbers())
  const columns = Array.from({length: columnCount}, () => reader.column())
  return restored(JSON.parse(json), {texts, lists, columns}) as T
}

/** What stands beside the JSON. */
interface Beside {
  readonly texts: readonly string[]
  readonly lists: readonly (readonly number[])[]
  readonly columns: readonly Column[]
}

function standing({$text, $numbers, $column}: Aside, {texts, lists, columns}: Beside): unknown {
  if ($text !== undefined) return texts[Number($text)]
  return $numbers === undefined ? columns[Number($column)] : lists[Number($numbers)]
}

/** Data with what stands beside it put in its place, where it is; by hand, since a reviver is asked about every number. */
function restored(value: unknown, beside: Beside): unknown {
  if (!isObject(value)) return value
  if (isAside(value)) return standing(value, beside)
  const members: Record<string, unknown> = value
  for (const key of Object.keys(members)) {
    if (isObject(members[key])) members[key] = restored(members[key], beside)
  }
  return value
}

/** Whether something is an object or a list, whose members go by keys too. */
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function isLongList(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length >= LONG_LIST &&
    value.every((each) => Number.isInteger(each) && each === (each | 0))
  )
}

function isAside(value: object): value is Aside {
  return '$text' in value || '$numbers' in value || '$column' in value
}
