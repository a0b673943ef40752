/** What --fix and --diff do to files, and what is reported then. */
import {chmodSync, cpSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {strToU8, zipSync} from 'fflate'
import {expect, it} from 'vitest'
import {translationese} from '../support/command.js'
import {folderWith, run} from '../support/run.js'

const FLAGGED = 'Not the fact that the deal will hold.\n'
const FIXED = 'It is not certain that the deal will hold.\n'
/** Of medium confidence. */
const WEAKER = 'The air temperature in the hall fell.\n'
const isUnix = process.platform !== 'win32'

/** One rule whose fix another one flags, which has none. */
const RULES = `
- id: ru-gas-kiosk
  kind: collocation
  source: газовый киоск
  match: gas kiosk
  suggest: petrol shop
  why: A rule of the house for this test.
  confidence: high
  flag:
    - The gas kiosk is shut. => The petrol shop is shut.
  pass:
    - The kiosk sells gas.
- id: ru-petrol-shop
  kind: collocation
  source: магазин бензина
  match: (shut|old) petrol shop
  why: A rule of the house for this test.
  confidence: high
  flag:
    - The old petrol shop is here.
  pass:
    - The petrol shop is old.
`

it('writes sure fixes, reports what remains, and counts both', async () => {
  const cwd = folderWith({'a.txt': `${FLAGGED}${WEAKER}`})
  const {stdout, stderr, code} = await translationese(['a.txt', '--fix'], {cwd})
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(`${FIXED}${WEAKER}`)
  expect(stdout).not.toContain('ru-not-a-fact')
  expect(stdout).toMatch(/^2:\d+-2:\d+ /m)
  expect(stdout).toMatch(/⚠ \d findings? in \d+ words \(\d+ per 1,000\), \d fixable, 1 fixed/)
  expect(stderr).toBe('')
  expect(code).toBe(1)
})

it('writes the fixes of all that is reported with --fix=all, and ends with 0 when nothing remains', async () => {
  const cwd = folderWith({'a.txt': `${FLAGGED}${WEAKER}`})
  const {stdout, code} = await translationese(['--fix=all', 'a.txt'], {cwd})
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(`${FIXED}The temperature in the hall fell.\n`)
  expect(stdout).toMatch(/⚠ 0 findings in \d+ words \(0 per 1,000\), 0 fixable, \d fixed/)
  expect(code).toBe(0)
})

it('leaves markup, addresses, code, silenced and disabled findings alone', async () => {
  const text = [
    `# ${FLAGGED}`,
    `\`Not the fact that\` and *Not the fact* that it holds.\n`,
    `\`\`\`\n${FLAGGED}\`\`\`\n`,
    `<!-- translationese ignore -->\n\n${FLAGGED}`,
    `[Not the fact that](not-the-fact-that.md "Not the fact that") it holds.\n`,
  ]
  const cwd = folderWith({'a.md': text.join('\n')})
  await translationese(['a.md', '--fix=all'], {cwd})
  const wanted = [`# ${FIXED}`, ...text.slice(1, 4), text[4]?.replaceAll('Not the fact', 'It is not certain')]
  expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(wanted.join('\n'))
  const disabled = await translationese(['a.md', '--fix=all', '--disable', 'ru-not-a-fact'], {cwd})
  expect(disabled.stdout).not.toContain('fixed')
})

it.each(['# Not the fact that it holds', 'Not the *fact* that it holds\n===', '## Not the fact that it `holds`! ##'])(
  'leaves a title as it is that a link of the document leads to: %j',
  async (title) => {
    const text = `See [below](#Not-the-fact-that-it-holds).\n\n${title}\n\n${FLAGGED}`
    const cwd = folderWith({
      'a.md': text,
      'b.md': text.replace('#Not', 'c.md#not'),
      'c.md': text.replaceAll('\n', '\r\n'),
    })
    await translationese(['.', '--fix=all'], {cwd})
    const wanted = text.replace(FLAGGED, FIXED)
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(wanted)
    expect(readFileSync(path.join(cwd, 'c.md'), 'utf8')).toBe(wanted.replaceAll('\n', '\r\n'))
    if (!title.includes('*')) expect(readFileSync(path.join(cwd, 'b.md'), 'utf8')).not.toContain('Not the fact')
  },
)

it.each([
  ['line breaks of two units', `${FLAGGED}\nAll is well.\n`.replaceAll('\n', '\r\n')],
  ['a byte-order mark', `\uFEFF${FLAGGED}`],
  ['no line break at the end', FLAGGED.trim()],
  ['several at the end', `${FLAGGED}\n\n`],
  ['mixed line breaks', `All is well.\r\n${FLAGGED}\r\n\n`],
])('keeps %s', async (_, text) => {
  const cwd = folderWith({'a.txt': text, 'b.md': text})
  await translationese(['.', '--fix'], {cwd})
  const wanted = text.replace('Not the fact', 'It is not certain')
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(wanted)
  expect(readFileSync(path.join(cwd, 'b.md'), 'utf8')).toBe(wanted)
})

it.runIf(isUnix)('keeps the mode of a file, and a link to it, and leaves nothing else behind', async () => {
  const cwd = folderWith({'a.txt': FLAGGED})
  chmodSync(path.join(cwd, 'a.txt'), 0o640)
  symlinkSync('a.txt', path.join(cwd, 'link.txt'))
  await translationese(['link.txt', '--fix'], {cwd})
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(FIXED)
  expect(statSync(path.join(cwd, 'a.txt')).mode & 0o777).toBe(0o640)
  expect(readdirSync(cwd)).toEqual(['a.txt', 'link.txt'])
})

it('does not write a file that has nothing to fix', async () => {
  const cwd = folderWith({'a.txt': WEAKER})
  const before = statSync(path.join(cwd, 'a.txt'))
  await translationese(['a.txt', '--fix'], {cwd})
  const after = statSync(path.join(cwd, 'a.txt'))
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
})

it('takes a fix back that brings a finding', async () => {
  const text = 'The gas kiosk is here. The old gas kiosk is there.\n'
  const cwd = folderWith({'a.txt': text, 'ru.house.yml': RULES})
  const {stdout} = await translationese(['a.txt', '--fix', '--no-builtin', '--rules', 'ru.house.yml'], {cwd})
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe('The petrol shop is here. The old gas kiosk is there.\n')
  expect(stdout).toContain('ru-gas-kiosk')
  expect(stdout).toContain('1 fixed')
})

it.runIf(isUnix)('says that a file is read-only, and reports what is in it', async () => {
  const cwd = folderWith({'a.txt': FLAGGED, 'b.txt': FLAGGED, 'c.txt': WEAKER})
  chmodSync(path.join(cwd, 'a.txt'), 0o444)
  chmodSync(path.join(cwd, 'c.txt'), 0o444)
  const {stdout, stderr, code} = await translationese(['.', '--fix'], {cwd})
  expect(stderr).toBe(
    'a.txt: not fixed: the file is read-only: make it writable, as with "chmod u+w", or leave it out\n',
  )
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(FLAGGED)
  expect(readFileSync(path.join(cwd, 'b.txt'), 'utf8')).toBe(FIXED)
  expect(stdout).toContain('a.txt\n1:1-1:18')
  expect(stdout).toContain('1 fixed')
  expect(code).toBe(2)
})

it('does not lose broken characters', async () => {
  const bytes = Buffer.concat([Buffer.from(`${FLAGGED}A caf`), Buffer.from([0xe9]), Buffer.from(' opened.\n')])
  const cwd = folderWith({})
  writeFileSync(path.join(cwd, 'a.txt'), bytes)
  for (const flags of [['--fix'], ['--diff']]) {
    const {stderr, code} = await translationese(['a.txt', ...flags], {cwd})
    expect(stderr).toContain('a.txt: not fixed: it is not wholly UTF-8')
    expect(code).toBe(2)
  }
  expect(readFileSync(path.join(cwd, 'a.txt')).equals(bytes)).toBe(true)
})

it('fixes a text that has the sign for a broken character itself', async () => {
  const cwd = folderWith({'a.txt': `${FLAGGED}The sign \uFFFD stands for it.\n`})
  await translationese(['a.txt', '--fix'], {cwd})
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(`${FIXED}The sign \uFFFD stands for it.\n`)
})

it('leaves an ignored file alone, and says so', async () => {
  const cwd = folderWith({'a.txt': FLAGGED, '.translationeseignore': 'a.txt\n'})
  const {stderr, code} = await translationese(['a.txt', '--fix'], {cwd})
  expect(stderr).toContain('a.txt: not checked')
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(FLAGGED)
  expect(code).toBe(0)
})

it('writes the fixed text of standard input to standard output, and the report to standard error', async () => {
  const {stdout, stderr, code} = await translationese(['-', '--fix'], {input: `${FLAGGED}${WEAKER}`})
  expect(stdout).toBe(`${FIXED}${WEAKER}`)
  expect(stderr).toContain('stdin.txt\n2:')
  expect(stderr).toContain('1 fixed')
  expect(code).toBe(1)
  const clean = await translationese(['--fix', '--quiet', '--stdin-path', 'x.md'], {input: `\`${FLAGGED.trim()}\`\n`})
  expect(clean).toEqual({stdout: `\`${FLAGGED.trim()}\`\n`, stderr: '', code: 0})
})

it.each([
  ['broken characters', 'a.txt', 'All is well at the caf\xe9.\n'],
  ['another encoding', 'a.html', '<meta charset="iso-8859-1"><p>All is well at the caf\xe9.</p>\n'],
])('gives nothing back of standard input with %s, which would be lost', async (_, name, text) => {
  const input = Buffer.from(text, 'latin1')
  const {stdout, stderr, code} = await translationese(['-', '--fix', '--stdin-path', name], {input})
  expect(stdout).toBe('')
  expect(stderr).toContain(`${name}: not fixed: it is not wholly UTF-8`)
  expect(code).toBe(2)
})

it('gives no text back for a document of Word', async () => {
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const part = `<w:document xmlns:w="${space}"><w:body><w:p><w:r><w:t>${FLAGGED}</w:t></w:r></w:p></w:body></w:document>`
  const input = zipSync({'word/document.xml': strToU8(part)})
  const {stdout, stderr, code} = await translationese(['-', '--fix', '--stdin-path', 'a.docx'], {input})
  expect(stdout).toBe('')
  expect(stderr).toContain('a.docx: not fixed: nothing is written into documents of Word')
  expect(stderr).toContain('ru-not-a-fact')
  expect(code).toBe(2)
})

it('tells other programs how many findings were fixed', async () => {
  const cwd = folderWith({'a.txt': FLAGGED, 'b.txt': WEAKER})
  const {stdout} = await translationese(['.', '--fix', '--report', 'json'], {cwd})
  const files = JSON.parse(stdout) as {path: string; fixed: number; messages: unknown[]}[]
  expect(files.map(({path: name, fixed}) => [name, fixed])).toEqual([
    ['a.txt', 1],
    ['b.txt', 0],
  ])
  expect(files[0]?.messages).toEqual([])
})

const git = async (cwd: string, ...args: string[]): Promise<string> => {
  const {stdout, stderr, code} = await run('git', args, {cwd})
  if (code !== 0) throw new Error(stderr)
  return stdout
}

it('prints a diff that git applies, with the same result as --fix, and writes nothing', async () => {
  const files = {
    'a.txt': `All is well.\n\n${FLAGGED}${WEAKER}`,
    'docs/b "c" é.md': `# ${FLAGGED}\r\nEnd`,
    'clean.txt': 'Fine.\n',
    'end.txt': FLAGGED.trim(),
  }
  const fixed = folderWith(files)
  await translationese(['.', '--fix'], {cwd: fixed})
  const cwd = folderWith(files)
  const {stdout, stderr, code} = await translationese(['.', '--diff'], {cwd})
  expect(stdout).toContain(`\n-${FLAGGED}+${FIXED} ${WEAKER}`)
  expect(stdout).not.toContain('clean.txt')
  expect(stderr).toBe('3 findings would be fixed; nothing has been written\n')
  expect(code).toBe(1)
  for (const [name, text] of Object.entries(files)) expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(text)
  writeFileSync(path.join(cwd, 'patch'), stdout)
  await git(cwd, 'apply', '--whitespace=nowarn', 'patch')
  for (const name of Object.keys(files))
    expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(readFileSync(path.join(fixed, name), 'utf8'))
})

it('prints the diff of --fix=all, and of standard input', async () => {
  const cwd = folderWith({'a.txt': WEAKER})
  expect((await translationese(['a.txt', '--diff'], {cwd})).stdout).toBe('')
  expect((await translationese(['a.txt', '--diff', '--fix=all'], {cwd})).stdout).toContain('+The temperature in')
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(WEAKER)
  const {stdout, stderr, code} = await translationese(['-', '--diff', '--quiet'], {input: FLAGGED})
  expect(stdout).toContain(`--- a/stdin.txt\n+++ b/stdin.txt\n@@ -1,1 +1,1 @@\n-${FLAGGED}+${FIXED}`)
  expect(stderr).toBe('')
  expect(code).toBe(1)
})

it('writes reports beside a diff into files', async () => {
  const cwd = folderWith({'a.txt': FLAGGED})
  const {stdout} = await translationese(['a.txt', '--diff', '--report', 'json=out.json'], {cwd})
  expect(stdout).toMatch(/^diff --git a\/a\.txt b\/a\.txt\n/)
  expect(readFileSync(path.join(cwd, 'out.json'), 'utf8')).toContain('ru-not-a-fact')
})

it.each([
  [['--fix', '--jsonl'], /--jsonl writes no files: make the fixes of its "expected"/],
  [['--diff', '--jsonl'], /--jsonl writes no diff: leave out/],
  [['--diff', '--report', 'json'], /standard output is for the diff: name a file, as in --report json=FILE/],
  [['--fix=most'], /argument 'most' is invalid\. Allowed choices are sure, all/],
])('refuses %j', async (flags, reason) => {
  const cwd = folderWith({'a.txt': FLAGGED})
  const {stderr, code} = await translationese([...flags, '--', 'a.txt'], {cwd})
  expect(stderr).toMatch(reason)
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(FLAGGED)
  expect(code).toBe(2)
})

it('takes no file for the level of --fix', async () => {
  const cwd = folderWith({all: FLAGGED})
  const {code} = await translationese(['--fix', 'all'], {cwd})
  expect(readFileSync(path.join(cwd, 'all'), 'utf8')).toBe(FIXED)
  expect(code).toBe(0)
})

it('leaves nothing to fix for a second run', async () => {
  const cwd = folderWith({})
  for (const name of ['ru-news.txt', 'de-manual.md', 'uk-news.txt'])
    cpSync(path.join('test/documents/mt', name), path.join(cwd, name))
  expect((await translationese(['.', '--fix=all'], {cwd})).stdout).toMatch(/, \d\d+ fixed/)
  expect((await translationese(['.', '--fix=all'], {cwd})).stdout).not.toContain(' fixed')
})
