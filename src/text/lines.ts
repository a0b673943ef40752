const FEED = 10

/** Lines of a text in UTF-8, each decoded when it is asked for, or all at once. */
export class Lines {
  private starts: Int32Array | undefined
  private decoded: readonly string[] | undefined
  private readonly decoder = new TextDecoder()

  constructor(private readonly bytes: Uint8Array) {}

  /** A line by its number, from 0 on; empty where there is none. */
  at(number: number): string {
    if (this.decoded !== undefined) return this.decoded[number] ?? ''
    this.starts ??= startsOfLines(this.bytes)
    const start = this.starts[number] ?? this.bytes.length + 1
    const end = this.starts[number + 1] ?? start
    // Most lines of some texts are empty.
    return end - 1 <= start ? '' : this.decoder.decode(this.bytes.subarray(start, end - 1))
  }

  /** All of them; from then on none is decoded by itself. */
  all(): readonly string[] {
    this.decoded ??= this.decoder.decode(this.bytes).split('\n')
    return this.decoded
  }
}

/** Where each line begins, and where one more would. */
function startsOfLines(bytes: Uint8Array): Int32Array {
  const starts = [0]
  for (let at = bytes.indexOf(FEED); at !== -1; at = bytes.indexOf(FEED, at + 1)) starts.push(at + 1)
  starts.push(bytes.length + 1)
  return Int32Array.from(starts)
}
