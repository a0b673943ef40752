/** The search of the site, without a browser. */
import {describe, expect, it} from 'vitest'
import {Finder} from '../../src/build/site/browser/finder.js'
import {searchDataOf} from '../../src/build/site/search-data.js'
import {siteRuleOf} from '../../src/build/site/site-rule.js'
import {NO_EVIDENCE} from '../../src/rules/evidence.js'
import {sources} from '../support/rule-files.js'

const data = searchDataOf(sources.map((source) => siteRuleOf(source, NO_EVIDENCE, 'rules')))
const finder = new Finder(data)
const ALL = {kinds: '', languages: '', registers: '', confidences: ''}
const idsOf = (words: string, choice = ALL): (string | undefined)[] =>
  finder.find(words, choice).rules.map((rule) => data.ids[rule])

describe('finds a rule', () => {
  it.each([
    ['by its id', 'ru-not-a-fact'],
    ['by English wording as it is typed', 'not the fact tha'],
    ['by source wording', 'не факт, что'],
    ['by words in another order', 'fact not that deal'],
    ['by its reason', 'expresses doubt deny a fact'],
    ['by what it writes', 'it is not a given'],
  ])('%s', (_, words) => {
    expect(idsOf(words)).toContain('ru-not-a-fact')
  })

  it('by words without their accents', () => {
    const accented = data.sources.findIndex((source) => /^\p{L}*č\p{L}+$/u.test(source))
    expect(accented).toBeGreaterThan(-1)
    expect(idsOf((data.sources[accented] ?? '').replaceAll('č', 'c'))).toContain(data.ids[accented])
  })

  it('by part of a word where the writing has no spaces', () => {
    const chinese = data.sources.findIndex((source) => /^\p{Script=Han}{4}$/u.test(source))
    expect(idsOf((data.sources[chinese] ?? '').slice(1, 3))).toContain(data.ids[chinese])
  })
})

it('puts the rule of that name first', () => {
  expect(idsOf('ru-not-a-fact')[0]).toBe('ru-not-a-fact')
})

it('offers what is close where nothing has the words', () => {
  const {rules, isClose} = finder.find('hang noodels', ALL)
  expect(isClose).toBe(true)
  expect(rules.map((rule) => data.ids[rule])).toContain('ru-hang-noodles')
  expect(finder.find('zzzzqqq', ALL).rules).toEqual([])
})

it('keeps to what is chosen, with words and without', () => {
  const inChinese = idsOf('gas', {...ALL, languages: 'zh'})
  expect(inChinese.length).toBeGreaterThan(0)
  expect(inChinese.length).toBeLessThan(idsOf('gas').length)
  const idioms = idsOf('', {...ALL, kinds: 'idiom', languages: 'ar'})
  expect(idioms).toContain('ar-bird-in-hand-ten')
  expect(idioms.length).toBeLessThan(idsOf('', {...ALL, kinds: 'idiom'}).length)
})
