/** Every report of the command, made from one folder. */
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type {Log} from 'sarif'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Element, Nodes} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {translationese} from '../../support/command.js'
import {folderWith, installed, type Result} from '../../support/run.js'

const FIXTURE = path.join(import.meta.dirname, 'fixture')
const PAGE = 'docs/a page, 100% new.md'
const FLAGGED = 'Not the fact that the deal will hold.\n'
const NAMES = ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'html'] as const
const FILES = NAMES.flatMap((name) => ['--report', `${name}=out/deep/${name}`])

let cwd: string
let result: Result
const written = (name: (typeof NAMES)[number]): string => readFileSync(path.join(cwd, 'out/deep', name), 'utf8')

beforeAll(async () => {
  cwd = mkdtempSync(path.join(tmpdir(), 'translationese-'))
  cpSync(FIXTURE, cwd, {recursive: true})
  result = await installed(['.', '--confidence', 'low', ...FILES], {cwd})
})
afterAll(() => rmSync(cwd, {recursive: true}))

interface JsonFile {
  readonly path: string
  readonly cwd: string
  readonly judgement?: {readonly words: number}
  readonly messages: readonly Record<string, unknown>[]
}

it('writes all reports of one run, whole and into folders that it makes, and nothing to standard output', () => {
  expect(result).toEqual({
    stdout: '',
    stderr: expect.stringMatching(/^picture\.txt: this is no text in UTF-8[^\n]*\n$/),
    code: 2,
  })
  expect(readdirSync(path.join(cwd, 'out/deep')).sort()).toEqual([...NAMES].sort())
})

it('writes the same bytes wherever and however often it runs', async () => {
  const other = folderWith({})
  cpSync(FIXTURE, other, {recursive: true})
  await translationese(['.', '--confidence', 'low', ...FILES], {cwd: other})
  for (const name of NAMES) expect(readFileSync(path.join(other, 'out/deep', name), 'utf8')).toBe(written(name))
})

it('json: has the form of vfile-reporter-json, with the fields of findings and what could not be checked', () => {
  const files = JSON.parse(written('json')) as JsonFile[]
  expect(files.map((file) => [file.path, file.cwd])).toEqual(
    ['article.txt', 'clean.txt', PAGE, 'picture.txt'].map((file) => [file, '.']),
  )
  expect(files[0]?.messages[0]).toMatchObject({
    ruleId: 'ru-not-a-fact',
    reason: expect.stringContaining('Calque: "Not the fact that", expected "It is not certain that"'),
    place: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 18, offset: 17}},
    actual: 'Not the fact that',
    fatal: false,
    kind: 'calque',
    category: 'accuracy/overly-literal',
    confidence: 'high',
  })
  expect(files[0]?.judgement?.words).toBe(19)
  expect(files[1]?.messages).toEqual([])
  expect(files[3]?.messages).toMatchObject([{fatal: true, reason: expect.stringContaining('no text in UTF-8')}])
})

describe('sarif', () => {
  const log = (): Log => JSON.parse(written('sarif')) as Log

  it('keeps to the schema of the standard', () => {
    const schema = JSON.parse(
      readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
    ) as object
    const ajv = new Ajv.default({allErrors: true, strict: false, unicodeRegExp: false})
    addFormats.default(ajv)
    const validate = ajv.compile(schema)
    expect(validate(log()), JSON.stringify(validate.errors, undefined, 1)).toBe(true)
    expect(validate({...log(), runs: [{}]}), 'the schema refuses what is none').toBe(false)
  })

  it('describes the rules behind its results', () => {
    const [run] = log().runs
    const rules = run?.tool.driver.rules ?? []
    expect(rules.map(({id}) => id)).toEqual(rules.map(({id}) => id).sort())
    for (const {ruleId, ruleIndex = -1} of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId)
    expect(rules.find(({id}) => id === 'ru-not-a-fact')).toMatchObject({
      shortDescription: {text: expect.stringContaining('«не факт»')},
      help: {text: expect.stringContaining('Leaves alone')},
      helpUri: expect.stringMatching(/\/rules\/ru-not-a-fact\.html$/),
    })
  })

  it('has fixes that mend the files as their regions say', () => {
    const mended = new Map<string, string>()
    const results = log().runs[0]?.results ?? []
    const edits = results
      .flatMap(({fixes}) => fixes?.[0]?.artifactChanges ?? [])
      .flatMap(({artifactLocation: {uri = ''}, replacements}) => replacements.map((each) => ({uri, ...each})))
      .sort((one, other) => (other.deletedRegion.charOffset ?? 0) - (one.deletedRegion.charOffset ?? 0))
    for (const {uri, deletedRegion, insertedContent} of edits) {
      const {charOffset = 0, charLength = 0, snippet} = deletedRegion
      const file = decodeURIComponent(uri)
      const text = mended.get(file) ?? readFileSync(path.join(cwd, file), 'utf8')
      expect(text.slice(charOffset, charOffset + charLength)).toBe(snippet?.text)
      mended.set(file, text.slice(0, charOffset) + insertedContent?.text + text.slice(charOffset + charLength))
    }
    expect(mended.get('article.txt')).toBe(
      'It is not certain that the deal will hold. He moved to Kyiv, and the result is clear; it holds.\n',
    )
    expect(mended.get(PAGE)).toContain('He left the room.')
  })

  it('says that the run failed, and where', () => {
    expect(log().runs[0]?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {locations: [{physicalLocation: {artifactLocation: {uri: 'picture.txt'}}}], level: 'error'},
        ],
      },
    ])
  })
})

