import {work} from '../text/work.js'

/** What separates the fields of a line: a key and its values. */
const FIELD = '\t'

const TAB = 9
const FEED = 10
const END = -1

const NONE: readonly never[] = []

/** A table that is asked so often gets to know where its lines begin; for a short text that is not worth finding out. */
const OFTEN = 2000

/** A table in one string: lines sorted by key, each a key and its values. Looking a key up halves the lines again and again. */
export class StringTable {
  private asked = 0
  private starts: Int32Array | undefined

  constructor(private readonly lines: string) {}

  /** The values of a key; none if it is not there. */
  get(key: string): readonly string[] {
    const start = this.find(key)
    return start === undefined ? NONE : this.lineAt(start).split(FIELD).slice(1)
  }

  has(key: string): boolean {
    return this.find(key) !== undefined
  }

  /** The keys that are some words, or begin with them and a space; in order. */
  keysFrom(words: string): string[] {
    const keys: string[] = []
    let start = this.firstFrom(words)
    // A space stands before every letter, so these keys stand together.
    while (this.lines.startsWith(words, start) && start < this.lines.length) {
      const line = this.lineAt(start)
      const [key = ''] = line.split(FIELD, 1)
      if (key.length > words.length && key[words.length] !== ' ') break
      keys.push(key)
      start += line.length + 1
    }
    return keys
  }

  /** Where the line of a key begins. */
  private find(key: string): number | undefined {
    const start = this.firstFrom(key)
    return start < this.lines.length && this.compare(key, start) === 0 ? start : undefined
  }

  private lineAt(start: number): string {
    const feed = this.lines.indexOf('\n', start)
    return this.lines.slice(start, feed === -1 ? this.lines.length : feed)
  }

  /** Where the line of the first key begins that does not stand before a key. */
  private firstFrom(key: string): number {
    work.lookUps++
    if (this.starts === undefined && ++this.asked > OFTEN) this.starts = startsOf(this.lines)
    return this.starts === undefined ? this.search(key) : this.lookUp(key, this.starts)
  }

  private lookUp(key: string, starts: Int32Array): number {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.compare(key, starts[middle] ?? 0) <= 0) high = middle
      else low = middle + 1
    }
    return starts[low] ?? this.lines.length
  }

  private search(key: string): number {
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

/** Where every line begins. */
function startsOf(lines: string): Int32Array {
  let count = lines === '' ? 0 : 1
  for (let feed = lines.indexOf('\n'); feed !== -1; feed = lines.indexOf('\n', feed + 1)) count++
  const starts = new Int32Array(count)
  for (let line = 1, start = 0; line < count; line++) {
    start = lines.indexOf('\n', start) + 1
    starts[line] = start
  }
  return starts
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

/** All entries of a table, in the order of its keys: keys with a value each. */
export function entriesOf(table: string): (readonly [key: string, value: string])[] {
  return table.split('\n').flatMap((line) => {
    const [key = '', ...values] = line.split(FIELD)
    return values.map((value) => [key, value] as const)
  })
}

/** All values of a table, in the order of its keys. */
export function valuesOf(table: string): string[] {
  return entriesOf(table).map(([, value]) => value)
}
