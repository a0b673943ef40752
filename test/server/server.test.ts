/** The language server, as an editor speaks to it. Needs `npm run build`. */
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import type {CodeAction, MarkupContent} from 'vscode-languageserver-protocol'
import {run} from '../support/run.js'
import {Editor, SERVER} from './editor.js'

const FLAGGED = 'Not the fact that the deal will hold.'
const MENDED = 'It is not certain that the deal will hold.'

const titled = (actions: readonly CodeAction[], title: RegExp): CodeAction | undefined =>
  actions.find((action) => title.test(action.title))

let editor: Awaited<ReturnType<typeof Editor.start>>
beforeAll(async () => {
  editor = await Editor.start()
})
afterAll(async () => {
  expect(await editor.stop()).toBe(0)
  expect(editor.errors.join('')).toBe('')
})

it('shows what it finds when a document is opened, with rule, link and how much it matters', async () => {
  await editor.enter()
  expect(editor.answer.capabilities.positionEncoding).toBe('utf-16')
  const [diagnostic, ...others] = await editor.open('a.md', 'markdown', `# News 🙂\n\n🙂 All is well. ${FLAGGED}\n`)
  expect(others).toEqual([])
  expect(diagnostic).toMatchObject({
    // The picture counts two units of UTF-16.
    range: {start: {line: 2, character: 16}, end: {line: 2, character: 33}},
    severity: 2,
    code: 'ru-not-a-fact',
    codeDescription: {href: expect.stringMatching(/^https:.*\/rules\/ru-not-a-fact\.html$/)},
    source: 'retext-translationese',
    message: 'Calque: "Not the fact that", expected "It is not certain that" or "It is not a given that"',
  })
})

it('checks what is typed once typing pauses, and shows nothing of what was typed over', async () => {
  await editor.enter()
  expect(await editor.open('a.txt', 'plaintext', 'All is well.\n')).toEqual([])
  const typed = ['Not the\n', `${FLAGGED}\n`, `All is well. ${FLAGGED}\n`]
  // At once: a busy machine must not make a pause of what is none.
  await Promise.all(typed.map((text) => editor.type('a.txt', text)))
  expect(await editor.diagnostics('a.txt')).toHaveLength(1)
  expect(editor.published.map(({version}) => version)).toEqual([1, 4])
  await editor.close('a.txt')
  await editor.until(() => editor.published.length === 3)
  expect(editor.published.at(-1)?.diagnostics).toEqual([])
})

it.each([
  ['notes', 'markdown', '- Item\n\n`Not the fact that` is code.\n\nNot the fact that it holds.\n', 1],
  ['page.html', '', '<p>Not the fact that it holds.</p><code>Not the fact that it holds.</code>\n', 1],
  ['page.mdx', 'markdown', 'export const a = "Not the fact that it holds."\n\nNot the fact that it holds.\n', 1],
  ['untitled:Untitled-1', 'plaintext', 'Not the fact that it holds.\n', 1],
  ['program.js', 'javascript', '// Not the fact that it holds.\n', 0],
])('reads %s, of the language "%s", as what it is', async (name, language, text, count) => {
  await editor.enter()
  const diagnostics = await editor.open(name, language, text)
  expect(diagnostics.filter(({code}) => code === 'ru-not-a-fact')).toHaveLength(count)
})

it('offers each suggestion as a quick fix, the first of a sure one as the preferred one, and applies it', async () => {
  await editor.enter()
  await editor.open('a.txt', 'plaintext', `Well 🙂. ${FLAGGED}\n`)
  const actions = await editor.actions('a.txt', 'Not the fact', ['quickfix'])
  expect(actions.map(({title, isPreferred}) => [title, isPreferred])).toEqual([
    ['Replace "Not the fact that" with "It is not certain that"', true],
    ['Replace "Not the fact that" with "It is not a given that"', undefined],
  ])
  expect(actions[0]?.diagnostics?.[0]?.code).toBe('ru-not-a-fact')
  expect(await editor.actions('a.txt', 'hold', ['quickfix'])).toEqual([])
  expect(await editor.apply('a.txt', actions[0])).toBe(`Well 🙂. ${MENDED}\n`)
  expect(await editor.diagnostics('a.txt')).toEqual([])
})

it('fixes all that is sure in one step, and nothing else', async () => {
  await editor.enter()
  const text = `${FLAGGED}\r\n\r\nHe has an acute interest in art.\r\n\r\n${FLAGGED}\r\n`
  const found = await editor.open('a.md', 'markdown', text)
  expect(found.filter(({severity}) => severity === 3).length).toBeGreaterThan(0)
  const [action, ...others] = await editor.actions('a.md', undefined, ['source.fixAll'])
  expect(others).toEqual([])
  expect(action).toMatchObject({
    kind: 'source.fixAll.translationese',
    title: 'Fix all 2 sure findings of translationese',
  })
  expect(action?.edit).toBeUndefined()
  const mended = `${MENDED}\r\n\r\nHe has an acute interest in art.\r\n\r\n${MENDED}\r\n`
  expect(await editor.apply('a.md', action)).toBe(mended)
  expect(await editor.actions('a.md', undefined, ['source.fixAll'])).toEqual([])
})

