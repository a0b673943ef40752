/**
 * The scripts of examples/scale-out find what one process finds. Needs `npm run build`; what needs GNU parallel, or a Python with pyspark
 * (`PYSPARK_PYTHON` or `python3`) and Java, is skipped where that is missing.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, expect, it} from 'vitest'
import {CLI, folderWith, installed, run} from '../support/run.js'

const SCRIPTS = path.resolve('examples/scale-out')
const PYTHON = process.env.PYSPARK_PYTHON ?? 'python3'
const env = {TRANSLATIONESE: `${process.execPath} ${CLI}`}

const works = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0
const hasParallel = works('parallel', '--version')
const hasSpark = works('java', '-version') && works(PYTHON, '-c', 'import pyspark')

const {stdout: corpus} = await run(process.execPath, [path.join(SCRIPTS, 'make-corpus.mjs'), '400'])
const {stdout: answers} = await installed(['--jsonl'], {input: corpus})
const cwd = mkdtempSync(path.join(tmpdir(), 'translationese-'))
afterAll(() => rmSync(cwd, {recursive: true, force: true}))
const file = path.join(cwd, 'corpus.jsonl')
writeFileSync(file, corpus)

it('makes a corpus of which much is found', () => {
  const parsed = answers.trim().split('\n')
  expect(parsed).toHaveLength(400)
  expect(parsed.filter((line) => line.includes('ru-not-a-fact')).length).toBeGreaterThan(200)
  expect(JSON.parse(parsed[0] ?? '')).toMatchObject({id: 1, lang: expect.any(String)})
})

it.skipIf(!hasParallel)('finds the same with GNU parallel (skipped where it is missing)', async () => {
  const args = [path.join(SCRIPTS, 'with-parallel.sh'), '--block', '100k', '--jobs', '2']
  const {stdout, code} = await run('sh', args, {input: corpus, env})
  expect(stdout === answers, 'byte for byte').toBe(true)
  expect(code).toBe(0)
})

it.skipIf(!hasSpark)('finds the same with Spark (skipped where pyspark or Java is missing)', async () => {
  const found = path.join(cwd, 'findings')
  const {stderr, code} = await run(PYTHON, [path.join(SCRIPTS, 'with_spark.py'), file, found, '3'], {env})
  expect(stderr).toContain('400 of 400 documents answered')
  expect(code).toBe(0)
  const parts = readdirSync(found).filter((name) => name.startsWith('part-'))
  expect(parts).toHaveLength(3)
  const together = parts.sort().map((name) => readFileSync(path.join(found, name), 'utf8'))
  expect(together.join('') === answers, 'byte for byte').toBe(true)
})

it.skipIf(!hasSpark)(
  'fails with Spark where the command does not run (skipped where pyspark or Java is missing)',
  async () => {
    const args = [path.join(SCRIPTS, 'with_spark.py'), file, path.join(cwd, 'nothing'), '2']
    const {stderr, code} = await run(PYTHON, args, {env: {TRANSLATIONESE: 'false'}})
    expect(code).not.toBe(0)
    expect(stderr).toMatch(/0 of 400 documents answered|Broken pipe/)
  },
)

it.each([['2'], ['1']])(
  'tells which file is too much for the memory, and checks the others, with %s threads',
  async (threads) => {
    const many = Array.from(
      {length: 120_000},
      (_, number) => `Not the fact that bridge ${number} of the valley will hold.\n\n`,
    )
    const folder = folderWith({'a.txt': 'All is well.\n', 'b.txt': many.join(''), 'c.txt': 'All is well.\n'})
    const memory = {NODE_OPTIONS: '--max-old-space-size=150'}
    const {stdout, stderr, code} = await installed(['.', '--threads', threads], {cwd: folder, env: memory})
    expect(stderr).toMatch(/^b\.txt: there is not enough memory to check it: split it/m)
    expect(stdout).toBe('a.txt: no issues found\nc.txt: no issues found\n')
    expect(code).toBe(2)
  },
)
