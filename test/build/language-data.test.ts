/** What the language identifier knows is the same when it comes out of the form that the package has it in. */
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, it} from 'vitest'
import {LANGUAGES} from '../../src/build/language-data-plugin.js'
import {packed} from '../../src/generated/languages.js'
import {readData} from '../../src/platform/node.js'
import {type LanguageData, packLanguages, unpackLanguages} from '../../src/text/language-data.js'

const {ngramsData} = (await import(pathToFileURL(path.resolve(LANGUAGES)).href)) as {ngramsData: LanguageData}

it('says the same of every piece of a word, and nothing of others', () => {
  const {ngrams, ...rest} = unpackLanguages(readData(packed))
  const {ngrams: original, ...originalRest} = ngramsData
  expect(rest).toEqual(originalRest)
  const pieces = Object.keys(original)
  expect(pieces.length).toBeGreaterThan(10_000)
  const differing = pieces.filter((piece) => JSON.stringify(ngrams[piece]) !== JSON.stringify(original[piece]))
  expect(differing).toEqual([])
  expect(ngrams['no such piece']).toBeUndefined()
})

it('refuses what does not fit in', () => {
  expect(() => packLanguages({...ngramsData, ngrams: {abc: {0: 256}}})).toThrow('256 is no byte')
  expect(() => packLanguages({...ngramsData, ngrams: {'a\nb': {0: 1}}})).toThrow('control character')
})
