import {readFileSync} from 'node:fs'
import path from 'node:path'
import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml'
import {type Abbreviation, type TypographyTables, WORD_LISTS, type WordList} from '../typography/tables.js'

/**
 * Reads the tables of the check of typography.
 * @throws TypeError for an entry that is not in the form of its table, with file, line and cure
 */
export function readTypographyTables(folder: string): TypographyTables {
  return {
    spellings: readList(path.join(folder, 'spellings.yml'), isSpelling, 'write [american, british], two spellings'),
    abbreviations: readList(
      path.join(folder, 'abbreviations.yml'),
      isAbbreviation,
      'write {is: NATO}, and lists of words as "before" and "after" where they are needed',
    ),
    words: readWords(path.join(folder, 'words.yml')),
  }
}

/** What a YAML file holds, and where its nodes stand. */
function read(file: string): {contents: unknown; lineOf: (node: unknown) => number} {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), {lineCounter: lines})
  const [error] = document.errors
  if (error !== undefined) throw new TypeError(`${file}: ${error.message}`)
  return {
    contents: document.contents,
    lineOf: (node) => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line,
  }
}

function readList<T>(file: string, accepts: (entry: unknown) => entry is T, cure: string): T[] {
  const {contents, lineOf} = read(file)
  if (!isSeq(contents)) throw new TypeError(`${file}:1: a list of entries is expected: begin each with "- "`)
  const entries: unknown[] = contents.toJSON() as unknown[]
  return entries.map((entry, index) => {
    if (accepts(entry)) return entry
    const line = lineOf(contents.items[index])
    throw new TypeError(`${file}:${line}: ${JSON.stringify(entry)} is not in the form of its table: ${cure}`)
  })
}

function readWords(file: string): Record<WordList, string> {
  const {contents, lineOf} = read(file)
  if (!isMap(contents)) throw new TypeError(`${file}:1: lists by their names are expected: write "name: word word"`)
  const lists = new Map<string, string>()
  for (const {key, value} of contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const where = `${file}:${lineOf(key)}`
    if (!isWordList(name))
      throw new TypeError(`${where}: no code uses a list "${name}": remove it, or add its name to WORD_LISTS`)
    const words = isScalar(value) && typeof value.value === 'string' ? value.value.trim() : ''
    if (words === '' || words !== words.toLowerCase())
      throw new TypeError(`${where}: "${name}" is no list: write words in small letters with spaces between them`)
    const all = words.split(/\s+/)
    const twice = all.find((word, index) => all.indexOf(word) < index)
    if (twice !== undefined) throw new TypeError(`${where}: "${twice}" stands in "${name}" twice: remove one`)
    lists.set(name, all.join(' '))
  }
  const missing = WORD_LISTS.find((name) => !lists.has(name))
  if (missing !== undefined) throw new TypeError(`${file}:1: the list "${missing}" is missing: add it`)
  return Object.fromEntries(lists) as Record<WordList, string>
}

const isWordList = (name: string): name is WordList => (WORD_LISTS as readonly string[]).includes(name)

const isString = (value: unknown): value is string => typeof value === 'string' && value !== ''

function isSpelling(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every(isString) && entry[0] !== entry[1]
}

function isAbbreviation(entry: unknown): entry is Abbreviation {
  if (typeof entry !== 'object' || entry === null || !('is' in entry) || !isString(entry.is)) return false
  if (Object.keys(entry).some((key) => !['is', 'before', 'after'].includes(key))) return false
  const isWords = (words: unknown): boolean => Array.isArray(words) && words.every(isString)
  return (!('before' in entry) || isWords(entry.before)) && (!('after' in entry) || isWords(entry.after))
}
