import {type Problem, RuleFileError} from '../rules/problem.js'
import {readTableFile, type TableFile} from './table-file.js'

/** Lists of words by name. */
export type WordLists<Name extends string> = Readonly<Record<Name, readonly string[]>>

/** Tells what is wrong with a word of a list and how to mend it, if anything is. */
type Cure<Name extends string> = (word: string, list: Name) => string | undefined

const FORM = 'a list is written as "name: {why: …, words: …}", the words with white space between'

/**
 * Reads a YAML file of lists of words, `name: {why, words}`, the words in one string.
 * @param cure what is wrong with a word and how to mend it, if anything is
 * @throws RuleFileError for lists that are not in form; it names file, line and cure
 */
export function readLists(file: string, cure: Cure<string> = mistakeOfCapitals): WordLists<string> {
  const {lists, problems} = listsOf(readTableFile(file), cure)
  if (problems.length > 0) throw new RuleFileError(problems)
  return lists
}

/**
 * Reads a YAML file of the lists with these names.
 * @throws RuleFileError as `readLists`, and for lists that are missing or unknown
 */
export function readWordLists<Name extends string>(
  file: string,
  names: readonly Name[],
  cure: Cure<Name> = () => undefined,
): WordLists<Name> {
  const table = readTableFile(file)
  const {lists, problems} = listsOf(table, (word, list) => cure(word, list as Name))
  const known: readonly string[] = names
  problems.push(
    ...names
      .filter((name) => !(name in lists))
      .map((name) => table.problem([], `the list "${name}" is missing: add it, as the check asks for it`)),
    ...Object.keys(lists)
      .filter((name) => !known.includes(name))
      .map((name) => table.problem([name], `unknown list "${name}": remove it or mend its name`)),
  )
  if (problems.length > 0) throw new RuleFileError(problems)
  return lists as WordLists<Name>
}

function listsOf(
  {document, problem}: TableFile,
  cure: Cure<string>,
): {readonly lists: WordLists<string>; readonly problems: Problem[]} {
  const data: unknown = document.toJS()
  if (!isRecord(data)) throw new RuleFileError([problem([], FORM)])
  const problems = Object.entries(data).flatMap(([name, list]) =>
    mistakesOf(list, (word) => cure(word, name)).map(({key, message}) =>
      problem(key === undefined ? [name] : [name, key], message),
    ),
  )
  return {lists: Object.fromEntries(Object.entries(data).map(([name, list]) => [name, wordsOf(list)])), problems}
}

/** Texts are compared in small letters. */
function mistakeOfCapitals(word: string): string | undefined {
  return word === word.toLowerCase() ? undefined : `"${word}" can never match: write "${word.toLowerCase()}"`
}

interface Mistake {
  readonly key?: string
  readonly message: string
}

function mistakesOf(list: unknown, cure: (word: string) => string | undefined): Mistake[] {
  if (!isRecord(list) || typeof list.why !== 'string' || typeof list.words !== 'string') return [{message: FORM}]
  const unknown = Object.keys(list).filter((key) => key !== 'why' && key !== 'words')
  const words = wordsOf(list)
  return [
    ...unknown.map((key) => ({key, message: `unknown key "${key}": remove it or mend its name`})),
    ...(words.length === 0 ? [{key: 'words', message: 'the list has no words: add some or remove it'}] : []),
    ...words.flatMap((word) => {
      const message = cure(word)
      return message === undefined ? [] : [{key: 'words', message}]
    }),
    ...words
      .filter((word, index) => words.indexOf(word) < index)
      .map((word) => ({key: 'words', message: `"${word}" stands twice in the list: remove one`})),
  ]
}

function wordsOf(list: unknown): string[] {
  const words = isRecord(list) ? list.words : undefined
  return typeof words === 'string' ? words.split(/\s+/).filter((word) => word !== '') : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
