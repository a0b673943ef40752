/** What the README shows is what the command does. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {translationese} from '../support/command.js'
import {git, repositoryIn} from '../support/git.js'
import {folderWith} from '../support/run.js'

const readme = readFileSync('README.md', 'utf8')
const collapse = (line: string): string => line.replace(/\s+/g, ' ').trim()

it('its example is output of its first command', async () => {
  const {stdout, code} = await translationese(['examples/article.md'])
  expect(code).toBe(1)
  expect(new Set(stdout.match(/\b(?:ru|any)-[a-z0-9-]+/g)).size, 'findings of many kinds').toBeGreaterThan(30)
  const printed = stdout.split('\n').map(collapse)
  const shown = /```text\n([\s\S]*?)```/.exec(readme)?.[1]?.split('\n').map(collapse).filter(Boolean) ?? []
  expect(shown.length).toBeGreaterThan(10)
  for (const line of shown) expect(printed).toContain(line)
})

it('its first two commands are those of package.json', () => {
  const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, command]) => command?.trim())
  const {bin, scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    bin: Record<string, string>
    scripts: Record<string, string>
  }
  expect(commands[0]).toBe(`npm install && node ${bin.translationese} examples/article.md`)
  expect(commands[1]).toBe('npm test')
  expect(scripts).toHaveProperty('test')
})

it('its table of reports has each of them, and its commands write them', async () => {
  const section = /### Reports\n([\s\S]*?)\n### /.exec(readme)?.[1] ?? ''
  const rows = [...section.matchAll(/^\| `(\w+)` .*`translationese (.*?)` *\|$/gm)]
  const {stdout: help} = await translationese(['--help'])
  expect(collapse(help)).toContain(`several: ${rows.map(([, name]) => name).join(', ')} (default: pretty)`)
  for (const [, name = '', args = ''] of rows) {
    const cwd = folderWith({'docs/a.md': 'Not the fact that the deal will hold.\n'})
    const {stdout, stderr, code} = await translationese(args.split(' '), {cwd})
    expect(args).toContain(`--report ${name}`)
    const [, file] = /=(\S+)/.exec(args) ?? []
    if (file === undefined) expect(stdout).toContain('ru-not-a-fact')
    else expect(existsSync(path.join(cwd, file)), args).toBe(true)
    expect(stderr).toBe('')
    expect(code).toBe(1)
  }
})

it('its commands that fix texts and keep what is known do so', async () => {
  const commandsOf = (heading: string): string[][] => {
    const section = readme.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? ''
    return [...section.matchAll(/^npx translationese (.*)$/gm)].map(([, args = '']) => args.split(' '))
  }
  const flagged = 'Not the fact that the deal will hold.\n'
  const fixing = folderWith({'docs/a.md': flagged})
  const [fix = []] = commandsOf('Fix what is found')
  expect((await translationese(fix, {cwd: fixing})).code).toBe(0)
  expect(readFileSync(path.join(fixing, 'docs/a.md'), 'utf8')).toBe('It is not certain that the deal will hold.\n')
  const old = folderWith({'docs/a.md': flagged})
  const [update = [], check = [], changed = []] = commandsOf('Start with old texts')
  expect((await translationese(update, {cwd: old})).code).toBe(0)
  expect((await translationese(check, {cwd: old})).code).toBe(0)
  await repositoryIn(old)
  await git(old, 'branch', 'origin/main')
  writeFileSync(path.join(old, 'docs/a.md'), `${flagged}\nNot the fact that it rains.\n`)
  const {stdout, code} = await translationese(changed, {cwd: old})
  expect(stdout).toContain('3:1-3:18')
  expect(stdout).not.toContain('1:1-1:18')
  expect(code).toBe(1)
})

it('its links lead to files of the repository', () => {
  for (const [, target] of readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)) {
    expect(() => readFileSync(target ?? ''), target).not.toThrow(/ENOENT/)
  }
})

it('its configuration and its rule of a house do what they say', async () => {
  const examples = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml)
  const configuration = examples.find((yaml) => yaml.includes('overrides:')) ?? ''
  const rules = examples.find((yaml) => yaml.startsWith('language: ')) ?? ''
  const text = 'Not the fact that the gas kiosk is shut.\n'
  const cwd = folderWith({
    'a.txt': text,
    'docs/archive/b.txt': text,
    '.translationeserc.yml': configuration,
    'house.yml': rules,
  })
  const found = await translationese(['a.txt', '--rule-file', 'house.yml'], {cwd})
  expect(found).toMatchObject({stderr: '', code: 1})
  expect(found.stdout).toMatch(/error .* ru-not-a-fact\n.*"gas kiosk", expected "filling station" house-gas-kiosk\n/)
  expect(await translationese(['docs'], {cwd})).toMatchObject({stderr: '', code: 0})
})
