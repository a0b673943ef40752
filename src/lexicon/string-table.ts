import {work} from '../text/work.js'

/** What separates the fields of a line: a key and its values. */
const FIELD = '\t'

const TAB = 9
const FEED = 10
const END = -1

/** A table that is asked so often gets an index; for a short text none is worth its making. */
const OFTEN = 20_000

/**
 * A table in one string: lines sorted by key, each a key and its values. Nothing is built when it is loaded: looking a key up
 * halves the string again and again, until it is worth to index it.
 */
export class StringTable {
  private asked = 0
  private index: Int32Array | undefined

  constructor(private readonly lines: string) {}

  /** The values of a key; none if it is not there. */
  get(key: string): readonly string[] {
    const line = this.find(key)
    return line === undefined ? [] : line.split(FIELD).slice(1)
  }

  has(key: string): boolean {
    return this.find(key) !== undefined
  }

  /** Whether some key begins with these letters. */
  hasBeginning(letters: string): boolean {
    work.lookUps++
    return this.lines.startsWith(letters, this.firstFrom(letters))
  }

  private find(key: string): string | undefined {
    work.lookUps++
    if (this.index === undefined && ++this.asked > OFTEN) this.index = indexOf(this.lines)
    return this.index === undefined ? this.search(key) : this.lookUp(key, this.index)
  }

  private lookUp(key: string, index: Int32Array): string | undefined {
    for (let slot = hashOf(key, 0, key.length); ; slot++) {
      const start = index[slot & (index.length - 1)] ?? FREE
      if (start === FREE) return undefined
      if (this.compare(key, start) === 0) return this.lineAt(start)
    }
  }

  private lineAt(start: number): string {
    const feed = this.lines.indexOf('\n', start)
    return this.lines.slice(start, feed === -1 ? this.lines.length : feed)
  }

  private search(key: string): string | undefined {
    const start = this.firstFrom(key)
    return start < this.lines.length && this.compare(key, start) === 0 ? this.lineAt(start) : undefined
  }

  /** Where the line of the first key begins that does not stand before a key. */
  private firstFrom(key: string): number {
    const {lines} = this
    let low = 0
    let high = lines.length
    while (low < high) {
      const middle = (low + high) >> 1
      const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1
      if (this.compare(key, start) <= 0) high = start
      else low = start + this.lineAt(start).length + 1
    }
    return low
  }

  /** How `key` stands to the key of the line that begins at `start`: before it (negative), the same (0), behind it. */
  private compare(key: string, start: number): number {
    const {lines} = this
    for (let index = 0; index < key.length; index++) {
      const at = start + index
      const code = at < lines.length ? lines.charCodeAt(at) : END
      if (code === TAB || code === FEED || code === END) return 1
      const difference = key.charCodeAt(index) - code
      if (difference !== 0) return difference
    }
    const end = start + key.length
    if (end >= lines.length) return 0
    const code = lines.charCodeAt(end)
    return code === TAB || code === FEED ? 0 : -1
  }
}

const FREE = -1

/** Where the line of every key begins, by the hash of the key; at most half of the slots are taken. */
function indexOf(lines: string): Int32Array {
  const starts: number[] = []
  for (let start = 0; start < lines.length; ) {
    starts.push(start)
    const feed = lines.indexOf('\n', start)
    start = feed === -1 ? lines.length : feed + 1
  }
  const index = new Int32Array(2 ** Math.ceil(Math.log2(2 * starts.length + 2))).fill(FREE)
  for (const start of starts) {
    let end = start
    for (let code = lines.charCodeAt(end); end < lines.length && code !== TAB && code !== FEED; )
      code = lines.charCodeAt(++end)
    let slot = hashOf(lines, start, end)
    while (index[slot & (index.length - 1)] !== FREE) slot++
    index[slot & (index.length - 1)] = start
  }
  return index
}

/** The hash of a stretch of text, by the method of Fowler, Noll and Vo (FNV-1a) over UTF-16 code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Writes a table: keys with all their values, each value once. */
export function writeTable(entries: Iterable<readonly [key: string, value?: string]>): string {
  const values = new Map<string, Set<string>>()
  for (const [key, value] of entries) {
    const known = values.get(key) ?? new Set()
    values.set(key, known)
    if (value !== undefined) known.add(value)
  }
  const keys = [...values.keys()].sort()
  return keys.map((key) => [key, ...(values.get(key) ?? [])].join(FIELD)).join('\n')
}
