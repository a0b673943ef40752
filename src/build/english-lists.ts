import path from 'node:path'
import {readLists, type WordLists} from './word-lists.js'

/** The files of word lists in `rules/english/`; the others are tables. */
const FILES = ['articles', 'closed-classes', 'endings', 'inflection', 'nouns', 'registers', 'things', 'verbs', 'words']
/** Lists of which a word stands in one at most. */
const SOUNDS = ['vowel', 'consonant', 'mostly-vowel', 'mostly-consonant']

/**
 * Reads the word lists of `rules/english/`, whichever file they stand in.
 * @throws RuleFileError for lists that are not in form; it names file, line and cure
 */
export function readEnglishLists(folder: string): WordLists {
  const lists = new Map<string, readonly string[]>()
  const soundOf = new Map<string, string>()
  for (const file of FILES) {
    const own = readLists(path.join(folder, `${file}.yml`), (word, list) => {
      if (lists.has(list)) return `the list "${list}" stands in another file too: give it another name`
      if (!SOUNDS.includes(list)) return undefined
      const other = soundOf.get(word) ?? list
      soundOf.set(word, list)
      return other === list ? undefined : `"${word}" stands in "${other}" and in "${list}": remove it from one`
    })
    for (const [name, words] of Object.entries(own)) lists.set(name, words)
  }
  return Object.fromEntries(lists)
}
