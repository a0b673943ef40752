/** Results that are kept, so that only what has changed is checked again. */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {REPORT_NAMES} from '../../src/cli/report/targets.js'
import {translationese} from '../support/command.js'
import {git, repositoryIn} from '../support/git.js'
import {folderWith, installed} from '../support/run.js'

const CALQUE = 'Not the fact that the deal will hold.\n'
const PLAIN = 'All is well in the old town.\n'
const CACHE = '.translationesecache'
const RULE = `- id: own-hold
  kind: idiom
  source: test
  match: will hold
  suggest: will last
  why: «will hold» is not how this house writes.
  languages: [ru]
  flag:
    - The deal will hold. => The deal will last.
  pass:
    - The deal held.
`

const write = (cwd: string, name: string, text: string): void => writeFileSync(path.join(cwd, name), text)
const read = (cwd: string, name: string): string => readFileSync(path.join(cwd, name), 'utf8')

/** The paths that a cache keeps results of. */
const kept = (cwd: string, name = CACHE): string[] => Object.keys(JSON.parse(read(cwd, name)).files)

/** Marks what is kept, so that a report shows whether it was taken from there. */
function markKept(cwd: string): void {
  write(cwd, CACHE, read(cwd, CACHE).replaceAll('Calque: ', 'Kept: '))
}

/** Which files have findings, each with whether it was taken from the cache. */
async function found(cwd: string, ...flags: string[]): Promise<string[]> {
  const {stdout, stderr} = await translationese(['.', '--cache', '--report', 'json', ...flags], {cwd})
  expect(stderr).toBe('')
  const files = JSON.parse(stdout) as {path: string; messages: {reason: string}[]}[]
  return files.flatMap((file) => file.messages.map(({reason}) => `${file.path} ${reason.split(':')[0]}`))
}

it('checks again only what has changed', async () => {
  const cwd = folderWith({'a.txt': CALQUE, 'b.txt': CALQUE, 'c.txt': PLAIN})
  expect(await found(cwd)).toEqual(['a.txt Calque', 'b.txt Calque'])
  expect(kept(cwd)).toEqual(['a.txt', 'b.txt', 'c.txt'])
  markKept(cwd)
  write(cwd, 'b.txt', `${PLAIN}\n${CALQUE}`)
  expect(await found(cwd)).toEqual(['a.txt Kept', 'b.txt Calque'])
  expect(await found(cwd)).toEqual(['a.txt Kept', 'b.txt Calque'])
  write(cwd, 'b.txt', PLAIN)
  expect(await found(cwd)).toEqual(['a.txt Kept'])
})

it.each([
  '--confidence=low',
  '--source=ru',
  '--unused-comments',
  '--fix',
  '--rule-file=own.yml',
  '--config=house.json',
])('checks again what is to be checked otherwise, with %s', async (flag) => {
  const cwd = folderWith({'a.txt': `${CALQUE}\n${PLAIN}`, 'own.yml': RULE, 'house.json': '{"maxDensity": 900}'})
  await found(cwd)
  markKept(cwd)
  expect(await found(cwd)).toEqual(['a.txt Kept'])
  const otherwise = await found(cwd, flag)
  expect(otherwise.filter((line) => line.endsWith('Kept'))).toEqual([])
})

it('checks again when a file has changed that the settings name', async () => {
  const configuration = '{"ruleFiles": ["own.yml"], "names": {"accept": "names.txt"}}'
  const cwd = folderWith({'a.txt': CALQUE, 'own.yml': RULE, 'names.txt': '', '.translationeserc.json': configuration})
  expect(await found(cwd)).toEqual(['a.txt Calque', 'a.txt Literal idiom'])
  markKept(cwd)
  expect(await found(cwd)).toEqual(['a.txt Kept', 'a.txt Literal idiom'])
  write(cwd, 'own.yml', RULE.replace('will last', 'will stand').replace('will last', 'will stand'))
  const {stdout} = await translationese(['.', '--cache'], {cwd})
  expect(stdout).toContain('will stand')
  expect(stdout).not.toContain('Kept')
  markKept(cwd)
  write(cwd, 'names.txt', 'Bucha\n')
  expect(await found(cwd)).toEqual(['a.txt Calque', 'a.txt Literal idiom'])
})

it.each(REPORT_NAMES)('writes the report %s as without it', async (name) => {
  const texts = {'a.txt': CALQUE, 'b.md': `# Title\n\n${CALQUE}`, 'c.txt': PLAIN, 'd.txt': 'Все хорошо.\n'}
  const cwd = folderWith(texts)
  const plain = await translationese(['.', '--report', name, '--verbose'], {cwd})
  for (const time of ['first', 'second'])
    expect(await translationese(['.', '--cache', '--report', name, '--verbose'], {cwd}), time).toEqual(plain)
})

