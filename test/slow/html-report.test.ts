/**
 * The HTML report in a browser, in both themes. Skipped where there is no Chromium; `CHROMIUM` names one that stands elsewhere. Needs
 * `npm run build`.
 */
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {executablePath, launch} from '../support/browser.js'
import {folderWith, installed} from '../support/run.js'

/** What is enough for text, by WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5

let browser: Browser
beforeAll(async () => {
  const launched = await launch()
  if (launched !== undefined) browser = launched
})
afterAll(() => browser?.close())

async function open(
  colorScheme: 'light' | 'dark',
  width: number,
): Promise<{page: Page; asked: string[]; errors: string[]}> {
  const cwd = folderWith({
    'a.txt': 'Not the fact that the deal will hold. He has an acute interest in art.\n',
    'b.txt': `${'All is well here. '.repeat(200)}\n\nNot the fact that it holds.\n${'x'.repeat(500)}\n`,
  })
  await installed(['.', '--report', 'html=report.html'], {cwd})
  const page = await browser.newPage({colorScheme, viewport: {width, height: 700}})
  const asked: string[] = []
  const errors: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(pathToFileURL(path.join(cwd, 'report.html')).href)
  return {page, asked, errors}
}

/** What a function, as text because it runs in the page, says of the first element that a selector finds. */
function ask<T>(page: Page, selector: string, of: string): Promise<T> {
  return page.evaluate(`(${of})(document.querySelector(${JSON.stringify(selector)}))`)
}

/** The contrast of the text of an element to what is behind it, by WCAG. */
const CONTRAST = `(element) => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number)
  const luminance = (colour) => {
    const [red, green, blue] = parts(colour).map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  let behind = element
  while (parts(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement
  const both = [getComputedStyle(element).color, getComputedStyle(behind).backgroundColor].map(luminance)
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05)
}`

const IS_FOCUSED = '(element) => element === document.activeElement'

describe.skipIf(executablePath === undefined).each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('can be read: all text stands out from what is behind it', async () => {
    const {page, asked, errors} = await open(theme, 1000)
    await page.locator('.text mark').first().focus()
    for (const selector of [
      'body',
      '.soft',
      'a',
      '.text',
      '.note',
      '.note a',
      '.note .soft',
      'table mark',
      '.text mark',
    ])
      expect(await ask<number>(page, selector, CONTRAST), selector).toBeGreaterThan(ENOUGH)
    const background = await ask<string>(page, 'body', '(body) => getComputedStyle(body).backgroundColor')
    expect(background).toBe(theme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(22, 22, 26)')
    expect(asked).toHaveLength(1)
    expect(errors).toEqual([])
    await page.close()
  })

  it.each([1000, 320])('shows a note on hover and by the keyboard, inside a window %d wide', async (width) => {
    const {page} = await open(theme, width)
    const mark = page.locator('.text mark').first()
    const note = mark.locator('.note')
    expect(await note.isVisible()).toBe(false)
    await mark.hover()
    expect(await note.isVisible()).toBe(true)
    // It stays while it is pointed at, so that its link can be followed.
    await note.locator('a').hover()
    expect(await note.isVisible()).toBe(true)
    await page.mouse.move(1, 1)
    expect(await note.isVisible()).toBe(false)
    const isHere = (): Promise<boolean> => ask(page, '.text mark', IS_FOCUSED)
    for (let presses = 0; presses < 20 && !(await isHere()); presses++) await page.keyboard.press('Tab')
    expect(await isHere()).toBe(true)
    expect(await note.isVisible()).toBe(true)
    const box = await note.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width)
    await page.keyboard.press('Tab')
    expect(await ask(page, '.text mark a', IS_FOCUSED)).toBe(true)
    expect(await ask(page, 'html', '(html) => html.scrollWidth <= html.clientWidth')).toBe(true)
    await page.close()
  })
})
