/** The command over files: what it prints where, and its exit code. */
import {expect, it} from 'vitest'
import {translationese} from '../support/command.js'
import {OWN_RULES} from '../support/own-rules.js'
import {folderWith} from '../support/run.js'

const FLAGGED = 'Not the fact that the deal will hold.\n'
/** Wording of a rule that was found in translations from its languages. */
const MEASURED = 'This is reported by the regional weather service.\n'

it('prints findings to standard output and exits with 1', async () => {
  const cwd = folderWith({'a.txt': FLAGGED})
  const {stdout, stderr, code} = await translationese(['a.txt'], {cwd})
  expect(stdout).toContain('a.txt\n1:1-1:18')
  expect(stdout).toContain('expected "It is not certain that"')
  expect(stdout).toContain('ru-not-a-fact')
  expect(stderr).toBe('')
  expect(code).toBe(1)
})

it('exits with 0 when nothing is found', async () => {
  const cwd = folderWith({'a.txt': 'All is well.\n'})
  expect(await translationese(['a.txt', '--quiet'], {cwd})).toEqual({stdout: '', stderr: '', code: 0})
})

it('finds text, Markdown and HTML in folders, and leaves code and markup alone', async () => {
  const cwd = folderWith({
    'a.md': `# Title\n\nHe left. ${FLAGGED}\n\`Not the fact that\` is code.\n\n\`\`\`\n${FLAGGED}\`\`\`\n`,
    'b.html': `<p>He left.</p><p title="Not the fact that">Not the <b>fact</b> that it holds.</p><script>"Not the fact that"</script>`,
    'c.txt': FLAGGED,
    'd.js': FLAGGED,
  })
  const {stdout, code} = await translationese(['.'], {cwd})
  expect(stdout.match(/ru-not-a-fact/g)).toHaveLength(4)
  expect(stdout).toContain('a.md\n3:10-3:27')
  expect(stdout).toContain('b.html\n1:26-1:43')
  expect(stdout).toContain('\n1:45-1:69')
  expect(stdout).toContain('c.txt\n1:1')
  expect(code).toBe(1)
})

it.each(['a.qmd', 'a.Rmd'])(
  'reads %s, in which documents and their computations are written, as Markdown',
  async (name) => {
    const cwd = folderWith({[name]: `${FLAGGED}\n\`\`\`{r}\n${FLAGGED}\`\`\`\n`})
    const {stdout} = await translationese(['.'], {cwd})
    expect(stdout.match(/ru-not-a-fact/g)).toHaveLength(1)
  },
)

it('expands globs', async () => {
  const cwd = folderWith({'x/a.md': FLAGGED, 'x/b.txt': FLAGGED})
  const {stdout} = await translationese(['x/*.md'], {cwd})
  expect(stdout).toContain('a.md')
  expect(stdout).not.toContain('b.txt')
})

it('passes over packages and what git keeps, in folders and globs, unless they are named', async () => {
  const cwd = folderWith({'a.md': FLAGGED, 'node_modules/x/b.md': FLAGGED, '.git/refs/heads/c.md': FLAGGED})
  for (const argument of ['.', '**/*.md', '*', '{*,*/*/*}']) {
    const {stdout} = await translationese([argument], {cwd})
    expect(stdout).toContain('a.md')
    expect(stdout).not.toMatch(/[bc]\.md/)
  }
  for (const argument of ['node_modules', 'node_modules/**/*.md', 'node_modules/x/b.md'])
    expect((await translationese([argument], {cwd})).stdout).toContain('b.md')
})

it.each([['-'], []])('reads standard input (%j)', async (...args) => {
  const {stdout, code} = await translationese(args, {input: FLAGGED})
  expect(stdout).toContain('stdin.txt\n1:1-1:18')
  expect(code).toBe(1)
})

it('takes the format of standard input from the name it is given', async () => {
  const {stdout, code} = await translationese(['-', '--stdin-path', 'x.md'], {input: `\`\`\`\n${FLAGGED}\`\`\`\n`})
  expect(stdout).toContain('no issues found')
  expect(code).toBe(0)
})

it('exits with 0 for findings below --fail-on, which are still printed', async () => {
  const cwd = folderWith({'a.txt': FLAGGED})
  const {stdout, code} = await translationese(['a.txt', '--fail-on', 'never'], {cwd})
  expect(stdout).toContain('ru-not-a-fact')
  expect(code).toBe(0)
})