it('fixes, prints a diff and knows a baseline as without it', async () => {
  const cwd = folderWith({'a.txt': CALQUE, 'b.txt': `${CALQUE}\n${PLAIN}`})
  const plain = await translationese(['.', '--diff'], {cwd})
  expect(plain.stdout).toContain('+It is not certain')
  for (const time of ['first', 'second'])
    expect(await translationese(['.', '--cache', '--diff'], {cwd}), time).toEqual(plain)
  await translationese(['a.txt', '--baseline', 'known.json', '--update-baseline'], {cwd})
  for (const time of ['first', 'second']) {
    const {stdout} = await translationese(['a.txt', 'b.txt', '--cache', '--baseline', 'known.json', '--quiet'], {cwd})
    expect(stdout, time).toMatch(/^b\.txt/)
    expect(stdout, time).not.toContain('a.txt')
  }
  await translationese(['.', '--cache', '--fix=all'], {cwd})
  expect(read(cwd, 'a.txt')).toMatch(/^It is not certain that/)
  expect(await found(cwd)).toEqual([])
})

it('reports lines that have changed in git, whatever has changed before', async () => {
  const cwd = await repositoryIn(folderWith({'a.txt': `${CALQUE}\n${PLAIN}`, '.gitignore': `${CACHE}\n`}))
  expect(await found(cwd)).toHaveLength(1)
  expect(await found(cwd, '--changed', '--quiet')).toEqual([])
  write(cwd, 'a.txt', `${CALQUE}\n${PLAIN}\n${CALQUE}`)
  expect(await found(cwd, '--changed')).toHaveLength(1)
  expect(await found(cwd, '--changed')).toHaveLength(1)
  await git(cwd, 'commit', '--all', '--quiet', '--message', 'More')
  expect(await found(cwd)).toHaveLength(2)
})

it('keeps what it knows of other files, unless they are gone', async () => {
  const cwd = folderWith({'a.txt': CALQUE, 'b.txt': CALQUE, 'c.txt': PLAIN})
  await translationese(['.', '--cache'], {cwd})
  rmSync(path.join(cwd, 'b.txt'))
  await translationese(['a.txt', '--cache'], {cwd})
  expect(kept(cwd).sort()).toEqual(['a.txt', 'c.txt'])
})

it('keeps results where it is told to, for every folder that they are asked from', async () => {
  const cwd = folderWith({'texts/a.txt': CALQUE})
  await translationese(['texts', '--cache=kept/results.json'], {cwd})
  expect(existsSync(path.join(cwd, CACHE))).toBe(false)
  expect(kept(cwd, 'kept/results.json')).toEqual(['../texts/a.txt'])
  // A cache is no text, though catalogues of translations end so as well.
  const {stdout, stderr} = await translationese(['.', '--cache=kept/results.json', '--report', 'json'], {cwd})
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toMatchObject([{path: 'texts/a.txt'}])
})

it('is not told apart by the threads that fill it', async () => {
  const texts = Object.fromEntries(Array.from({length: 4}, (_, index) => [`${index}.txt`, CALQUE]))
  const cwd = folderWith(texts)
  const plain = await installed(['.', '--threads', '1'], {cwd})
  for (const threads of ['2', '2', '1'])
    expect(await installed(['.', '--cache', '--threads', threads], {cwd})).toEqual(plain)
})

it('takes no result that is kept for something else', async () => {
  const cwd = folderWith({'a.txt': CALQUE})
  await found(cwd)
  markKept(cwd)
  write(cwd, CACHE, read(cwd, CACHE).replace(/"key":"[^"]{4}/, '"key":"0000'))
  expect(await found(cwd)).toEqual(['a.txt Calque'])
})

it.each([
  ['a text', CALQUE],
  ['other JSON', '{"version": 1, "findings": []}'],
  ['a cache that was cut off', '{"holds": "results of translationese", "files": {'],
])('does not write over %s', async (_, text) => {
  const cwd = folderWith({'a.txt': CALQUE, 'mine.json': text})
  const {stderr, code} = await translationese(['a.txt', '--cache=mine.json'], {cwd})
  expect(stderr).toBe(
    `translationese: ${path.join(cwd, 'mine.json')}: this is no cache, and would be written over: name another file, or remove this one\n`,
  )
  expect(code).toBe(2)
  expect(read(cwd, 'mine.json')).toBe(text)
})

it('says what to do about a cache that cannot be', async () => {
  const cwd = folderWith({'a.txt': CALQUE})
  mkdirSync(path.join(cwd, 'folder'))
  const told = async (...args: string[]): Promise<string> => {
    const {stderr, code} = await translationese(args, {cwd})
    expect(code).toBe(2)
    return stderr
  }
  expect(await told('a.txt', '--cache=folder')).toMatch(/the cache is a folder: name a file/)
  expect(await told('a.txt', '--cache=a.txt/b')).toMatch(
    /cannot (?:read the cache|be written), .*: name a file in a folder that can be written/,
  )
  await translationese(['a.txt', '--cache=kept.txt'], {cwd})
  expect(await told('a.txt', 'kept.txt', '--cache=kept.txt')).toMatch(
    /^translationese: kept\.txt: what this run writes/,
  )
  expect(await told('--cache')).toMatch(/keeps what is found in files: name some/)
  expect(await told('-', '--cache')).toMatch(/keeps what is found in files: name some/)
  expect(await told('--jsonl', '--cache')).toMatch(/--jsonl reads no files/)
  expect(await told('--print-config', 'a.txt', '--cache')).toMatch(/leave out --cache/)
})
