/** What becomes of UTF-8 that is read in another encoding, and the way back. */

/** How often a text may have been misread. */
const MOST_ROUNDS = 3

/** The characters that windows-1252 has for the bytes from 0x80 to 0x9F; some versions of Node decode them as ISO 8859-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** For every character of an encoding its byte. Bytes it leaves undefined come through as control characters. */
function bytesOf(encoding: Encoding): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map<string, number>()
  for (let byte = 0x80; byte <= 0xff; byte++) {
    bytes.set(String.fromCharCode(byte), byte)
  }
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const isOwn = encoding === 'windows-1252' && byte < 0xa0
    bytes.set(isOwn ? WINDOWS_1252.charAt(byte - 0x80) : decoder.decode(Uint8Array.of(byte)), byte)
  }
  return bytes
}

export type Encoding = 'windows-1252' | 'windows-1251'
const tables = new Map<Encoding, ReadonlyMap<string, number>>()
const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

function table(encoding: Encoding): ReadonlyMap<string, number> {
  const known = tables.get(encoding) ?? bytesOf(encoding)
  tables.set(encoding, known)
  return known
}

/** How many bytes a character of UTF-8 has whose first byte this is; 0 if it begins none. */
function lengthOf(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2
  if (byte >= 0xe0 && byte <= 0xef) return 3
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0
}

/** A character that was misread: where it stands, and what it was. */
export interface Misread {
  readonly start: number
  readonly end: number
  readonly character: string
}

/** The character of UTF-8 that was misread in an encoding as the characters from `start` on. */
function misreadAt(text: string, start: number, encoding: Encoding): Misread | undefined {
  const bytes = table(encoding)
  const length = lengthOf(bytes.get(text.charAt(start)) ?? 0)
  if (length === 0) return undefined
  const sequence = new Uint8Array(length)
  for (let at = 0; at < length; at++) {
    const byte = bytes.get(text.charAt(start + at))
    if (byte === undefined || (at > 0 && (byte < 0x80 || byte > 0xbf))) return undefined
    sequence[at] = byte
  }
  try {
    return {start, end: start + length, character: utf8.decode(sequence)}
  } catch {
    return undefined
  }
}

/**
 * A text with all misread characters mended, also those misread more than once.
 * @param accepts whether what was found is a misreading and not two characters that happen to stand together
 */
export function reread(text: string, encoding: Encoding, accepts: (misread: Misread, text: string) => boolean): string {
  let right = text
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const better = rereadOnce(right, encoding, accepts)
    if (better === right) break
    right = better
  }
  return right
}

function rereadOnce(text: string, encoding: Encoding, accepts: (misread: Misread, text: string) => boolean): string {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue
    const misread = misreadAt(text, at, encoding)
    if (misread === undefined || !accepts(misread, text)) continue
    parts.push(text.slice(from, at), misread.character)
    from = misread.end
    at = misread.end - 1
  }
  return from === 0 ? text : parts.join('') + text.slice(from)
}