it('github: annotates places, with what its commands would take for their own escaped', () => {
  const lines = written('github').trimEnd().split('\n')
  expect(lines[0]).toMatch(
    /^::warning file=article\.txt,line=1,endLine=1,col=1,endColumn=18,title=ru-not-a-fact::Calque: "Not the fact that".*%0A/,
  )
  const second = lines.filter((line) => line.includes('file=docs/a page%2C 100%25 new.md,line='))
  expect(second.some((line) => line.includes(',line=6,endLine=7,title='))).toBe(true)
  expect(lines.at(-1)).toMatch(/^::error file=picture\.txt::picture\.txt: this is no text in UTF-8/)
  for (const line of lines) expect(line).toMatch(/^::(?:notice|warning|error) [^:]+::/)
})

interface Issue {
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: {readonly path: string; readonly lines: {readonly begin: number}}
}

it('gitlab: has fingerprints of their own that stay when lines are added above', async () => {
  const issues = JSON.parse(written('gitlab')) as Issue[]
  expect(issues[0]).toMatchObject({
    check_name: 'ru-not-a-fact',
    severity: 'major',
    location: {path: 'article.txt', lines: {begin: 1, end: 1}},
  })
  expect(issues.at(-1)).toMatchObject({severity: 'blocker', location: {path: 'picture.txt'}})
  expect(new Set(issues.map(({fingerprint}) => fingerprint)).size).toBe(issues.length)
  const before = await translationese(['a.txt', '--report', 'gitlab'], {cwd: folderWith({'a.txt': FLAGGED})})
  const after = await translationese(['a.txt', '--report', 'gitlab'], {
    cwd: folderWith({'a.txt': `All is well.\n\n${FLAGGED}`}),
  })
  const [one, other] = [before, after].map(({stdout}) => (JSON.parse(stdout) as Issue[])[0])
  expect(other?.location.lines.begin).toBe(3)
  expect(other?.fingerprint).toBe(one?.fingerprint)
})

it('junit: counts a failed test a finding, a passed one a clean file and an error a file that could not be checked', () => {
  const root = rootOf(written('junit'))
  const [article, clean, , picture] = elementsIn(root)
  expect(root.name).toBe('testsuites')
  expect(root.attributes).toMatchObject({errors: '1', failures: String(all(root, 'failure').length)})
  expect(root.attributes.tests).toBe(String(all(root, 'testcase').length))
  expect(all(article, 'failure')[0]?.attributes).toMatchObject({
    message: expect.stringContaining('Calque: "Not the fact that"'),
    type: 'ru-not-a-fact',
  })
  expect(clean?.attributes).toMatchObject({name: 'clean.txt', tests: '1', failures: '0'})
  expect(all(picture, 'error')).toHaveLength(1)
})

it('checkstyle: has an element for each file and finding', () => {
  const root = rootOf(written('checkstyle'))
  expect(root.name).toBe('checkstyle')
  expect(elementsIn(root).map(({attributes}) => attributes.name)).toEqual([
    'article.txt',
    'clean.txt',
    PAGE,
    'picture.txt',
  ])
  expect(all(root, 'error')[0]?.attributes).toMatchObject({
    line: '1',
    column: '1',
    severity: 'warning',
    source: 'translationese.ru-not-a-fact',
  })
  expect(all(root, 'error').at(-1)?.attributes.severity).toBe('error')
})

it('pretty: says what a finding is, and by kind and language how many there are', () => {
  const lines = written('pretty').trimEnd().split('\n')
  expect(lines.slice(0, 2)).toEqual([
    'article.txt',
    '1:1-1:18  warning Calque: "Not the fact that", expected "It is not certain that" or "It is not a given that" ru-not-a-fact',
  ])
  expect(written('pretty')).not.toContain('retext-translationese')
  expect(lines.at(-3)).toMatch(/^⚠ (\d+) findings in \d+ words \(\d+ per 1,000\), \d+ fixable/)
  expect(lines.at(-2)).toMatch(/^ {2}by kind: calque 3, /)
  expect(lines.at(-1)).toMatch(/^ {2}by language: Russian \d/)
})

it('pretty: tells reasons, source wordings, confidence and links with --verbose', async () => {
  const {stdout} = await translationese(['a.txt', '--verbose'], {cwd: folderWith({'a.txt': FLAGGED})})
  expect(stdout).toContain('It renders «Не факт, что».')
  expect(stdout).toContain('high confidence, points to Russian, Ukrainian')
  expect(stdout).toMatch(/https:\S+\/rules\/ru-not-a-fact\.html/)
})

