/** What becomes of rules: severities by ids and wildcards, and overrides for some files. */
import {describe, expect, it} from 'vitest'
import {translationese} from '../support/command.js'
import {folderWith} from '../support/run.js'

const FLAGGED = 'Not the fact that the deal will hold.\n'
const WEAK = 'It was a sunny day and the children were playing, the parents were reading.\n'

interface Outcome {
  /** As in `warning ru-not-a-fact`. */
  readonly found: readonly string[]
  readonly code: number | null
  readonly stderr: string
}

async function check(configuration: object, args: readonly string[] = [], text = FLAGGED): Promise<Outcome> {
  const cwd = folderWith({'a.txt': text, '.translationeserc': JSON.stringify(configuration)})
  return outcomeOf(await translationese(['a.txt', ...args], {cwd}))
}

function outcomeOf({stdout, stderr, code}: {stdout: string; stderr: string; code: number | null}): Outcome {
  const rows = [...stdout.matchAll(/^\d+:\d+\S*\s+(warning|error) .* (\S+)$/gm)]
  return {found: rows.map(([, level, id]) => `${level} ${id}`), code, stderr}
}

describe('severity', () => {
  it.each([
    ['nothing', {}, ['warning ru-not-a-fact'], 1],
    ['off', {'ru-not-a-fact': 'off'}, [], 0],
    ['warning', {'ru-not-a-fact': 'warning'}, ['warning ru-not-a-fact'], 0],
    ['error', {'ru-not-a-fact': 'error'}, ['error ru-not-a-fact'], 1],
    ['a wildcard', {'ru-*': 'off'}, [], 0],
    ['a wildcard in the middle', {'ru-*-fact': 'warning'}, ['warning ru-not-a-fact'], 0],
    ['a wildcard that does not fit', {'zh-*': 'off'}, ['warning ru-not-a-fact'], 1],
    ['all', {'*': 'off'}, [], 0],
    ['an id before wildcards', {'ru-not-a-fact': 'error', 'ru-*': 'off'}, ['error ru-not-a-fact'], 1],
    ['a later wildcard', {'*': 'off', 'ru-*': 'warning'}, ['warning ru-not-a-fact'], 0],
    ['an earlier wildcard', {'ru-*': 'warning', '*': 'off'}, [], 0],
    ['an object', {'ru-not-a-fact': {severity: 'warning'}}, ['warning ru-not-a-fact'], 0],
  ])('%s', async (_, rules, found, code) => {
    expect(await check({rules})).toEqual({found, code, stderr: ''})
  })

  it('goes before a level and before limits, but not before "never"', async () => {
    const rules = {'ru-not-a-fact': 'error'}
    expect((await check({rules, maxDensity: 1000})).code).toBe(1)
    expect((await check({maxDensity: 1000})).code).toBe(0)
    expect((await check({rules, failOn: 'never'})).code).toBe(0)
    expect((await check({rules}, ['--fail-on', 'never'])).code).toBe(0)
    expect((await check({rules: {'ru-not-a-fact': 'warning'}}, ['--fail-on', 'low'])).code).toBe(0)
  })

  it('is told in reports', async () => {
    const cwd = folderWith({'a.txt': FLAGGED, '.translationeserc': '{"rules": {"ru-not-a-fact": "error"}}'})
    for (const [report, sign] of [
      ['json', '"fatal": true'],
      ['json', '"severity": "error"'],
      ['sarif', '"level": "error"'],
      ['github', '::error file=a.txt'],
      ['gitlab', '"severity": "critical"'],
      ['checkstyle', 'severity="error"'],
    ] as const) {
      expect((await translationese(['a.txt', '--report', report], {cwd})).stdout, report).toContain(sign)
    }
  })
})

it('reports a rule from another confidence on', async () => {
  const [weak] = (await check({confidence: 'low', rules: {'grammar-*': 'warning'}}, [], WEAK)).found
  expect(weak).toBe('warning grammar-comma-splice')
  expect((await check({confidence: 'high'}, [], WEAK)).found).toEqual([])
  const rules = {'grammar-comma-splice': {confidence: 'low'}}
  expect((await check({confidence: 'high', rules}, [], WEAK)).found).toEqual(['warning grammar-comma-splice'])
})

