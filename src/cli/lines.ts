import type {Readable} from 'node:stream'

const LINE_FEED = 10
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The lines of a stream, without the byte-order mark that it may begin with. Of a line that is too long nothing is held:
 * `undefined` stands for it.
 * @param maxSize of a line, in bytes
 */
export async function* linesOf(input: Readable, maxSize: number): AsyncGenerator<string | undefined> {
  let chunks: Buffer[] = []
  let size = 0
  let isFirst = true
  const take = (): string | undefined => {
    const line = size > maxSize ? undefined : Buffer.concat(chunks).toString('utf8')
    const text = isFirst && line?.startsWith(BYTE_ORDER_MARK) === true ? line.slice(1) : line
    isFirst = false
    chunks = []
    size = 0
    return text
  }
  const hold = (bytes: Buffer): void => {
    size += bytes.length
    if (size > maxSize) chunks = []
    else chunks.push(bytes)
  }
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk)
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      hold(bytes.subarray(start, end))
      yield take()
      start = end + 1
    }
    hold(bytes.subarray(start))
  }
  if (size > 0) yield take()
}
