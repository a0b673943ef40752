/** The list of rules. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {checkIds} from '../../src/detect/check.js'
import {builtinRules} from '../../src/rules/builtin.js'
import {translationese} from '../support/command.js'
import {OWN_RULES} from '../support/own-rules.js'
import {folderWith} from '../support/run.js'

/** The rows of a list: id, kind, languages, confidence, and registers where it has some. */
async function listed(...args: string[]): Promise<string[][]> {
  const {stdout, stderr, code} = await translationese(['--list-rules', ...args])
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd().split(/ {2,}/))
}

it('prints every rule and check, a line each, by id', async () => {
  const rows = await listed()
  const ids = rows.map(([id]) => id)
  expect(ids).toEqual([...ids].sort())
  expect(ids).toHaveLength(builtinRules().length + checkIds().length)
  expect(rows.every((row) => row.length === 4 || row.length === 5)).toBe(true)
  expect(rows).toContainEqual(['ru-not-a-fact', 'calque', 'ru,uk', 'high'])
})

it.each<[string[], (row: readonly string[]) => boolean]>([
  [['ru-*'], ([id = '']) => id.startsWith('ru-')],
  [['ru-not-a-fact'], ([id]) => id === 'ru-not-a-fact'],
  [['ru-not-*', '*-clause'], ([id = '']) => id.startsWith('ru-not-') || id.endsWith('-clause')],
  [['--source', 'cs'], ([, , languages = '']) => languages.split(',').includes('cs')],
  [['--source', 'any'], ([, , languages]) => languages === 'any'],
  [['--kind', 'idiom,term'], ([, kind]) => kind === 'idiom' || kind === 'term'],
  [['--register', 'shop,news'], ([, , , , registers = '']) => /shop|news/.test(registers)],
  [['--confidence', 'high'], ([, , , confidence = '']) => confidence.includes('high')],
  [
    ['typography-*', '--kind', 'number', '--source', 'de', '--confidence', 'medium'],
    ([id = '', kind, languages = '', confidence = '']) =>
      id.startsWith('typography-') &&
      kind === 'number' &&
      languages.split(',').includes('de') &&
      /high|medium/.test(confidence),
  ],
])('takes %j for a filter', async (args, isMeant) => {
  const rows = await listed(...args)
  expect(rows.length).toBeGreaterThan(0)
  expect(rows).toEqual((await listed()).filter(isMeant))
})

it('gives JSON, to a file too', async () => {
  const {stdout} = await translationese(['--list-rules', 'ru-not-a-fact', '--report', 'json'])
  const wanted = [{id: 'ru-not-a-fact', kind: 'calque', languages: ['ru', 'uk'], confidence: ['high'], registers: []}]
  expect(JSON.parse(stdout)).toEqual(wanted)
  const cwd = folderWith({})
  const result = await translationese(['--list-rules', 'ru-not-a-fact', '--report', 'json=out/rules.json'], {cwd})
  expect(result).toEqual({stdout: '', stderr: '', code: 0})
  expect(JSON.parse(readFileSync(path.join(cwd, 'out/rules.json'), 'utf8'))).toEqual(wanted)
})

it('has the rules of the user', async () => {
  const cwd = folderWith({'ru.house.yml': OWN_RULES})
  const flags = ['--list-rules', '--rules', 'ru.house.yml']
  const all = await translationese(flags, {cwd})
  expect(all.stdout).toMatch(/^ru-gas-kiosk +collocation +ru +\w+$/m)
  const {stdout} = await translationese([...flags, '--no-builtin'], {cwd})
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
})

it.each([
  [['ru-not-a-fct'], /there is no rule "ru-not-a-fct": did you mean "ru-not-a-fact"/],
  [['xx-*'], /there is no rule "xx-\*": ids are as in "ru-not-a-fact"/],
  [['--kind', 'calc'], /--kind: no rule has "calc"; write some of calque, /],
  [['--register', 'shops'], /--register: no rule has "shops"; write some of games, legal, /],
  [['--source', 'xx'], /--source: no rule has "xx"; write some of any, /],
  [['ru-not-a-fact', '--kind', 'idiom'], /no rule is all that: leave out a filter/],
  [['--report', 'sarif'], /--list-rules prints lines, or JSON with --report json/],
  [['--jsonl'], /--jsonl reads texts, and --list-rules none/],
])('says what is wrong with %j', async (args, reason) => {
  const {stdout, stderr, code} = await translationese(['--list-rules', ...args])
  expect(stdout).toBe('')
  expect(stderr).toMatch(reason)
  expect(code).toBe(2)
})

it.each([
  ['--kind', 'idiom'],
  ['--register', 'shop'],
])('knows %s for nothing else', async (flag, value) => {
  const {stderr, code} = await translationese([flag, value, 'README.md'])
  expect(stderr).toContain(`${flag} goes with --list-rules`)
  expect(code).toBe(2)
})
