import path from 'node:path'
import {type RepetitionTables, WORD_LISTS} from '../repetition/tables.js'
import {type Problem, RuleFileError} from '../rules/problem.js'
import {normalise} from '../text/split.js'
import {readTableFile} from './tables.js'

const FORM = 'a list is written as "name: {why: …, words: …}", the words with white space between'

/**
 * Reads the word lists of the check of repetition.
 * @throws RuleFileError for lists that are missing, unknown or not in form
 */
export function readRepetitionTables(folder: string): RepetitionTables {
  const {data, problem} = readTableFile(path.join(folder, 'words.yml'))
  if (!isRecord(data)) throw new RuleFileError([problem([], FORM)])
  const known: readonly string[] = WORD_LISTS
  const problems: Problem[] = [
    ...WORD_LISTS.filter((name) => !(name in data)).map((name) =>
      problem([], `the list "${name}" is missing: add it, as the check asks for it`),
    ),
    ...Object.keys(data)
      .filter((name) => !known.includes(name))
      .map((name) => problem([name], `unknown list "${name}": remove it or mend its name`)),
    ...Object.entries(data).flatMap(([name, list]) =>
      mistakesOf(list).map(({key, message}) => problem(key === undefined ? [name] : [name, key], message)),
    ),
  ]
  if (problems.length > 0) throw new RuleFileError(problems)
  return Object.fromEntries(
    Object.entries(data).map(([name, list]) => [name, wordsOf(list).join(' ')]),
  ) as RepetitionTables
}

interface Mistake {
  readonly key?: string
  readonly message: string
}

function mistakesOf(list: unknown): Mistake[] {
  if (!isRecord(list) || typeof list.why !== 'string' || typeof list.words !== 'string') return [{message: FORM}]
  const unknown = Object.keys(list).filter((key) => key !== 'why' && key !== 'words')
  const words = wordsOf(list)
  return [
    ...unknown.map((key) => ({key, message: `unknown key "${key}": remove it or mend its name`})),
    ...(words.length === 0 ? [{key: 'words', message: 'the list has no words: add some or remove it'}] : []),
    ...words
      .filter((word) => normalise(word) !== word)
      .map((word) => ({key: 'words', message: `"${word}" can never match: write "${normalise(word)}"`})),
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
