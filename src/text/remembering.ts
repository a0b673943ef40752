/**
 * Makes a function that keeps what it has found out: texts repeat their words.
 * @param most so many answers are kept; then all are forgotten, which bounds the memory whatever the texts
 * @param find must give the same for the same key
 */
export function remembering<Key, Value>(most: number, find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const value = known.get(key)
    if (value !== undefined || known.has(key)) return value as Value
    if (known.size >= most) known.clear()
    const found = find(key)
    known.set(key, found)
    return found
  }
}
