import fc from 'fast-check'
import {expect, it} from 'vitest'
import {ColumnReader, ColumnWriter} from '../../src/text/columns.js'
import {byBytes, readWords, WordList, writeWords} from '../../src/text/word-finder.js'
import {holds} from '../support/property.js'

function written(words: readonly string[]) {
  const writer = new ColumnWriter()
  writeWords(writer, words)
  return readWords(new ColumnReader(writer.end()))
}

const wordsOf = fc.uniqueArray(
  fc.string({unit: 'grapheme', maxLength: 8}).filter((word) => !/\p{Cc}/u.test(word)),
  {
    maxLength: 300,
  },
)

it('finds every word where it stands, and no other', async () => {
  await holds(fc.tuple(wordsOf, fc.string()), ([words, other]) => {
    const sorted = [...words].sort(byBytes)
    const finder = written(sorted)
    const list = new WordList(sorted)
    expect(finder.count).toBe(sorted.length)
    expect(finder.all()).toEqual(sorted)
    const sought = [...sorted, ...sorted.map((word) => `${word}x`), ...sorted.map((word) => word.slice(0, -1)), other]
    expect(sought.map((word) => finder.find(word))).toEqual(sought.map((word) => list.find(word)))
  })
})

it('knows the empty word, and words of any length', () => {
  const words = ['', 'a', `a${'b'.repeat(200)}`, `a${'b'.repeat(201)}`, 'z', 'ж', '😀']
  const finder = written(words)
  expect(words.map((word) => finder.find(word))).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(written([]).find('a')).toBeUndefined()
})

it('refuses words in another order, twice, or with control characters', () => {
  expect(() => written(['b', 'a'])).toThrow('"a" stands behind "b"')
  expect(() => written(['a', 'a'])).toThrow(RangeError)
  expect(() => written(['a\n'])).toThrow('control character')
})