it('leaves out disabled rules, and takes those of other languages than the stated one a step back', async () => {
  const cwd = folderWith({'a.txt': MEASURED})
  expect((await translationese(['a.txt', '--disable', 'ru-this-is-reported-by'], {cwd})).code).toBe(0)
  expect((await translationese(['a.txt', '--source', 'zh', '--confidence', 'high'], {cwd})).code).toBe(0)
  expect((await translationese(['a.txt', '--source', 'zh,ru'], {cwd})).code).toBe(1)
})

it('leaves out what patterns of the command fit, beside the ignore file', async () => {
  const files = {'a.txt': FLAGGED, 'old/b.txt': FLAGGED, 'new/c.txt': FLAGGED, 'new/d.txt': FLAGGED}
  const cwd = folderWith({...files, '.translationeseignore': 'old/\n'})
  const patterns = ['--ignore-pattern', 'new/*', '--ignore-pattern', '!new/d.txt']
  const {stdout} = await translationese(['.', ...patterns, '--report', 'json'], {cwd})
  const checked = JSON.parse(stdout) as {path: string}[]
  expect(checked.map(({path: name}) => name.replaceAll('\\', '/'))).toEqual(['a.txt', 'new/d.txt'])
  const named = await translationese(['new/c.txt', 'a.txt', ...patterns], {cwd})
  expect(named.stderr).toBe('new/c.txt: not checked, since an ignore file or pattern leaves it out\n')
  const {stdout: described} = await translationese(['--print-config', 'new/c.txt', ...patterns], {cwd})
  expect(JSON.parse(described)).toMatchObject({ignored: true})
})

it('skips ignored files', async () => {
  const cwd = folderWith({'a.txt': FLAGGED, 'old/b.txt': FLAGGED, '.translationeseignore': 'old/\n'})
  const {stdout} = await translationese(['.'], {cwd})
  expect(stdout).toContain('a.txt')
  expect(stdout).not.toContain('b.txt')
})

it('adds rule files of the user', async () => {
  const cwd = folderWith({'a.txt': `The gas kiosk is shut. ${FLAGGED}`, 'ru.house.yml': OWN_RULES})
  const {stdout} = await translationese(['a.txt', '--rule-file', 'ru.house.yml'], {cwd})
  expect(stdout).toContain('"gas kiosk", expected "filling station"')
  expect(stdout).toContain('ru-not-a-fact')
  const alone = await translationese(['a.txt', '--rule-file', 'ru.house.yml', '--no-builtin'], {cwd})
  expect(alone.stdout).not.toContain('ru-not-a-fact')
})

it.each([
  ['.translationeserc', '{"rules": {"ru-not-a-fact": "off"}}'],
  ['.translationeserc.json', '{"rules": {"ru-not-a-fact": "off"}}'],
  ['.translationeserc.yml', 'rules: {ru-not-a-fact: off}\n'],
  ['.translationeserc.mjs', 'export default {rules: {"ru-not-a-fact": "off"}}\n'],
  ['package.json', '{"translationese": {"rules": {"ru-not-a-fact": "off"}}}'],
])('is configured by %s', async (name, content) => {
  const cwd = folderWith({'a.txt': FLAGGED, [name]: content})
  expect((await translationese(['a.txt'], {cwd})).code).toBe(0)
  expect((await translationese(['a.txt', '--no-config'], {cwd})).code).toBe(1)
})

it('finds rule files relative to the configuration that names them, and takes failOn from it', async () => {
  const cwd = folderWith({
    'docs/a.txt': 'The gas kiosk is shut.\n',
    '.translationeserc.yml': 'ruleFiles: [house/ru.yml]\nfailOn: never\n',
    'house/ru.yml': OWN_RULES,
  })
  const {stdout, code} = await translationese(['a.txt'], {cwd: `${cwd}/docs`})
  expect(stdout).toContain('gas kiosk')
  expect(code).toBe(0)
})

