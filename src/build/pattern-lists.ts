import {isRecord, isText, readTableFile, refuseMistakes} from './table-file.js'

/** The wording of each list that patterns name, as in `<list:thanks>`, by its name. */
export type PatternLists = Readonly<Record<string, readonly string[]>>

const FORM = 'a list is written as "name: {why: …, words: …}", the words with "|" between them'
const NAME = /^[a-z]+(?:-[a-z]+)*$/
/** Plain words, which have no forms, classes or groups: a list counts as one capture. */
const WORDS = /^[a-z]+(?: [a-z]+)*$/
/** A list of fewer is written out where it is used. */
const LEAST = 3

/**
 * Reads the lists that patterns name.
 * @param name the YAML file: by the name of a list why its words are together, and the words, each of which may be several
 * @throws RuleFileError for lists that are not in form; it names file, line and cure
 */
export function readPatternLists(name: string): PatternLists {
  const file = readTableFile(name)
  const entries = Object.entries(file.data ?? {}).map(([list, entry]): [string, string[]] => {
    if (!NAME.test(list)) file.refuseAt([list], `"${list}" is no name of a list: write small letters, with hyphens`)
    if (!isList(entry)) {
      file.refuseAt([list], FORM)
      return [list, []]
    }
    const words = entry.words.split('|').map((word) => word.trim().replace(/\s+/g, ' '))
    for (const message of mistakesIn(words)) file.refuseAt([list, 'words'], message)
    return [list, words]
  })
  refuseMistakes(file)
  return Object.fromEntries(entries)
}

const isList = (entry: unknown): entry is {readonly why: string; readonly words: string} =>
  isRecord(entry, {why: isText, words: isText})

function mistakesIn(words: readonly string[]): string[] {
  if (words.length < LEAST) return [`a list has ${LEAST} words or more: write fewer out where they are used`]
  return words.flatMap((word, index) => {
    if (words.indexOf(word) < index) return [`"${word}" stands twice in the list: remove one`]
    return WORDS.test(word)
      ? []
      : [`"${word}" cannot stand in a list: write words in small letters, as texts are compared`]
  })
}
