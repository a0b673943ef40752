/** The built command as a process of its own: its exit code, its pipes, its entry. Everything else of it is tested in this process. */
import {existsSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {CLI, folderWith, installed, run} from '../support/run.js'

const FLAGGED = 'Not the fact that the deal will hold.\n'

it('is a program that prints findings to standard output and exits with 1', async () => {
  expect(statSync(CLI).mode & 0o111).not.toBe(0)
  const cwd = folderWith({'a.txt': FLAGGED})
  const {stdout, stderr, code} = await (process.platform === 'win32'
    ? installed(['a.txt'], {cwd})
    : run(CLI, ['a.txt'], {cwd}))
  expect(stdout).toContain('a.txt\n1:1-1:18')
  expect(stderr).toBe('')
  expect(code).toBe(1)
})

it('reads standard input and exits with 0 when nothing is found', async () => {
  expect(await installed(['-', '--quiet'], {input: 'All is well.\n'})).toEqual({stdout: '', stderr: '', code: 0})
})

it('prints failures to standard error and exits with 2', async () => {
  const {stdout, stderr, code} = await installed(['nope.txt'], {cwd: folderWith({})})
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^nope\.txt: .*no such file/)
  expect(code).toBe(2)
})

it('answers every one of many JSON lines through a pipe', async () => {
  // Many times what a pipe holds.
  const count = 200
  const input = Array.from({length: count}, (_, id) =>
    JSON.stringify({id, text: 'Not the fact that it holds. '.repeat(10)}),
  ).join('\n')
  // The text repeats itself, which is a finding of its own.
  const flags = ['--jsonl', '--disable', 'repetition-loop,repetition-sentence']
  const {stdout, code} = await installed(flags, {input})
  const lines = stdout.split('\n').filter(Boolean)
  const answers = lines.map((line) => JSON.parse(line) as {id: number; messages: unknown[]})
  expect(answers.map(({id}) => id)).toEqual(Array.from({length: count}, (_, id) => id))
  expect(answers.every(({messages}) => messages.length === 10)).toBe(true)
  expect(code).toBe(0)
})

it('ends quietly when its reader has seen enough', async () => {
  const input = `${JSON.stringify({id: 1, text: FLAGGED})}\n`.repeat(500)
  const pipe = `"${process.execPath}" "${CLI}" --jsonl | head -n 1; echo "\${PIPESTATUS[0]}" >&2`
  const {stdout, stderr} = await run('bash', ['-c', pipe], {input})
  expect(JSON.parse(stdout)).toMatchObject({id: 1})
  expect(stderr).toBe('0\n')
})

it('checks, fixes and reports on all files though its reader has seen enough', async () => {
  // Many times what a pipe holds.
  const text = `${FLAGGED}\n`.repeat(300)
  const files = Object.fromEntries(Array.from({length: 8}, (_, number) => [`${number}.txt`, text]))
  const cwd = folderWith(files)
  const flags = '--fix --report pretty --report json=out.json --disable repetition-*'
  const pipe = `"${process.execPath}" "${CLI}" . ${flags} | head -n 1; echo "\${PIPESTATUS[0]}" >&2`
  const {stderr} = await run('bash', ['-c', pipe], {cwd})
  expect(stderr.trim()).toBe('0')
  expect(existsSync(path.join(cwd, 'out.json'))).toBe(true)
  for (const name of Object.keys(files)) expect(readFileSync(path.join(cwd, name), 'utf8')).not.toContain('the fact')
})

it.skipIf(!existsSync('/dev/full'))('says that standard output cannot be written, and exits with 2', async () => {
  const cwd = folderWith({'a.txt': FLAGGED})
  const pipe = `"${process.execPath}" "${CLI}" a.txt > /dev/full; echo "$?"`
  const {stdout, stderr} = await run('bash', ['-c', pipe], {cwd})
  expect(stdout).toBe('2\n')
  expect(stderr).toMatch(/^translationese: cannot write to standard output, .*ENOSPC.*: send it elsewhere\n$/)
})
