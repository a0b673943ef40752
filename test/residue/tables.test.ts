import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {readResidueTables} from '../../src/build/residue-tables.js'
import {type CheckId, checkInfo} from '../../src/detect/check.js'

const FOLDER = 'rules/residue/tables'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tables-'))
  cpSync(FOLDER, folder, {recursive: true})
})

afterEach(() => rmSync(folder, {recursive: true}))

it('every form of a currency belongs to one currency of its language', () => {
  const forms = readResidueTables(FOLDER).currencies.flatMap(({languages, forms}) =>
    forms.flatMap((form) => languages.map((language) => `${language} ${form}`)),
  )
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
})

it('the descriptions of the checks name every language of their tables', () => {
  const {currencies, scripts} = readResidueTables(FOLDER)
  const signs = scripts.flatMap((script) => script.signs ?? [])
  const named = (id: CheckId): readonly string[] => checkInfo(id).reasons.default?.languages ?? []
  const sorted = (entries: readonly {readonly languages: readonly string[]}[]): string[] =>
    [...new Set(entries.flatMap(({languages}) => languages))].sort()
  expect(named('residue-currency')).toEqual(sorted(currencies))
  expect(named('residue-untranslated')).toEqual(sorted([...scripts, ...signs]))
})

it.each([
  ['currencies.yml', '- { singular: ruble, plural: rubles, forms: [руб] }', /currencies\.yml:1:3: .* write it like/],
  ['scripts.yml', '- { name: Runes, scripts: [Runes], languages: [is] }', /scripts\.yml:1:3: .* write it like/],
  ['look-alikes.yml', '- { letter: СС, latin: C }', /look-alikes\.yml:1:3: .* write it like/],
  ['prompt-tags.yml', 'think: true', /prompt-tags\.yml:1:1: a list is expected/],
  ['prompt-tags.yml', '- [think', /prompt-tags\.yml:1:9: this is not YAML/],
])('refuses a wrong %s: %s', (name, content, message) => {
  writeFileSync(path.join(folder, name), content)
  expect(() => readResidueTables(folder)).toThrow(message)
})
