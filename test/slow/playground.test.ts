/**
 * The playground in a browser, as somebody uses it. Skipped where there is no Chromium; builds the page by itself. Needs `npm run build`.
 */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {buildPlayground} from '../../src/build/site/playground.js'
import {executablePath, launch, serve} from '../support/browser.js'
import {folderWith, installed} from '../support/run.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** A slow machine is no reason to fail. */
const SLOWEST = 300_000
const CALQUES = 'Not the fact that the deal will hold. He has an acute interest in art.'

const site = mkdtempSync(path.join(tmpdir(), 'translationese-site-'))
let browser: Browser
let address = ''
let close = (): void => undefined
beforeAll(async () => {
  const launched = await launch()
  if (launched === undefined) return
  browser = launched
  await buildPlayground(path.join(site, 'playground'))
  const served = await serve(site)
  address = `${served.address}playground/`
  close = served.close
})
afterAll(async () => {
  await browser?.close()
  close()
  rmSync(site, {recursive: true, force: true})
})

/** Expects something soon, on a slow machine too. */
const eventually = <T>(what: () => T): ReturnType<typeof expect.poll<T>> => expect.poll(what, {timeout: SLOWEST})

interface Opened {
  readonly page: Page
  /** What the page and its worker have asked for. */
  readonly asked: string[]
  readonly errors: string[]
}

/** Opens the page with nothing in the cache, until all that it loads is there. */
async function open(options: Parameters<Browser['newPage']>[0] = {}, fragment = ''): Promise<Opened> {
  const page = await browser.newPage(options)
  page.setDefaultTimeout(SLOWEST)
  const asked: string[] = []
  const errors: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(address + fragment)
  await page.waitForSelector('html[data-checked=wholly]')
  return {page, asked, errors}
}

const words = (page: Page): Promise<string[]> => page.locator('#findings .words').allTextContents()
const marks = (page: Page): Promise<string[]> => page.locator('#marks mark').allTextContents()
const textOf = (page: Page): Promise<string> => page.locator('#text').inputValue()

/** Writes a text over the one there is, and waits for what is found. */
async function write(page: Page, text: string, found: readonly string[]): Promise<void> {
  await page.locator('#text').fill(text)
  await eventually(() => words(page)).toEqual(found)
}

