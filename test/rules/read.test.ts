import {describe, expect, it} from 'vitest'
import collocationsSchema from '../../rules/collocations.schema.json' with {type: 'json'}
import schema from '../../rules/schema.json' with {type: 'json'}
import {REGISTERS} from '../../src/pattern/registers.js'
import {describeProblem} from '../../src/rules/problem.js'
import {readOwnRules, readRules} from '../../src/rules/read.js'
import {languageOfFile} from '../../src/rules/rule-language.js'

const RULE = `- id: ru-gas-stand
  kind: calque
  source: газовая стойка
  match: gas stand
  suggest: gas station
  why: It is a station in English.
  flag:
    - He stood at the gas stand. => He stood at the gas station.
  pass:
    - The gas stood still.
`

/** The rule with one of its lines, or what stands for it, replaced. */
const edited = (line: string | RegExp, by: string): string => RULE.replace(line, by)

const problemsOf = (text: string, file = 'rules/ru.yml'): string[] =>
  readRules(text, file).problems.map(describeProblem)

it('reads a rule with the places of its texts', () => {
  const {rules, problems} = readRules(RULE, 'rules/ru.yml')
  expect(problems).toEqual([])
  expect(rules).toEqual([
    {
      file: 'rules/ru.yml',
      id: {text: 'ru-gas-stand', line: 1, column: 7},
      kind: 'calque',
      source: 'газовая стойка',
      variants: [
        {
          match: [{text: 'gas stand', line: 4, column: 10}],
          unless: {before: [], after: [], within: [], sentence: []},
          when: {before: [], after: [], within: [], sentence: []},
          suggest: [{text: 'gas station', line: 5, column: 12}],
        },
      ],
      at: [],
      about: [],
      since: undefined,
      why: 'It is a station in English.',
      confidence: 'high',
      languages: ['ru'],
      registers: [],
      flag: [{text: 'He stood at the gas stand. => He stood at the gas station.', line: 8, column: 7}],
      pass: [{text: 'The gas stood still.', line: 10, column: 7}],
    },
  ])
})

it('takes lists, quoted texts and contexts', () => {
  const text = edited(
    '  match: gas stand\n',
    `  match: ['gas stand', "gas stall"]
  at: [sentence-start, clause-end]
  unless: {before: [a, 'b']}
  when:
    sentence: c
  confidence: low
  languages: [ru, uk]
`,
  )
  const {rules, problems} = readRules(text, 'ru.yml')
  expect(problems).toEqual([])
  expect(rules[0]).toMatchObject({
    variants: [
      {
        match: [
          {text: 'gas stand', line: 4, column: 12},
          {text: 'gas stall', line: 4, column: 25},
        ],
        unless: {before: [{text: 'a'}, {text: 'b'}]},
        when: {sentence: [{text: 'c', line: 8, column: 15}]},
      },
    ],
    at: ['sentence-start', 'clause-end'],
    confidence: 'low',
    languages: ['ru', 'uk'],
  })
})

it('reads an empty file as no rules', () => {
  expect(readRules('', 'ru.yml')).toEqual({rules: [], problems: []})
  expect(readRules('# Nothing yet.\n', 'ru.yml')).toEqual({rules: [], problems: []})
})

it("refuses a user's file that holds nothing, but not an empty list", () => {
  const message = 'the file holds no rules: begin each with "- id: …", or write "[]" if it is to have none'
  for (const text of ['', '# Nothing yet.\n'])
    expect(readOwnRules(text, 'own.yml')).toEqual({
      rules: [],
      problems: [{file: 'own.yml', line: 1, column: 1, message}],
    })
  expect(readOwnRules('[]', 'own.yml')).toEqual({rules: [], problems: []})
})

it.each([
  ['rules/phrases/ru.yml', 'ru'],
  ['ru.sport.yml', 'ru'],
  ['C:\\rules\\any.yml', 'any'],
])('%s is about %s', (file, language) => {
  expect(languageOfFile(file)).toBe(language)
})

it('asks for no source in rules of any language, which point to none', () => {
  const text = edited('ru-gas', 'any-gas').replace(/ {2}source:.*\n/, '')
  expect(readRules(text, 'any.yml')).toMatchObject({problems: [], rules: [{languages: []}]})
})