const COMMENT = '<!-- translationese ignore ru-not-a-fact -->'

it.each([
  ['a.md', `Hi.\n\n${FLAGGED}\n`, `Hi.\n\n${COMMENT}\n${FLAGGED}\n`],
  ['a.md', `- Hi.\n- ${FLAGGED}\n`, `- Hi.\n- ${COMMENT}\n  ${FLAGGED}\n`],
  ['a.md', `> - ${FLAGGED}\n`, `> - ${COMMENT}\n>   ${FLAGGED}\n`],
  ['a.md', `# ${FLAGGED}\r\n`, `${COMMENT}\r\n# ${FLAGGED}\r\n`],
  ['a.md', `| a |\n| - |\n| ${FLAGGED} |\n`, `${COMMENT}\n| a |\n| - |\n| ${FLAGGED} |\n`],
  [
    'a.md',
    `<!-- translationese ignore x -->\n${FLAGGED}\n`,
    `<!-- translationese ignore x ru-not-a-fact -->\n${FLAGGED}\n`,
  ],
  [
    'a.html',
    `<ul>\n  <li><em>${FLAGGED}</em></li>\n</ul>\n`,
    `<ul>\n  ${COMMENT}\n  <li><em>${FLAGGED}</em></li>\n</ul>\n`,
  ],
  ['a.html', `<p>Hi.</p><p>${FLAGGED}</p>\n`, `<p>Hi.</p>${COMMENT}<p>${FLAGGED}</p>\n`],
  ['a.mdx', `Hi.\n\n${FLAGGED}\n`, `Hi.\n\n{/* translationese ignore ru-not-a-fact */}\n\n${FLAGGED}\n`],
])('silences a finding of %s by a comment before its block: %j', async (name, text, silenced) => {
  await editor.enter()
  await editor.open(name, '', text)
  const action = titled(await editor.actions(name, FLAGGED), /^Ignore ru-not-a-fact/)
  expect(await editor.apply(name, action)).toBe(silenced)
  expect((await editor.diagnostics(name)).map(({code}) => code)).not.toContain('ru-not-a-fact')
})

it('leaves what is silenced elsewhere as it is', async () => {
  await editor.enter()
  await editor.open('a.md', 'markdown', `- ${FLAGGED}\n- ${FLAGGED}\n`)
  await editor.apply('a.md', titled(await editor.actions('a.md', FLAGGED), /^Ignore/))
  expect(await editor.diagnostics('a.md')).toHaveLength(1)
})

