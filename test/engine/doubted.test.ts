/** Contexts in which rules see good English, and what they are worth in translations. */
import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {lint} from '../support/lint.js'

const read = (file: string): string => readFileSync(`test/documents/${file}`, 'utf8')
const RUSSIAN = read('mt/ru-news.txt')
const JAPANESE = read('mt/ja-manual.md')
const NATIVE = read('native/news.txt').repeat(2)

/** The rules that report a sentence at the end of a text, each with how sure it is. */
async function found(text: string, sentence: string, options = {}): Promise<string[]> {
  const start = text.length + 2
  const messages = await lint(`${text}\n\n${sentence}\n`, options)
  return messages.filter(({place}) => offsetOf(place) >= start).map(({ruleId, confidence}) => `${ruleId} ${confidence}`)
}

function offsetOf(place: unknown): number {
  const {start} = place as {start: {offset: number}}
  return start.offset
}

/** The rule sees good English in sentences on smoke. */
const EXCUSED = 'Smoke causes inflammation of the lungs.'

it('finds in a translation what a context would excuse', async () => {
  expect(await found(RUSSIAN, EXCUSED)).toEqual(['cs-lung-inflammation medium'])
  expect(await found(RUSSIAN, EXCUSED, {source: 'ru'})).toEqual(['cs-lung-inflammation medium'])
})

it('leaves it alone in native English, in short texts, and where the text comes from elsewhere', async () => {
  expect(await found(NATIVE, EXCUSED)).toEqual([])
  expect(await found(NATIVE, EXCUSED, {source: 'ru'})).toEqual([])
  expect(await found('', EXCUSED)).toEqual([])
  expect(await found(RUSSIAN, EXCUSED, {source: 'zh'})).toEqual([])
})

it('leaves alone what a context makes right whoever writes', async () => {
  expect(await found(JAPANESE, 'Leave it there for 12 hour.')).toEqual(['ar-singular-after-number high'])
  expect(await found(JAPANESE, 'Leave it there for 1 hour.')).toEqual([])
})
