/** Which rules look at a document. */
import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {builtinRules} from '../../src/rules/builtin.js'
import {viewOfText} from '../../src/text/document.js'
import {work} from '../../src/text/work.js'
import {lint} from '../support/lint.js'

const NATIVE = readFileSync('test/documents/native/letter.txt', 'utf8')
const RUSSIAN = readFileSync('test/documents/mt/ru-news.txt', 'utf8')
const LOW = new Set(builtinRules().flatMap(({id, confidence}) => (confidence === 'low' ? [id] : [])))

/** The rules of low confidence that report something, and how often a text is read by rules, whatever is read again with its fixes. */
async function read(text: string, options = {}): Promise<{readonly low: readonly string[]; readonly times: number}> {
  const before = work.matched
  const messages = await lint(text, options)
  const times = Math.floor((work.matched - before) / viewOfText(text).tokens.length)
  return {low: messages.flatMap(({ruleId}) => (ruleId !== undefined && LOW.has(ruleId) ? [ruleId] : [])), times}
}

it('leaves rules of low confidence out in native English, where none of them would report anything', async () => {
  expect(await read(NATIVE)).toEqual({low: [], times: 1})
  expect(await read(NATIVE, {source: 'native'})).toEqual({low: [], times: 1})
  expect(await read(NATIVE, {source: 'ru'})).toEqual({low: [], times: 1})
})

it('asks them in what may be a translation', async () => {
  const {low, times} = await read(RUSSIAN)
  expect(low).not.toEqual([])
  expect(times).toBeGreaterThanOrEqual(2)
})

it('asks them wherever somebody asks for low confidence, of all rules or of some', async () => {
  const {low, times} = await read(NATIVE, {confidence: 'low'})
  expect(low).not.toEqual([])
  expect(times).toBe(2)
  const [id = ''] = low
  expect((await read(NATIVE, {rules: {[id]: {confidence: 'low'}}})).low).toContain(id)
})
