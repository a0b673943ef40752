/** The command over files for translators: which are found, what is told of those without English, and the exit code. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {translationese} from '../support/command.js'
import {folderWith} from '../support/run.js'

const FLAGGED = 'Not the fact that the deal will hold.'
const catalogue = (language: string, text = FLAGGED): string =>
  `msgid ""\nmsgstr "Language: ${language}\\n"\n\nmsgid "a."\nmsgstr "${text}"\n`

/** The files that are reported, by their names. */
const reported = (stdout: string): string[] => stdout.split('\n').filter((line) => /^\S+\.\w+$/.test(line))

it('finds files for translators in folders, but for those in JSON, YAML and XML that may be anything', async () => {
  const resources = `<resources><string name="a">${FLAGGED}</string></resources>`
  const cwd = folderWith({
    'a.po': catalogue('en'),
    'app_en.arb': `{"a": "${FLAGGED}"}`,
    'a.srt': `1\n00:00:01,000 --> 00:00:02,000\n${FLAGGED}\n`,
    'res/values/strings.xml': resources,
    'res/values/colors.xml': resources,
    'en.json': `{"a": "${FLAGGED}"}`,
    'en.yml': `a: ${FLAGGED}\n`,
    'package.json': `{"description": "${FLAGGED}"}`,
  })
  const {stdout, code} = await translationese(['.'], {cwd})
  expect(reported(stdout)).toEqual(['a.po', 'a.srt', 'app_en.arb', 'res/values/strings.xml'])
  expect(code).toBe(1)
  const named = await translationese(['en.json', '*.yml'], {cwd})
  expect(reported(named.stdout)).toEqual(['en.json', 'en.yml'])
})

it('tells of files without English and checks the others', async () => {
  const cwd = folderWith({'en.po': catalogue('en', 'All is well.'), 'ru.po': catalogue('ru')})
  for (const args of [['.'], ['en.po', 'ru.po']]) {
    const {stdout, stderr, code} = await translationese(args, {cwd})
    expect(stderr).toBe('ru.po: its text is in Russian, not in English: nothing is checked here\n')
    expect(stdout).not.toContain('ru.po')
    expect(code).toBe(0)
  }
})

it.each([
  ['named', ['ru.po'], /\nnothing was checked: name a file with English in it\n$/],
  ['in a folder', ['.'], /\n\.: no file here has English to check: leave it out\n$/],
  ['from standard input', ['-', '--stdin-path', 'ru.po'], /\nnothing was checked: /],
])('says that nothing was checked where no file has English: %s', async (_, args, reason) => {
  const cwd = folderWith({'ru.po': catalogue('ru')})
  const {stderr, code} = await translationese(args, {cwd, input: catalogue('ru')})
  expect(stderr).toMatch(reason)
  expect(code).toBe(2)
})

it('names file and line of a mistake, with the cure, and checks the others', async () => {
  const cwd = folderWith({'a.po': 'msgid "a"\nmsgstr "b\n', 'b.po': catalogue('en')})
  const {stdout, stderr, code} = await translationese(['.'], {cwd})
  expect(stderr).toMatch(/^a\.po: line 2: a string has no quotation mark at its end.*: put it in/)
  expect(reported(stdout)).toEqual(['b.po'])
  expect(code).toBe(2)
})

it.each([
  [
    'a.po',
    `msgid "a."\nmsgstr "${FLAGGED}"\n\n# translationese ignore ru-not-a-fact\nmsgid "b."\nmsgstr "${FLAGGED}"\n`,
    2,
  ],
  ['a.po', `# translationese disable ru-not-a-fact\nmsgid "a."\nmsgstr "${FLAGGED}"\n`, undefined],
  ['a.yml', `a: ${FLAGGED}\n# translationese ignore\nb: ${FLAGGED}\nc: "# translationese ignore"\n`, 1],
  ['a.json', `{\n  "a": "${FLAGGED}",\n  // translationese ignore ru-not-a-fact\n  "b": "${FLAGGED}"\n}`, 2],
  ['a.strings', `/* translationese ignore ru-not-a-fact */\r\n"a" = "${FLAGGED}";\r\n"b" = "${FLAGGED}";`, 3],
  [
    'a.xml',
    `<resources>\n <!-- translationese ignore ru-not-a-fact -->\n <string>${FLAGGED}</string>\n <string>${FLAGGED}</string></resources>`,
    4,
  ],
  [
    'a.vtt',
    `WEBVTT\n\n00:01.000 --> 00:02.000\n${FLAGGED}\n\nNOTE translationese ignore ru-not-a-fact\n\n00:03.000 --> 00:04.000\n${FLAGGED}\n`,
    4,
  ],
  ['a.po', `\uFEFF# translationese ignore ru-other\nmsgid "a."\nmsgstr "${FLAGGED}"\n`, 3],
])('is silenced by comments in %s', async (name, source, line) => {
  const {stdout} = await translationese([name, '--disable', 'repetition-sentence'], {cwd: folderWith({[name]: source})})
  expect(stdout.match(/^\d+(?=:.*ru-not-a-fact$)/gm) ?? []).toEqual(line === undefined ? [] : [String(line)])
})

