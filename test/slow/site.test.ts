/**
 * The site in a browser, in both themes: search and keyboard, and what axe finds. Skipped where there is no Chromium; `CHROMIUM` names one
 * that stands elsewhere.
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {AxeResults} from 'axe-core'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {serveSite} from '../../src/build/site/serve.js'
import {executablePath, launch} from '../support/browser.js'
import {run} from '../support/run.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** One page of each sort. */
const PAGES = [
  'index.html',
  'measured.html',
  '404.html',
  'rules/index.html',
  'rules/index.html?q=gas',
  'rules/ru-not-a-fact.html',
  'rules/grammar-comma-splice.html',
  'rules/language/el.html',
  'rules/phrases/zh.reports.html',
]

let browser: Browser | undefined
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  if (executablePath === undefined) return
  // Not synchronously: the test runner takes a process that hears nothing for a minute for dead.
  const {stderr, code} = await run('npx', ['tsx', 'src/build/build-site.ts'])
  expect({stderr, code}).toEqual({stderr: '', code: 0})
  site = await serveSite('dist/site', 0)
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  site?.server.close()
  site?.server.closeAllConnections()
})

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  if (browser === undefined) throw new Error('there is no browser')
  const page = await browser.newPage(options)
  await page.goto(site.address + path)
  return page
}

/** What is found is told at last, and not only that something is being loaded. */
async function told(page: Page): Promise<string> {
  const status = page.locator('#status', {hasText: /found|No rule|loaded \(/})
  return (await status.textContent()) ?? ''
}

const focused = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement.textContent || document.activeElement.id')

describe.skipIf(executablePath === undefined)('the site', () => {
  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    it.each(PAGES)('has no fault that axe finds, and fits a narrow window: %s', async (path) => {
      const page = await open(path, {colorScheme})
      if (path.includes('?')) await told(page)
      await page.evaluate(AXE)
      const {violations} = (await page.evaluate('axe.run()')) as AxeResults
      expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      await page.setViewportSize({width: 360, height: 700})
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
      await page.close()
    })
  })

  it('asks no other server, and loads the rules when the search is used', async () => {
    const page = await open('index.html')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${site.address}rules/index.html`)
    expect(asked.filter((url) => url.endsWith('.json'))).toEqual([])
    await page.fill('#words', 'gas')
    await told(page)
    expect(asked.filter((url) => url.endsWith('.json'))).toHaveLength(1)
    expect(asked.filter((url) => !url.startsWith(site.address))).toEqual([])
    await page.close()
  })

  it('answers while one types', async () => {
    const page = await open('rules/index.html')
    await page.locator('#words').pressSequentially('не факт, ч')
    await page.locator('#results a', {hasText: /^ru-not-a-fact$/}).waitFor()
    expect(await told(page)).toMatch(/^\d+ rules found\.$/)
    await page.fill('#words', 'gas stands')
    await page.locator('#results a', {hasText: /^ru-gas-stands$/}).waitFor()
    expect(await page.locator('#results a', {hasText: /^ru-not-a-fact$/}).count()).toBe(0)
    expect(page.url()).toContain('q=gas+stands')
    await page.fill('#words', 'zzzzqqq')
    await page.locator('#status', {hasText: 'No rule has these words.'}).waitFor()
    expect(await page.locator('#results li').count()).toBe(0)
    await page.fill('#words', '')
    await page.locator('#status', {hasText: /^$/}).waitFor({state: 'attached'})
    await page.close()
  })

  it('chooses by language and kind, and keeps that in the address', async () => {
    const page = await open('rules/index.html')
    await page.selectOption('select[name=language]', 'ar')
    await page.selectOption('select[name=kind]', 'idiom')
    await page.locator('#results a', {hasText: 'ar-bird-in-hand-ten'}).waitFor()
    const other = await open(page.url().slice(site.address.length))
    await other.locator('#results a', {hasText: 'ar-bird-in-hand-ten'}).waitFor()
    expect(await other.inputValue('select[name=kind]')).toBe('idiom')
    await page.close()
    await other.close()
  })

  it('shows more on request', async () => {
    const page = await open('rules/index.html?kind=idiom')
    await page.click('#more')
    // The page draws in its own time.
    await page.locator('#results li:nth-child(100)').waitFor()
    expect(await page.locator('#results li').count()).toBe(100)
    expect(await focused(page)).toBe(await page.locator('#results li:nth-child(51) a').textContent())
    await page.close()
  })

  it('is used by the keyboard alone', async () => {
    const page = await open('rules/index.html')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Skip to the content')
    await page.keyboard.press('/')
    expect(await focused(page)).toBe('words')
    await page.keyboard.type('not the fact')
    await page.locator('#results a', {hasText: /^ru-not-a-fact$/}).waitFor()
    const [first, second] = await page.locator('#results a').allTextContents()
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe(first)
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe(second)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('words')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/rules/${first}.html`)
    await page.close()
  })

  it('searches from the page of a rule', async () => {
    const page = await open('rules/ru-not-a-fact.html')
    await page.fill('header input', 'gas stands')
    await page.keyboard.press('Enter')
    await page.locator('#results a', {hasText: /^ru-gas-stands$/}).waitFor()
    await page.close()
  })

  it('has its lists without scripts, and says that the search needs them', async () => {
    const page = await open('rules/index.html', {javaScriptEnabled: false})
    expect(await page.locator('noscript p').isVisible()).toBe(true)
    expect(await page.locator('#words').isVisible()).toBe(false)
    await page.click('a:text-is("Hindi")')
    expect(await page.locator('.rules li a').count()).toBeGreaterThan(50)
    await page.close()
  })

  it('leads from an old address to the rule', async () => {
    const page = await open('rules/phrases/ru.talk.html#ru-not-a-fact')
    await page.click('li:target a')
    expect(await page.locator('h1').textContent()).toBe('ru-not-a-fact')
    await page.close()
  })

  it('leads from a page that is no more to the rule behind its "#"', async () => {
    const page = await open('rules/phrases/gone.html#ru-not-a-fact')
    await page.click('a:text-is("the rule ru-not-a-fact")')
    expect(await page.locator('h1').textContent()).toBe('ru-not-a-fact')
    await page.close()
  })

  it('says so when the rules cannot be loaded, and tries again', async () => {
    const page = await open('rules/index.html')
    await page.route('**/search.json', (route) => route.abort())
    await page.fill('#words', 'gas')
    expect(await told(page)).toContain('The lists below have them all.')
    await page.unroute('**/search.json')
    await page.fill('#words', 'gas stands')
    await page.locator('#results a', {hasText: /^ru-gas-stands$/}).waitFor()
    await page.close()
  })
})
