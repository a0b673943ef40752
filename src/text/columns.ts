/** Text and columns of whole numbers as bytes, one behind the other: what a program reads at its start is small and needs no parsing. */

const PAYLOAD = 7
const MORE = 1 << PAYLOAD
/** Whether the processor stores the highest byte of a number first, as few do. */
const HAS_HIGHEST_FIRST = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0

/** A column of numbers, with as many bytes each as the largest needs. */
export type Column = Int8Array | Int16Array | Uint16Array | Int32Array

/** How a column is written: the bytes of each number, or 3 for numbers of two bytes without a sign. */
type Width = 1 | 2 | 3 | 4
const UNSIGNED = 3
const bytesOf = (width: number): number => (width === UNSIGNED ? 2 : width)

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
    // A loop that meets several kinds of arrays takes many times as long.
    const own = new Int32Array(numbers)
    const width = widthOf(own)
    const size = bytesOf(width)
    const bytes = new Uint8Array(own.length * size)
    const view = new DataView(bytes.buffer)
    if (size === 1) bytes.set(own)
    else if (size === 2)
      for (let index = 0; index < own.length; index++) view.setInt16(2 * index, own[index] ?? 0, true)
    else for (let index = 0; index < own.length; index++) view.setInt32(4 * index, own[index] ?? 0, true)
    const head = [...encoded(numbers.length), width]
    const padding = (size - ((this.length + head.length + 1) % size)) % size
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
    const size = bytesOf(width)
    const stretch = this.written.subarray(this.at, this.at + length * size)
    this.at += stretch.length
    // The `slice` of a Buffer would be no copy.
    const bytes = HAS_HIGHEST_FIRST || stretch.byteOffset % size !== 0 ? new Uint8Array(stretch) : stretch
    if (HAS_HIGHEST_FIRST) for (let at = 0; at < bytes.length; at += size) bytes.subarray(at, at + size).reverse()
    const {buffer, byteOffset} = bytes
    if (width === 1) return new Int8Array(buffer, byteOffset, length)
    if (width === UNSIGNED) return new Uint16Array(buffer, byteOffset, length)
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
  return isColumn(numbers) ? numbers : Int32Array.from(numbers)
}

const isColumn = (numbers: ArrayLike<number>): numbers is Column =>
  [Int8Array, Int16Array, Uint16Array, Int32Array].some((kind) => numbers instanceof kind)

/** The sum of all numbers before each place, and of all: where what belongs to each place begins and ends. */
export function startsOf(counts: ArrayLike<number>): Int32Array {
  const starts = new Int32Array(counts.length + 1)
  // Columns of all widths are copied before they are counted: a loop that meets several kinds of arrays takes many times as long.
  starts.set(counts, 1)
  for (let index = 1; index < starts.length; index++) starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0)
  return starts
}

/** The places of what belongs to `index`, one after the other. */
export function placesOf(starts: Int32Array, index: number): number[] {
  const start = starts[index] ?? 0
  return Array.from({length: (starts[index + 1] ?? 0) - start}, (_, offset) => start + offset)
}

/** How some numbers are written, so that the least and the greatest fit. */
function widthOf(numbers: Int32Array): Width {
  let least = 0
  let greatest = 0
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0
    if (number < least) least = number
    if (number > greatest) greatest = number
  }
  if (least >= -0x80 && greatest < 0x80) return 1
  if (least >= -0x8000 && greatest < 0x8000) return 2
  return least === 0 && greatest <= 0xffff ? UNSIGNED : 4
}

function encoded(number: number): number[] {
  const bytes: number[] = []
  let rest = ((number << 1) ^ (number >> 31)) >>> 0
  for (; rest >= MORE; rest >>>= PAYLOAD) bytes.push((rest % MORE) | MORE)
  bytes.push(rest)
  return bytes
}
