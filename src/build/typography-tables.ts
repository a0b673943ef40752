import {readFileSync} from 'node:fs'
import path from 'node:path'
import {parse} from 'yaml'
import type {Abbreviation, TypographyTables} from '../typography/tables.js'

/**
 * Reads the tables of the check of typography.
 * @throws TypeError for an entry that is not in the form of its table, saying which
 */
export function readTypographyTables(folder: string): TypographyTables {
  return {
    spellings: readTable(path.join(folder, 'spellings.yml'), isSpelling),
    abbreviations: readTable(path.join(folder, 'abbreviations.yml'), isAbbreviation),
  }
}

function readTable<T>(file: string, accepts: (entry: unknown) => entry is T): T[] {
  const entries: unknown = parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(entries)) throw new TypeError(`${file}: a list of entries is expected`)
  return entries.map((entry: unknown) => {
    if (accepts(entry)) return entry
    throw new TypeError(`${file}: ${JSON.stringify(entry)} is not in the form that the head of the file describes`)
  })
}

const isString = (value: unknown): value is string => typeof value === 'string' && value !== ''

function isSpelling(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every(isString) && entry[0] !== entry[1]
}

function isAbbreviation(entry: unknown): entry is Abbreviation {
  if (typeof entry !== 'object' || entry === null || !('is' in entry) || !isString(entry.is)) return false
  const isWords = (words: unknown): boolean => Array.isArray(words) && words.every(isString)
  return (!('before' in entry) || isWords(entry.before)) && (!('after' in entry) || isWords(entry.after))
}
