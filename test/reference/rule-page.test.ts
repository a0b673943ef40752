import {describe, expect, it} from 'vitest'
import {rulePage} from '../../src/build/site/rule-page.js'
import {siteRuleOf} from '../../src/build/site/site-rule.js'
import type {Register} from '../../src/pattern/registers.js'
import type {Evidence} from '../../src/rules/evidence.js'
import {readRules} from '../../src/rules/read.js'

const words = {native: 400_000, documentation: 600_000, human: {ru: 50_000}, mt: {ru: 300_000, uk: 100_000}}
const {rules} = readRules(
  `- id: ru-gas-kiosk
  kind: term
  source: газовый <киоск>
  match: '{be} [very] (a|the) gas <0-2> kiosk'
  at: sentence-end
  unless: {before: old}
  suggest: '{be} $1 filling station'
  why: A rule & a test.
  confidence: medium
  flag: [It is a gas kiosk. => It is a filling station.]
  pass: [It is a kiosk.]
`,
  'rules/phrases/ru.yml',
)

/** The page of the rule without tags, where `evidence` was measured of it. */
function pageWith(evidence: Evidence | null): string {
  return rules
    .map((rule) => rulePage(siteRuleOf(rule, {words, rules: {'ru-gas-kiosk': evidence}}, 'rules'), words))
    .join()
}

const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the page of a rule', () => {
  const html = pageWith({mt: {ru: 12.5, uk: 30}, native: 0.5})
  const text = textOf(html)

  it.each([
    'A rule &#x26; a test.',
    'It renders газовый &#x3C;киоск> (Russian)',
    'Matches be (any form) perhaps very a or the 1 gas up to two words of any kind kiosk',
    'Writes be (in the same form) what stands at 1 filling station',
    'Only at the end of a sentence',
    'Not directly behind old',
    'Flagged: It is a gas kiosk. Better: It is a filling station.',
    'Good English, left alone It is a kiosk.',
    'Wrong term (MQM: terminology/wrong-term)',
    'medium: good English rarely says it',
    'From Ukrainian 30 not measured From Russian 12.5 0',
    'Documentation of software 0',
  ])('says: %s', (said) => {
    expect(text).toContain(said)
  })

  it('marks what changes', () => {
    expect(html).toContain('<del>gas kiosk.</del>')
    expect(html).toContain('<ins>filling station.</ins>')
  })

  it('has the language of the wording, and the pattern as it is written', () => {
    expect(html).toContain('<b lang="ru" dir="auto">')
    expect(html).toContain('match: {be} [very] (a|the) gas &#x3C;0-2> kiosk')
  })

  it('leads to its line in the repository', () => {
    expect(html).toMatch(/href="https:\/\/github\.com\/\S+\/blob\/main\/rules\/phrases\/ru\.yml#L1"/)
    expect(html).toMatch(/href="https:\/\/github\.com\/\S+\/edit\/main\/rules\/phrases\/ru\.yml#L1"/)
  })

  it('tells bars by figures', () => {
    expect(html).toMatch(
      /<svg [^>]*aria-hidden="true"[^>]*><rect width="1000" height="10"><\/rect><\/svg><span>30<\/span>/,
    )
  })
})

it('says what was never found, and what was not measured', () => {
  expect(textOf(pageWith({}))).toContain('Not found in what was measured: 0.4 million words of machine translation')
  expect(textOf(pageWith(null))).toContain('Not measured yet.')
})

it('has the kinds of text that a rule is met in', () => {
  const [rule] = rules
  if (rule === undefined) throw new Error('the rule is not read')
  const of = (...registers: readonly Register[]): string =>
    rulePage(siteRuleOf({...rule, registers}, {words, rules: {}}, 'rules'), words)
  expect(of('shop')).toContain('<a href="register/shop.html">Shops and products</a>')
  expect(of('shop', 'legal')).toContain('<a href="register/legal.html">Law and contracts</a>')
  expect(of()).not.toContain('register/')
})

it('shows what replaces each pattern, where each has its own', () => {
  const entry = `- id: de-parts
  kind: term
  source: Netzteil
  terms:
    (network|mains) part: [power supply, adapter]
    gratis costs: ''
    'in total {cost}': ['altogether, {cost}', 'all in all {cost}']
  why: Parts of words, rendered one by one.
  flag: [It is a mains part. => It is a power supply.]
  pass: [It is a part.]
`
  const pages = readRules(entry, 'rules/phrases/de.yml').rules.map((rule) =>
    rulePage(siteRuleOf(rule, {words, rules: {}}, 'rules'), words),
  )
  const text = textOf(pages.join())
  expect(text).toContain(
    'Matches, and writes network or mains part → power supply or adapter gratis costs → nothing: the words go',
  )
  expect(pages.join()).toContain('(network|mains) part: [power supply, adapter]')
  expect(text).toContain('in total {cost}: ["altogether, {cost}", all in all {cost}]')
})
