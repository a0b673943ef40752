/** What separates the fields of a line: a key and its values. */
const FIELD = '\t'

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
      const feed = lines.indexOf('\n', start)
      const end = feed === -1 ? lines.length : feed
      const line = lines.slice(start, end)
      const field = line.indexOf(FIELD)
      const found = field === -1 ? line : line.slice(0, field)
      if (found === key) return line
      if (found < key) low = end + 1
      else high = start
    }
    return undefined
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