it('leaves out what --disable names, by wildcards too, whatever the configuration says', async () => {
  const rules = {'ru-not-a-fact': 'error'}
  expect((await check({rules}, ['--disable', 'ru-*'])).found).toEqual([])
  expect((await check({rules}, ['--disable', 'zh-*', '--disable', 'de-*,ru-not-*'])).found).toEqual([])
  expect((await check({rules}, ['--disable', 'zh-*'])).found).toEqual(['error ru-not-a-fact'])
})

describe('overrides', () => {
  const files = {'a.txt': FLAGGED, 'docs/b.md': FLAGGED, 'docs/api/c.md': FLAGGED, 'docs/.d.md': FLAGGED}

  async function checkAll(configuration: object, from = ''): Promise<string[]> {
    const cwd = folderWith({...files, '.translationeserc': JSON.stringify(configuration)})
    const args = from === '' ? ['.'] : ['.']
    const {stdout, stderr} = await translationese(args, {cwd: `${cwd}/${from}`})
    expect(stderr).toBe('')
    return [...stdout.matchAll(/^(\S+\.(?:txt|md))\n\d/gm)].map(([, name = '']) => name)
  }

  const off = {rules: {'*': 'off'}}

  it.each([
    [['docs/**'], ['a.txt']],
    [['docs'], ['a.txt']],
    [['docs/'], ['a.txt']],
    [['./docs/*.md'], ['a.txt', 'docs/api/c.md']],
    [['*.md'], ['a.txt']],
    [['*.{txt,html}'], ['docs/.d.md', 'docs/api/c.md', 'docs/b.md']],
    [
      ['docs/**', '!docs/api/**'],
      ['a.txt', 'docs/api/c.md'],
    ],
    [['!a.txt'], ['a.txt']],
    [['other/**'], ['a.txt', 'docs/.d.md', 'docs/api/c.md', 'docs/b.md']],
  ])('%j', async (globs, reported) => {
    expect(await checkAll({overrides: [{files: globs, ...off}]})).toEqual(reported)
  })

  it('are relative to the configuration, wherever the command runs', async () => {
    expect(await checkAll({overrides: [{files: ['docs/*.md'], ...off}]}, 'docs')).toEqual(['api/c.md'])
  })

  it('hold where they fit, later ones before earlier ones and before what is said of all', async () => {
    const cwd = folderWith({
      ...files,
      '.translationeserc': JSON.stringify({
        rules: {'ru-not-a-fact': 'error', 'zh-*': 'off'},
        overrides: [
          {files: ['docs/**'], rules: {'ru-*': 'off'}},
          {files: ['docs/api/**'], rules: {'ru-not-a-fact': 'warning'}},
        ],
      }),
    })
    expect(outcomeOf(await translationese(['a.txt'], {cwd}))).toMatchObject({found: ['error ru-not-a-fact'], code: 1})
    expect(outcomeOf(await translationese(['docs/b.md'], {cwd}))).toMatchObject({found: [], code: 0})
    const inApi = outcomeOf(await translationese(['docs/api/c.md'], {cwd}))
    expect(inApi).toMatchObject({found: ['warning ru-not-a-fact'], code: 0})
  })

  it('change every option, also those of the command', async () => {
    const cwd = folderWith({
      'a.txt': FLAGGED,
      'b.txt': FLAGGED,
      'c.txt': FLAGGED,
      'd.txt': FLAGGED,
      '.translationeserc': JSON.stringify({
        overrides: [
          {files: ['b.txt'], failOn: 'never'},
          {files: ['c.txt'], maxSize: 5},
          {files: ['d.txt'], maxDensity: 5},
        ],
      }),
    })
    const codeOf = async (name: string) => (await translationese([name], {cwd})).code
    expect(await Promise.all(['a.txt', 'b.txt', 'c.txt', 'd.txt'].map(codeOf))).toEqual([1, 0, 2, 1])
  })
})
