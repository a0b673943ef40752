/** What separates the fields of a line: a key and its values. */
const FIELD = '\t'

const TAB = 9
const FEED = 10
const END = -1

/**
 * A table in one string: lines sorted by key, each a key and its values. Looking a key up halves the string again and again;
 * nothing is built when it is loaded, and it takes no more memory than its text.
 */
export class StringTable {
  constructor(private readonly lines: string) {}

  /** The values of a key; none if it is not there. */
  get(key: string): readonly string[] {
    const line = this.find(key)
    return line === undefined ? [] : line.split(FIELD).slice(1)
  }

  has(key: string): boolean {
    return this.find(key) !== undefined
  }

  private find(key: string): string | undefined {
    const {lines} = this
    let low = 0
    let high = lines.length
    while (low < high) {
      const middle = (low + high) >> 1
      const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1
      const order = this.compare(key, start)
      if (order < 0) {
        high = start
        continue
      }
      const feed = lines.indexOf('\n', start)
      const end = feed === -1 ? lines.length : feed
      if (order === 0) return lines.slice(start, end)
      low = end + 1
    }
    return undefined
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
