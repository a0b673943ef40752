/** The site that messages link to, as `npm run site` builds it. */
import path from 'node:path'
import {expect, it} from 'vitest'
import packageData from '../../package.json' with {type: 'json'}
import {pageOf} from '../../src/build/rule-files.js'
import {siteOf} from '../../src/build/site/site.js'
import {addressOf} from '../../src/rules/address.js'
import {checkEntries, checkFiles, ruleFiles, sources} from '../support/rule-files.js'

const rules = [...sources, ...checkEntries]
const site = siteOf(rules, 'rules')
const anchors = new Map([...site].map(([page, html]) => [page, anchorsOf(html)]))

function anchorsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))
}

it('has a page for every rule file', () => {
  const wanted = [...ruleFiles, ...checkFiles].map((file) => `rules/${pageOf(file, 'rules')}.html`)
  expect(wanted.filter((page) => !site.has(page))).toEqual([])
})

it('has what the address of every rule points to', () => {
  expect(packageData.homepage).toMatch(/^https:\/\/\S+\/$/)
  const lost = rules.filter(({id, file}) => {
    const address = addressOf(pageOf(file, 'rules'), id.text)
    const [page = '', anchor = ''] = address.slice(packageData.homepage.length).split('#')
    return !address.startsWith(packageData.homepage) || anchors.get(page)?.has(anchor) !== true
  })
  expect(lost.map(({id}) => id.text)).toEqual([])
})

it('has pages whose links lead to pages and anchors of the site', () => {
  const broken = [...site].flatMap(([page, html]) =>
    [...html.matchAll(/ (?:href|src)="([^"]+)"/g)]
      .map(([, target = '']) => target.split('#'))
      .filter(([target = '', anchor]) => {
        const known = anchors.get(path.posix.join(path.posix.dirname(page), target))
        return known === undefined || (anchor !== undefined && !known.has(anchor))
      })
      .map((target) => `${page}: ${target.join('#')}`),
  )
  expect(broken).toEqual([])
})
