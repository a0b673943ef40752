/** Files on several threads: nothing but the time differs. Needs `npm run build`. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {inOrder} from '../../src/cli/threads/in-order.js'
import {threadsWorth} from '../../src/cli/threads/threads.js'
import {translationese} from '../support/command.js'
import {folderWith, installed, type Result} from '../support/run.js'

const FLAGGED = 'Not the fact that the deal will hold.'
const REPORTS = ['json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'html']

const CATALOGUE = `msgid ""
msgstr "Language: en\\n"

msgid "Не факт, что сделка состоится: %d"
msgstr "${FLAGGED}"
`
const RUSSIAN = CATALOGUE.replace('Language: en', 'Language: ru')

/** Thirty files of all sorts: with findings and without, of several formats and configurations, and some that cannot be checked. */
function mixedFiles(): Record<string, string> {
  const files: Record<string, string> = {
    'blank.txt': '',
    'broken.xlf': '<xliff version="1.2"><file>',
    'binary.txt': '\0\x01\x02\x03\x04'.repeat(100),
    'deep.html': '<div>'.repeat(5000),
    'ignored.txt': FLAGGED,
    'russian.po': RUSSIAN,
    'strict/.translationeserc': JSON.stringify({rules: {'ru-not-a-fact': 'error'}}),
    'strict/a.txt': FLAGGED,
    'wrong/.translationeserc': '{"rules": {"ru-not-a-fakt": "off"}}',
    'wrong/a.txt': FLAGGED,
    'wrong/b.txt': FLAGGED,
    'comment.md': `<!-- translationese ignore ru-not-a-fakt -->\n\n${FLAGGED}\n`,
    '.translationeseignore': 'ignored.txt\n',
  }
  for (let number = 0; Object.keys(files).length < 32; number++) {
    files[`text-${number}.md`] = `# Bridge ${number}\n\n${'All is well in the valley. '.repeat(number % 5)}${FLAGGED}\n`
    files[`strings-${number}.po`] = CATALOGUE
  }
  return files
}

async function withThreads(threads: number, args: readonly string[], cwd: string): Promise<Result> {
  return installed([...args, '--threads', String(threads)], {cwd})
}

it('reports the same, in the same order, on one thread and on two', async () => {
  const cwd = folderWith(mixedFiles())
  const reported = async (threads: number): Promise<object> => {
    const targets = REPORTS.flatMap((name) => ['--report', `${name}=../${path.basename(cwd)}/out/${name}.out`])
    const result = await withThreads(threads, ['.', '--report', 'pretty', '--verbose', ...targets], cwd)
    const files = REPORTS.map((name) => [name, readFileSync(path.join(cwd, 'out', `${name}.out`), 'utf8')])
    return {...result, files: Object.fromEntries(files)}
  }
  const one = await reported(1)
  expect(await reported(2)).toEqual(one)
  expect(one).toMatchObject({
    code: 2,
    stdout: expect.stringMatching(/comment\.md.*unknown-rule.*strict\/a\.txt.*text-0\.md.*ru-not-a-fact/s),
    stderr: expect.stringMatching(
      /binary\.txt: .*broken\.xlf: .*deep\.html: .*russian\.po: its text is in Russian.*ru-not-a-fakt/s,
    ),
    files: {json: expect.stringContaining('"kind": "calque"'), html: expect.stringContaining('ru-not-a-fact')},
  })
  expect((one as Result).stderr.match(/did you mean/g), 'a mistake in a configuration is told once').toHaveLength(1)
})