it('lets strings say the same in many places, and tells what one string repeats', async () => {
  const entries = Array.from(
    {length: 12},
    (_, at) => `\nmsgid "${at}"\nmsgstr "The page could not be found in the folder."\n`,
  )
  const cwd = folderWith({'a.po': `${catalogue('en', 'Press the the key.')}${entries.join('')}`})
  const {stdout} = await translationese(['a.po', '--confidence', 'low'], {cwd})
  expect(stdout.match(/repetition-\w+/g)).toEqual(['repetition-word'])
})

it.each([
  [
    'a.wxl',
    `<Localization><String Id="a">${FLAGGED} &amp; more</String></Localization>`,
    /^a\.wxl: this is XML, of which no/,
  ],
  ['a.ts', `<?xml version="1.0"?>\n<Tests><name>A</name></Tests>\n`, /^a\.ts: this is XML, of which no/],
  ['a.csv', 'id,text\n1,Not the fact that it holds\n', /^a\.csv: no column of it is named as English: name it "en"/],
  ['a.tex', "Not the fact that it is ``sure''.\n", /^a\.tex: files \.tex are not read: convert it to Markdown/],
  ['a.toml', 'a = 1\nkey = ]\n', /^a\.toml: line 2: this is no TOML \(.+\): mend it/],
  ['a.json5', '{key: "Not the fact that it holds"}\n', /^a\.json5: files \.json5 are not read: convert it to JSON/],
])('refuses formats that are not read, and leaves them as they are: %s', async (name, text, reason) => {
  const cwd = folderWith({[name]: text})
  const {stderr, code} = await translationese(['--fix=all', name], {cwd})
  expect(stderr).toMatch(reason)
  expect(code).toBe(2)
  expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(text)
})

it('reads XLIFF under other extensions, and mends the target alone', async () => {
  const text = `<?xml version="1.0"?>\n<xliff version="1.2"><file source-language="ru" target-language="en"><body><trans-unit id="1"><source>&amp; А</source><target>${FLAGGED} &amp;</target></trans-unit></body></file></xliff>\n`
  const cwd = folderWith({'a.sdlxliff': text})
  await translationese(['--fix', 'a.sdlxliff'], {cwd})
  expect(readFileSync(path.join(cwd, 'a.sdlxliff'), 'utf8')).toBe(
    text.replace('Not the fact that', 'It is not certain that'),
  )
})

it('mends files of Java, .NET, Fluent and Qt, in folders where their names tell what they are', async () => {
  const files = {
    'a.properties': `a=${FLAGGED}\n`,
    'b.resx': `<root><data name="a"><value>${FLAGGED}</value></data></root>\n`,
    'c.ftl': `a = ${FLAGGED}\n`,
    'd.ts': `<TS language="en"><context><message><source>А</source><translation>${FLAGGED}</translation></message></context></TS>\n`,
  }
  const cwd = folderWith(files)
  const found = async (args: readonly string[]): Promise<string[]> => {
    const {stdout} = await translationese([...args, '--report', 'json'], {cwd})
    return (JSON.parse(stdout) as {path: string; messages: unknown[]}[]).flatMap(({path, messages}) =>
      messages.length > 0 ? [path] : [],
    )
  }
  expect(await found(['.'])).toEqual(['b.resx', 'c.ftl'])
  expect(await found(Object.keys(files))).toEqual(Object.keys(files))
  await translationese(['--fix', ...Object.keys(files)], {cwd})
  for (const [name, text] of Object.entries(files))
    expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(text.replace('Not the fact that', 'It is not certain that'))
})

it('tells of texts in another script that nothing was checked', async () => {
  const cwd = folderWith({'en.json': '{"a": "Привет, как дела у тебя?", "b": "Я иду домой."}', 'a.txt': 'All is well.'})
  const {stderr, code} = await translationese(['en.json', 'a.txt'], {cwd})
  expect(stderr).toMatch(/^en\.json: hardly a letter of it is Latin/)
  expect(code).toBe(0)
})

it.each([
  ['a.yml', `# translationese disable ru-*\na: ${FLAGGED}\n`],
  ['a.po', `# translationese ignore ru-not-*\n${catalogue('en')}`],
  ['a.strings', `/* translationese disable ru-* */\n"a" = "${FLAGGED}";\n`],
])('understands wildcards in comments: %s', async (name, text) => {
  const cwd = folderWith({[name]: text})
  const {stdout, code} = await translationese([name], {cwd})
  expect(stdout).not.toContain('ru-not-a-fact')
  expect(code).toBe(0)
})

it('takes labels and buttons of a program for what they are', async () => {
  const cwd = folderWith({
    'ui.json': '{"a": "Forgot your password?", "b": "Sign in with Google", "c": "Leave a review"}',
    'ui.txt': 'The boat is red.\n\nSign in with Google\n',
  })
  expect((await translationese(['--source', 'ru', 'ui.json'], {cwd})).code).toBe(0)
  expect((await translationese(['--source', 'ru', 'ui.txt'], {cwd})).stdout).toContain('ru-log-in-via')
})
