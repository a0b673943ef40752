/** The rules key by key instead of one by one: like stands beside like, and packs better. */
import {ColumnReader, ColumnWriter} from '../../text/columns.js'

/** Rules as `packRules` has written them, arranged anew. */
export function slimRules(bytes: Uint8Array): Uint8Array {
  const reader = new ColumnReader(bytes)
  const text = reader.bytes()
  const lengths = reader.column()
  const shapes: string[] = []
  const shapeNumbers: number[] = []
  const values = new Map<string, string[]>()
  for (const record of recordsOf(text, lengths)) {
    const entries = Object.entries(record)
    const shape = entries.map(([key]) => key).join(' ')
    if (!shapes.includes(shape)) shapes.push(shape)
    shapeNumbers.push(shapes.indexOf(shape))
    for (const [key, value] of entries) {
      const known = values.get(key) ?? []
      values.set(key, known)
      known.push(JSON.stringify(value))
    }
  }
  const writer = new ColumnWriter()
  writer.text(shapes.join('\n'))
  writer.column(shapeNumbers)
  writer.column([...lengths])
  writer.text([...values.keys()].join(' '))
  for (const list of values.values()) writer.text(list.join('\n'))
  writer.bytes(reader.rest())
  return writer.end()
}

/** The rules as `packRules` has written them. */
export function fullRules(bytes: Uint8Array): Uint8Array {
  const reader = new ColumnReader(bytes)
  const shapes = reader.text().split('\n').map(keysIn)
  const shapeNumbers = reader.column()
  const lengths = reader.column()
  const lists = new Map(keysIn(reader.text()).map((key) => [key, {values: reader.text().split('\n'), at: 0}]))
  const next = (key: string): string => {
    const list = lists.get(key)
    return list?.values[list.at++] ?? 'null'
  }
  const records = Array.from(shapeNumbers, (number) => {
    const members = (shapes[number] ?? []).map((key) => `"${key}":${next(key)}`)
    return `{${members.join(',')}}`
  })
  const writer = new ColumnWriter()
  writer.text(records.join(''))
  writer.column([...lengths])
  writer.raw(reader.bytes())
  return writer.end()
}

const keysIn = (text: string): string[] => text.split(' ')

function* recordsOf(text: Uint8Array, lengths: Int32Array): Generator<object> {
  const decoder = new TextDecoder()
  let end = 0
  for (const length of lengths) {
    const start = end
    end += length
    yield JSON.parse(decoder.decode(text.subarray(start, end)))
  }
}
