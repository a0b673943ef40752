import {type ColumnReader, type ColumnWriter, startsOf} from './columns.js'

/** Writes plain data, each piece by itself. */
export function writeRecords(writer: ColumnWriter, records: readonly unknown[]): void {
  const encoder = new TextEncoder()
  const texts = records.map((record) => JSON.stringify(record))
  writer.text(texts.join(''))
  writer.column(texts.map((text) => encoder.encode(text).length))
}

/** Records that were written down; each is parsed when it is first asked for. */
export class Records<T> {
  readonly length: number
  private readonly bytes: Uint8Array
  private readonly starts: Int32Array
  private readonly parsed: (T | undefined)[] = []
  private readonly decoder = new TextDecoder()

  /** Reads what `writeRecords` has written; the build saw to its type. */
  constructor(reader: ColumnReader) {
    this.bytes = reader.bytes()
    this.starts = startsOf(reader.column())
    this.length = this.starts.length - 1
  }

  /** @throws RangeError if there is none */
  at(index: number): T {
    const known = this.parsed[index]
    if (known !== undefined) return known
    if (!(index >= 0 && index < this.length)) throw new RangeError(`no record ${index}`)
    const record = JSON.parse(this.decoder.decode(this.bytes.subarray(this.starts[index], this.starts[index + 1]))) as T
    this.parsed[index] = record
    return record
  }

  all(): T[] {
    return Array.from({length: this.length}, (_, index) => this.at(index))
  }
}
