import {readFileSync} from 'node:fs'
import {parse} from 'yaml'

/** Lists of words by name. */
export type WordLists<Name extends string> = Readonly<Record<Name, readonly string[]>>

/**
 * Reads a YAML file of named lists of words; an item of a list may hold several, with white space between them.
 * @throws TypeError where a list is missing, unknown, or not made of strings, saying which
 */
export function readWordLists<Name extends string>(file: string, names: readonly Name[]): WordLists<Name> {
  const lists: unknown = parse(readFileSync(file, 'utf8'))
  if (typeof lists !== 'object' || lists === null) throw new TypeError(`${file}: lists of words by name are expected`)
  const entries = new Map(Object.entries(lists))
  for (const name of entries.keys())
    if (!names.some((known) => known === name))
      throw new TypeError(`${file}: "${name}" is no known list; known are ${names.join(', ')}`)
  const read = (name: Name): readonly string[] => {
    const items: unknown = entries.get(name)
    if (!Array.isArray(items) || !items.every((item) => typeof item === 'string'))
      throw new TypeError(`${file}: "${name}" has to be a list of words`)
    return [...new Set(items.flatMap((item: string) => item.split(/\s+/)))]
  }
  return Object.fromEntries(names.map((name) => [name, read(name)])) as WordLists<Name>
}