describe('a mistake is told with file, line, column and cure', () => {
  it.each<[string, string, RegExp]>([
    ['no YAML', edited('gas stand\n', '"gas stand\n'), /^rules\/ru\.yml:\d+:\d+: this is not YAML: /],
    ['a tab', edited('  kind', '\tkind'), /^rules\/ru\.yml:2:2: this is not YAML: /],
    [
      'a key twice',
      edited('  kind: calque\n', '  kind: calque\n  kind: idiom\n'),
      /^rules\/ru\.yml:3:3: this is not YAML: /,
    ],
    [
      'no list',
      'id: ru-gas\n',
      /^rules\/ru\.yml:1:1: the file holds no list of rules: begin each rule with "- id: …"$/,
    ],
    ['a rule that is none', '- gas stand\n', /^rules\/ru\.yml:1:3: .*must be an object/],
    [
      'an unknown key',
      edited('  suggest', '  sugest'),
      /^rules\/ru\.yml:5:3: unknown key "sugest": did you mean "suggest"\? the keys are id, language, kind, .*pass$/,
    ],
    [
      'an unknown context',
      edited('  why', '  unless: {around: a}\n  why'),
      /^rules\/ru\.yml:6:12: unknown key "around": .*; the keys are before, after, within, sentence$/,
    ],
    [
      'a context that "when" lacks',
      edited('  why', '  when: {within: a}\n  why'),
      /^rules\/ru\.yml:6:10: unknown key "within": .*; the keys are before, after, sentence$/,
    ],
    ['no flag', edited(/ {2}flag:\n.*\n/, ''), /^rules\/ru\.yml:1:3: the rule lacks "flag": add it/],
    ['no pass', edited(/ {2}pass:\n.*\n/, ''), /^rules\/ru\.yml:1:3: the rule lacks "pass": add it/],
    ['no id', edited('- id: ru-gas-stand\n  kind', '- kind'), /^rules\/ru\.yml:1:3: the rule lacks "id": add it/],
    [
      'no source',
      edited(/ {2}source:.*\n/, ''),
      /^rules\/ru\.yml:1:3: the rule lacks "source": add the wording it renders/,
    ],
    [
      'an empty list',
      edited(/ {2}flag:\n.*\n/, '  flag: []\n'),
      /^rules\/ru\.yml:7:9: "flag" is empty: write a text there, or remove it$/,
    ],
    [
      'an empty sentence',
      edited(/- The gas.*/, '- ""'),
      /^rules\/ru\.yml:10:7: "pass" must have 3 characters at least$/,
    ],
    [
      'a sentence twice',
      edited(/( {4}- The gas.*\n)/, '$1$1'),
      /^rules\/ru\.yml:10:5: "pass" has the same text twice: keep one of them$/,
    ],
    [
      'an empty pattern',
      edited('match: gas stand', 'match: ""'),
      /^rules\/ru\.yml:4:10: "match" is empty: write a text there, or remove it$/,
    ],
    [
      'a sentence that is none',
      edited(/- The gas.*/, '- Note: it is.'),
      /^rules\/ru\.yml:10:7: "pass" must be text or a list of texts; quote/,
    ],
    [
      'a sentence that is no list',
      edited(/pass:\n {4}- (.*)/, 'pass: $1'),
      /^rules\/ru\.yml:9:9: "pass" must be a list of texts, each on a line of its own/,
    ],
    ['a year in quotation marks', edited('why:', 'since: "2022"\n  why:'), /: "since" must be a whole number, without/],
    [
      'a short reason',
      edited(/why: .*/, 'why: No.'),
      /: "why" must have \d+ characters at least: say it in a sentence/,
    ],
    [
      'a number for a pattern',
      edited('match: gas stand', 'match: 12'),
      /^rules\/ru\.yml:4:10: "match" must be text or a list of texts; quote/,
    ],
    [
      'an unknown kind',
      edited('calque', 'calk'),
      /^rules\/ru\.yml:2:9: "kind" must be one of calque, collocation, .*residue, name$/,
    ],
    [
      'an unknown place',
      edited('  why', '  at: start\n  why'),
      /^rules\/ru\.yml:6:7: "at" must be one of sentence-start, /,
    ],
    [
      'an unknown confidence',
      edited('  why', '  confidence: sure\n  why'),
      /^rules\/ru\.yml:6:15: "confidence" must be one of high, medium, low$/,
    ],
    ['an id in another style', edited('ru-gas-stand', 'ru_Gas'), /^rules\/ru\.yml:1:7: an id is kebab-case/],
    ['an id of another language', edited('ru-gas', 'uk-gas'), /^rules\/ru\.yml:1:7: the id must begin with .*"ru-…"$/],
  ])('%s', (_, text, expected) => {
    const problems = problemsOf(text)
    expect(problems).toContainEqual(expect.stringMatching(expected))
    expect(readRules(text, 'rules/ru.yml').rules).toEqual([])
  })

  it('and leaves the other rules of the file', () => {
    const {rules, problems} = readRules(edited('calque', 'calk') + RULE.replace('stand', 'stall'), 'ru.yml')
    expect(problems).toHaveLength(1)
    expect(rules.map(({id}) => [id.text, id.line])).toEqual([['ru-gas-stall', 11]])
  })

  it.each([
    ['what YAML cannot read', edited('  kind', '\tkind')],
    ['what is neither of two things', edited('match: gas stand', 'match: 12')],
    ['a pattern that is empty', edited('match: gas stand', "match: ''")],
    ['a list of patterns that is empty', edited('match: gas stand', 'match: []')],
    ['what is wrong in a list', edited('match: gas stand', 'match: [gas, 12]')],
  ])('and once: %s', (_, text) => {
    expect(problemsOf(text)).toHaveLength(1)
  })
})

