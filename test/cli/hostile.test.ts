/** Files that are too large, no text, in another encoding, no files at all, or nested without end. The others are checked all the same. */
import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {PassThrough, Readable} from 'node:stream'
import {expect, it} from 'vitest'
import {main} from '../../src/cli/main.js'
import {translationese} from '../support/command.js'
import {folderWith, type Result} from '../support/run.js'

const FLAGGED = 'Not the fact that the deal will hold.\n'
const isUnix = process.platform !== 'win32'
const isRoot = process.getuid?.() === 0

/** Checks the folder, which holds `a.txt` beside what is wrong with it, and expects that `a.txt` is reported. */
async function lintBeside(cwd: string, ...args: string[]): Promise<Result> {
  writeFileSync(path.join(cwd, 'a.txt'), FLAGGED)
  const result = await translationese(['.', ...args], {cwd})
  expect(result.stdout).toContain('a.txt\n1:1-1:18')
  expect(result.stderr).not.toMatch(/\n\s+at /)
  return result
}

it('leaves out files above the limit of size, with a reason', async () => {
  const cwd = folderWith({'big.txt': `${FLAGGED}${' '.repeat(11 * 1024 ** 2)}`})
  const {stderr, code} = await lintBeside(cwd)
  expect(stderr).toMatch(/^big\.txt: 11 MB is more than the limit of 10 MB: .*--max-size/)
  expect(code).toBe(2)
})

it.each([
  ['a flag', ['--max-size', '100b'], {}],
  ['a configuration', [], {'.translationeserc.yml': 'maxSize: 100 b\n'}],
  ['a flag before a configuration', ['--max-size', '100'], {'.translationeserc.yml': 'maxSize: 1GB\n'}],
])('takes the limit of size from %s', async (_, flags, files) => {
  const cwd = folderWith({...files, 'big.txt': FLAGGED.repeat(3)})
  const {stderr, code} = await lintBeside(cwd, ...flags)
  expect(stderr).toMatch(/^big\.txt: 114 bytes is more than the limit of 100 bytes/)
  expect(code).toBe(2)
})

it('takes standard input up to the limit', async () => {
  const {stdout, stderr, code} = await translationese(['-', '--max-size', '20'], {input: FLAGGED})
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^stdin\.txt: the text is more than the limit of 20 bytes/)
  expect(code).toBe(2)
})

it.each(['huge', '-1MB', '0', '10 potatoes'])('refuses the size %j', async (size) => {
  const {stderr, code} = await translationese([`--max-size=${size}`, '-'], {input: FLAGGED})
  expect(stderr).toContain('--max-size must be a size such as "10 MB"')
  expect(code).toBe(2)
  const cwd = folderWith({'a.txt': FLAGGED, '.translationeserc.json': JSON.stringify({maxSize: size})})
  const configured = await translationese(['a.txt'], {cwd})
  expect(configured.stderr).toMatch(/^\.translationeserc\.json:1:12: maxSize must be a size/)
  expect(configured.code).toBe(2)
})

const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le')

it.each([
  [
    'a picture',
    Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000', 'hex'),
    /this is no text in UTF-8/,
  ],
  [
    'UTF-16 that is cut off',
    utf16le(`\uFEFF${FLAGGED}`).subarray(0, -1),
    /this is UTF-16, and only UTF-8 is read: save it as UTF-8/,
  ],
  ['UTF-16 without a mark', utf16le(FLAGGED), /this is UTF-16LE, /],
  ['UTF-16 without a mark, the other way round', utf16le(FLAGGED).swap16(), /this is UTF-16BE, /],
  [
    'Cyrillic of one byte a letter',
    Buffer.from('cfeef1eee1e8e520eff0e8ecf3f2206e6f77', 'hex'),
    /this is no text in UTF-8/,
  ],
])('tells %s from text', async (_, bytes, reason) => {
  const cwd = folderWith({})
  writeFileSync(path.join(cwd, 'b.txt'), bytes)
  const {stdout, stderr, code} = await lintBeside(cwd)
  expect(stdout).not.toContain('b.txt')
  expect(stderr).toMatch(/^b\.txt: /)
  expect(stderr).toMatch(reason)
  expect(code).toBe(2)
})

