/** Text and columns of whole numbers as bytes: what a program reads at its start is small and needs no parsing. */

const PAYLOAD = 7
const MORE = 1 << PAYLOAD

/**
 * Writes a text in UTF-8 and columns one behind the other: how long each is, then its numbers, small ones in one byte (LEB128 over
 * zigzag). Numbers have 32 bits.
 */
export function writeColumns(text: string, columns: readonly (readonly number[])[]): Uint8Array {
  const encoded = new TextEncoder().encode(text)
  const bytes: number[] = []
  writeNumber(bytes, encoded.length)
  for (const byte of encoded) bytes.push(byte)
  for (const column of columns) {
    writeNumber(bytes, column.length)
    for (const number of column) writeNumber(bytes, number)
  }
  return Uint8Array.from(bytes)
}

function writeNumber(bytes: number[], number: number): void {
  let rest = ((number << 1) ^ (number >> 31)) >>> 0
  for (; rest >= MORE; rest >>>= PAYLOAD) bytes.push((rest % MORE) | MORE)
  bytes.push(rest)
}

/** Reads what `writeColumns` has written: the text, then column after column. */
export class ColumnReader {
  readonly text: string
  private at = 0

  constructor(private readonly bytes: Uint8Array) {
    const length = this.number()
    this.text = new TextDecoder().decode(bytes.subarray(this.at, this.at + length))
    this.at += length
  }

  next(): Int32Array {
    const column = new Int32Array(this.number())
    for (let index = 0; index < column.length; index++) column[index] = this.number()
    return column
  }

  private number(): number {
    let zigzag = 0
    for (let shift = 0; ; shift += PAYLOAD) {
      const byte = this.bytes[this.at++] ?? 0
      zigzag |= (byte % MORE) << shift
      if (byte < MORE) return (zigzag >>> 1) ^ -(zigzag & 1)
    }
  }
}
