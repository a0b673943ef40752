/** Text in UTF-16, as Windows and the tools of Apple write it behind a byte-order mark. */

/** Which byte of a unit stands first: the low one, or the high one. */
export type WideEncoding = 'utf-16le' | 'utf-16be'

/** What the mark of a text in UTF-16 tells. */
export function wideEncodingOf([first]: Uint8Array): WideEncoding {
  return first === 0xff ? 'utf-16le' : 'utf-16be'
}

/** The bytes of a text; its byte-order mark is part of it. */
export function encodedWide(text: string, encoding: WideEncoding): Buffer {
  const bytes = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}
