/** The JSON Lines mode. */
import {expect, it} from 'vitest'
import {translationese} from '../support/command.js'

const lines = (stdout: string): unknown[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

it('answers each line in order, with offsets in UTF-16 code units', async () => {
  const text = '“🙂” He shrugged. Not the fact that it holds.'
  const input = `${JSON.stringify({id: 'a', text})}\n\n${JSON.stringify({id: 2, text: 'All is well.'})}\n`
  const {stdout, code} = await translationese(['--jsonl'], {input})
  const start = text.indexOf('Not')
  expect(lines(stdout)).toEqual([
    {
      id: 'a',
      messages: [
        {
          start,
          end: start + 'Not the fact that'.length,
          ruleId: 'ru-not-a-fact',
          actual: 'Not the fact that',
          expected: expect.arrayContaining(['It is not certain that']),
          note: expect.stringContaining('Не факт, что'),
          category: 'accuracy/overly-literal',
          language: expect.arrayContaining(['ru']),
          confidence: 'high',
        },
      ],
    },
    {id: 2, messages: []},
  ])
  expect(code).toBe(0)
})

it('answers lines that are no documents by an error, goes on, and exits with 2', async () => {
  const input = [
    '{"id": 1, "text": "Fine."}',
    'no JSON',
    '[]',
    '{"id": 3}',
    '{"text": "x"}',
    '{"id": 5, "text": "Fine."}',
  ].join('\n')
  const {stdout, code} = await translationese(['--jsonl'], {input})
  expect(lines(stdout)).toEqual([
    {id: 1, messages: []},
    {id: null, error: expect.stringContaining('not JSON')},
    {id: null, error: expect.stringContaining('no "id"')},
    {id: 3, error: expect.stringContaining('no "text"')},
    {id: null, error: expect.stringContaining('no "id"')},
    {id: 5, messages: []},
  ])
  expect(code).toBe(2)
})

it('takes options', async () => {
  const input = JSON.stringify({id: 1, text: 'Not the fact that it holds.'})
  const {stdout} = await translationese(['--jsonl', '--disable', 'ru-not-a-fact'], {input})
  expect(lines(stdout)).toEqual([{id: 1, messages: []}])
})
