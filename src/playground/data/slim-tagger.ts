/** The model of the tagger, without its detour over letters: what it has in base64 packs badly. */
import {ColumnReader, ColumnWriter} from '../../text/columns.js'

/** What the model has as numbers of 32 bits in base64. */
const ENCODED = ['lexicon', 'xpansions'] as const

/** The model as its package has it. */
export type TaggerModel = Readonly<Record<(typeof ENCODED)[number], string>>

const BYTES = 4
/** The lexicon has pairs of numbers. */
const STRIDE = 2 * BYTES

/** The model as bytes, with the bytes of its numbers by their significance. */
export function slimTagger(model: TaggerModel): Uint8Array {
  const writer = new ColumnWriter()
  const lists = model as Readonly<Record<string, unknown>>
  writer.text(JSON.stringify(Object.fromEntries(Object.entries(lists).filter(([key]) => !isEncoded(key)))))
  for (const key of ENCODED) writer.bytes(byPlane(bytesOf(model[key])))
  return writer.end()
}

/** The model as its package has it. */
export function fullTagger(bytes: Uint8Array): TaggerModel {
  const reader = new ColumnReader(bytes)
  const rest: object = JSON.parse(reader.text())
  const [lexicon, xpansions] = ENCODED.map(() => base64(fromPlanes(reader.bytes())))
  return {...rest, lexicon: lexicon ?? '', xpansions: xpansions ?? ''}
}

const isEncoded = (key: string): boolean => (ENCODED as readonly string[]).includes(key)

/** The first byte of every pair of numbers, then the second of every, and so on; what is left over stays behind. */
function byPlane(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from({length: bytes.length}, (_, index) => bytes[placeOf(index, bytes.length)] ?? 0)
}

function fromPlanes(planes: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(planes.length)
  for (const [index, byte] of planes.entries()) bytes[placeOf(index, planes.length)] = byte
  return bytes
}

function placeOf(index: number, length: number): number {
  const rows = Math.floor(length / STRIDE)
  return index < rows * STRIDE ? (index % rows) * STRIDE + Math.floor(index / rows) : index
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

/** Engines take no call with a million arguments. */
const CHUNK = 8192

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}