it.each([
  ['a file that is not there', ['nope.txt'], /^nope\.txt: .*no such file/],
  ['an unknown flag', ['--confidense', 'high', 'a.txt'], /unknown option '--confidense'/],
  ['a wrong level', ['--confidence', 'certain', 'a.txt'], /Allowed choices are low, medium, high/],
  ['an empty argument', [''], /an argument is empty, as of a variable that is not set: name a file/],
  ['standard input beside files', ['-', 'a.txt'], /"-" reads standard input/],
  [
    'a rule file that is not there',
    ['--rule-file', 'nope.yml', 'a.txt'],
    /nope\.yml:1:1: cannot read the rules: there is no such file/,
  ],
  ['a rule file with a mistake', ['--rules', 'ru.bad.yml', 'a.txt'], /ru\.bad\.yml:3:3: unknown key "sugest"/],
  [
    'a wrong configuration',
    ['--config', 'bad.json', 'a.txt'],
    /^bad\.json:1:16: confidence must be one of low, medium, high, not "certain"\n$/,
  ],
  ['a configuration that is not JSON', ['--config', 'broken.json', 'a.txt'], /^broken\.json:1: this is not JSON: /],
  [
    'an unknown option in the configuration',
    ['--config', 'unknown.json', 'a.txt'],
    /^unknown\.json:1:2: unknown key "color": the keys are confidence, /,
  ],
])('says what is wrong with %s and exits with 2', async (_, args, message) => {
  const cwd = folderWith({
    'a.txt': FLAGGED,
    'ru.bad.yml':
      '- id: ru-x\n  kind: calque\n  sugest: y\n  source: з\n  match: x\n  why: a reason\n  flag: [abc]\n  pass: [abc]\n',
    'bad.json': '{"confidence": "certain"}',
    'broken.json': '{"confidence: 1}',
    'unknown.json': '{"color": true}',
  })
  const {stderr, code} = await translationese(args, {cwd})
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(code).toBe(2)
})

it('checks the other files when one cannot be read', async () => {
  const cwd = folderWith({'a.txt': FLAGGED})
  const {stdout, stderr, code} = await translationese(['a.txt', 'nope.txt'], {cwd})
  expect(stdout).toContain('ru-not-a-fact')
  expect(stderr).toContain('nope.txt')
  expect(code).toBe(2)
})

it.each(['--help', '--version'])('%s exits with 0', async (flag) => {
  const {stdout, code} = await translationese([flag])
  expect(stdout).not.toBe('')
  expect(code).toBe(0)
})

it('is silenced by comments in Markdown and HTML', async () => {
  const cwd = folderWith({
    'a.md': `<!-- translationese ignore ru-not-a-fact -->\n\n${FLAGGED}\nNot the fact that it holds.\n`,
    'b.html': `<!-- translationese disable --><p>Not the fact that it holds.</p>`,
    'c.md': `<!-- translationese ignore ru-other -->\n\n${FLAGGED}`,
  })
  const {stdout} = await translationese(['a.md'], {cwd})
  expect(stdout.match(/ru-not-a-fact/g)).toHaveLength(1)
  expect(stdout).toContain('5:1-5:18')
  expect((await translationese(['b.html'], {cwd})).code).toBe(0)
  expect((await translationese(['c.md'], {cwd})).code).toBe(1)
})

it.each([
  `${FLAGGED}`,
  `${FLAGGED}<p>He left.</p>`,
  `<p>He left.</p>${FLAGGED}`,
  `<!DOCTYPE html><title>It</title>${FLAGGED}`,
  `<table><tr><td>${FLAGGED}</table>`,
])('finds what stands outside of elements in HTML, and in those that its parser adds: %s', async (html) => {
  const cwd = folderWith({'a.html': html})
  expect((await translationese(['a.html'], {cwd})).stdout.match(/ru-not-a-fact/g)).toHaveLength(1)
})

it.each([
  `<!-- translationese ignore -->\n<p>${FLAGGED}</p>\n<p>Not the fact that she knows.</p>`,
  `<main>\n<!-- translationese ignore ru-not-a-fact -->\n<p>${FLAGGED}</p>\n<p>Not the fact that she knows.</p></main>`,
])('takes a comment in HTML for the next block, whatever stands between: %s', async (html) => {
  const cwd = folderWith({'a.html': html})
  expect((await translationese(['a.html'], {cwd})).stdout.match(/ru-not-a-fact/g)).toHaveLength(1)
})

it('reads Markdown that CommonMark does not know, and no code in it', async () => {
  const flagged = FLAGGED.trim()
  const source = [
    `---\ntitle: ${flagged}\n---\n\n| A |\n| - |\n| ${flagged} |\n`,
    `A note[^1] is here.\n\n[^1]: ${flagged}\n`,
    `!!! note\n    ${flagged}\n\n    \`\`\`\n    ${flagged}\n\n    ${flagged}\n    \`\`\`\n`,
    `Gap\n: ${flagged}\n`,
    `<Tab items={[\n  {a: "${flagged}"},\n]}>\n    ${flagged}\n\n        \`\`\`\n    ${flagged}\n        \`\`\`\n</Tab>\n`,
    `<details>\n<summary>${flagged}</summary>\n<pre>${flagged}</pre>\n</details>\n`,
    `He said <span lang="ru">${flagged}</span> then.\n`,
  ].join('\n')
  const cwd = folderWith({'a.md': source, 'b.mdx': source})
  const {stdout} = await translationese(['a.md', 'b.mdx', '--source', 'ru', '--disable', 'repetition-loop'], {cwd})
  expect(stdout.match(/^\d+:\d+/gm)).toEqual(
    [...Array(2)].flatMap(() => ['2:8', '7:3', '11:7', '14:5', '23:3', '28:5', '36:10']),
  )
})

