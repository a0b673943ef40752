import {writeModule} from './generated.js'
import type {WordLists} from './word-lists.js'

/** Writes word lists as a module: an object of rooms, in it the lists by name, the words of a list in one string. */
export function writeWords(name: string, origin: string, rooms: Readonly<Record<string, WordLists>>): void {
  const all = Object.entries(rooms)
  const value = Object.fromEntries(
    all.map(([room, lists]) => [
      room,
      Object.fromEntries(Object.entries(lists).map(([list, words]) => [list, words.join(' ')])),
    ]),
  )
  const type = `{${all.map(([room, lists]) => `${room}: Record<${namesOf(lists)}, string>`).join('; ')}}`
  writeModule({name, origin, constant: 'words', value: JSON.stringify(value), type})
}

const namesOf = (lists: WordLists): string =>
  Object.keys(lists)
    .map((name) => `'${name}'`)
    .join(' | ')
