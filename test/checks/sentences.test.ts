/** What checks find without a rule: each finding is described in a file and proves itself by its own texts. */
import {retext} from 'retext'
import {describe, expect, it} from 'vitest'
import {listCheckFiles, pageOf, readCheckFiles} from '../../src/build/rule-files.js'
import {CHECKS} from '../../src/checks/all.js'
import retextTranslationese, {applyFixes, type Options} from '../../src/index.js'

const files = listCheckFiles('rules')
const entries = readCheckFiles(files)

async function findings(text: string, id: string, options: Readonly<Options>) {
  const file = await retext()
    .use(retextTranslationese, {confidence: 'low', ...options})
    .process(text)
  return file.messages.filter(({ruleId}) => ruleId === id)
}

it('every finding is described, and nothing else is', () => {
  expect(entries.map(({id}) => id.text).sort()).toEqual(CHECKS.flatMap(({ids}) => ids).sort())
})

describe.each(files)('%s', (file) => {
  const own = readCheckFiles([file])

  it('is sorted by id', () => {
    const ids = own.map(({id}) => id.text)
    expect(ids).toEqual([...ids].sort())
  })

  describe.each(own.map((entry) => [entry.id.text, entry] as const))('%s', (id, {flag, pass, options}) => {
    it.each(flag.map(({text}) => text.split(' => ')))('flags: %s', async (text = '', right?: string) => {
      const found = await findings(text, id, options)
      const [first] = found
      expect(first).toBeDefined()
      expect(first?.url).toMatch(new RegExp(`/${pageOf(file, 'rules')}\\.html#${id}$`))
      if (right !== undefined) expect(applyFixes(text, found)).toBe(right)
    })

    it.each(pass.map(({text}) => text))('leaves alone: %s', async (text) => {
      expect(await findings(text, id, options)).toEqual([])
    })
  })
})
