/** What holds for a file, as the command tells it. */
import {expect, it} from 'vitest'
import {translationese} from '../support/command.js'
import {folderWith} from '../support/run.js'

const CONFIGURATION = `source: ru
failOn: high
maxSize: 2 MB
ruleFiles: [house.yml]
rules:
  ru-not-a-fact: error
names: {accept: names.txt}
overrides:
  - files: [docs/archive/**]
    confidence: high
    failOn: never
    rules: {zh-*: off}
`
const FILES = {
  '.translationeserc.yml': CONFIGURATION,
  '.translationeseignore': 'docs/archive/old.md\n',
  'house.yml': '[]\n',
  'names.txt': 'Bucha\n',
}

async function described(args: readonly string[], files: Readonly<Record<string, string>> = FILES): Promise<unknown> {
  const {stdout, stderr, code} = await translationese(args, {cwd: folderWith(files)})
  expect([stderr, code]).toEqual(['', 0])
  return JSON.parse(stdout) as unknown
}

it('tells what configuration, overrides and flags say together, of a file that need not be there', async () => {
  expect(
    await described(['--print-config', './docs/archive/old.md', '--confidence', 'low', '--disable', 'ja-*']),
  ).toEqual({
    file: 'docs/archive/old.md',
    configuration: '.translationeserc.yml',
    ignored: true,
    options: {
      source: 'ru',
      confidence: 'low',
      failOn: 'never',
      maxSize: '2 MB',
      ruleFiles: ['house.yml'],
      rules: {'ru-not-a-fact': 'error', 'zh-*': 'off', 'ja-*': 'off'},
      names: {accept: 'names.txt'},
    },
  })
})

it('tells what is configured for the others', async () => {
  expect(await described(['--print-config', 'docs/a.md', '--max-density', '3', '--unused-comments'])).toMatchObject({
    ignored: false,
    options: {failOn: 'high', maxDensity: 3, unusedComments: true, rules: {'ru-not-a-fact': 'error'}},
  })
})

it('tells that nothing is configured', async () => {
  const nothing = {file: 'a.md', configuration: null, ignored: false, options: {}}
  expect(await described(['--print-config', 'a.md'], {})).toEqual(nothing)
  expect(await described(['--print-config', 'a.md', '--no-config'])).toEqual(nothing)
})

it.each([
  [
    ['--print-config', 'a.md', 'b.md'],
    '--print-config says what holds for one file, and checks none: leave out "b.md"',
  ],
  [['--print-config', 'a.md', '--update-baseline', '--baseline', 'b.json'], 'leave out --baseline'],
  [['--print-config', 'a.md', '--list-rules'], 'leave out --list-rules'],
  [['--print-config'], "option '--print-config <file>' argument missing"],
])('refuses %j', async (args, reason) => {
  const {stdout, stderr, code} = await translationese(args, {cwd: folderWith(FILES)})
  expect([stdout, code]).toEqual(['', 2])
  expect(stderr).toContain(reason)
})

it('tells mistakes of the configuration as a run does', async () => {
  const cwd = folderWith({'.translationeserc.yml': 'rules:\n  ru-not-a-fakt: off\n'})
  const {stderr, code} = await translationese(['--print-config', 'a.md'], {cwd})
  expect(stderr).toMatch(/^translationese: \.translationeserc\.yml:2:3: .*did you mean "ru-not-a-fact"/)
  expect(code).toBe(2)
})
