/** A set of words, written in one string with white space between them. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** The lists of a room's `words.yml` by name, each made a set when it is asked for. */
export const wordsIn =
  <Name extends string>(lists: Readonly<Record<Name, string>>) =>
  (name: Name): ReadonlySet<string> =>
    wordSet(lists[name])
