import {type Problem, RuleFileError} from '../rules/problem.js'
import {readTableFile} from './table-file.js'

/** Lists of words by name. */
export type WordLists<Name extends string> = Readonly<Record<Name, readonly string[]>>

/** Tells what is wrong with a word of a list and how to mend it, if anything is. */
type Cure<Name extends string> = (word: string, list: Name) => string | undefined

const FORM = 'a list is written as "name: {why: …, words: …}", the words with white space between'

/**
 * Reads a YAML file of lists of words, `name: {why, words}`, the words in one string.
 * @param cure what is wrong with a word and how to mend it, if anything is
 * @throws RuleFileError for lists that are missing, unknown or not in form; it names file, line and cure
 */
export function readWordLists<Name extends string>(
  file: string,
  names: readonly Name[],
  cure: Cure<Name> = () => undefined,
): WordLists<Name> {
  const {document, problem} = readTableFile(file)
  const data: unknown = document.toJS()
  if (!isRecord(data)) throw new RuleFileError([problem([], FORM)])
  const known: readonly string[] = names
  const problems: Problem[] = [
    ...names
      .filter((name) => !(name in data))
      .map((name) => problem([], `the list "${name}" is missing: add it, as the check asks for it`)),
    ...Object.keys(data)
      .filter((name) => !known.includes(name))
      .map((name) => problem([name], `unknown list "${name}": remove it or mend its name`)),
    ...Object.entries(data).flatMap(([name, list]) =>
      mistakesOf(list, (word) => cure(word, name as Name)).map(({key, message}) =>
        problem(key === undefined ? [name] : [name, key], message),
      ),
    ),
  ]
  if (problems.length > 0) throw new RuleFileError(problems)
  const lists: Partial<Record<Name, readonly string[]>> = {}
  for (const name of names) lists[name] = wordsOf(data[name])
  return lists as WordLists<Name>
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
