/** Text and columns of whole numbers as bytes, one behind the other: what a program reads at its start is small and needs no parsing. */

const PAYLOAD = 7
const MORE = 1 << PAYLOAD
/** No number takes more bytes. */
const LONGEST = 5

/** Writes what a `ColumnReader` reads in the same order. */
export class ColumnWriter {
  private readonly parts: Uint8Array[] = []

  /** Writes a text in UTF-8. */
  text(text: string): void {
    this.bytes(new TextEncoder().encode(text))
  }

  /** Writes bytes that are read as such. */
  bytes(bytes: Uint8Array): void {
    const length = new Uint8Array(LONGEST)
    this.parts.push(length.subarray(0, encode(bytes.length, length, 0)), bytes)
  }

  /** Goes on with what another writer has written. */
  raw(written: Uint8Array): void {
    this.parts.push(written)
  }

  /** Writes numbers of 32 bits, small ones in one byte (LEB128 over zigzag). */
  column(numbers: ArrayLike<number>): void {
    const bytes = new Uint8Array(LONGEST * (numbers.length + 1))
    let end = encode(numbers.length, bytes, 0)
    for (let index = 0; index < numbers.length; index++) end = encode(numbers[index] ?? 0, bytes, end)
    this.parts.push(bytes.slice(0, end))
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
    const column = new Int32Array(this.number())
    for (let index = 0; index < column.length; index++) column[index] = this.number()
    return column
  }

  private number(): number {
    let zigzag = 0
    for (let shift = 0; ; shift += PAYLOAD) {
      const byte = this.written[this.at++] ?? 0
      zigzag |= (byte % MORE) << shift
      if (byte < MORE) return (zigzag >>> 1) ^ -(zigzag & 1)
    }
  }
}

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

/** Writes a number from `at` on, and returns where it ends. */
function encode(number: number, bytes: Uint8Array, at: number): number {
  let end = at
  let rest = ((number << 1) ^ (number >> 31)) >>> 0
  for (; rest >= MORE; rest >>>= PAYLOAD) bytes[end++] = (rest % MORE) | MORE
  bytes[end++] = rest
  return end
}
