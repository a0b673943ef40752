/** Options of the plugin, through unified. */
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Root} from 'nlcst'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import remarkStringify from 'remark-stringify'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {type Processor, unified} from 'unified'
import {describe, expect, it} from 'vitest'
import retextTranslationese, {type Options, RuleFileError, retextPhrases} from '../../src/index.js'
import {folderWith} from '../support/run.js'

const ALWAYS = 'Not the fact that it holds.'

async function idsIn(text: string, options?: Options): Promise<(string | undefined)[]> {
  const file = await retext().use(retextTranslationese, options).process(text)
  return file.messages.map(({ruleId}) => ruleId)
}

function rule(id: string, match: string, rest = ''): string {
  return `- id: ${id}\n  kind: calque\n  source: x\n  match: ${match}\n  why: A rule for a test.\n${rest}  flag:\n    - Here ${match} is.\n  pass:\n    - It is not here.\n`
}

describe('confidence', () => {
  const rules = [
    rule('ru-one', 'zork one', '  confidence: high\n'),
    rule('ru-two', 'zork two', '  confidence: medium\n'),
    rule('ru-three', 'zork three', '  confidence: low\n'),
    rule('zh-four', 'zork four', '  confidence: low\n'),
  ]
  const text = 'The zork one, the zork two, the zork three, the zork four.'
  const options = (confidence?: Options['confidence']): Options => {
    const folder = folderWith({'ru.yml': rules.slice(0, 3).join(''), 'zh.yml': rules.slice(3).join('')})
    const files = ['ru.yml', 'zh.yml'].map((name) => path.join(folder, name))
    return {builtin: false, ruleFiles: files, ...(confidence === undefined ? {} : {confidence})}
  }

  it.each([
    [undefined, ['ru-one', 'ru-two']],
    ['high', ['ru-one']],
    ['medium', ['ru-one', 'ru-two']],
    ['low', ['ru-one', 'ru-two', 'ru-three', 'zh-four']],
  ] as const)('%s', async (confidence, ids) => {
    expect(await idsIn(text, options(confidence))).toEqual(ids)
  })

  it('weak rules of a stated source report, those of others do not', async () => {
    const folder = folderWith({'ru.yml': rules[2] ?? '', 'zh.yml': rules[3] ?? ''})
    const files = ['ru.yml', 'zh.yml'].map((name) => path.join(folder, name))
    const text = 'Zork three. Zork four.'
    expect(await idsIn(text, {ruleFiles: files})).toEqual([])
    expect(await idsIn(text, {ruleFiles: files, source: 'ru'})).toEqual(['ru-three'])
    expect(await idsIn(text, {ruleFiles: files, source: ['zh']})).toEqual(['zh-four'])
  })
})

it('rule files may be named by URLs', async () => {
  const folder = folderWith({'ru.yml': rule('ru-one', 'zork one')})
  expect(await idsIn('A zork one.', {ruleFiles: [pathToFileURL(path.join(folder, 'ru.yml'))]})).toEqual(['ru-one'])
})

it('mistakes in rule files fail the run', async () => {
  const folder = folderWith({'ru.yml': '- id: ru-x\n'})
  await expect(idsIn('Text.', {ruleFiles: [path.join(folder, 'ru.yml')]})).rejects.toThrow(RuleFileError)
})

it('a stated source that is another one takes them a step back', async () => {
  const measured = 'This is reported by the regional weather service.'
  expect(await idsIn(measured)).toEqual(['ru-this-is-reported-by'])
  for (const source of ['zh', ['zh', 'de'], 'native']) {
    expect(await idsIn(measured, {source, confidence: 'high'})).toEqual([])
    expect(await idsIn(measured, {source, confidence: 'low'})).toEqual(['ru-this-is-reported-by'])
  }
})

it('wording that no measured text has is taken back in native English alone', async () => {
  for (const source of ['zh', 'ru', 'auto'])
    expect(await idsIn(ALWAYS, {source, confidence: 'high'})).toEqual(['ru-not-a-fact'])
  expect(await idsIn(ALWAYS, {source: 'native', confidence: 'high'})).toEqual([])
})

it('rules of the package take part unless they are left out', async () => {
  for (const source of ['ru', ['zh', 'ru'], 'auto']) expect(await idsIn(ALWAYS, {source})).toEqual(['ru-not-a-fact'])
  expect(await idsIn(ALWAYS, {builtin: false})).toEqual([])
})

