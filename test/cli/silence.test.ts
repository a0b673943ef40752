/** Whatever would make the command check nothing, or other than meant, is an error with its cure. */
import {symlinkSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {translationese} from '../support/command.js'
import {folderWith} from '../support/run.js'

const FLAGGED = 'Not the fact that the deal will hold.\n'
/** Wording of a rule that was found in translations from its languages. */
const MEASURED = 'This is reported by the regional weather service.\n'

it.each([
  ['a glob without files', ['docs/*.md', 'a.txt'], /^docs\/\*\.md: no file matches this glob: mend it/],
  [
    'a folder without texts',
    ['src', 'a.txt'],
    /^src: no text in a format that is read here \(\.txt, .*\.html.*\): name files/,
  ],
  ['a folder without files', ['empty', 'a.txt'], /^empty: no text in a format that is read here/],
  ['a glob of folders without texts', ['s*', 'a.txt'], /^s\*: no text in a format that is read here/],
  [
    'a folder that is ignored',
    ['old', 'a.txt'],
    /^old: every file here is ignored: leave it out, or mend the ignore file/,
  ],
  ['a glob that is ignored', ['old/*', 'a.txt'], /^old\/\*: every file here is ignored/],
])('%s is an error, and the rest is checked', async (_, args, reason) => {
  const cwd = folderWith({
    'a.txt': FLAGGED,
    'src/a.js': FLAGGED,
    'empty/x/y.js': '',
    'old/b.txt': FLAGGED,
    '.translationeseignore': 'old/\n',
  })
  const {stdout, stderr, code} = await translationese(args, {cwd})
  expect(stderr).toMatch(reason)
  expect(stdout).toContain('a.txt\n1:1')
  expect(code).toBe(2)
})

it('says that a file which is named is ignored, and does not fail for it', async () => {
  const cwd = folderWith({'a.txt': 'All is well.\n', 'b.txt': FLAGGED, '.translationeseignore': 'b.txt\n'})
  const note = 'b.txt: not checked, since an ignore file leaves it out\n'
  expect(await translationese(['b.txt'], {cwd})).toEqual({stdout: '', stderr: note, code: 0})
  expect((await translationese(['b.txt', '.'], {cwd})).stderr).toBe(note)
  expect((await translationese(['.'], {cwd})).stderr).toBe('')
  expect((await translationese(['b.txt', '--quiet'], {cwd})).stderr).toBe('')
  expect((await translationese(['b.txt', 'nope.txt'], {cwd})).code).toBe(2)
})

it.each(['a[1].txt', 'b{1,2}.txt', 'c?.txt', 'd(1).txt', '!e.txt'])(
  'reads the file %j, whose name looks like a glob',
  async (name) => {
    const {stdout, code} = await translationese([name], {cwd: folderWith({[name]: FLAGGED})})
    expect(stdout).toContain(`${name}\n1:1`)
    expect(code).toBe(1)
  },
)

it('expands braces and finds texts in the folders that a glob gives', async () => {
  const cwd = folderWith({'a.md': FLAGGED, 'b.txt': FLAGGED, 'x1/c.html': `<p>${FLAGGED}</p>`, 'x1/d.js': FLAGGED})
  const {stdout} = await translationese(['{a.md,b.txt}', 'x*'], {cwd})
  expect(stdout.split('\n').filter((line) => /\.(?:md|txt|html)$/.test(line))).toEqual(['a.md', 'b.txt', 'x1/c.html'])
})

it.each([
  [['--source', 'RU'], /no rule knows the language "RU": did you mean "ru"\?/],
  [['--source', 'ru,pt-BR'], /no rule knows the language "pt-BR": did you mean "pt"\?/],
  [['--source', 'ru,auto'], /"auto" stands alone: leave it or the languages out/],
  [['--source', 'ru,xx'], /no rule knows the language "xx"; write auto, native, or some of ar, /],
  [['--disable', 'ru-not-a-fakt'], /--disable: there is no rule "ru-not-a-fakt": did you mean "ru-not-a-fact"/],
  [['--disable', 'ru-not-a-fact,'], /--disable: there is no rule ""/],
  [['--disable', 'comma-splice'], /--disable: there is no rule "comma-splice": did you mean "grammar-comma-splice"/],
  [['--disable', 'rus-*'], /--disable: no rule fits "rus-\*": did you mean "ru-\*"/],
])('%j is an error for files, standard input and JSON Lines', async (flags, reason) => {
  const cwd = folderWith({'a.txt': 'Fine.\n', 'b.txt': 'Fine.\n'})
  for (const args of [['a.txt', 'b.txt'], ['-'], ['--jsonl']]) {
    const {stdout, stderr, code} = await translationese([...args, ...flags], {cwd, input: '{"id": 1, "text": "Fine."}'})
    expect(stdout).toBe('')
    expect(stderr).toMatch(reason)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  }
})

it.each([
  ['{"source": ["xx"]}', /^\.translationeserc:1:12: no rule knows the language "xx"/],
  ['{"rules": {"ru-not-a-fakt": "off"}}', /^\.translationeserc:1:12: there is no rule "ru-not-a-fakt": did you mean/],
])('the configuration %s is an error', async (configuration, reason) => {
  const cwd = folderWith({'a.txt': 'Fine.\n', '.translationeserc': configuration})
  const {stderr, code} = await translationese(['a.txt'], {cwd})
  expect(stderr).toMatch(reason)
  expect(code).toBe(2)
})

it('knows the ids and languages of the rules of the user', async () => {
  const rule =
    '- {id: eo-gas-kiosk, kind: term, source: gasa kiosko, match: gas kiosk, why: A rule of this test., flag: [The gas kiosk is shut.], pass: [No kiosk.]}\n'
  const cwd = folderWith({
    'a.txt': 'The gas kiosk is shut.\n',
    'eo.yml': rule,
    '.translationeserc.yml': 'ruleFiles: [eo.yml]\n',
  })
  expect((await translationese(['a.txt', '--source', 'eo'], {cwd})).code).toBe(1)
  const silenced = await translationese(['a.txt', '--disable', 'eo-gas-kiosk'], {cwd})
  expect(silenced).toMatchObject({stderr: '', code: 0})
})

it('adds what a flag leaves out to what the configuration does, and replaces its source', async () => {
  const cwd = folderWith({
    'a.txt': `${MEASURED}\nThe price is 25 thousand roubles.\n`,
    '.translationeserc.yml': 'rules: {ru-thousand: off, any-thousand-*: off}\nsource: [zh, ru]\n',
  })
  const both = await translationese(['a.txt'], {cwd})
  expect(both.stdout).not.toContain('ru-thousand')
  expect(both.stdout).toContain('ru-this-is-reported-by')
  expect((await translationese(['a.txt', '--disable', 'ru-this-is-reported-by'], {cwd})).code).toBe(0)
  expect((await translationese(['a.txt', '--source', 'zh', '--confidence', 'high'], {cwd})).code).toBe(0)
})

it('fails for the files of each configuration as it says', async () => {
  const cwd = folderWith({
    'x/.translationeserc.yml': 'failOn: never\n',
    'x/a.txt': FLAGGED,
    'y/b.txt': FLAGGED,
    'z/.translationeserc.yml': 'failOn: high\n',
    'z/c.txt': 'Fine.\n',
  })
  expect((await translationese(['x'], {cwd})).code).toBe(0)
  expect((await translationese(['x', 'z'], {cwd})).code).toBe(0)
  expect((await translationese(['x', 'y'], {cwd})).code).toBe(1)
  expect((await translationese(['y', 'z'], {cwd})).code).toBe(1)
  expect((await translationese(['x', 'y', '--fail-on', 'never'], {cwd})).code).toBe(0)
})

it.runIf(process.platform !== 'win32')('reads what a link stands for', async () => {
  const cwd = folderWith({'real.txt': FLAGGED})
  symlinkSync('real.txt', path.join(cwd, 'link.txt'))
  expect((await translationese(['link.txt'], {cwd})).stdout).toContain('link.txt\n1:1')
})
