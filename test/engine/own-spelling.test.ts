/** Fixes are spelt as the document is. */
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {retext} from 'retext'
import {expect, it} from 'vitest'
import retextTranslationese, {type Options} from '../../src/index.js'
import {folderWith} from '../support/run.js'

const RULES = `
- id: any-gas-kiosk
  kind: term
  match: gas kiosk (<any>|)
  suggest: [centre for licences $1, Colour Centre, check]
  why: A rule of this test.
  flag: [He saw the gas kiosk. => He saw the centre for licences.]
  pass: [No kiosk.]
`

async function fixesOf(text: string, options: Options = {}): Promise<readonly string[]> {
  const folder = folderWith({})
  const rules = path.join(folder, 'rules.yml')
  writeFileSync(rules, RULES)
  const file = await retext()
    .use(retextTranslationese, {...options, ruleFiles: [rules]})
    .process(text)
  return file.messages.find(({ruleId}) => ruleId === 'any-gas-kiosk')?.expected ?? []
}

it.each<[string, Options, readonly string[]]>([
  ['He saw the gas kiosk.', {}, ['center for licenses', 'Colour Centre', 'check']],
  ['He saw the gas kiosk, whose colour was grey.', {}, ['centre for licences', 'Colour Centre', 'check']],
  ['He saw the gas kiosk, whose colour was grey.', {locale: 'US'}, ['center for licenses', 'Colour Centre', 'check']],
  ['He saw the gas kiosk.', {locale: 'UK'}, ['centre for licences', 'Colour Centre', 'check']],
  ['He saw the gas kiosk centre.', {locale: 'US'}, ['centre for licenses centre', 'Colour Centre', 'check']],
])('%s %j', async (text, options, fixes) => {
  expect(await fixesOf(text, options)).toEqual(fixes)
})
