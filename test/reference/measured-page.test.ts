import {describe, expect, it} from 'vitest'
import type {Measured} from '../../src/build/measured-file.js'
import {heldScores} from '../../src/build/registers/held-scores.js'
import {unmarked} from '../../src/build/registers/marked-text.js'
import {measuredPage} from '../../src/build/site/measured-page.js'
import {ratesOf} from '../../src/build/site/rates.js'
import {siteRuleOf} from '../../src/build/site/site-rule.js'
import {readRules} from '../../src/rules/read.js'
import {lint} from '../support/lint.js'

const words = {native: 1000, human: {ru: 1000}, mt: {ru: 1000, fr: 1000}}
const rule = (id: string, confidence: string): string =>
  `- {id: ${id}, kind: calque, source: пример, match: ${id}, why: It is a test., confidence: ${confidence}, flag: [It is.], pass: [It was.]}\n`
const {rules} = readRules(rule('ru-a', 'high') + rule('ru-b', 'medium') + rule('ru-c', 'low'), 'rules/phrases/ru.yml')
const evidence = {
  'ru-a': {mt: {ru: 2000, fr: 500}},
  'ru-b': {mt: {ru: 1000}, human: {ru: 500}},
  'ru-c': {mt: {ru: 9000}},
}
const rates = ratesOf(
  rules.map((source) => siteRuleOf(source, {words, rules: evidence}, 'rules')),
  words,
)

const measured: Measured = {
  quality: {
    rates: [],
    postEdited: {language: 'Russian', share: 0.4, overChance: 3},
    documents: [{texts: 'letters of sailors', found: [1, 4], right: 0.75}],
  },
  registers: {byLanguage: {ka: {found: [3, 10], right: [4, 5]}}, byRegister: {shop: {found: [1, 2], right: [1, 1]}}},
  speed: {linters: {'retext-translationese': {median: 30, low: 20, high: 40}}},
}

const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the page "Measured"', () => {
  const html = measuredPage(measured, rates)

  it.each([
    'Letters of sailors 1 of 4 75%',
    'Georgian 3 of 10 4 of 5',
    'Shops and products 1 of 2 1 of 1',
    'Russian 3.0 0.50',
    'French 0.50 not measured',
    'retext-translationese 30',
    '40% of the flags touch a word that was changed: 3 times',
  ])('says: %s', (said) => {
    expect(textOf(html)).toContain(said)
  })

  it('draws shares as parts of the whole width, and the spread as a line', () => {
    expect(html).toContain('<rect width="250" height="10">')
    expect(html).toContain(
      '<rect width="750" height="10"></rect><rect class="spread" x="500" y="4" width="500" height="2">',
    )
  })

  it('leaves out what was not measured', () => {
    const bare = textOf(measuredPage({}, rates))
    expect(bare).not.toContain('How fast it is')
    expect(bare).not.toContain('By kind of text')
  })
})

it('the texts that nobody has read are scored by language and by kind of text, their language stated', async () => {
  const marked = unmarked(
    '[[Not the fact that|It is not certain that]] the deal will hold. The boat is [[blue|green]].',
  )
  const stated = await lint(marked.text)
  const text = {...marked, id: 'x', language: 'ru', register: 'shop', half: 'held'} as const
  const score = {found: [1, 2], right: [1, 1]}
  expect(
    heldScores([
      {text, auto: [], stated},
      {text: {...text, half: 'read', language: 'uk'}, auto: [], stated},
    ]),
  ).toEqual({byLanguage: {ru: score}, byRegister: {shop: score}})
})
