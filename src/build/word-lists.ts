import {normalise} from '../text/split.js'
import {readTableFile, refuseMistakes} from './table-file.js'

/** Lists of words by name. */
export type WordLists = Readonly<Record<string, readonly string[]>>

/** Tells what else is wrong with a word of a list and how to mend it, if anything is. */
type Cure = (word: string, list: string) => string | undefined

const FORM = 'a list is written as "name: {why: …, words: …}", the words with white space between'
const KEYS: readonly string[] = ['why', 'words', 'capitals']

/**
 * Reads a YAML file of lists of words, `name: {why, words}`, the words in one string. Words stand as texts are compared: in small
 * letters, or in capitals where the list says `capitals: true`.
 * @throws RuleFileError for lists that are not in form; it names file, line and cure
 */
export function readLists(file: string, cure: Cure = () => undefined): WordLists {
  const table = readTableFile(file)
  const data = isRecord(table.data) ? table.data : {}
  if (data !== table.data) table.refuseAt([], FORM)
  for (const [name, list] of Object.entries(data))
    for (const {key, message} of mistakesOf(list, (word) => cure(word, name)))
      table.refuseAt(key === undefined ? [name] : [name, key], message)
  refuseMistakes(table)
  return Object.fromEntries(Object.entries(data).map(([name, list]) => [name, wordsOf(list)]))
}

interface Mistake {
  readonly key?: string
  readonly message: string
}

function mistakesOf(list: unknown, cure: (word: string) => string | undefined): Mistake[] {
  if (!isRecord(list) || typeof list.why !== 'string' || typeof list.words !== 'string') return [{message: FORM}]
  const unknown = Object.keys(list).filter((key) => !KEYS.includes(key))
  const words = wordsOf(list)
  return [
    ...unknown.map((key) => ({key, message: `unknown key "${key}": remove it or mend its name`})),
    ...(words.length === 0 ? [{key: 'words', message: 'the list has no words: add some or remove it'}] : []),
    ...words.flatMap((word) => {
      const message = mistakeOfCase(word, list.capitals === true) ?? cure(word)
      return message === undefined ? [] : [{key: 'words', message}]
    }),
    ...words
      .filter((word, index) => words.indexOf(word) < index)
      .map((word) => ({key: 'words', message: `"${word}" stands twice in the list: remove one`})),
  ]
}

function mistakeOfCase(word: string, inCapitals: boolean): string | undefined {
  const written = inCapitals ? word.toUpperCase() : normalise(word)
  return word === written ? undefined : `"${word}" can never match: write "${written}"`
}

function wordsOf(list: unknown): string[] {
  const words = isRecord(list) ? list.words : undefined
  return typeof words === 'string' ? words.split(/\s+/).filter((word) => word !== '') : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
