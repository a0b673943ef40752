/** The character of a number in Unicode; none for control characters and for halves of pairs. */
export function characterOf(code: number): string | undefined {
  const isCharacter = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