/** What axe finds that those who cannot see, or use no mouse, would stumble over. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(`axe.run().then(({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes[0].html))`)
}

describe.skipIf(executablePath === undefined)('the playground', () => {
  it('begins with an example, finds in it what the command finds, and asks only its own origin', async () => {
    const {page, asked, errors} = await open()
    const text = await textOf(page)
    const cwd = folderWith({'a.txt': text})
    const {stdout} = await installed(['a.txt', '--report', 'json'], {cwd})
    const [file] = JSON.parse(stdout) as [{messages: {ruleId: string; place: {start: {offset: number}}}[]}]
    const rules = await page.locator('#findings > li > p:last-child a').allTextContents()
    expect(rules).toEqual(file.messages.map(({ruleId}) => ruleId))
    expect(rules.length).toBeGreaterThan(10)
    expect(await marks(page)).toHaveLength(rules.length)
    expect(await page.locator('#reading').textContent()).toContain('reads like a translation from Russian')
    expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })

  it('finds what is typed, shows it in place, and asks for nothing more', async () => {
    const {page, asked} = await open()
    const before = asked.length
    await page.locator('#text').fill('')
    await page.locator('#text').pressSequentially(CALQUES)
    await eventually(() => words(page)).toEqual(['Not the fact that', 'an acute interest'])
    expect(await marks(page)).toEqual(['Not the fact that', 'an acute interest'])
    expect(await page.locator('#count').textContent()).toBe('2 findings in 15 words.')
    expect(await page.locator('#marks').textContent()).toBe(CALQUES)
    expect(asked.slice(before)).toEqual([])
    // Only a language that English does not know asks for what tells languages apart.
    await page.locator('#text').fill('Der Vertrag wurde gestern von beiden Seiten unterzeichnet und bleibt gültig.')
    await eventually(() => page.locator('#findings').textContent()).toContain('German')
    expect(asked.slice(before).map((url) => path.basename(url))).toEqual([
      'languages.bin',
      expect.stringMatching(/^static\.extrasmall-/),
    ])
    await page.close()
  })

  it('links findings to the reference beside it', async () => {
    const {page} = await open()
    await write(page, CALQUES, ['Not the fact that', 'an acute interest'])
    const href = await page.locator('#findings a').first().getAttribute('href')
    expect(href).toMatch(/^\.\.\/rules\/.*ru-not-a-fact/)
    await page.close()
  })

  it('writes a fix, all sure fixes, and takes them back', async () => {
    const {page} = await open()
    await write(page, CALQUES, ['Not the fact that', 'an acute interest'])
    await page.getByRole('button', {name: 'Write “a keen interest”'}).click()
    const one = CALQUES.replace('an acute', 'a keen')
    expect(await textOf(page)).toBe(one)
    await eventually(() => words(page)).toEqual(['Not the fact that'])
    await page.getByRole('button', {name: 'Fix all sure ones (1)'}).click()
    expect(await textOf(page)).toBe(one.replace('Not the fact', 'It is not certain'))
    await eventually(() => words(page)).toEqual([])
    expect(await page.getByRole('button', {name: 'Fix all'}).isDisabled()).toBe(true)
    await page.getByRole('button', {name: 'Undo'}).click()
    expect(await textOf(page)).toBe(one)
    await page.locator('#text').press('Control+z')
    expect(await textOf(page)).toBe(CALQUES)
    await eventually(() => words(page)).toEqual(['Not the fact that', 'an acute interest'])
    await page.getByRole('button', {name: 'Redo'}).click()
    expect(await textOf(page)).toBe(one)
    await page.close()
  })

  it('shows some kinds and one language', async () => {
    const {page} = await open()
    const german = 'They made each other acquaintance.'
    const both = `${CALQUES} The goods are from 1 200 euros .`
    await page.locator('#text').fill(`${both} ${german}`)
    await eventually(() => words(page)).toContain('Not the fact that')
    const all = await words(page)
    await page.getByRole('checkbox', {name: 'Calque'}).uncheck()
    const rest = await words(page)
    expect(rest.length).toBeLessThan(all.length)
    expect(rest).not.toContain('Not the fact that')
    expect(await marks(page)).toHaveLength(rest.length)
    await page.getByRole('checkbox', {name: 'Calque'}).check()
    await page.getByLabel('Language').selectOption('ru')
    const kept = await page.locator('#findings > li > p:last-child').allTextContents()
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.filter((line) => /^(?:high|medium|low) confidence|Russian/.test(line))).toEqual(kept)
    await page.close()
  })

  it('takes the least confidence, the source and the format into account', async () => {
    const {page} = await open()
    const text = 'Not the fact that the deal will hold. `Not the fact that` it is read.'
    await write(page, text, ['Not the fact that', 'Not the fact that'])
    await page.getByLabel('Read as').selectOption('markdown')
    await eventually(() => words(page)).toEqual(['Not the fact that'])
    await write(page, 'In his opinion, the deal is good .', ['good .'])
    await page.getByLabel('Report').selectOption('high')
    await eventually(() => words(page)).toEqual([])
    await page.getByLabel('Report').selectOption('low')
    await eventually(() => words(page)).toContain('good .')
    await page.close()
  })

  it('shares a text by its address, and tells one that is broken', async () => {
    const {page} = await open()
    const text = `${CALQUES}\n«Не факт» 😀`
    await page.locator('#text').fill(text)
    await page.getByLabel('Translated from').selectOption('ru')
    await page.getByRole('button', {name: 'Copy link'}).click()
    await eventually(() => page.locator('#status').textContent()).toContain('The text is in the link itself')
    const fragment = new URL(page.url()).hash
    const other = await open({}, fragment)
    expect(await textOf(other.page)).toBe(text)
    expect(await other.page.getByLabel('Translated from').inputValue()).toBe('ru')
    expect(other.asked.filter((url) => url.includes('text='))).toEqual([])
    await other.page.close()
    const broken = await open({}, '#text=%21%21')
    expect(await broken.page.getByRole('alert').textContent()).toContain('was cut or changed')
    await broken.page.close()
    await page.close()
  })

  it('reads a file, and says why it does not read another', async () => {
    const {page} = await open()
    const file = page.locator('#file')
    await file.setInputFiles({
      name: 'a.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(`# Art\r\n\r\n\`${CALQUES}\``),
    })
    await eventually(() => textOf(page)).toBe(`# Art\n\n\`${CALQUES}\``)
    expect(await page.getByLabel('Read as').inputValue()).toBe('markdown')
    await eventually(() => words(page)).toEqual([])
    await file.setInputFiles({name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF')})
    await eventually(() => page.getByRole('alert').textContent()).toContain('"a.pdf" is no .txt or .md file')
    await file.setInputFiles({name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from([0xff, 0xfe, 0x41])})
    await eventually(() => page.getByRole('alert').textContent()).toContain('UTF-8')
    await page.close()
  })

  it('can be used by the keyboard alone', async () => {
    const {page} = await open()
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate('document.activeElement.id === "text"')) break
    }
    await page.keyboard.press('Control+a')
    await page.keyboard.type(CALQUES)
    await eventually(() => words(page)).toEqual(['Not the fact that', 'an acute interest'])
    // The cursor that comes into a finding makes it the current one.
    await page.keyboard.press('Control+Home')
    expect(await page.locator('[aria-current] .words').textContent()).toBe('Not the fact that')
    await eventually(() => page.locator('#status').textContent()).toContain('expected "It is not certain that"')
    await page.keyboard.press('F8')
    await page.keyboard.press('F8')
    const current = page.locator('[aria-current] .words')
    const first = await current.textContent()
    await page.keyboard.press('Shift+F8')
    expect(await current.textContent()).not.toBe(first)
    await page.keyboard.press('F8')
    expect(await current.textContent()).toBe(first)
    await eventually(() => page.locator('#status').textContent()).toContain(first)
    await page.keyboard.press('Control+Enter')
    await eventually(() => words(page)).toHaveLength(1)
    await page.keyboard.press('Control+z')
    expect(await textOf(page)).toBe(CALQUES)
    // From the text on, the buttons of each finding are reached, and stay where they are when one is gone.
    await eventually(() => words(page)).toHaveLength(2)
    await page.locator('#findings .fix').first().focus()
    await page.keyboard.press('Enter')
    await eventually(() => words(page)).toHaveLength(1)
    expect(await page.evaluate('document.activeElement.closest("#findings") !== null')).toBe(true)
    await page.close()
  })

  it.each(['light', 'dark'] as const)(
    'has nothing that axe objects to, and fits into a phone, in the %s theme',
    async (colorScheme) => {
      for (const width of [1280, 360]) {
        const {page} = await open({colorScheme, viewport: {width, height: 740}})
        await page.keyboard.press('F8')
        expect(await violations(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        await page.close()
      }
    },
  )

  it('breaks lines in the box and in the layer of marks alike', async () => {
    for (const width of [1280, 360]) {
      const {page} = await open({viewport: {width, height: 740}})
      const paragraph = `${CALQUES} ${'Supercalifragilistic'.repeat(8)}\twith tabs, “quotes” and   spaces 😀. `
      await page.locator('#text').fill(`${paragraph.repeat(30)}\n\n\n`)
      await eventually(() => marks(page)).not.toEqual([])
      const heights = await page.evaluate(`(() => {
        const box = document.getElementById('text')
        return [box.scrollHeight, box.clientHeight, document.getElementById('marks').clientHeight]
      })()`)
      expect(new Set(heights as number[]).size).toBe(1)
      await page.close()
    }
  })
})

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

describe.skipIf(executablePath === undefined)('how fast it is', () => {
  it('is told, and not asserted', async () => {
    const opening: number[] = []
    for (let run = 0; run < 5; run++) {
      const page = await browser.newPage()
      page.setDefaultTimeout(SLOWEST)
      const start = performance.now()
      await page.goto(address)
      await page.waitForSelector('#findings > li')
      opening.push(performance.now() - start)
      await page.close()
    }
    const {page} = await open()
    const thousand = (await textOf(page)).repeat(6).split(' ').slice(0, 1000).join(' ')
    const typing: number[] = []
    for (let run = 0; run < 15; run++) {
      await page.locator('#text').fill(`${thousand} ${run}.`)
      await page.waitForTimeout(1000)
      typing.push(await page.evaluate<number>(KEY_TO_FINDINGS))
    }
    console.log(
      `playground: first findings ${Math.round(median(opening))} ms after opening, ` +
        `${Math.round(median(typing))} ms after a key in 1,000 words (medians)`,
    )
    expect(typing).toHaveLength(15)
    await page.close()
  })
})

/** Types a letter, and tells how many milliseconds later the list has been drawn from the new findings. */
const KEY_TO_FINDINGS = `new Promise((resolve) => {
  const box = document.getElementById('text')
  box.focus()
  box.setSelectionRange(box.value.length, box.value.length)
  const observer = new MutationObserver(() => resolve(performance.now() - start))
  observer.observe(document.documentElement, {attributes: true})
  const start = performance.now()
  document.execCommand('insertText', false, 'x')
})`
