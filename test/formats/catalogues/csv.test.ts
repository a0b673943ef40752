import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {treeOf} from '../../support/tree-of.js'
import {lint} from '../lint.js'
import {fixedBy, foundIn, refusalOf, textsOf} from './read.js'

const TABLE = `Key,Russian(ru),English(en),Comment
deal,"Не факт, что ""{0}"" лодка","Not the fact that ""{0}"" is a boat , red",Not the fact that it is read
empty,,,

list,Лодка,Not the fact that it is a boat
lines,Лодка синяя,"A boat , blue.
Not the fact that it holds",
`

it('reads the column of English', async () => {
  expect(await textsOf('a.csv', TABLE)).toEqual([
    'Not the fact that "{0}" is a boat , red',
    'Not the fact that it is a boat',
    'A boat , blue.',
    'Not the fact that it holds',
  ])
})

it('finds words where they stand, and writes fixes with the marks of the format', async () => {
  const found = await foundIn('a.csv', TABLE, 'ru-not-a-fact')
  expect(found).toEqual(['Not the fact that', 'Not the fact that', 'Not the fact that'])
  expect(await fixedBy('a.csv', TABLE, 'any-space-before-comma')).toBe(TABLE.replaceAll('boat ,', 'boat,'))
})

it('reads lines of Windows, a byte-order mark, and what other programs part cells with', async () => {
  const lines = `\uFEFF${TABLE.replaceAll('\n', '\r\n')}`
  expect(await textsOf('a.csv', lines)).toEqual(await textsOf('a.csv', TABLE))
  expect(await textsOf('a.csv', 'de;en\nBoot;A boat, red\n')).toEqual(['A boat, red'])
  expect(await textsOf('a.tsv', 'de,x\ten\nBoot\tA boat, red')).toEqual(['A boat, red'])
})

it.each([
  'en',
  'EN',
  'en-US',
  'en_GB',
  'English',
  'english (United States)',
  'English(en)',
  'English (United States)(en-US)',
  'target (en)',
  'Target',
  'Translation (English)',
])('knows English by the heading %j', async (heading) => {
  expect(await textsOf('a.csv', `id,de,${heading}\n1,Boot,A boat\n`)).toEqual(['A boat'])
})

it('reads all columns of English', async () => {
  expect(await textsOf('a.csv', 'id,en-US,en-GB,fr\n1,A color,A colour,Une couleur\n')).toEqual(['A color', 'A colour'])
})

it('compares with the column that the English was translated from', async () => {
  const pairsOf = async (source: string): Promise<unknown> => {
    const file = new VFile({path: 'a.csv', value: source})
    await treeOf(file)
    return (await lint('a.csv', source)).map(({ruleId}) => ruleId)
  }
  expect(await pairsOf('ru,en\n"Ждите %s часов","Wait for a few hours"\n')).toContain('localisation-placeholder')
  expect(await pairsOf('id,source,target\nb,"Warten %s Stunden","Wait for a few hours"\n')).toContain(
    'localisation-placeholder',
  )
  // What stands behind may have been translated from the English.
  expect(await pairsOf('en,ru\n"Wait for a few hours","Ждите %s часов"\n')).toEqual([])
})

it.each([
  [
    'a table without English',
    'a.csv',
    'id,de\n1,Boot\n',
    /^NothingToCheck: no column of it is named as English: name it "en"/,
  ],
  ['a table without rows', 'a.csv', 'id,en\n', /^NothingToCheck: it has no texts/],
  ['nothing', 'a.csv', '', /^NothingToCheck: no column of it is named as English/],
  ['a mark that is not closed', 'a.csv', 'id,en\n1,"A boat\n2,A boat\n', /line 2: a quotation mark is not closed/],
  ['words behind a mark', 'a.csv', 'id,en\n1,"A" boat\n', /line 2: something stands behind a quotation mark/],
  ['a comma without marks', 'a.csv', 'id,en\n1,A boat, red\n', /line 2: there are more cells here than in the first/],
])('refuses %s', async (_, name, source, reason) => {
  expect(await refusalOf(name, source)).toMatch(reason)
})
