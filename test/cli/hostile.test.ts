/** Documents made to be slow: each is answered, within the time that any test has. */
import {expect, it} from 'vitest'
import {translationese} from '../support/run.js'

const LENGTH = 300_000

it.each([
  ['letters', 'a'],
  ['quotation marks', '"'],
  ['spaced quotation marks', '" '],
  ['full stops', '. '],
  ['hyphens', 'a-'],
  ['slashes', 'a/'],
  ['apostrophes', "a'"],
  ['names', 'Moscow '],
  ['one endless name', 'Zh'],
  ['names read as letters', 'Xi C Jinping '],
  ['people written small', 'Roman Berbr, Roman berbr, '],
  ['names in case forms', 'in Buchu near Bakhmutom '],
  ['spellings of one name', 'Semilarsky Semilarski '],
  ['one sentence', 'the fact that it is not a given that the work of the commission '],
  ['artifacts', 'Not the fact that the deal holds. '],
  ['line breaks', '\n'],
  ['commas', ','],
  ['numbers', '1,000,'],
  ['zero-width spaces', '\u200B'],
  ['combining marks', 'a\u0301'],
  ['astral characters', '🙂'],
  ['half of a surrogate pair', '\uD83D'],
])('%s', async (_, unit) => {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length))
  const {stdout, code} = await translationese(['--jsonl'], {input: `${JSON.stringify({id: 1, text})}\n`})
  expect(JSON.parse(stdout)).toMatchObject({id: 1, messages: expect.any(Array)})
  expect(code).toBe(0)
})
