/** Numbers of 32 bits, lowest byte first, as they stand in base64. */
export function numbersOf(text: string): Int32Array {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  return Int32Array.from({length: bytes.length / BYTES}, (_, index) => view.getInt32(index * BYTES, true))
}

/** What `numbersOf` was given. */
export function base64Of(numbers: Int32Array): string {
  const view = new DataView(new ArrayBuffer(numbers.length * BYTES))
  for (const [index, number] of numbers.entries()) view.setInt32(index * BYTES, number, true)
  const bytes = new Uint8Array(view.buffer)
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}

const BYTES = 4
/** Engines take no call with a million arguments. */
const CHUNK = 8192
