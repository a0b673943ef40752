/** A run of --fix that is killed in the middle loses nothing. Needs `npm run build`. */
import {spawn} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {expect, it} from 'vitest'
import {CLI, folderWith} from '../support/run.js'

const FILES = 500
const RUNS = 20
/** Most of a file is written in one go: it needs some length to be torn. */
const PADDING = `${'All is well in the valley, and the river is as high as it was. '.repeat(30)}\n\n`
const WORDS = 'Not the fact that'
const FIX = 'It is not certain that'
const textOf = (words: string, number: number): string =>
  `${words} bridge ${number} will hold.\n\n${PADDING}${number}\n`

/** Starts --fix in a folder, and kills it once so many files are reported, or a little later. */
async function killAfter(reported: number, delay: number, cwd: string): Promise<void> {
  const flags = ['.', '--fix', '--source', 'ru', '--disable', 'repetition-loop,repetition-sentence']
  const child = spawn(process.execPath, [CLI, ...flags], {cwd, stdio: ['ignore', 'pipe', 'inherit']})
  const ended = new Promise((resolve) => child.on('close', resolve))
  let lines = 0
  for await (const chunk of child.stdout) {
    lines += String(chunk).match(/no issues found/g)?.length ?? 0
    if (lines >= reported) break
  }
  await setTimeout(delay)
  child.kill('SIGKILL')
  await ended
}

it('leaves every file as it was or wholly fixed, twenty times', async () => {
  const numbers = Array.from({length: FILES}, (_, index) => index)
  const seen = {before: 0, after: 0}
  for (let run = 0; run < RUNS; run++) {
    const cwd = folderWith(Object.fromEntries(numbers.map((number) => [`${number}.txt`, textOf(WORDS, number)])))
    await killAfter(1 + run * 20, run % 7, cwd)
    for (const number of numbers) {
      const text = readFileSync(path.join(cwd, `${number}.txt`), 'utf8')
      const isFixed = text === textOf(FIX, number)
      expect(isFixed || text === textOf(WORDS, number), `file ${number}`).toBe(true)
      seen[isFixed ? 'after' : 'before']++
    }
    // What was being written is no text that the next run would check.
    const others = readdirSync(cwd).filter((name) => !/^\d+\.txt$/.test(name))
    expect(others.length).toBeLessThanOrEqual(1)
    expect(others.filter((name) => name.endsWith('.txt'))).toEqual([])
  }
  expect(seen.before, 'runs were killed before their end').toBeGreaterThan(FILES)
  expect(seen.after, 'and after their beginning').toBeGreaterThan(FILES)
})
