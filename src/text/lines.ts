const FEED = 10

/** Lines of a text in UTF-8, each decoded when it is asked for. */
export class Lines {
  private found: Int32Array | undefined
  private readonly decoder = new TextDecoder()

  constructor(private readonly bytes: Uint8Array) {}

  /** A line by its number, from 0 on; empty where there is none. */
  at(number: number): string {
    this.found ??= startsOfLines(this.bytes)
    const start = this.found[number] ?? this.bytes.length + 1
    const end = this.found[number + 1] ?? start
    return this.decoder.decode(this.bytes.subarray(start, end - 1))
  }

  /** All of them. */
  all(): string[] {
    return this.decoder.decode(this.bytes).split('\n')
  }
}

/** Where each line begins, and where one more would. */
function startsOfLines(bytes: Uint8Array): Int32Array {
  const starts = [0]
  for (let at = bytes.indexOf(FEED); at !== -1; at = bytes.indexOf(FEED, at + 1)) starts.push(at + 1)
  starts.push(bytes.length + 1)
  return Int32Array.from(starts)
}