it.each([
  ['UTF-16', (text: Buffer) => text],
  ['UTF-16, the other way round', (text: Buffer) => text.swap16()],
])('reads %s with a mark, and writes it as it was', async (_, turned) => {
  const cwd = folderWith({})
  const bytes = turned(utf16le(`\uFEFF"deal" = "${FLAGGED.trim()}";\r\n`))
  writeFileSync(path.join(cwd, 'a.strings'), bytes)
  const {stdout, code} = await translationese(['a.strings'], {cwd})
  expect(stdout).toContain('1 finding')
  expect(stdout).toContain('ru-not-a-fact')
  expect(code).toBe(1)
  const diff = await translationese(['--diff', 'a.strings'], {cwd})
  expect(diff.stderr).toContain('not fixed: it is not wholly UTF-8')
  expect(readFileSync(path.join(cwd, 'a.strings')).equals(bytes)).toBe(true)
  const fixed = await translationese(['--fix', 'a.strings'], {cwd})
  expect([fixed.stderr, fixed.code]).toEqual(['', 0])
  const mended = turned(utf16le(`\uFEFF"deal" = "It is not certain that the deal will hold.";\r\n`))
  expect(readFileSync(path.join(cwd, 'a.strings')).equals(mended)).toBe(true)
})

const page = (charset: string, name: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>${FLAGGED} ${name}</p></body></html>`

it.each([
  ['Latin letters', 'ISO-8859-1', 'The caf\xe9 is shut.', 'latin1'],
  ['Cyrillic letters', 'windows-1251', '\xcd\xe8\xea\xee\xeb\xe0\xe9 is at home.', 'latin1'],
] as const)(
  'reads a page of %s of one byte that says so, and does not write it',
  async (_, charset, name, encoding) => {
    const cwd = folderWith({})
    const bytes = Buffer.from(page(charset, name), encoding)
    writeFileSync(path.join(cwd, 'a.html'), bytes)
    const {stdout, code} = await translationese(['a.html'], {cwd})
    expect(stdout).toContain('ru-not-a-fact')
    expect(stdout).not.toContain('residue-replacement-character')
    expect(code).toBe(1)
    const fixed = await translationese(['--fix=all', 'a.html'], {cwd})
    expect(fixed.stderr).toContain('not fixed: it is not wholly UTF-8')
    expect(readFileSync(path.join(cwd, 'a.html')).equals(bytes)).toBe(true)
  },
)

it('tells of broken characters in a page that says it is UTF-8', async () => {
  const cwd = folderWith({})
  writeFileSync(path.join(cwd, 'a.html'), Buffer.from(page('utf-8', 'The caf\xe9 is shut.'), 'latin1'))
  const {stdout} = await translationese(['a.html'], {cwd})
  expect(stdout).toContain('residue-replacement-character')
})

it('reads UTF-8 with a byte-order mark', async () => {
  const {stdout} = await translationese(['a.txt'], {cwd: folderWith({'a.txt': `\uFEFF${FLAGGED}`})})
  expect(stdout).toContain('ru-not-a-fact')
})

it('prints escapes and NUL in a text and in the name of a file as what they are', async () => {
  const name = isUnix ? 'b\u001b[31m\n.txt' : 'b.txt'
  const loop = 'the \u0000deal will\u001b hold '.repeat(20)
  const cwd = folderWith({[name]: `${loop.trim()}.\n`})
  const {stdout, code} = await translationese(['.'], {cwd})
  expect(stdout).not.toMatch(/[^\P{Cc}\n]/u)
  if (isUnix) expect(stdout).toContain('b\\x1b[31m\\n.txt\n1:')
  expect(stdout).toContain('the \\x00deal will\\x1b hold')
  expect(code).toBe(1)
})

it.runIf(isUnix)('prints the name of a file that fails without control characters', async () => {
  const {stderr, code} = await translationese(['no\u001b[2J.txt'])
  expect(stderr).toMatch(/^no\\x1b\[2J\.txt: no such file/)
  expect(code).toBe(2)
})

it.runIf(isUnix)('does not wait for a pipe that nobody writes to', async () => {
  const cwd = folderWith({})
  execFileSync('mkfifo', [path.join(cwd, 'pipe.txt')])
  const {stderr, code} = await lintBeside(cwd)
  expect(stderr).toMatch(/^pipe\.txt: this is a named pipe: /)
  expect(code).toBe(2)
})

it.runIf(isUnix)('does not read devices', async () => {
  const {stderr, code} = await translationese(['/dev/zero'])
  expect(stderr).toMatch(/dev\/zero: this is a device: /)
  expect(code).toBe(2)
})

it.runIf(isUnix)('follows links, but not in circles, and not twice to one folder', async () => {
  const cwd = folderWith({'real/b.txt': FLAGGED, 'real/deep/c.txt': FLAGGED})
  symlinkSync('..', path.join(cwd, 'real/deep/up'))
  symlinkSync('/', path.join(cwd, 'real/root'))
  symlinkSync('real', path.join(cwd, 'again'))
  const elsewhere = folderWith({'d.txt': FLAGGED})
  symlinkSync(elsewhere, path.join(cwd, 'elsewhere'))
  const {stdout, stderr, code} = await lintBeside(cwd)
  const names = stdout.split('\n').filter((line) => line.endsWith('.txt'))
  expect(names).toEqual(['a.txt', 'elsewhere/d.txt', 'real/b.txt', 'real/deep/c.txt'])
  expect(stderr).toBe('')
  expect(code).toBe(1)
})

it.runIf(isUnix)('names links that lead nowhere', async () => {
  const cwd = folderWith({})
  symlinkSync('gone.txt', path.join(cwd, 'b.txt'))
  symlinkSync('c.txt', path.join(cwd, 'c.txt'))
  const {stderr, code} = await lintBeside(cwd)
  expect(stderr).toBe(
    'b.txt: this is a link that leads nowhere: remove or mend it\nc.txt: this is a link that leads nowhere: remove or mend it\n',
  )
  expect(code).toBe(2)
})

it.runIf(isUnix && !isRoot)('names folders that may not be read', async () => {
  const cwd = folderWith({})
  const closed = path.join(cwd, 'closed')
  mkdirSync(closed)
  chmodSync(closed, 0)
  const {stderr, code} = await translationese(['closed'], {cwd})
  rmSync(closed, {recursive: true})
  expect(stderr).toMatch(/^closed: .*cannot be read/)
  expect(code).toBe(2)
})

it.each([
  ['b.md', '>'.repeat(5000)],
  ['b.md', '- '.repeat(5000)],
  ['b.md', '*a '.repeat(5000)],
  ['b.html', '<div>'.repeat(1800)],
  ['b.html', '<p><b>'.repeat(5000)],
])('says what to do about nesting without end in %s', async (name, nesting) => {
  const {stderr, code} = await lintBeside(folderWith({[name]: `Fine.\n\n${nesting} ${FLAGGED}`}))
  expect(stderr).toMatch(/^b\.\w+: line 3: this is nested too deeply to be read: nest less, /)
  expect(code).toBe(2)
})

it.each([
  ['emphasis', '*a_ '.repeat(30_000)],
  ['comments', 'a <!-- b'.repeat(30_000)],
  ['addresses', 'www.a_'.repeat(30_000)],
])('refuses a paragraph that would take a parser without end: %s', async (_, paragraph) => {
  const {stderr, code} = await lintBeside(folderWith({'b.md': `Fine.\n\n${paragraph}\n\n${FLAGGED}`}))
  expect(stderr).toMatch(/^b\.md: line 3: a paragraph has more marks of Markdown here than can be read: part it, /)
  expect(code).toBe(2)
})

it.each([
  ['b.md', `${'> '.repeat(100)}${FLAGGED}`],
  ['b.md', `${'*a* **b** _c_ *d '.repeat(700)}\n\n${FLAGGED}`],
  ['b.html', `<p>${FLAGGED}`.repeat(1000)],
  ['b.html', `${'<div>'.repeat(200)}${FLAGGED}${'</div>'.repeat(200)}${'<li><a href=x>a<br><img src=y>'.repeat(900)}`],
])('reads what is nested as documents are: %s', async (name, text) => {
  const {stderr, code} = await translationese([name], {cwd: folderWith({[name]: text})})
  expect(stderr).toBe('')
  expect(code).toBe(1)
})

it.each(['[', '- ', '{a: '])('names the rule file and the line of nesting without end (%j)', async (nesting) => {
  const cwd = folderWith({'ru.house.yml': `\n${nesting.repeat(5000)}`, 'a.txt': FLAGGED, 'b.txt': FLAGGED})
  const {stderr, code} = await translationese(['a.txt', 'b.txt', '--rules', 'ru.house.yml'], {cwd})
  expect(stderr).toMatch(/^[^\n]*ru\.house\.yml:\d+:\d+: this is not YAML: [^\n]*\n$/)
  expect(stderr).not.toContain('call stack')
  expect(code).toBe(2)
})

it('quotes both ends of a long finding, whose place is exact', async () => {
  const words = 'the deal will hold '.repeat(4000)
  const {stdout} = await translationese(['-'], {input: `${words.trim()}.\n`})
  expect(stdout).toMatch(/\n1:1-1:\d{5} warning .* … .*\n/)
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(800)
})

it('tells a mistake of a configuration once, and checks what is configured elsewhere', async () => {
  const cwd = folderWith({
    'x/.translationeserc.json': '{"confidence": "certain"}',
    'x/b.txt': FLAGGED,
    'x/c.txt': FLAGGED,
  })
  const {stderr, code} = await lintBeside(cwd)
  expect(stderr.match(/confidence must be/g)).toHaveLength(1)
  expect(code).toBe(2)
})

it('tells which ignore file or configuration it cannot read', async () => {
  const cwd = folderWith({'a.txt': FLAGGED})
  const ignore = await translationese(['a.txt', '--ignore-path', 'gone'], {cwd})
  expect(ignore.stderr).toMatch(/\bgone\b.*no such file/)
  expect(ignore.code).toBe(2)
  const config = await translationese(['a.txt', '--config', 'gone.json'], {cwd})
  expect(config.stderr).toMatch(/\bgone\.json\b.*no such file/)
  expect(config.code).toBe(2)
})

it('says in words that a folder stands where a file should', async () => {
  const cwd = folderWith({'a.txt': FLAGGED, 'folder/x': '', 'names.yml': 'names: {accept: folder}\n'})
  const told = async (...flags: string[]): Promise<string> => (await translationese(['a.txt', ...flags], {cwd})).stderr
  expect(await told('--ignore-path', 'folder')).toBe(
    'folder: the ignore file cannot be read: this is a folder: mend its path\n',
  )
  expect(await told('--config', 'folder')).toMatch(
    /^folder: the configuration cannot be read: this is a folder: name a/,
  )
  expect(await told('--config', 'names.yml')).toMatch(/"names\.accept": cannot read ".*folder": this is a folder; name/)
})

it('does not wait for a terminal', async () => {
  const stdin = Object.assign(Readable.from([]), {isTTY: true})
  const stderr = new PassThrough({encoding: 'utf8'})
  expect(await main(['node', 'translationese'], {stdin, stderr})).toBe(2)
  expect(stderr.read()).toMatch(/name files, folders or globs/)
})