it('silences rules by comments of MDX', async () => {
  const cwd = folderWith({'a.mdx': `{/* translationese disable ru-not-a-fact */}\n\n${FLAGGED}`})
  expect((await translationese(['a.mdx'], {cwd})).stdout).toContain('no issues found')
})

it('takes rule files one by one, so that none of the texts is taken for one', async () => {
  const cwd = folderWith({
    'a.txt': 'The gas kiosk is shut. The coal kiosk is open.\n',
    'house.yml': OWN_RULES,
    'more.yml': `language: ru\nrules:${OWN_RULES.replaceAll('gas', 'coal').replace(/^(?=.)/gm, '  ')}`,
  })
  const args = ['--rule-file', 'house.yml', '--rule-file', 'more.yml', 'a.txt']
  const {stdout, stderr} = await translationese(args, {cwd})
  expect(stderr).toBe('')
  expect(stdout).toContain('ru-gas-kiosk')
  expect(stdout).toContain('ru-coal-kiosk')
})

it.each([['--rule-file'], ['--rules']])(
  'tells mistakes in rules once, however many files are checked: %s',
  async (flag) => {
    const rules = '- id: house-kiosk\n  kind: term\n  match: gas (kiosk\n  why: It is: one.\n'
    const cwd = folderWith({'a.txt': FLAGGED, 'b.txt': FLAGGED, 'c.md': FLAGGED, 'house.yml': rules})
    for (const args of [
      [flag, 'house.yml', 'a.txt', 'b.txt', 'c.md'],
      ['a.txt', 'b.txt', 'c.md', '--disable', 'house-kiosk', flag, 'house.yml'],
    ]) {
      const {stdout, stderr, code} = await translationese(args, {cwd})
      expect(stdout).toBe('')
      expect(stderr).toMatch(/^\S*house\.yml:4:\d+: this is not YAML: .*; quote text that has ": " in it\n$/)
      expect(code).toBe(2)
    }
  },
)

it('leaves standard input out that an ignore file leaves out by its name, and gives it back where it is piped through', async () => {
  const cwd = folderWith({'.translationeseignore': 'old/\n'})
  const checked = await translationese(['-', '--stdin-path', 'old/a.txt'], {cwd, input: FLAGGED})
  expect(checked).toEqual({
    stdout: '',
    stderr: 'old/a.txt: not checked, since an ignore file leaves it out\n',
    code: 0,
  })
  const fixed = await translationese(['-', '--stdin-path', 'old/a.txt', '--fix'], {cwd, input: FLAGGED})
  expect(fixed.stdout).toBe(FLAGGED)
})

it('gives a text back that has nothing to check where it is piped through', async () => {
  const input = 'Министры говорили об этом долго.\n'
  const {stdout, stderr, code} = await translationese(['-', '--fix'], {input})
  expect(stdout).toBe(input)
  expect(stderr).toContain('hardly a letter of it is Latin')
  expect(code).toBe(2)
})

it('refuses a name for standard input beside files', async () => {
  const cwd = folderWith({'a.txt': FLAGGED})
  const {stderr, code} = await translationese(['--stdin-path', 'x.md', 'a.txt'], {cwd})
  expect(stderr).toMatch(/--stdin-path names standard input, which is not read beside files/)
  expect(code).toBe(2)
})

it('reads files as the configuration says whose extension does not', async () => {
  const page = '<p title="Not the fact that">Not <b>the</b> fact that it holds.</p>\n'
  const cwd = folderWith({
    '.translationeserc.yml':
      'overrides:\n  - {files: ["*.njk"], format: html}\n  - {files: ["*.toml"], format: text}\n',
    'a.njk': page,
    'a.html': page,
    'a.toml': 'Not the fact that it holds.\n',
  })
  const {stdout} = await translationese(['a.njk', 'a.html', 'a.toml', '--report', 'json'], {cwd})
  const [html, njk, toml] = JSON.parse(stdout) as {path: string; messages: {actual: string; line: number}[]}[]
  expect(njk?.path).toMatch(/njk$/)
  expect(njk?.messages).toEqual(html?.messages)
  expect(html?.messages.length).toBeGreaterThan(0)
  expect(toml?.messages.map(({actual}) => actual)).toEqual(['Not the fact that'])
})
