/** What the command says of whole documents. */
import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {excessOf, parseLimit, verdictOn} from '../../src/cli/verdict.js'
import {translationese} from '../support/command.js'
import {folderWith} from '../support/run.js'

const RUSSIAN = readFileSync('test/documents/mt/ru-news.txt', 'utf8')
const NATIVE = readFileSync('test/documents/native/news.txt', 'utf8')
const FLAGGED = 'Not the fact that the deal will hold.\n'
const verdictIn = (stdout: string): string => stdout.split('\n').find((line) => line.startsWith('⚠')) ?? ''

it('ends with what it found and how the document reads', async () => {
  const cwd = folderWith({'a.txt': RUSSIAN})
  const {stdout} = await translationese(['a.txt'], {cwd})
  expect(verdictIn(stdout)).toMatch(
    /^⚠ \d+ findings in 425 words \(\d+ per 1,000\), \d+ fixable; reads like a translation from Russian, \d+ %$/,
  )
})

it('counts no finding that a comment silences', async () => {
  const cwd = folderWith({'a.md': `<!-- translationese ignore -->\n\n${FLAGGED}\n${FLAGGED.replace('deal', 'peace')}`})
  const {stdout} = await translationese(['a.md', '--max-density', '100'], {cwd})
  expect(verdictIn(stdout)).toBe('⚠ 1 finding in 16 words (63 per 1,000), 1 fixable')
})

it('says nothing of how a short document reads', async () => {
  const cwd = folderWith({'a.txt': FLAGGED})
  expect(verdictIn((await translationese(['a.txt'], {cwd})).stdout)).toBe(
    '⚠ 1 finding in 8 words (125 per 1,000), 1 fixable',
  )
})

it('tells of several documents how many read like translations', async () => {
  const cwd = folderWith({'a.txt': RUSSIAN, 'b.txt': NATIVE})
  expect(verdictIn((await translationese(['.'], {cwd})).stdout)).toContain('; 1 of 2 files reads like a translation')
})

it('fails for a document with more findings than it may have, and not for others', async () => {
  const cwd = folderWith({'a.txt': FLAGGED})
  const over = await translationese(['a.txt', '--max-density', '100'], {cwd})
  expect(over.stdout).toContain('125 findings per 1,000 words, more than the 100 of --max-density')
  expect(over.code).toBe(1)
  expect((await translationese(['a.txt', '--max-density', '130'], {cwd})).code).toBe(0)
  expect((await translationese(['a.txt', '--max-density', '130', '--fail-on', 'high'], {cwd})).code).toBe(1)
})

it('fails for a document that reads like a translation more than it may, with or without findings', async () => {
  const cwd = folderWith({'a.txt': RUSSIAN, 'b.txt': NATIVE, '.translationeserc': '{"maxScore": 0.5}'})
  const over = await translationese(['a.txt', '--quiet'], {cwd})
  expect(over.stdout).toMatch(/reads like a translation, (?:0\.\d+|1), more than the 0\.5 of --max-score/)
  expect(over.code).toBe(1)
  expect((await translationese(['b.txt'], {cwd})).code).toBe(0)
  expect((await translationese(['a.txt', '--max-score', '1'], {cwd})).code).toBe(0)
})

it.each([
  [['--max-density', 'many'], '--max-density must be a number from 0 up, not "many"'],
  [['--max-score', '2'], '--max-score must be a number from 0 to 1, not "2"'],
])('refuses %j', async (flags, reason) => {
  const cwd = folderWith({'a.txt': FLAGGED})
  const {stderr, code} = await translationese(['a.txt', ...flags], {cwd})
  expect(stderr).toContain(reason)
  expect(code).toBe(2)
})

it('refuses limits of a configuration that are none, by its name', async () => {
  const cwd = folderWith({'a.txt': FLAGGED, '.translationeserc': '{"maxScore": "high"}'})
  const {stderr, code} = await translationese(['a.txt'], {cwd})
  expect(stderr).toContain('.translationeserc:1:14: maxScore must be a number from 0 to 1, not "high"')
  expect(code).toBe(2)
})

const summary = (translated: number, sources: readonly (readonly [string, number])[]) => ({
  words: 1012,
  findings: 54,
  density: 53.4,
  dimensions: {},
  translated,
  sources: sources.map(([source, likelihood]) => ({source, likelihood})),
})

it('tells a low rate with its decimals', () => {
  expect(verdictOn([{...summary(0.12, []), words: 20_000, findings: 3}], 3)).toContain('(0.15 per 1,000)')
  expect(verdictOn([{...summary(0.12, []), words: 20_000, findings: 88}], 3)).toContain('(4.4 per 1,000)')
})

it('names two languages that are written alike, or none', () => {
  expect(verdictOn([summary(0.97, [['ru', 0.97]])], 41)).toBe(
    '54 findings in 1,012 words (53 per 1,000), 41 fixable; reads like a translation from Russian, 97 %',
  )
  expect(
    verdictOn(
      [
        summary(0.97, [
          ['ru', 0.5],
          ['uk', 0.45],
        ]),
      ],
      41,
    ),
  ).toContain('from Russian or Ukrainian, 97 %')
  expect(
    verdictOn(
      [
        summary(0.97, [
          ['ru', 0.4],
          ['zh', 0.3],
        ]),
      ],
      41,
    ),
  ).toContain('; reads like a translation, 97 %')
  expect(verdictOn([summary(0.12, [['native', 0.9]])], 41)).toContain('; reads little like a translation, 12 %')
})

it('takes a document without a score for within every score', () => {
  const {translated, ...short} = summary(1, [])
  expect(excessOf(short, {maxScore: 0})).toBeUndefined()
})

it('reads limits', () => {
  expect(parseLimit('2.5', 'x')).toBe(2.5)
  for (const value of ['', '-1', 'NaN', null, [], {}, true])
    expect(() => parseLimit(value, 'x')).toThrow('x must be a number from 0 up')
})
