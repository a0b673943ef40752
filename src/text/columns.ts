/** Text and columns of whole numbers as bytes, one behind the other: what a program reads at its start is small and needs no parsing. */

const PAYLOAD = 7
const MORE = 1 << PAYLOAD
/** Whether the processor stores the highest byte of a number first, as few do. */
const HAS_HIGHEST_FIRST = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0

/** A column of numbers, with as many bytes each as the largest needs. */
export type Column = Int8Array | Int16Array | Int32Array

/** Writes what a `ColumnReader` reads in the same order. */
export class ColumnWriter {
  private readonly parts: Uint8Array[] = []
  private length = 0

  /** Writes a text in UTF-8. */
  text(text: string): void {
    this.bytes(new TextEncoder().encode(text))
  }

  /** Writes bytes that are read as such. */
  bytes(bytes: Uint8Array): void {
    this.add(Uint8Array.from(encoded(bytes.length)))
    this.add(bytes)
  }

  /** Goes on with what another writer has written. */
  raw(written: Uint8Array): void {
    this.add(written)
  }

  /**
   * Writes numbers of 32 bits, all in as many bytes as the largest needs, the lowest first, at a place that such numbers may stand at in
   * memory: they need no decoding, and no copy.
   */
  column(numbers: ArrayLike<number>): void {
    const width = widthOf(numbers)
    const bytes = new Uint8Array(numbers.length * width)
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] ?? 0
      for (let byte = 0; byte < width; byte++) bytes[index * width + byte] = number >> (8 * byte)
    }
    const head = [...encoded(numbers.length), width]
    const padding = (width - ((this.length + head.length + 1) % width)) % width
    this.add(Uint8Array.from([...head, padding, ...new Uint8Array(padding)]))
    this.add(bytes)
  }

  private add(part: Uint8Array): void {
    this.parts.push(part)
    this.length += part.length
  }

  end(): Uint8Array {
    const whole = new Uint8Array(this.length)
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

  /** A column; it stands in what was written, unless numbers of its size cannot stand there in memory. */
  column(): Column {
    const length = this.number()
    const width = this.written[this.at++] ?? 0
    this.at += 1 + (this.written[this.at] ?? 0)
    const stretch = this.written.subarray(this.at, this.at + length * width)
    this.at += stretch.length
    // The `slice` of a Buffer would be no copy.
    const bytes = HAS_HIGHEST_FIRST || stretch.byteOffset % width !== 0 ? new Uint8Array(stretch) : stretch
    if (HAS_HIGHEST_FIRST) for (let at = 0; at < bytes.length; at += width) bytes.subarray(at, at + width).reverse()
    const {buffer, byteOffset} = bytes
    if (width === 1) return new Int8Array(buffer, byteOffset, length)
    return width === 2 ? new Int16Array(buffer, byteOffset, length) : new Int32Array(buffer, byteOffset, length)
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
export function columnOf(numbers: ArrayLike<number>): Column {
  const isColumn = numbers instanceof Int8Array || numbers instanceof Int16Array || numbers instanceof Int32Array
  return isColumn ? numbers : Int32Array.from(numbers)
}

/** The sum of all numbers before each place, and of all: where what belongs to each place begins and ends. */
export function startsOf(counts: ArrayLike<number>): Int32Array {
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
