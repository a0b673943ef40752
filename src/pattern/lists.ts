import {lists} from '../generated/english-lists.js'

/** What a list that patterns name stands for, as in `<list:thanks>`: rows of words, each a pattern of plain words; `undefined` if there is none. */
export const listNamed = (name: string): readonly string[] | undefined =>
  Object.hasOwn(lists, name) ? lists[name] : undefined

/** The names of the lists there are. */
export const LIST_NAMES: readonly string[] = Object.keys(lists)