it.each([
  [{confidence: 'sure'}, 'confidence must be one of low, medium, high, not "sure"'],
  [{source: 1}, 'source must be "auto", "native", or one or more language codes, such as "ru" or ["ru", "uk"], not 1'],
  [{source: ['Russian']}, 'source must be "auto", "native", or one or more language codes'],
  [{source: []}, 'source must be "auto", "native", or one or more language codes'],
  [{source: 'Russian'}, 'option "source": no rule knows the language "Russian": did you mean "ru"?'],
  [{source: 'xx'}, 'option "source": no rule knows the language "xx"; write auto, native, or some of ar, '],
  [{locale: 'GB'}, 'locale must be one of US, UK, not "GB"'],
  [{ruleFiles: 'x.yml'}, 'ruleFiles must be a list of paths, such as ["house.yml"], not "x.yml"'],
  [
    {rules: ['x.yml']},
    'rules must be an object such as {"ru-*": "off", "grammar-comma-splice": "warning"}, not ["x.yml"]; files',
  ],
  [
    {rules: {'ru-*': 'low'}},
    'rules.ru-* must be one of off, warning, error, or an object such as {"severity": "warning"',
  ],
  [{names: {acept: []}}, 'unknown key "acept" in names: did you mean "accept"? the keys are accept, prefer'],
  [{builtin: 'no'}, 'builtin must be true or false, not "no"'],
  // What the command alone may be told.
  [{failOn: 'low'}, 'unknown key "failOn": the keys are'],
  [{ignore: ['ru-not-a-fact']}, 'unknown key "ignore": write "rules": {"ru-not-a-fact": "off"}'],
  [{colour: true}, 'unknown key "colour": the keys are confidence, source, rules, ruleFiles, names, locale, builtin'],
])('%j is refused at once', (options, message) => {
  expect(() => retextPhrases(options as unknown as Options)).toThrow(message)
})

it('works synchronously without rule files', () => {
  const processor = retext().use(retextTranslationese)
  expect(() => processor.runSync(processor.parse('All is well.'))).not.toThrow()
})

it('reports no two fixes that change the same words', async () => {
  const phrase = (id: string, match: string): string =>
    `- id: ru-${id}\n  kind: calque\n  source: x\n  match: ${match}\n  suggest: ''\n  why: A rule for a test.\n  flag:\n    - He ${match} left. => He left.\n  pass:\n    - He left.\n`
  const folder = folderWith({'ru.yml': phrase('one', 'zork one') + phrase('two', 'zork two')})
  const options = {builtin: false, ruleFiles: [path.join(folder, 'ru.yml')]}
  const file = await retext().use(retextTranslationese, options).process('Zork one, zork two, he left.')
  expect(file.messages.map(({actual, expected}) => [actual, expected])).toEqual([['Zork one, zork two, he', ['He']]])
})

it('the plugin of one check reports the same as the preset', async () => {
  const file = await retext().use(retextPhrases).process(ALWAYS)
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['ru-not-a-fact'])
})

describe('other trees', () => {
  const checker = unified().use(retextEnglish).use(retextTranslationese) as unknown as Processor<Root>

  it('Markdown: the place is that of the source, code takes no part', async () => {
    const source = '> Quoted, not wrapped. Not the fact that it holds.\n\n`Not the fact that`\n'
    const file = await unified().use(remarkParse).use(remarkRetext, checker).use(remarkStringify).process(source)
    expect(file.messages).toHaveLength(1)
    expect(file.messages[0]).toMatchObject({
      place: {start: {line: 1, column: 24}},
      actual: 'Not the fact that',
      expected: expect.arrayContaining(['It is not certain that']),
    })
  })

  it.each([
    ['Not the **fact that it holds**.', 'Not the **fact that'],
    ['Not the *fact* that it holds.', 'Not the *fact* that'],
    // The trees of remark-retext lag behind references.
    ['Well &amp; good. Not the fact that it holds.', 'od. Not the fact '],
  ])('Markdown: no fix where the source has other than the words: %s', async (source, actual) => {
    const file = await unified().use(remarkParse).use(remarkRetext, checker).use(remarkStringify).process(`${source}\n`)
    expect(file.messages[0]).toMatchObject({actual, read: 'Not the fact that', expected: []})
  })

  it('HTML: attributes and scripts take no part', async () => {
    const source =
      '<p title="Not the fact that">Well.</p><p>Not the fact that it holds.</p><script>"Not the fact that"</script>'
    const file = await unified()
      .use(rehypeParse, {fragment: true})
      .use(rehypeRetext, checker)
      .use(rehypeStringify)
      .process(source)
    const start = source.lastIndexOf('<p>') + 3
    expect(file.messages.map(({place}) => place)).toEqual([
      {start: expect.objectContaining({offset: start}), end: expect.objectContaining({offset: start + 17})},
    ])
  })
})
