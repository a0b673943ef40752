/** Whether a name stands for several ids, as `ru-*` does. */
export function isWildcard(name: string): boolean {
  return name.includes('*')
}

/** Whether an id is meant by a name: an id itself, or a wildcard, in which `*` stands for any letters, or none. */
export function meaningOf(name: string): (id: string) => boolean {
  if (!isWildcard(name)) return (id) => id === name
  // What stands between the asterisks must follow each other; a regular expression of many could take very long.
  const parts = name.split('*')
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  const inner = parts.slice(1, -1)
  return (id) => {
    if (id.length < first.length + last.length || !id.startsWith(first) || !id.endsWith(last)) return false
    const end = id.length - last.length
    let at = first.length
    for (const part of inner) {
      const found = id.indexOf(part, at)
      if (found < 0 || found + part.length > end) return false
      at = found + part.length
    }
    return true
  }
}
