/** Data are the same when they come out of the form that the page has them in. */
import {expect, it} from 'vitest'
import {packed as lexiconFile} from '../../src/generated/lexicon.js'
import type {LexiconData} from '../../src/lexicon/lexicon.js'
import {readData} from '../../src/platform/node.js'
import {fullLexicon, slimLexicon} from '../../src/playground/data/slim-lexicon.js'
import {unpack} from '../../src/text/packed.js'

it('lexicon', () => {
  const lexicon = unpack<LexiconData>(readData(lexiconFile))
  const slim = slimLexicon(lexicon)
  expect(JSON.stringify(slim).length).toBeLessThan(0.6 * JSON.stringify(lexicon).length)
  const full = fullLexicon(slim)
  expect(Object.keys(full).sort()).toEqual(Object.keys(lexicon).sort())
  for (const [key, table] of Object.entries(lexicon))
    expect(JSON.stringify(full[key as keyof LexiconData]) === JSON.stringify(table), key).toBe(true)
})

it('tells at once if the lexicon could not be told', () => {
  const lexicon = unpack<LexiconData>(readData(lexiconFile))
  expect(() => slimLexicon({...lexicon, english: `${lexicon.english}\nzz\tZz`})).toThrow('"english"')
})