describe('a user’s own file', () => {
  const OWN = RULE.replace('ru-gas', 'gas').replace(/ {2}source:.*\n/, '')
  const HEADED = `language: ru\nrules:\n${OWN.replace(/^(?=.)/gm, '  ')}`
  const languagesIn = (text: string, file: string): (readonly string[])[] => {
    const {rules, problems} = readOwnRules(text, file)
    expect(problems).toEqual([])
    return rules.map(({languages}) => languages)
  }

  it.each<[string, string, string, readonly string[]]>([
    ['nothing, and is of any language', OWN, 'house.yml', []],
    ['it at the head', HEADED, 'house.yml', ['ru']],
    ['it at the head and not by its name', HEADED, 'de.yml', ['ru']],
    ['it in the rule', OWN.replace('  kind', '  language: uk\n  kind'), 'house.yml', ['uk']],
    ['it in the rule before the head', HEADED.replace('    kind', '    language: uk\n    kind'), 'house.yml', ['uk']],
    ['several', HEADED.replace('    kind', '    languages: [ru, be]\n    kind'), 'house.yml', ['ru', 'be']],
    ['that it is none', HEADED.replace('language: ru', 'language: any'), 'ru.yml', []],
    ['it by its name', RULE, 'ru.house.yml', ['ru']],
    ['nothing by a short name that is no language', OWN, 'our.yml', []],
  ])('states %s', (_, text, file, languages) => {
    expect(languagesIn(text, file)).toEqual([languages])
  })

  it('has the places of its texts below a head', () => {
    const [rule] = readOwnRules(HEADED, 'house.yml').rules
    expect(rule?.id).toEqual({text: 'gas-stand', line: 3, column: 9})
    const {problems} = readOwnRules(HEADED.replace('calque', 'calk'), 'house.yml')
    expect(problems.map(describeProblem)).toEqual([expect.stringMatching(/^house\.yml:4:11: "kind" must be one of/)])
  })

  it.each([
    [
      'a name of another language',
      OWN,
      'de.yml',
      /^de\.yml:1:7: the id must begin with .*"de-…"; or state another, as in/,
    ],
    [
      'an unknown key',
      `lang: ru\n${HEADED.replace(/.*\n/, '')}`,
      'a.yml',
      /^a\.yml:1:1: unknown key "lang": .*language, rules$/,
    ],
    [
      'a language by its name',
      HEADED.replace('ru', 'Russian'),
      'a.yml',
      /^a\.yml:1:11: "language" must be a code of two/,
    ],
    ['a head alone', 'language: ru\n', 'a.yml', /^a\.yml:1:1: the file holds no list of rules: begin it with "rules:"/],
    ['no list below it', 'rules: {id: a}\n', 'a.yml', /^a\.yml:1:8: the file holds no list of rules/],
  ])('is refused with %s', (_, text, file, refusal) => {
    const {problems} = readOwnRules(text, file)
    expect(problems.map(describeProblem)).toEqual([expect.stringMatching(refusal)])
  })

  it.each([
    ['why: It is: a station', 'quote text that has ": " in it'],
    ['why: *station in English', 'quote text that begins with *'],
    ['why: @station in English', 'quote text that begins with @'],
    ['why: {be} a station', 'quote text that begins with {'],
    ['why: [be] a station', 'quote text that begins with ['],
    ['why: "gas" is a "station"', 'quote text that has ": " in it, or begins with one of'],
    ['why: & is a station', 'quote text that begins with &'],
    ['why: &amp is a station', 'quote text that begins with "&"'],
    ['why: !station in English', 'quote text that begins with "!"'],
    ['why: > is a station', 'quote text that begins with >'],
    ['why: "a station', 'close the quotation mark'],
    ['why: "a \\station"', 'write "\\\\" for a backslash'],
  ])('is told how to quote: %s', (line, cure) => {
    const {problems} = readOwnRules(OWN.replace(/why:.*/, line), 'house.yml')
    expect(problems.map(({message}) => message).join('\n')).toContain(cure)
  })
})

it('a rule of the package says no language: its file is named by it', () => {
  expect(problemsOf(edited('  kind', '  language: ru\n  kind'))).toEqual([
    'rules/ru.yml:2:13: the name of the file says the language, "ru": remove this key',
  ])
})

describe('the kinds of text a rule is met in', () => {
  const registersOf = (text: string, file: string): unknown => readRules(text, file).rules[0]?.registers

  it.each([
    ['ru.yml', 'register: shop', ['shop']],
    ['ru.yml', 'register: [manual, shop]', ['shop', 'manual']],
    ['ru.shop.yml', '', ['shop']],
    ['ru.shop.yml', 'register: legal', ['legal']],
    ['ru.press.yml', '', []],
  ])('in %s with %j', (file, line, registers) => {
    const text = line === '' ? RULE : edited(/ {2}kind: .*/, `  kind: calque\n  ${line}`)
    expect(registersOf(text, `rules/phrases/${file}`)).toEqual(registers)
  })

  it('are known by name', () => {
    const text = edited(/ {2}kind: .*/, '  kind: calque\n  register: shops')
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^rules\/ru\.yml:3:13: .*shop/)])
  })

  it('are those of both schemas', () => {
    expect(schema.definitions.register.enum).toEqual(REGISTERS)
    expect(collocationsSchema.definitions.register.enum).toEqual(REGISTERS)
  })
})