it.each(['json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'html'])(
  '%s: takes the place of the usual report on standard output, and tells limits that are passed',
  async (name) => {
    const folder = folderWith({'a.txt': FLAGGED, 'b.txt': 'All is well.\n'})
    const flags = ['.', '--report', name, '--max-density', '100', '--quiet']
    const {stdout, stderr, code} = await translationese(flags, {cwd: folder})
    expect(stdout).toContain('ru-not-a-fact')
    expect(stdout).toContain('125 findings per 1,000 words, more than the 100 of --max-density')
    expect(stdout).not.toContain('b.txt')
    expect(stdout).not.toContain('⚠')
    expect(stderr).toBe('')
    expect(code).toBe(1)
    expect((await translationese(['b.txt', '--report', name], {cwd: folder})).code).toBe(0)
  },
)

it('stays well-formed XML whatever a file is called', async () => {
  const name = 'a <b> & "c" \u0001\t\uffff.txt'
  const folder = folderWith({[name]: FLAGGED})
  for (const report of ['junit', 'checkstyle']) {
    const {stdout} = await translationese(['.', '--report', report], {cwd: folder})
    expect(elementsIn(rootOf(stdout))[0]?.attributes.name).toContain('a <b> & "c" \ufffd')
  }
})

it.each([
  [
    ['--report', 'sarf'],
    /there is no report "sarf": write pretty, json, sarif, github, gitlab, junit, checkstyle, html/,
  ],
  [['--report', 'json='], /--report json= names no file: write --report json, or json=FILE/],
  [['--report', 'json=-'], /--report json=- would be a file called "-": write --report json/],
  [['--report', 'json', '--report', 'pretty'], /on standard output none can be read: name a file/],
  [['--report', 'json=x', '--report', 'sarif=./x'], /two reports go to \S*x: give each a file of its own/],
  [['--report', 'json=a.txt/x'], /a\.txt\/x: the report cannot be written, .*: name a file in a folder/],
  [['--report', 'json=folder'], /folder: the report cannot be written, this is a folder: name a file/],
  [['--report', 'json', '--jsonl'], /--jsonl writes lines and no report/],
])('refuses %j before it checks anything', async (flags, reason) => {
  const folder = folderWith({'a.txt': FLAGGED, 'folder/b.txt': FLAGGED})
  const {stdout, stderr, code} = await translationese(['a.txt', ...flags], {cwd: folder})
  expect(stdout).toBe('')
  expect(stderr).toMatch(reason)
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(code).toBe(2)
})

it.skipIf(!existsSync('/dev/full'))(
  'says so when a file cannot be written in the end, and writes the others',
  async () => {
    const folder = folderWith({'a.txt': FLAGGED})
    const flags = ['a.txt', '--report', 'json=/dev/full', '--report', 'junit=b.xml']
    const {stderr, code} = await translationese(flags, {cwd: folder})
    expect(stderr).toMatch(/\/dev\/full: the report cannot be written, ENOSPC/)
    expect(readFileSync(path.join(folder, 'b.xml'), 'utf8')).toContain('</testsuites>')
    expect(code).toBe(2)
  },
)

it('replaces an older report, and leaves no other file beside it', async () => {
  const folder = folderWith({'a.txt': FLAGGED})
  mkdirSync(path.join(folder, 'out'))
  writeFileSync(path.join(folder, 'out/report.json'), 'x'.repeat(1e6))
  await translationese(['a.txt', '--report', 'json=out/report.json'], {cwd: folder})
  expect(JSON.parse(readFileSync(path.join(folder, 'out/report.json'), 'utf8'))).toHaveLength(1)
  expect(readdirSync(path.join(folder, 'out'))).toEqual(['report.json'])
})

it('is not written over a text that is to be checked', async () => {
  const folder = folderWith({'docs/a.txt': FLAGGED})
  const {stderr, code} = await translationese(['docs/a.txt', '--report', 'json=./docs/a.txt'], {cwd: folder})
  expect(stderr).toContain(
    'docs/a.txt: what this run writes would be written over this file, which is to be checked: name another',
  )
  expect(code).toBe(2)
  expect(readFileSync(path.join(folder, 'docs/a.txt'), 'utf8')).toBe(FLAGGED)
})

it('is no text of the folder that it is written to, run after run', async () => {
  const folder = folderWith({'docs/a.txt': FLAGGED})
  const report = (): string => readFileSync(path.join(folder, 'docs/report.html'), 'utf8')
  await translationese(['docs', '--report', 'html=docs/report.html'], {cwd: folder})
  const first = report()
  await translationese(['docs', '--report', 'html=docs/report.html'], {cwd: folder})
  expect(report()).toBe(first)
})

function rootOf(xml: string): Element {
  const root = fromXml(xml).children.find((node) => node.type === 'element')
  if (root === undefined) throw new Error('no element')
  return root
}

function elementsIn(node: Element): Element[] {
  return (node.children as Nodes[]).filter((child) => child.type === 'element')
}

function all(node: Element | undefined, name: string): Element[] {
  if (node === undefined) return []
  return elementsIn(node).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
}
