/** The JSON Lines mode. */
import {VFileMessage} from 'vfile-message'
import {expect, it} from 'vitest'
import {plainMessage} from '../../src/cli/jsonl.js'
import {translationese} from '../support/command.js'

const parsed = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** Answers without how the document is judged. */
const lines = (stdout: string): unknown[] => parsed(stdout).map(({judgement, ...answer}) => answer)

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

it('reads past a byte-order mark', async () => {
  const {stdout, code} = await translationese(['--jsonl'], {input: `\uFEFF{"id": 1, "text": "Fine."}\n`})
  expect(lines(stdout)).toEqual([{id: 1, messages: []}])
  expect(code).toBe(0)
})

it('answers a line above the limit of size by an error, and goes on', async () => {
  const input = ['Fine.', 'Fine. '.repeat(100), 'Fine.'].map((text, id) => JSON.stringify({id, text})).join('\n')
  const {stdout, code} = await translationese(['--jsonl', '--max-size', '100b'], {input})
  expect(lines(stdout)).toEqual([
    {id: 0, messages: []},
    {id: null, error: expect.stringMatching(/^the line is more than the limit of 100 bytes: .*--max-size/)},
    {id: 2, messages: []},
  ])
  expect(code).toBe(2)
})

it('holds nothing of a line of 50 MB', async () => {
  const input = `{"id": 1, "text": "${'Fine. '.repeat(50 * 2 ** 18)}"}\n{"id": 2, "text": "Fine."}\r\n`
  const {stdout, code} = await translationese(['--jsonl'], {input})
  expect(lines(stdout)).toEqual([
    {id: null, error: expect.stringContaining('the line is more than the limit of 10 MB')},
    {id: 2, messages: []},
  ])
  expect(code).toBe(2)
})

it('gives a message about the whole document no place, and keeps it', () => {
  const message = new VFileMessage('Something about all of it', {source: 'retext-translationese', ruleId: 'x'})
  const plain = JSON.parse(JSON.stringify(plainMessage(message)))
  expect(plain).toEqual({ruleId: 'x', expected: []})
})

it('answers with how the document reads, and takes the source of a line', async () => {
  const text = 'Not the fact that it holds.'
  const input = [undefined, 'ru', ['zh', 'ru'], 'native', 'xx', 7].map((source, id) =>
    JSON.stringify({id, text, source}),
  )
  const {stdout, code} = await translationese(['--jsonl', '--confidence', 'high'], {input: input.join('\n')})
  const answers = parsed(stdout)
  const counts = answers.map(({messages}) => (Array.isArray(messages) ? messages.length : undefined))
  expect(counts).toEqual([1, 1, 1, 0, undefined, undefined])
  expect(answers[0]?.judgement).toMatchObject({words: 6, findings: 1, density: 166.667})
  expect(answers[4]).toMatchObject({id: 4, error: expect.stringContaining('no rule knows the language "xx"')})
  expect(answers[5]).toMatchObject({id: 5, error: expect.stringContaining('source must be "auto"')})
  expect(code).toBe(2)
})

it('keeps the other fields of a line, and leaves its text out', async () => {
  const line = {lang: 'ru', id: 'a', text: 'All is well.', source: 'ru', meta: {page: 3, tags: ['x']}, nothing: null}
  const {stdout, code} = await translationese(['--jsonl'], {input: JSON.stringify(line)})
  const {text, ...rest} = line
  expect(lines(stdout)).toEqual([{...rest, messages: []}])
  expect(code).toBe(0)
})

it.each(['messages', 'judgement', 'error'])(
  'refuses a line with the field "%s" of answers, and goes on',
  async (name) => {
    const input = [
      {id: 1, text: 'Fine.', [name]: 1},
      {id: 2, text: 'Fine.'},
    ]
      .map((line) => JSON.stringify(line))
      .join('\n')
    const {stdout, code} = await translationese(['--jsonl'], {input})
    expect(lines(stdout)).toEqual([
      {id: 1, error: expect.stringContaining(`"${name}" is a field of answers`)},
      {id: 2, messages: []},
    ])
    expect(code).toBe(2)
  },
)

it('reads no files, and says how to pipe them in', async () => {
  const {stdout, stderr, code} = await translationese(['--jsonl', 'texts.jsonl'], {input: ''})
  expect(stderr).toContain(
    '--jsonl reads lines from standard input and no files: pipe them in, as in --jsonl < texts.jsonl',
  )
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

it.each([
  ['--config', 'x.yml'],
  ['--fail-on', 'high'],
  ['--max-density', '1'],
  ['--max-score', '0.5'],
  ['--stdin-path', 'a.md'],
  ['--ignore-path', 'x'],
])('refuses %s, which would do nothing', async (flag, value) => {
  const {stdout, stderr, code} = await translationese(['--jsonl', flag, value], {input: '{"id": 1, "text": "Fine."}\n'})
  expect(stderr).toMatch(new RegExp(`^translationese: --jsonl .*leave out (?:--jsonl or )?${flag}\n$`))
  expect(stdout).toBe('')
  expect(code).toBe(2)
})
