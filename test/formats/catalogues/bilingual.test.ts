/** What the source of a translation tells of it: its language, and the wording that the English renders. */
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {stands} from '../../../src/engine/confirmed.js'
import retextTranslationese, {type Options} from '../../../src/index.js'
import {viewOf} from '../../../src/text/view.js'
import {treeOf} from '../../support/tree-of.js'

/** What is found in a file, by rule, with how sure it is. */
async function found(name: string, source: string, options: Readonly<Options> = {}): Promise<Record<string, string>> {
  const file = new VFile({path: name, value: source})
  await unified()
    .use(retextTranslationese, options)
    .run(await treeOf(file), file)
  return Object.fromEntries(file.messages.map(({ruleId, confidence}) => [String(ruleId), String(confidence)]))
}

const entry = (source: string, target: string): string =>
  `msgid ${JSON.stringify(source)}\nmsgstr ${JSON.stringify(target)}\n\n`
const po = (header: string, ...entries: readonly string[]): string =>
  `msgid ""\nmsgstr "Language: en\\n${header}"\n\n${entries.join('')}`
const CALL = 'The telephone conversation between the ministers was long.'
const REFUSAL = 'The family received an official refusal.'

it.each([
  ['by its header', 'X-Source-Language: ru_RU\\n', 'Лодка.'],
  ['by its words', '', 'Министры говорили об этом долго и ни о чём не договорились.'],
])('takes the language of the source for stated, known %s', async (_, header, source) => {
  const file = po(header, entry(source, REFUSAL))
  expect(await found('a.po', file)).toEqual({'ru-receive-refusal': 'medium'})
  expect(await found('a.po', file, {source: ['zh']})).toEqual({})
})

it('makes a finding sure whose wording stands in the source, and in no other string', async () => {
  const file = po(
    'X-Source-Language: ru\\n',
    entry('Телефонный разговор министров был долгим.', CALL),
    entry('Ей отказали.', REFUSAL),
  )
  expect(await found('a.po', file)).toMatchObject({
    'ru-telephone-conversation-between': 'high',
    'ru-receive-refusal': 'medium',
  })
  const other = file.replace('X-Source-Language: ru', 'X-Source-Language: zh')
  expect(await found('a.po', other)).toMatchObject({'ru-telephone-conversation-between': 'high'})
})

it('says in the message what one has and the other has not', async () => {
  const file = new VFile({path: 'a.po', value: po('', entry('Файл %s.', 'The file is not there.'))})
  await unified()
    .use(retextTranslationese)
    .run(await treeOf(file), file)
  expect(file.messages.map(({reason}) => reason)).toEqual([
    'Other placeholders: "." (the source has "%s", and the translation has it not)',
  ])
})

it('knows the source of XLIFF and of string catalogues', async () => {
  const xliff = `<xliff version="1.2"><file source-language="ru" target-language="en"><body><trans-unit id="1"><source>Семья получила официальный отказ.</source><target>${REFUSAL}</target></trans-unit></body></file></xliff>`
  expect(await found('a.xlf', xliff)).toEqual({'ru-receive-refusal': 'high'})
  const localizations = {en: {stringUnit: {state: 'translated', value: REFUSAL}}}
  const xcstrings = JSON.stringify({sourceLanguage: 'ru', strings: {'Семья получила отказ.': {localizations}}})
  expect(await found('a.xcstrings', xcstrings)).toEqual({'ru-receive-refusal': 'high'})
})

it('does not compare what is fuzzy, and no English with its own keys', async () => {
  const fuzzy = po('X-Source-Language: ru\\n', `#, fuzzy\n${entry('Файл %s.', 'The boat')}`)
  expect(await found('a.po', fuzzy)).toEqual({})
  const keys = po('', entry('menu.open', 'menu.open'), entry('menu.close-all', 'Close all of them'))
  const view = viewOf(await treeOf(new VFile({path: 'a.po', value: keys})))
  expect(view.origin).toEqual({language: undefined, pairs: []})
})

it.each([
  ['не факт, что', 'Это не факт, что он придёт', true],
  ['получить отказ', 'Семья получила вежливый отказ', true],
  ['получить отказ', 'Семья получила письмо и отказ', false],
  ['не факт, что', 'Факт, что он придёт', false],
  ['обеспечить, обеспечивать', 'Закон обеспечивает порядок', true],
  ['tanto … como', 'Tanto la barca como la red', true],
  ['tanto … como', 'Como la barca', false],
  ['加大……力度', '国家加大治理力度', true],
  ['加大……力度', '力度加大', false],
  ['зрада / перемога', 'Это перемога', true],
  ['в возрасте 75 лет', 'умер в возрасте 40 лет', true],
])('%s in "%s": %s', (wording, text, isThere) => {
  expect(stands(wording, text)).toBe(isThere)
})