it('fixes the same, and knows the same baseline', async () => {
  const files = Object.fromEntries(
    Array.from({length: 8}, (_, number) => [`${number}.txt`, `${FLAGGED}\nNot the fact that it is ${number}.\n`]),
  )
  const done = async (threads: number): Promise<object> => {
    const cwd = folderWith(files)
    const learnt = await withThreads(threads, ['0.txt', '1.txt', '--baseline', 'b.json', '--update-baseline'], cwd)
    const fixed = await withThreads(threads, ['.', '--fix', '--baseline', 'b.json'], cwd)
    const texts = readdirSync(cwd).map((name) => [name, readFileSync(path.join(cwd, name), 'utf8')])
    return {learnt, fixed, texts: Object.fromEntries(texts)}
  }
  const one = await done(1)
  expect(await done(2)).toEqual(one)
  expect(one).toMatchObject({
    texts: {'0.txt': files['0.txt'], '7.txt': expect.stringContaining('It is not certain that the deal')},
  })
})

it('tells mistakes in rule files once', async () => {
  const cwd = folderWith({'rules.yml': '- id: x\n', 'a.txt': FLAGGED, 'b.txt': FLAGGED, 'c.txt': FLAGGED})
  const args = ['a.txt', 'b.txt', 'c.txt', '--rule-file', 'rules.yml']
  const one = await withThreads(1, args, cwd)
  expect(await withThreads(2, args, cwd)).toEqual(one)
  expect(one.code).toBe(2)
  const lines = one.stderr.trim().split('\n')
  expect(lines[0]).toContain('rules.yml:1')
  expect(new Set(lines).size).toBe(lines.length)
})

it('tells of which file a thread dies, and checks the others', async () => {
  const cwd = folderWith({
    'bad/.translationeserc.mjs': `import {isMainThread} from 'node:worker_threads'
if (!isMainThread) await new Promise(() => setImmediate(() => { throw new Error('this thread dies') }))
export default {}
`,
    'bad/b.txt': FLAGGED,
    ...Object.fromEntries(['a', 'c', 'd', 'e', 'f'].map((name) => [`${name}.txt`, FLAGGED])),
  })
  const {stdout, stderr, code} = await withThreads(2, ['.'], cwd)
  expect(stderr).toMatch(/^bad\/b\.txt: .*this thread dies.*--threads 1.*\n$/)
  expect(stdout.match(/^\w\.txt$/gm)).toEqual(['a.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt'])
  expect(code).toBe(2)
})

it('starts threads only where there is enough to do beside the largest file', () => {
  const kilobytes = (...sizes: number[]): number[] => sizes.map((size) => size * 1000)
  expect(threadsWorth(kilobytes(100, 100), 8)).toBe(1)
  expect(threadsWorth(kilobytes(150, 150), 8)).toBe(2)
  expect(threadsWorth(kilobytes(5000, 10), 8)).toBe(1)
  expect(threadsWorth(kilobytes(5000, 200), 8)).toBe(2)
  expect(threadsWorth(Array(1000).fill(10_000), 8)).toBe(8)
  expect(threadsWorth([], 8)).toBe(1)
})

it('begins with no more than it may, and finishes in order', async () => {
  let begun = 0
  let most = 0
  const finished: number[] = []
  const waits = [3, 0, 2, 0, 0, 1, 0]
  await inOrder([...waits.keys()], 3, async (item) => {
    begun++
    most = Math.max(most, begun)
    for (let turn = 0; turn < (waits[item] ?? 0); turn++) await new Promise((resolve) => setImmediate(resolve))
    return async () => {
      begun--
      finished.push(item)
    }
  })
  expect(finished).toEqual([...waits.keys()])
  expect(most).toBe(3)
})

it.each(['0', '-1', 'two', '1.5'])('refuses --threads %s', async (threads) => {
  const {stderr, code} = await translationese(['a.txt', `--threads=${threads}`])
  expect(stderr).toContain('--threads must be a whole number from 1 up')
  expect(code).toBe(2)
})

it('refuses --threads where one text comes after the other', async () => {
  const {stderr, code} = await translationese(['--jsonl', '--threads', '2'])
  expect(stderr).toContain('--jsonl runs on one thread')
  expect(code).toBe(2)
})
