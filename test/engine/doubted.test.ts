/** Contexts in which rules see good English, and what they are worth in translations. */
import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {lint} from '../support/lint.js'

const read = (file: string): string => readFileSync(`test/documents/${file}`, 'utf8')
const RUSSIAN = read('mt/ru-news.txt')
const NATIVE = read('native/news.txt').repeat(2)

/** The rules that report a sentence at the end of a text. */
async function found(text: string, sentence: string, options = {}): Promise<(string | undefined)[]> {
  const start = text.length + 2
  const messages = await lint(`${text}\n\n${sentence}\n`, options)
  return messages.filter(({place}) => offsetOf(place) >= start).map(({ruleId}) => ruleId)
}

function offsetOf(place: unknown): number {
  const {start} = place as {start: {offset: number}}
  return start.offset
}

/** The rule sees good English in sentences on smoke. */
const EXCUSED = 'Smoke causes inflammation of the lungs.'

it('finds in a translation what a context would excuse', async () => {
  expect(await found(RUSSIAN, EXCUSED)).toEqual(['cs-lung-inflammation'])
  expect(await found(RUSSIAN, EXCUSED, {source: 'ru'})).toEqual(['cs-lung-inflammation'])
})

it('leaves it alone in native English, in short texts, and where the text comes from elsewhere', async () => {
  expect(await found(NATIVE, EXCUSED)).toEqual([])
  expect(await found(NATIVE, EXCUSED, {source: 'ru'})).toEqual([])
  expect(await found('', EXCUSED)).toEqual([])
  expect(await found(RUSSIAN, EXCUSED, {source: 'zh'})).toEqual([])
})
