/** What is wrong with a configuration file is told with its file, line and cure. */
import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {translationese} from '../support/command.js'
import {folderWith, installed} from '../support/run.js'

const FLAGGED = 'Not the fact that the deal will hold.\n'

/** What the command says of a configuration, which must be a mistake. Modules are loaded by a process without a test runner in it. */
async function refusalOf(name: string, content: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = folderWith({'a.txt': FLAGGED, 'b.txt': FLAGGED, [name]: content, ...more})
  const run = /js$/.test(name) ? installed : translationese
  const {stdout, stderr, code} = await run(['a.txt', 'b.txt'], {cwd})
  expect(stdout).toBe('')
  expect(code).toBe(2)
  expect(stderr).not.toMatch(/\n\s+at /)
  return stderr
}

describe('values', () => {
  it.each([
    [
      '.translationeserc.yml',
      'confidence: low\nfailOn: very\n',
      '.translationeserc.yml:2:9: failOn must be one of low, medium, high, never, not "very"\n',
    ],
    [
      '.translationeserc',
      '{\n\t"maxDensity": "many"\n}\n',
      '.translationeserc:2:16: maxDensity must be a number from 0 up, not "many"\n',
    ],
    [
      '.translationeserc.json',
      '{\n  "overrides": [\n    {"files": ["a"], "maxScore": 2}\n  ]\n}',
      '.translationeserc.json:3:34: overrides[0].maxScore must be a number from 0 to 1, not 2\n',
    ],
    [
      'package.json',
      '{\n  "name": "x",\n  "translationese": {\n    "locale": "GB"\n  }\n}',
      'package.json:4:15: locale must be one of US, UK, not "GB"\n',
    ],
    [
      '.translationeserc.mjs',
      'export default {builtin: 1}\n',
      '.translationeserc.mjs: builtin must be true or false, not 1\n',
    ],
    [
      '.translationeserc.yaml',
      'overrides:\n  - confidence: low\n',
      '.translationeserc.yaml:2:5: overrides[0] lacks "files": add it, as in "files": ["docs/**"]\n',
    ],
    [
      '.translationeserc.yml',
      'overrides:\n  - files: [/docs/**]\n    confidence: low\n',
      '.translationeserc.yml:2:12: overrides[0].files must be a list of globs, seen from the folder of the configuration, such as ["docs/**", "*.html"], not ["/docs/**"]\n',
    ],
    [
      '.translationeserc.yml',
      '- confidence: low\n',
      '.translationeserc.yml:1:1: the configuration must be an object such as {"confidence": "high"}, not [{"confidence":"low"}]\n',
    ],
    [
      '.translationeserc.yml',
      'ruleFiles: [a.yml]\nrules: [house.yml]\n',
      '.translationeserc.yml:2:8: rules must be an object such as {"ru-*": "off", "grammar-comma-splice": "warning"}, not ["house.yml"]; files of rules are named in ruleFiles\n',
    ],
  ])('%s: %j', async (name, content, refusal) => {
    expect(await refusalOf(name, content)).toBe(refusal)
  })

  it('all mistakes of a file, one a line', async () => {
    const told = await refusalOf('.translationeserc.yml', 'failOn: 1\nconfidence: sure\nnames: {accept: 3}\n')
    expect(told.split('\n').map((line) => line.split(' ')[0])).toEqual([
      '.translationeserc.yml:2:13:',
      '.translationeserc.yml:3:17:',
      '.translationeserc.yml:1:9:',
      '',
    ])
  })
})

it.each([
  [
    'failon: low\n',
    /^\.translationeserc\.yml:1:1: unknown key "failon": did you mean "failOn"\? the keys are confidence, /,
  ],
  ['ignore: [ru-not-a-fact]\n', /:1:1: unknown key "ignore": write "rules": \{"ru-not-a-fact": "off"\}$/m],
  [
    'names:\n  acept: [Kiev]\n',
    /:2:3: unknown key "acept" in names: did you mean "accept"\? the keys are accept, prefer$/m,
  ],
  [
    'overrides:\n  - {files: [a], overrides: []}\n',
    /:2:18: unknown key "overrides" in overrides\[0\]: the keys are files, /,
  ],
])('the unknown key in %j is told with the nearest there is', async (content, refusal) => {
  expect(await refusalOf('.translationeserc.yml', content)).toMatch(refusal)
})

it.each([
  ['rules:\n  ru-not-a-fakt: off\n', /:2:3: there is no rule "ru-not-a-fakt": did you mean "ru-not-a-fact"/],
  ['rules:\n  comma-splice: off\n', /:2:3: there is no rule "comma-splice": did you mean "grammar-comma-splice"/],
  ['rules: {rus-*: off}\n', /:1:9: no rule fits "rus-\*": did you mean "ru-\*"/],
  [
    'overrides:\n  - files: [other]\n    rules: {no-rule-of-this-name: off}\n',
    /:3:13: there is no rule "no-rule-of-this-name"/,
  ],
  ['overrides:\n  - files: [other]\n    source: xx\n', /:3:13: no rule knows the language "xx"; write auto/],
])('the unknown name in %j is told once, with the nearest there are', async (content, refusal) => {
  const told = await refusalOf('.translationeserc.yml', content)
  expect(told).toMatch(refusal)
  expect(told.trim().split('\n')).toHaveLength(1)
})

