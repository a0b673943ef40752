/** The bar of long runs, on a terminal only. */
import {PassThrough} from 'node:stream'
import {stripVTControlCharacters} from 'node:util'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {main} from '../../src/cli/main.js'
import {folderWith} from '../support/run.js'

const FILES = Object.fromEntries(Array.from({length: 9}, (_, index) => [`${index}.txt`, 'All is well.\n']))

beforeEach(() => {
  // Tests may run where CI is set, which shows no bar.
  vi.stubEnv('CI', '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** Makes every look at the clock see a second more, or none. */
function clock(secondsPerLook: number): void {
  let now = Date.now()
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 1000 * secondsPerLook
    return now
  })
}

/** Checks some files with a terminal as standard error, and gives what it shows, with and without controls. */
async function shown(isTTY: boolean, ...flags: string[]): Promise<{raw: string; text: string}> {
  const stderr = Object.assign(new PassThrough({encoding: 'utf8'}), {isTTY, columns: 80})
  const argv = ['node', 'translationese', '.', ...flags]
  expect(await main(argv, {stdout: new PassThrough().resume(), stderr, cwd: folderWith(FILES)})).toBe(0)
  const raw = (stderr.read() as string | null) ?? ''
  return {raw, text: stripVTControlCharacters(raw)}
}

it('tells how many files are done once a run takes long, and takes the bar away at the end', async () => {
  clock(1)
  const {raw, text} = await shown(true)
  expect(text).toMatch(/[█░]{30} [3-9] of 9 files, \d+ s left/)
  // What is on the screen is cleared from the start of the line.
  expect(raw.endsWith('\u001b[1G\u001b[0J')).toBe(true)
})

it.each([
  ['a short run', 0, true, []],
  ['no terminal', 1, false, []],
  ['--quiet', 1, true, ['--quiet']],
])('shows nothing: %s', async (_, secondsPerLook, isTTY, flags) => {
  clock(secondsPerLook)
  expect((await shown(isTTY, ...flags)).raw).toBe('')
})

it('shows nothing in CI', async () => {
  vi.stubEnv('CI', 'true')
  clock(1)
  expect((await shown(true)).raw).toBe('')
})
