/** Documents with more tokens and more findings than a call takes arguments: each is checked to its end, in every report. */
import {expect, it} from 'vitest'
import {translationese} from '../support/command.js'
import {folderWith} from '../support/run.js'

const PARAGRAPHS = 33_000
/** Doubled words that are reported in each paragraph. */
const DOUBLED = 4

const paragraphs = Array.from(
  {length: PARAGRAPHS},
  (_, at) =>
    `On ${1 + (at % 28)} May the the team of of ${at} put its its files in a a box with .NET for ${at * 7} days.`,
)

it.each([
  ['pretty', 'text.txt', paragraphs.join('\n\n')],
  ['github', 'text.md', paragraphs.join('\n\n')],
  ['json', 'page.html', `<body>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</body>`],
])('as %s of %s', async (report, name, text) => {
  const folder = folderWith({[name]: text})
  const {code, stdout, stderr} = await translationese([name, '--report', report], {cwd: folder})
  expect(stderr).toBe('')
  expect(code).toBe(1)
  expect(stdout.split('repetition-').length).toBeGreaterThan(PARAGRAPHS * DOUBLED)
})

it('as one document, though a long text is checked in parts', async () => {
  const folder = folderWith({'text.txt': paragraphs.join('\n\n')})
  const {stdout, stderr} = await translationese(['text.txt', '--report', 'json'], {cwd: folder})
  expect(stderr).toBe('')
  const [file] = JSON.parse(stdout)
  expect(file.judgement.words).toBeGreaterThan(PARAGRAPHS * 15)
  expect(file.judgement.findings).toBe(file.messages.length)
  const lines = file.messages.map((message: {place: {start: {line: number}}}) => message.place.start.line)
  expect(lines).toEqual([...lines].sort((a: number, b: number) => a - b))
  expect(lines.at(-1)).toBe(2 * PARAGRAPHS - 1)
})