it('says why words are flagged, in Markdown where the editor shows it', async () => {
  await editor.enter()
  await editor.open('a.txt', 'plaintext', `Good. ${FLAGGED}\n`)
  const hover = await editor.hover('a.txt', 'fact')
  const {value, kind} = (hover?.contents ?? {}) as MarkupContent
  expect(kind).toBe('markdown')
  expect(value).toContain('**Calque: "Not the fact that"')
  expect(value).toContain('It renders «Не факт, что».')
  expect(value).toMatch(/high confidence, points to Russian, Ukrainian · \[`ru-not-a-fact`\]\(https:/)
  expect(await editor.hover('a.txt', 'Good')).toBeNull()
})

it('serves an editor that knows little: whole edits at once, plain text, and settings read anew on saving', async () => {
  const editor = await Editor.start({})
  await editor.enter()
  await editor.open('a.md', 'markdown', `${FLAGGED}\n`)
  const actions = await editor.actions('a.md', FLAGGED)
  expect(actions).toHaveLength(4)
  for (const action of actions) expect(Object.keys(action.edit?.changes ?? {})).toEqual([editor.uri('a.md')])
  expect((await editor.hover('a.md', 'fact'))?.contents).toMatchObject({kind: 'plaintext'})
  expect(editor.watched).toEqual([])
  writeFileSync(path.join(editor.folder, '.translationeserc'), '{"rules": {"ru-not-a-fact": "off"}}')
  await editor.save('a.md')
  await editor.until(() => editor.published.length === 2)
  expect(editor.published[1]?.diagnostics).toEqual([])
  expect(await editor.stop()).toBe(0)
})

it('keeps to the nearest configuration and to ignore files, and reads them anew when they change', async () => {
  await editor.enter({
    'docs/.translationeserc': '{"rules": {"ru-not-a-fact": "off"}}',
    '.translationeseignore': 'old/\n',
  })
  await editor.until(() => editor.watched.length > 0)
  expect(editor.watched).toEqual(['workspace/didChangeWatchedFiles'])
  expect(await editor.open('docs/a.txt', 'plaintext', FLAGGED)).toEqual([])
  expect(await editor.open('old/a.txt', 'plaintext', FLAGGED)).toEqual([])
  expect(await editor.open('a.txt', 'plaintext', FLAGGED)).toHaveLength(1)
  const before = editor.published.length
  writeFileSync(path.join(editor.folder, 'docs/.translationeserc'), '{"ignor": []}')
  await editor.changed('docs/.translationeserc')
  await editor.until(() => editor.published.length === before + 3)
  const [diagnostic, ...others] = await editor.diagnostics('docs/a.txt')
  expect(others).toEqual([])
  expect(diagnostic).toMatchObject({
    severity: 1,
    message: expect.stringMatching(/not checked: .*docs\/\.translationeserc.*"ignor"/s),
  })
})

const NAME = 'He spoke with Mark Zukerberg about it.\n'

it.each([
  [
    'the file that the configuration names',
    '.translationeserc',
    '{"names": {"accept": "names.txt"}}',
    'names.txt',
    'Ann Example\nMark Zukerberg\n',
  ],
  [
    'a list of JSON',
    '.translationeserc.json',
    '{\n\t"names": {"accept": ["Ann"]}\n}\n',
    '.translationeserc.json',
    '{\n\t"names": {\n\t\t"accept": [\n\t\t\t"Ann",\n\t\t\t"Mark Zukerberg"\n\t\t]\n\t}\n}\n',
  ],
  [
    'YAML',
    '.translationeserc.yml',
    '# Ours.\nconfidence: low\n',
    '.translationeserc.yml',
    '# Ours.\nconfidence: low\nnames:\n  accept:\n    - Mark Zukerberg\n',
  ],
  [
    'package.json',
    'package.json',
    '{"name": "x", "translationese": {}}',
    'package.json',
    expect.stringMatching(/"translationese": \{\s*"names": \{\s*"accept": \[\s*"Mark Zukerberg"/),
  ],
  [
    'a new configuration',
    'other.txt',
    '',
    '.translationeserc',
    '{\n  "names": {\n    "accept": [\n      "Mark Zukerberg"\n    ]\n  }\n}\n',
  ],
])('accepts a name: adds it to %s', async (_, file, content, changed, text) => {
  await editor.enter({[file]: content, 'names.txt': 'Ann Example'})
  const found = await editor.open('a.txt', 'plaintext', NAME)
  expect(found.map(({code}) => code)).toEqual(['name-spelling'])
  await editor.execute(titled(await editor.actions('a.txt', 'Zukerberg'), /^Accept the name/))
  await editor.until(() => editor.published.length === 2)
  expect(await editor.diagnostics('a.txt')).toEqual([])
  expect(readFileSync(path.join(editor.folder, changed), 'utf8')).toEqual(text)
  expect(editor.shown[0]).toMatchObject({type: 3, message: expect.stringContaining(changed)})
})

it('says what to do where it cannot add a name itself', async () => {
  await editor.enter({'.translationeserc.mjs': 'export default {names: {accept: ["Ann"]}}\n'})
  await editor.open('a.txt', 'plaintext', NAME)
  await editor.execute(titled(await editor.actions('a.txt', 'Zukerberg'), /^Accept the name/))
  await editor.until(() => editor.shown.length > 0)
  expect(editor.shown[0]).toMatchObject({
    type: 1,
    message: expect.stringMatching(/\.translationeserc\.mjs: .*add "Mark Zukerberg" to "names.accept" there/),
  })
})

it('tells of MDX that is none, and checks it all the same', async () => {
  await editor.enter({})
  const diagnostics = await editor.open('a.mdx', 'mdx', `${FLAGGED}\n\nIt is <2.\n`)
  expect(diagnostics).toMatchObject([
    {severity: 1, message: expect.stringMatching(/^line 3: this is no MDX: /)},
    {code: 'ru-not-a-fact'},
  ])
})

it('reads the formats of documents that editors know', async () => {
  await editor.enter({})
  for (const [name, language] of [
    ['a.rst', 'restructuredtext'],
    ['a.adoc', 'asciidoc'],
  ] as const)
    expect(await editor.open(name, language, FLAGGED)).toMatchObject([{code: 'ru-not-a-fact'}])
})

it('tells of documents that it does not check', async () => {
  await editor.enter({'.translationeserc': '{"maxSize": "1 KB"}'})
  const [diagnostic] = await editor.open('a.txt', 'plaintext', FLAGGED.repeat(100))
  expect(diagnostic?.message).toMatch(/^not checked: this is more than the limit of 1 KB: .*"maxSize"/)
})

it('refuses arguments that it does not know, and helps', async () => {
  const wrong = await run(process.execPath, [SERVER, '--tcp'])
  expect(wrong).toMatchObject({stdout: '', code: 2})
  expect(wrong.stderr).toContain('there is no argument "--tcp"')
  expect((await run(process.execPath, [SERVER, '--help'])).stdout).toContain('translationese-language-server [--stdio]')
})
