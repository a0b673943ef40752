import {expect, it} from 'vitest'
import {listPages} from '../../src/build/site/list-page.js'
import {listsBy} from '../../src/build/site/lists.js'
import {searchDataOf} from '../../src/build/site/search-data.js'
import {siteRuleOf} from '../../src/build/site/site-rule.js'
import {NO_EVIDENCE} from '../../src/rules/evidence.js'
import {sources} from '../support/rule-files.js'

/** Rules of one kind, so many that they need several pages, with the texts they are for. */
const rules = sources
  .filter(({kind}) => kind === 'calque')
  .slice(0, 900)
  .map((source, index) => ({...source, registers: index < 3 ? (['shop'] as const) : []}))
  .map((source) => siteRuleOf(source, NO_EVIDENCE, 'rules'))

it('go over pages, with each rule once, and lead to the group that is wanted', () => {
  const [list] = listsBy('kind', rules)
  const pages = new Map(list === undefined ? [] : listPages(list))
  const languages = new Set(rules.flatMap(({languages}) => (languages.length === 0 ? ['any'] : languages)))
  expect(pages.size).toBeGreaterThan(2)
  const first = pages.get('rules/kind/calque.html') ?? ''
  for (const language of languages) {
    const [, target] = new RegExp(`href="\\.\\./(kind/[^"]+)#${language}"`).exec(first) ?? []
    expect(pages.get(`rules/${target}`), language).toContain(`<h2 id="${language}">`)
  }
  for (const page of pages.keys()) expect(first).toContain(`href="../${page.slice('rules/'.length)}"`)
})

it('are there for the kinds of text that rules name', () => {
  expect(listsBy('register', rules).map(({title, count}) => [title, count])).toEqual([['Shops and products', 3]])
  expect(searchDataOf(rules).registers.filter((register) => register === 'shop')).toHaveLength(3)
})