it.each([
  ['ruleFiles:\n  - gone.yml\n', /^\.translationeserc\.yml:2:5: there is no file \S+gone\.yml: mend the path/],
  [
    'overrides:\n  - files: [other]\n    names: {accept: gone.txt}\n',
    /^\.translationeserc\.yml:3:21: there is no file \S+gone\.txt: mend the path/,
  ],
])('the missing file of %j is told where it is named', async (content, refusal) => {
  expect(await refusalOf('.translationeserc.yml', content)).toMatch(refusal)
})

describe('a file that cannot be read is told with line and cure', () => {
  it.each<[string, string, RegExp]>([
    ['.translationeserc', '{\n  "rules": {},\n}', /^\.translationeserc:3: this is not JSON: .*none behind the last/],
    [
      '.translationeserc',
      '{\n  // all\n  "rules": {}}',
      /^\.translationeserc:2: this is not JSON: .*JSON has no comments/,
    ],
    ['.translationeserc.json', '{"builtin":\n\n  tru}', /^\.translationeserc\.json:3: this is not JSON: /],
    ['.translationeserc', 'confidence: low\n', /^\.translationeserc:1: .*looks like YAML: add \.yml to the name/],
    ['.translationeserc', '', /^\.translationeserc:1: the file is empty: write \{\}/],
    [
      '.translationeserc.yml',
      'names: {accept: [@one]}\n',
      /^\.translationeserc\.yml:1:18: this is not YAML: .*quote text/,
    ],
    ['.translationeserc.yml', 'rules:\n  *: off\n', /^\.translationeserc\.yml:2:\d+: .*quote text that begins with \*/],
    [
      '.translationeserc.mjs',
      'export default {\n  a: 1\n  b: 2}\n',
      /^\.translationeserc\.mjs:3: this is not JavaScript: /,
    ],
    ['.translationeserc.cjs', '\nmodule.exports = {', /^\.translationeserc\.cjs:2: this is not JavaScript: /],
    [
      '.translationeserc.mjs',
      '\nthrow new Error("not today")\n',
      /^\.translationeserc\.mjs:2: .*throws: not today: mend/,
    ],
    ['.translationeserc.mjs', 'export const a = 1\n', /^\.translationeserc\.mjs: .*write "export default/],
    [
      '.translationeserc.cjs',
      '\nrequire("./nope.cjs")\n',
      /^\.translationeserc\.cjs:2: cannot find "\.\/nope\.cjs": mend the import/,
    ],
  ])('%s: %j', async (name, content, refusal) => {
    const told = await refusalOf(name, content)
    expect(told).toMatch(refusal)
    expect(told.trim().split('\n')).toHaveLength(1)
  })

  it('a module of the other kind, as package.json has it', async () => {
    const told = await refusalOf('.translationeserc.js', 'module.exports = {}\n', {
      'package.json': '{"type": "module"}',
    })
    expect(told).toMatch(/^\.translationeserc\.js:1: .*name the file .*\.translationeserc\.cjs/)
  })
})

it.each([
  [
    'names:\n  prefer:\n    Kiev: Kyiv\n    Kyiv: Kiev\n',
    /:3:5: names\.prefer writes "Kyiv" for "Kiev", and replaces "Kyiv" as well: keep one of them/,
  ],
  [
    'overrides:\n  - files: [other]\n    names: {prefer: {A: B, B: C}}\n',
    /:3:22: names\.prefer writes "B" for "A", and replaces "B" as well: keep one of them/,
  ],
])('a house style that no text could please is refused: %j', async (content, refusal) => {
  expect(await refusalOf('.translationeserc.yml', content)).toMatch(refusal)
})

it('reads a file of comments alone as one that says nothing', async () => {
  const cwd = folderWith({'a.txt': FLAGGED, '.translationeserc.yml': '# Nothing yet.\n'})
  expect((await translationese(['a.txt'], {cwd})).code).toBe(1)
})

describe('the schema for editors', () => {
  const schema = JSON.parse(readFileSync('schema/configuration.schema.json', 'utf8')) as {
    properties: object
    definitions: {override: {properties: object}}
  }
  const ajv = new Ajv({allErrors: true})
  ajv.addKeyword('errorMessage')
  const validate = ajv.compile(schema)

  it('takes what the command takes, its own address too', async () => {
    const configuration = {
      $schema: './node_modules/retext-translationese/schema/configuration.schema.json',
      confidence: 'low',
      source: ['ru', 'uk'],
      rules: {'ru-*': 'warning', 'ru-not-a-fact': {severity: 'error', confidence: 'high'}},
      names: {accept: ['Kiev'], prefer: {Lvov: 'Lviv'}},
      locale: 'UK',
      builtin: true,
      failOn: 'never',
      maxSize: '1 MB',
      maxDensity: 500,
      maxScore: 1,
      frontMatter: ['title', 'tagline'],
      format: 'text',
      overrides: [{files: ['*.md'], confidence: 'high'}],
    }
    expect(validate(configuration)).toBe(true)
    const cwd = folderWith({'a.txt': FLAGGED, '.translationeserc': JSON.stringify(configuration)})
    expect(await translationese(['a.txt'], {cwd})).toMatchObject({stderr: '', code: 0})
  })

  it('has the same keys for some files as for all', () => {
    const all = Object.keys(schema.properties).filter((key) => key !== '$schema' && key !== 'overrides')
    expect(Object.keys(schema.definitions.override.properties)).toEqual(['files', ...all])
  })

  it('has the keys of the table of the README', () => {
    const section = /\n## Configuration\n([\s\S]*?)\n## /.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
    const rows = [...section.matchAll(/^\| `(\w+)` /gm)].map(([, key]) => key)
    expect(rows).toEqual(Object.keys(schema.properties).filter((key) => key !== '$schema'))
  })
})
