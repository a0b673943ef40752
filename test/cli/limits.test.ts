/** How many findings there may be, and how few files. */
import {expect, it} from 'vitest'
import {translationese} from '../support/command.js'
import {folderWith} from '../support/run.js'

const FLAGGED = 'Not the fact that the deal will hold.\n'
/** Of medium confidence. */
const WEAKER = 'The air temperature in the hall fell.\n'

it.each([
  [['--max-warnings', '1'], 1],
  [['--max-warnings', '2'], 0],
  [['--max-warnings=0'], 1],
  [['--max-warnings', '1', '--confidence', 'high'], 0],
  [['--max-warnings', '2', '--fail-on', 'high'], 1],
  [['--max-warnings', '2', '--fail-on', 'never'], 0],
  [['--max-warnings', '5', '--max-density', '100'], 1],
])('%j', async (flags, code) => {
  const cwd = folderWith({'a.txt': FLAGGED, 'b.txt': WEAKER})
  const result = await translationese(['.', ...flags], {cwd})
  expect(result.stdout).toContain('ru-not-a-fact')
  expect(result.code).toBe(code)
})

it('goes before what a configuration says', async () => {
  const cwd = folderWith({'a.txt': FLAGGED, '.translationeserc': '{"failOn": "low"}'})
  expect((await translationese(['a.txt', '--max-warnings', '1'], {cwd})).code).toBe(0)
  expect((await translationese(['a.txt', '--max-warnings', '0'], {cwd})).code).toBe(1)
})

it('ends with 2 all the same for what cannot be checked', async () => {
  const cwd = folderWith({'a.txt': FLAGGED})
  expect((await translationese(['a.txt', 'nope.txt', '--max-warnings', '9'], {cwd})).code).toBe(2)
})

it.each(['many', '-1', '1.5', ''])('refuses --max-warnings=%s', async (value) => {
  const {stderr, code} = await translationese([`--max-warnings=${value}`, '-'], {input: FLAGGED})
  expect(stderr).toContain('--max-warnings must be a whole number from 0 up')
  expect(code).toBe(2)
})

it.each([['empty'], ['x*.md'], ['s*'], ['old'], ['old/*'], ['empty', 'old', 'x*.md']])(
  '--allow-empty permits that %j has no files',
  async (...args) => {
    const cwd = folderWith({
      'empty/a.js': '',
      'src/a.js': FLAGGED,
      'old/b.txt': FLAGGED,
      '.translationeseignore': 'old/\n',
    })
    expect((await translationese(args, {cwd})).code).toBe(2)
    expect(await translationese([...args, '--allow-empty'], {cwd})).toEqual({stdout: '', stderr: '', code: 0})
  },
)

it('--allow-empty does not permit a path that there is not', async () => {
  const {stderr, code} = await translationese(['nope.txt', '--allow-empty'], {cwd: folderWith({})})
  expect(stderr).toMatch(/^nope\.txt: no such file/)
  expect(code).toBe(2)
})
