import {type ColumnReader, type ColumnWriter, startsOf} from './columns.js'

const FEED = 10
/** So many lines stand in a block, which is read from its beginning. */
const BLOCK = 32

/**
 * Writes lines down, and how many bytes each block of them takes.
 * @throws RangeError for a text of several lines
 */
export function writeLines(writer: ColumnWriter, lines: readonly string[]): void {
  const broken = lines.find((line) => line.includes('\n'))
  if (broken !== undefined) throw new RangeError(`a text is several lines: "${broken}"`)
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += BLOCK) blocks.push(`${lines.slice(at, at + BLOCK).join('\n')}\n`)
  writer.text(blocks.join(''))
  writer.column(blocks.map((block) => new TextEncoder().encode(block).length))
}

/** Reads what `writeLines` has written. */
export function readLines(reader: ColumnReader): Lines {
  return new Lines(reader.bytes(), startsOf(reader.column()))
}

/** Lines of a text in UTF-8, each decoded when it is asked for, or all at once. */
export class Lines {
  private decoded: readonly string[] | undefined
  private readonly decoder = new TextDecoder()

  /**
   * @param bytes lines, each with its end
   * @param blocks where each block of them begins
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly blocks: Int32Array,
  ) {}

  /** A line by its number, from 0 on; empty where there is none. */
  at(number: number): string {
    if (this.decoded !== undefined) return this.decoded[number] ?? ''
    const {bytes} = this
    let start = this.blocks[Math.floor(number / BLOCK)] ?? bytes.length
    for (let before = number % BLOCK; before > 0; before--) {
      const end = bytes.indexOf(FEED, start)
      if (end === -1) return ''
      start = end + 1
    }
    const end = bytes.indexOf(FEED, start)
    // Most lines of some texts are empty.
    return end <= start ? '' : this.decoder.decode(bytes.subarray(start, end))
  }

  /** All of them; from then on none is decoded by itself. */
  all(): readonly string[] {
    this.decoded ??= this.decoder.decode(this.bytes).split('\n').slice(0, -1)
    return this.decoded
  }
}
