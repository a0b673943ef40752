/** Text and columns of whole numbers as bytes, one behind the other: what a program reads at its start is small and needs no parsing. */

const PAYLOAD = 7
const MORE = 1 << PAYLOAD
/** Whether the processor stores the highest byte of a number first, as few do. */
const HAS_HIGHEST_FIRST = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0

/** Writes what a `ColumnReader` reads in the same order. */
export class ColumnWriter {
  private readonly parts: Uint8Array[] = []

  /** Writes a text in UTF-8. */
  text(text: string): void {
    this.bytes(new TextEncoder().encode(text))
  }

  /** Writes bytes that are read as such. */
  bytes(bytes: Uint8Array): void {
    this.parts.push(Uint8Array.from(encoded(bytes.length)), bytes)
  }

  /** Goes on with what another writer has written. */
  raw(written: Uint8Array): void {
    this.parts.push(written)
  }

  /** Writes numbers of 32 bits, all in as many bytes as the largest needs, the lowest first, so that they need no decoding. */
  column(numbers: ArrayLike<number>): void {
    const width = widthOf(numbers)
    const bytes = new Uint8Array(numbers.length * width)
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] ?? 0
      for (let byte = 0; byte < width; byte++) bytes[index * width + byte] = number >> (8 * byte)
    }
    this.parts.push(Uint8Array.from([...encoded(numbers.length), width]), bytes)
  }

  end(): Uint8Array {
    const whole = new Uint8Array(this.parts.reduce((length, part) => length + part.length, 0))
    let at = 0
    for (const part of this.parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  }
}

/** Reads the parts that a `ColumnWriter` has written, in their order. */
export class ColumnReader {
  private at = 0

  constructor(private readonly written: Uint8Array) {}

  /** The bytes of a text; nothing is decoded. */
  bytes(): Uint8Array {
    const length = this.number()
    this.at += length
    return this.written.subarray(this.at - length, this.at)
  }

  text(): string {
    return new TextDecoder().decode(this.bytes())
  }

  /** All that was not read yet. */
  rest(): Uint8Array {
    return this.written.subarray(this.at)
  }

  column(): Int32Array {
    const length = this.number()
    const width = this.written[this.at++] ?? 0
    // A copy begins at an address that numbers of several bytes may begin at. (The `slice` of a Buffer would be none.)
    const bytes = new Uint8Array(this.written.subarray(this.at, this.at + length * width))
    this.at += bytes.length
    if (HAS_HIGHEST_FIRST) for (let at = 0; at < bytes.length; at += width) bytes.subarray(at, at + width).reverse()
    if (width === 1) return new Int32Array(new Int8Array(bytes.buffer))
    return width === 2 ? new Int32Array(new Int16Array(bytes.buffer)) : new Int32Array(bytes.buffer)
  }

  /** A column as a plain list. */
  numbers(): number[] {
    const column = this.column()
    const numbers = new Array<number>(column.length)
    for (let index = 0; index < column.length; index++) numbers[index] = column[index] ?? 0
    return numbers
  }

  /** A number by itself: small ones are one byte (LEB128 over zigzag). */
  private number(): number {
    let zigzag = 0
    for (let shift = 0; ; shift += PAYLOAD) {
      const byte = this.written[this.at++] ?? 0
      zigzag |= (byte % MORE) << shift
      if (byte < MORE) return (zigzag >>> 1) ^ -(zigzag & 1)
    }
  }
}

/** Numbers as a column. */
export const columnOf = (numbers: ArrayLike<number>): Int32Array =>
  numbers instanceof Int32Array ? numbers : Int32Array.from(numbers)

/** The sum of all numbers before each place, and of all: where what belongs to each place begins and ends. */
export function startsOf(counts: Int32Array): Int32Array {
  const starts = new Int32Array(counts.length + 1)
  for (let index = 0; index < counts.length; index++) starts[index + 1] = (starts[index] ?? 0) + (counts[index] ?? 0)
  return starts
}

/** The places of what belongs to `index`, one after the other. */
export function placesOf(starts: Int32Array, index: number): number[] {
  const start = starts[index] ?? 0
  return Array.from({length: (starts[index + 1] ?? 0) - start}, (_, offset) => start + offset)
}

/** How many bytes the largest of some numbers needs; there are no numbers of three. */
function widthOf(numbers: ArrayLike<number>): 1 | 2 | 4 {
  let width: 1 | 2 | 4 = 1
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0
    if (number >= -0x80 && number < 0x80) continue
    if (number < -0x8000 || number >= 0x8000) return 4
    width = 2
  }
  return width
}

function encoded(number: number): number[] {
  const bytes: number[] = []
  let rest = ((number << 1) ^ (number >> 31)) >>> 0
  for (; rest >= MORE; rest >>>= PAYLOAD) bytes.push((rest % MORE) | MORE)
  bytes.push(rest)
  return bytes
}
