/** Longer keys are no words that come again; to keep them would take memory. */
const LONGEST_KEY = 60

/** Stands for the answer `undefined`, so that one look tells what is known. */
const NOTHING = Symbol('nothing')

/**
 * Makes a function that keeps what it has found out: texts repeat their words.
 * @param most so many answers are kept; then all are forgotten, which bounds the memory whatever the texts
 * @param find must give the same for the same key
 */
export function remembering<Value>(most: number, find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value | typeof NOTHING>()
  return (key) => {
    if (key.length > LONGEST_KEY) return find(key)
    const value = known.get(key)
    if (value !== undefined) return value === NOTHING ? (undefined as Value) : value
    if (known.size >= most) known.clear()
    const found = find(key)
    known.set(key, found === undefined ? NOTHING : found)
    return found
  }
}

/** Makes a function that finds something out once for each object, such as the view of a document, and keeps it as long as the object. */
export function oncePer<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    if (known.has(key)) return known.get(key) as Value
    const found = find(key)
    known.set(key, found)
    return found
  }
}
