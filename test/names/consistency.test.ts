import {retext} from 'retext'
import {expect, it} from 'vitest'
import retextTranslationese, {type Options, retextConsistency} from '../../src/index.js'

async function messages(text: string, options: Options = {}) {
  return (await retext().use(retextConsistency, options).process(text)).messages
}

it.each([
  ['Semilarsky spoke. Semilarski left. Semilarsky slept.', ['Semilarski → Semilarsky']],
  ['Sergei spoke. Then Sergey left with Sergei.', ['Sergey → Sergei']],
  ['Pilsen won. The fans of Plzeň sang, and Pilsen drank.', ['Plzeň → Pilsen']],
  ['Kyiv slept. Then Kiev woke, and Kyiv went to work.', ['Kiev → Kyiv']],
  [
    'The International Bureau of Standards (IBS) met. Later the IBU voted, and the IBU closed.',
    ['IBU → IBS', 'IBU → IBS'],
  ],
])('%s', async (text, expected) => {
  expect((await messages(text)).map(({actual, expected}) => `${actual} → ${expected?.[0] ?? ''}`)).toEqual(expected)
})

it.each([
  'Anna Ivanova met Sergei Ivanov.',
  'Catherine and Katherine are sisters.',
  'The PlayStation and the Playstation are one thing.',
  'The Rossiya 1 channel showed Russia.',
  'The World Health Organization (WHO) spoke. The WHO left. The IMF stayed.',
  'The Cumulative Layout Shift (CLS) is a measure. We write CSS by hand.',
  'The Data Block Manager (DBM) starts. The DBQ is empty, since the data block queue was read.',
  'The British Broadcasting Corporation (BBC) and ABC agreed. The BBC left.',
])('not in: %s', async (text) => {
  expect(await messages(text)).toEqual([])
})

it('lists where each spelling stands', async () => {
  const [message] = await messages('Semilarsky spoke.\n\nSemilarski left.\n\nSemilarsky slept.\n')
  expect(message).toMatchObject({
    ruleId: 'consistency-name',
    category: 'terminology/inconsistent-use-of-terminology',
    note: 'One name in several spellings: "Semilarsky" 2 times (line 1, 5), "Semilarski" once (line 3).',
  })
})

it('leaves accepted names alone', async () => {
  expect(await messages('Kyiv, Kiev, Kyiv.', {names: {accept: ['Kiev']}})).toEqual([])
})

it('runs in the preset, once for every place', async () => {
  const file = await retext().use(retextTranslationese).process('We met in Kyiv. We met in Kiev. We met in Kyiv.')
  expect(file.messages.map(({actual}) => actual)).toEqual(['Kiev'])
})

it('leaves to the check of names what the house style settles', async () => {
  expect(await messages('Kyiv, Kiev, Kyiv.', {names: {prefer: {Kyiv: 'Kiev'}}})).toEqual([])
})
