/** Longer keys are no words that come again; to keep them would take memory. */
const LONGEST_KEY = 60

/**
 * Makes a function that keeps what it has found out: texts repeat their words.
 * @param most so many answers are kept; then all are forgotten, which bounds the memory whatever the texts
 * @param find must give the same for the same key
 */
export function remembering<Value>(most: number, find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return (key) => {
    if (key.length > LONGEST_KEY) return find(key)
    const value = known.get(key)
    if (value !== undefined || known.has(key)) return value as Value
    if (known.size >= most) known.clear()
    const found = find(key)
    known.set(key, found)
    return found
  }
}
