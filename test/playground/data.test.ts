/** Data are the same when they come out of the form that the page has them in. */
import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {expect, it} from 'vitest'
import type {WinkMethods} from 'wink-nlp'
import {CORE_MODEL} from '../../src/build/site/playground-data.js'
import {packed as lexiconFile} from '../../src/generated/lexicon.js'
import type {LexiconData} from '../../src/lexicon/lexicon.js'
import {readData} from '../../src/platform/node.js'
import {fullLexicon, slimLexicon} from '../../src/playground/data/slim-lexicon.js'
import {fullTagger, slimTagger, type TaggerModel} from '../../src/playground/data/slim-tagger.js'
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

it('tagger: words have the same parts of speech', () => {
  const model: TaggerModel = JSON.parse(readFileSync(CORE_MODEL, 'utf8'))
  const slim = fullTagger(slimTagger(model))
  expect(slim.features.lexeme.list).toEqual(model.features.lexeme.list)
  const taggers = [model, slim].map(taggerOf)
  const texts = readdirSync('test/documents', {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => readFileSync(path.join('test/documents', name), 'utf8'))
  // Words the model knows, each by itself and in a row, among them contractions and spellings of British English.
  texts.push(
    model.features.lexeme.list.join(' '),
    "You'd can't won't, colour and analyse: they're Peter's and the boys'.",
  )
  expect(texts.length).toBeGreaterThan(10)
  for (const text of texts) {
    const [original, told] = taggers.map((tagsOf) => tagsOf(text))
    expect(told).toEqual(original)
  }
})

/** The tagger as it is with another model in place of that of its package. */
function taggerOf(core: TaggerModel): (text: string) => unknown {
  const require = createRequire(import.meta.url)
  for (const file of Object.keys(require.cache)) if (/wink-(?:nlp|eng-lite)/.test(file)) delete require.cache[file]
  require(CORE_MODEL)
  Object.assign(require.cache[CORE_MODEL] ?? {}, {exports: core})
  const nlp: WinkMethods = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  return (text) => nlp.readDoc(text).tokens().out(nlp.its.pos)
}
