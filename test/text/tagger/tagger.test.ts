/** Parts of speech are those of wink-nlp, whose model the tagger has. */
import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {expect, it} from 'vitest'
import type {ItsFunction, WinkMethods} from 'wink-nlp'
import {packed} from '../../../src/generated/tagger.js'
import {readData} from '../../../src/platform/node.js'
import {unpackModel} from '../../../src/text/tagger/model.js'
import {Tagger} from '../../../src/text/tagger/tagger.js'

const require = createRequire(import.meta.url)
const WORDS: readonly string[] = require('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json')
  .features.lexeme.list
const nlp: WinkMethods = require('wink-nlp')(require('wink-eng-lite-web-model'), ['pos'])
const tagger = new Tagger(unpackModel(readData(packed)))

const tagsOf = (words: readonly string[]): string[] => tagger.tag(words.map(tagger.piecesOf))

/** What wink-nlp makes of words; of those that it parts, of their first piece. */
function expectedOf(words: readonly string[]): string[] {
  const tokens = nlp.readDoc(words.join(' ')).tokens()
  const tags = tokens.out(nlp.its.pos as ItsFunction<string>)
  const pieces = tokens.out()
  let piece = 0
  return words.map((word) => {
    const tag = tags[piece] ?? ''
    for (let length = 0; length < word.length; piece++) length += pieces[piece]?.length ?? word.length
    return tag
  })
}

it('every word of the model by itself', () => {
  const words = WORDS.filter((word) => !/\s/.test(word))
  expect(words.length).toBeGreaterThan(80_000)
  const differing = words.filter((word) => tagsOf([word])[0] !== expectedOf([word])[0])
  expect(differing).toEqual([])
})

it('sentences of documents', () => {
  const sentences = readdirSync('test/documents', {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .flatMap((name) => readFileSync(path.join('test/documents', name), 'utf8').split(/(?<=[.!?])\s+|\n/))
    .map((sentence) => sentence.match(/[A-Za-z]+(?:['’][A-Za-z]+)?|\d+(?:[.,]\d+)*|[.,:;!?()%$“”"]/g) ?? [])
    .filter((words) => words.length > 1)
  const words = sentences.flat().length
  expect(words).toBeGreaterThan(2000)
  const differing = sentences.flatMap((sentence) => {
    const expected = expectedOf(sentence)
    const tags = tagsOf(sentence)
    return sentence.flatMap((word, index) =>
      tags[index] === expected[index] ? [] : [`${word}: ${tags[index]}, not ${expected[index]}`],
    )
  })
  // Names of three capital letters and the like, of which the model itself is not sure.
  expect(differing.length, differing.join('\n')).toBeLessThan(words / 2000)
})

it.each([
  ['a contraction, by its first piece', ["don't", 'go'], 'AUX'],
  ['a possessive, by its noun', ["mayor's", 'boat'], 'NOUN'],
  ['an unknown word, by its ending', ['blorkly'], 'ADV'],
  ['an unknown word with a capital: a name', ['Blorkly'], 'PROPN'],
  ['letters that English words have not: a name', ['Łódź'], 'PROPN'],
  ['another script', ['город'], 'X'],
  ['a number', ['12,500.5'], 'NUM'],
  ['a mark', ['”'], 'PUNCT'],
])('%s', (_, words, tag) => {
  expect(tagsOf(words)[0]).toBe(tag)
})

it('a noun or a verb, by the words around it', () => {
  expect(tagsOf(['the', 'plan', 'failed'])[1]).toBe('NOUN')
  expect(tagsOf(['they', 'plan', 'to', 'go'])[1]).toBe('VERB')
})

it('nothing', () => {
  expect(tagsOf([])).toEqual([])
})
