/** Findings that are known and not told again. */
import {chmodSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {translationese} from '../support/command.js'
import {folderWith, type Result} from '../support/run.js'

const FLAGGED = 'Not the fact that the deal will hold.\n'
const OTHER = 'He said to her that it is not the fact of it. Not the fact that prices will fall soon.\n'

const lint = (cwd: string, ...flags: string[]): Promise<Result> =>
  translationese(['.', '--quiet', '--baseline', 'known.json', ...flags], {cwd})

const update = (cwd: string, ...flags: string[]): Promise<Result> => lint(cwd, '--update-baseline', ...flags)

const known = (cwd: string): string => readFileSync(path.join(cwd, 'known.json'), 'utf8')
const write = (cwd: string, name: string, text: string): void => writeFileSync(path.join(cwd, name), text)

it('writes what is found, and leaves it out of the report and of the exit code from then on', async () => {
  const cwd = folderWith({'a.txt': FLAGGED, 'docs/b.md': `# ${FLAGGED}`})
  const first = await translationese(['.', '--baseline', 'known.json', '--update-baseline'], {cwd})
  expect(first.stderr).toMatch(/^known\.json: 2 known findings, 2 of them new; 0 taken out\n$/)
  expect(first.stdout).not.toContain('ru-not-a-fact')
  expect(first.code).toBe(0)
  expect(await lint(cwd)).toEqual({stdout: '', stderr: '', code: 0})
  write(cwd, 'a.txt', `${FLAGGED}\n${OTHER}`)
  const {stdout, code} = await lint(cwd)
  expect(stdout).toMatch(/a\.txt\n3:47-3:64 .*ru-not-a-fact\n\n⚠ 1 finding in/)
  expect(code).toBe(1)
})

it('is the same bytes for the same findings, one a line, sorted, with paths relative to itself', async () => {
  const cwd = folderWith({'z.txt': FLAGGED, 'a/b.txt': `${OTHER}\n${FLAGGED}`, 'a/c.txt': FLAGGED})
  await update(cwd)
  const text = known(cwd)
  const entry = (file: string, after: string) =>
    JSON.stringify({path: file, rule: 'ru-not-a-fact', actual: 'Not the fact that', after})
  expect(text.split('\n')).toEqual([
    '{',
    '  "version": 1,',
    '  "findings": [',
    `    ${entry('a/b.txt', 'prices will fall soon')},`,
    `    ${entry('a/b.txt', 'the deal will hold')},`,
    `    ${entry('a/c.txt', 'the deal will hold')},`,
    `    ${entry('z.txt', 'the deal will hold')}`,
    '  ]',
    '}',
    '',
  ])
  await update(cwd)
  expect(known(cwd)).toBe(text)
  const inside = await translationese(['.', '--quiet', '--baseline', '../known.json'], {cwd: path.join(cwd, 'a')})
  expect(inside).toEqual({stdout: '', stderr: '', code: 0})
})

it('knows a finding again when its paragraph moves, lines are broken anew, or one side of its sentence changes', async () => {
  const before = 'Yesterday in the hall he hung noodles on our ears about the plan of the bridge.\n'
  const cwd = folderWith({'a.txt': `${before}\nAll is well.\n`})
  await update(cwd)
  expect(known(cwd)).toContain('"rule"')
  for (const text of [
    `All is well.\n\nNobody asked.\n\n${before}`,
    before.replace('noodles on', 'noodles\non').replace('the hall', 'the\nhall'),
    before.replaceAll('\n', '\r\n'),
    before.replace('about the plan of the bridge', 'in short words'),
    before.replace('Yesterday in the hall', 'Then'),
  ]) {
    write(cwd, 'a.txt', text)
    expect(await lint(cwd), text).toEqual({stdout: '', stderr: '', code: 0})
  }
})

it('does not take another finding for a known one', async () => {
  const cwd = folderWith({'a.txt': FLAGGED})
  await update(cwd)
  write(cwd, 'a.txt', 'Not the fact that prices will fall.\n')
  expect((await lint(cwd)).stdout).toContain('1:1-1:18')
  // As often as it is known, and not more often.
  write(cwd, 'a.txt', `${FLAGGED}\nAll is well.\n\n${FLAGGED}`)
  const {stdout} = await lint(cwd, '--disable', 'repetition-sentence')
  expect(stdout.match(/ru-not-a-fact/g)).toHaveLength(1)
  write(cwd, 'b.txt', FLAGGED)
  expect((await lint(cwd, '--disable', 'repetition-sentence')).stdout).toContain('b.txt\n1:1')
})

it('counts findings that are alike', async () => {
  const text = `${FLAGGED}\nAll is well.\n\n${FLAGGED}`
  const flags = ['--disable', 'repetition-sentence']
  const cwd = folderWith({'a.txt': text})
  await update(cwd, ...flags)
  expect(known(cwd).match(/"occurrence":2/g)).toHaveLength(1)
  expect((await lint(cwd, ...flags)).code).toBe(0)
})

it('tells what is gone, and takes it out', async () => {
  const cwd = folderWith({'a.txt': `${FLAGGED}\n${OTHER}`, 'b.txt': FLAGGED, 'c.txt': FLAGGED})
  await update(cwd)
  write(cwd, 'a.txt', OTHER)
  const one = await translationese(['.', '--baseline', 'known.json'], {cwd})
  expect(one.stderr).toBe('1 finding of the baseline is gone: --update-baseline takes it out\n')
  expect(one.code).toBe(0)
  rmSync(path.join(cwd, 'c.txt'))
  const two = await translationese(['a.txt', '--baseline', 'known.json'], {cwd})
  expect(two.stderr).toBe('2 findings of the baseline are gone: --update-baseline takes them out\n')
  const {stderr} = await translationese(['.', '--baseline', 'known.json', '--update-baseline'], {cwd})
  expect(stderr).toMatch(/^known\.json: 2 known findings, 0 of them new; 2 taken out\n$/)
  expect(known(cwd).match(/"path":"[^"]*"/g)).toEqual(['"path":"a.txt"', '"path":"b.txt"'])
})

it('keeps what it holds of files that are not checked, or cannot be', async () => {
  const cwd = folderWith({'a.txt': FLAGGED, 'b.txt': FLAGGED, 'c.txt': FLAGGED})
  await update(cwd)
  writeFileSync(path.join(cwd, 'b.txt'), Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'))
  write(cwd, 'a.txt', 'All is well.\n')
  const {code} = await translationese(['a.txt', 'b.txt', '--quiet', '--baseline', 'known.json', '--update-baseline'], {
    cwd,
  })
  expect(code).toBe(2)
  expect(known(cwd).match(/"path":"[^"]*"/g)).toEqual(['"path":"b.txt"', '"path":"c.txt"'])
})

it('keeps known findings from being fixed', async () => {
  const cwd = folderWith({'a.txt': FLAGGED})
  await update(cwd)
  write(cwd, 'a.txt', `${FLAGGED}\n${OTHER}`)
  const {stdout, code} = await lint(cwd, '--fix')
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(
    `${FLAGGED}\n${OTHER.replace('Not the fact', 'It is not certain')}`,
  )
  expect(stdout).toContain('0 findings in')
  expect(stdout).toContain('1 fixed')
  expect(code).toBe(0)
})

it('counts neither for limits', async () => {
  const cwd = folderWith({'a.txt': FLAGGED})
  expect((await lint(cwd, '--update-baseline', '--max-density', '10')).code).toBe(0)
  expect((await lint(cwd, '--max-density', '10')).code).toBe(0)
  expect((await lint(cwd, '--max-warnings', '0')).code).toBe(0)
  const {stdout} = await lint(cwd, '--report', 'json')
  expect(JSON.parse(stdout)).toEqual([])
})

it.each<[string, string, RegExp]>([
  ['is not JSON', '{"version": 1,', /known\.json: the baseline is not JSON, .*: mend it, or make it anew/],
  ['is another file', '[]', /known\.json: this is no baseline, which is \{"version": 1, "findings": \[…\]\}/],
  ['is of another version', '{"version": 2, "findings": []}', /known\.json: this is no baseline/],
  [
    'has a wrong finding',
    '{"version": 1, "findings": [{"path": "a.txt", "rule": "x", "actual": "y"}, {"path": "a.txt"}]}',
    /known\.json: finding 2 lacks "path", "rule" or "actual"/,
  ],
])('says that a baseline %s', async (_, content, reason) => {
  const cwd = folderWith({'a.txt': FLAGGED, 'known.json': content})
  for (const result of [await lint(cwd), await update(cwd)]) {
    expect(result.stdout).toBe('')
    expect(result.stderr).toMatch(reason)
    expect(result.code).toBe(2)
  }
  expect(known(cwd)).toBe(content)
})

it('says that there is no baseline, and what makes one', async () => {
  const {stderr, code} = await lint(folderWith({'a.txt': FLAGGED}))
  expect(stderr).toMatch(/known\.json: cannot read the baseline, there is no such file: --update-baseline makes one/)
  expect(code).toBe(2)
})

it.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)('says that it cannot be written', async () => {
  const cwd = folderWith({'docs/a.txt': FLAGGED})
  chmodSync(cwd, 0o555)
  const {stderr, code} = await update(cwd)
  chmodSync(cwd, 0o755)
  expect(stderr).toMatch(/known\.json: the baseline cannot be written/)
  expect(code).toBe(2)
})

it.each([
  [['--update-baseline'], /--update-baseline writes a file that --baseline names/],
  [
    ['--baseline', 'x', '--update-baseline', '--changed'],
    /--update-baseline takes in whole files: leave out --changed/,
  ],
  [['--baseline', 'x', '--update-baseline', '--diff'], /--diff writes nothing/],
  [['--baseline', 'x', '--jsonl'], /--jsonl knows no baseline/],
])('refuses %j', async (flags, reason) => {
  const {stderr, code} = await translationese(flags, {cwd: folderWith({'a.txt': FLAGGED})})
  expect(stderr).toMatch(reason)
  expect(code).toBe(2)
})
