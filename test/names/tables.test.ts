import {expect, it} from 'vitest'
import {readNameTables} from '../../src/build/name-tables.js'
import {readLists} from '../../src/build/word-lists.js'
import {checkInfo} from '../../src/detect/check.js'
import {lint} from '../support/lint.js'

const {endings, foreign, letters} = readNameTables('rules/names')

/** The languages that a check may point to, as `checks.yml` lists them. */
const listed = (id: Parameters<typeof checkInfo>[0]): string[][] =>
  Object.values(checkInfo(id).reasons).map(({languages}) => [...languages].sort())

it.each([
  ['name-case-ending', endings.map(({language}) => language)],
  ['name-adjective', endings.flatMap(({language, adjectives}) => (adjectives.length > 0 ? [language] : []))],
  ['name-foreign', foreign.flatMap(({language, foreign: names}) => (names.length > 0 ? [language] : []))],
  ['name-letter', letters.flatMap(({languages}) => languages)],
] as const)('%s lists the languages of its tables', (id, languages) => {
  const all = [...new Set(languages)].sort()
  for (const own of listed(id)) expect(own).toEqual(all)
})

it.each(readLists('rules/names/tables/words.yml')['once-english'] ?? [])(
  'a rule tells since when "%s" is wrong',
  async (word) => {
    const name = word.charAt(0).toUpperCase() + word.slice(1)
    expect(await lint(`The train to ${name} was late.`, {confidence: 'low'})).toMatchObject([{actual: name}])
    expect(await lint(`The train to ${name} was late in 1899.`)).toEqual([])
  },
)
