/** The site that messages link to, as `npm run site` builds it. */
import path from 'node:path'
import {expect, it} from 'vitest'
import packageData from '../../package.json' with {type: 'json'}
import {pageOf} from '../../src/build/rule-files.js'
import {siteOf} from '../../src/build/site/site.js'
import {addressOf} from '../../src/rules/address.js'
import {lint} from '../support/lint.js'
import {checkEntries, checkFiles, ruleFiles, sources} from '../support/rule-files.js'

/** Built by another part of `npm run site`. */
const PLAYGROUND = 'playground'

const rules = [...sources, ...checkEntries]
const site = await siteOf(rules, 'rules')
const anchors = new Map([...site].map(([page, html]) => [page, anchorsOf(html)]))

function anchorsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))
}

/** The page below the address of the site that an address of it leads to; `undefined` for another site. */
function pageAt(address: string): string | undefined {
  return address.startsWith(packageData.homepage) ? address.slice(packageData.homepage.length) : undefined
}

it('has a page for every rule, which its address leads to and which is about it', () => {
  expect(packageData.homepage).toMatch(/^https:\/\/\S+\/$/)
  const lost = rules.filter(({id}) => {
    const html = site.get(pageAt(addressOf(id.text)) ?? '')
    return html?.includes(`<h1>${id.text}</h1>`) !== true
  })
  expect(lost.map(({id}) => id.text)).toEqual([])
})

it('has what messages linked to before: a page for every rule file, with an anchor and a link for each rule', () => {
  const wanted = [...ruleFiles, ...checkFiles].map((file) => `rules/${pageOf(file, 'rules')}.html`)
  expect(wanted.filter((page) => !site.has(page))).toEqual([])
  const lost = rules.filter(({id, file}) => {
    const page = `rules/${pageOf(file, 'rules')}.html`
    const isLinked = site.get(page)?.includes(`<a href="../${id.text}.html">`) === true
    return !isLinked || anchors.get(page)?.has(id.text) !== true
  })
  expect(lost.map(({id}) => id.text)).toEqual([])
})

it('has the pages that messages link to', async () => {
  const messages = await lint(
    'Not the fact that the deal will hold, it is clear to all. He came to Buchu in the XVIII century with an acute interest.',
  )
  expect(messages.length).toBeGreaterThan(2)
  for (const {url} of messages) expect(site.has(pageAt(url ?? '') ?? ''), url).toBe(true)
})

it('lists every rule by language and by kind', () => {
  for (const by of ['language', 'kind']) {
    const lists = [...site].filter(([page]) => page.startsWith(`rules/${by}/`)).map(([, html]) => html)
    const listed = new Set(
      lists.flatMap((html) => [...html.matchAll(/<li><a href="\.\.\/([^"]+)\.html">/g)].map(([, id]) => id)),
    )
    expect(rules.filter(({id}) => !listed.has(id.text)).map(({id}) => id.text)).toEqual([])
  }
})

it('has pages whose links lead to pages and anchors of the site', () => {
  const broken = [...site]
    .filter(([page]) => page.endsWith('.html') && page !== '404.html')
    .flatMap(([page, html]) =>
      [...html.matchAll(/ (?:href|src|action)="(?!https:)([^"]+)"/g)]
        .map(([, target = '']) => target.split('#'))
        .filter(([target = '', anchor]) => {
          const resolved = target === '' ? page : path.posix.join(path.posix.dirname(page), target)
          if (resolved === `${PLAYGROUND}/`) return false
          const known = anchors.get(resolved)
          return known === undefined || (anchor !== undefined && !known.has(anchor))
        })
        .map((target) => `${page}: ${target.join('#')}`),
    )
  expect(broken).toEqual([])
})

it('leads from its first page to the playground, the rules, what was measured and the repository', () => {
  const html = site.get('index.html') ?? ''
  for (const target of ['playground/', 'rules/index.html', 'measured.html', 'https://github.com/'])
    expect(html).toContain(`<a href="${target}`)
  expect(html).toContain('<ins>It is not certain that</ins>')
})

it('has pages small enough for slow lines', () => {
  const large = [...site].filter(([page, html]) => page.endsWith('.html') && html.length > 200_000)
  expect(large.map(([page]) => page)).toEqual([])
})
