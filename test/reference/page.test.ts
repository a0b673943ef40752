import {describe, expect, it} from 'vitest'
import {chapterPage, indexPage} from '../../src/build/site/page.js'
import {entryOf} from '../../src/rules/entry.js'
import {readRules} from '../../src/rules/read.js'

const {rules} = readRules(
  `- id: ru-gas-kiosk
  kind: term
  source: газовый <киоск>
  match: '{be} a gas kiosk'
  unless: {before: old}
  suggest: '{be} a filling station'
  why: A rule & a test.
  confidence: medium
  flag: [It is a gas kiosk. => It is a filling station.]
  pass: [It is a kiosk.]
`,
  'rules/phrases/ru.yml',
)
const entries = rules.map((rule) => entryOf(rule, {mt: {ru: 12.5, uk: 30}, native: 0.5}))
const chapter = {page: 'phrases/ru', title: 'Russian: phrases', entries}

describe('chapterPage', () => {
  const html = chapterPage(chapter)

  it('has an anchor for every rule', () => {
    expect(html).toContain('<section id="ru-gas-kiosk">')
  })

  it.each([
    'A rule &#x26; a test.',
    'газовый &#x3C;киоск>',
    '<dt>Unless behind</dt><dd><code>old</code>',
    '<del>It is a gas kiosk.</del> <ins>It is a filling station.</ins>',
    'machine translation: Ukrainian 30, Russian 12.5',
    'human translation: 0',
    'native English: 0.5',
    'term (MQM terminology/wrong-term), confidence medium',
  ])('says: %s', (text) => {
    expect(html).toContain(text)
  })
})

it('indexPage links every rule of every page', () => {
  const html = indexPage([chapter])
  expect(html).toContain('<a href="phrases/ru.html#ru-gas-kiosk">ru-gas-kiosk</a>')
  expect(html).toContain('<input type="search"')
})
