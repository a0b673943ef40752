import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {readResidueTables} from '../../src/build/residue-tables.js'

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

it.each([
  ['currencies.yml', '- { singular: ruble, plural: rubles, forms: [руб] }', /currencies\.yml:1:3: .* write it like/],
  ['scripts.yml', '- { name: Runes, scripts: [Runes], languages: [is] }', /scripts\.yml:1:3: .* write it like/],
  ['look-alikes.yml', '- { letter: СС, latin: C }', /look-alikes\.yml:1:3: .* write it like/],
  ['model-tokens.yml', '- unk\n- unk', /model-tokens\.yml:2:3: "unk" stands here twice: remove one/],
  ['model-tokens.yml', 'unk: true', /model-tokens\.yml:1:1: a list is expected/],
  ['model-tokens.yml', '- [unk', /model-tokens\.yml:1:7: this is not YAML/],
])('refuses a wrong %s: %s', (name, content, message) => {
  writeFileSync(path.join(folder, name), content)
  expect(() => readResidueTables(folder)).toThrow(message)
})
