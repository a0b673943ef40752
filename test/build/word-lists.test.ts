import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {readGrammarTables} from '../../src/build/grammar-tables.js'
import {readLists} from '../../src/build/word-lists.js'

const FILE = 'rules/repetition/tables/words.yml'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tables-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

it('reads every list', () => {
  const {prefixes} = readLists(FILE)
  expect(prefixes).toContain('re')
})

it.each([
  [
    'a word twice',
    /(?<=\nparticles:[\s\S]*?words: >-\n)/,
    '    in in\n',
    /words\.yml:\d+:\d+: "in" stands twice in the list/,
  ],
  ['a capital', /(?<=\nparticles:[\s\S]*?words: >-\n)/, '    In\n', /"In" can never match: write "in"/],
  [
    'small letters in a list of capitals',
    /(?<=\nparticles:\n)/,
    '  capitals: true\n',
    /"in" can never match: write "IN"/,
  ],
  ['another key', /(?<=\nparticles:\n)/, '  note: x\n', /unknown key "note": remove it/],
  ['a list without a reason', /(?<=\nparticles:\n) {2}why: >-\n.*\n(?: {4}.*\n)*/, '', /a list is written as/],
  ['what is not YAML', /^/, '{', /words\.yml:\d+:\d+: this is not YAML/],
])('refuses %s', (_, place, text, problem) => {
  const source = readFileSync(FILE, 'utf8')
  const broken = source.replace(place, text)
  expect(broken).not.toBe(source)
  writeFileSync(path.join(folder, 'words.yml'), broken)
  expect(() => readLists(path.join(folder, 'words.yml'))).toThrow(problem)
})

it('refuses a country without its adjective', () => {
  const source = readFileSync('rules/grammar/tables/countries.yml', 'utf8')
  writeFileSync(path.join(folder, 'countries.yml'), source.replace('[Spain, Spanish]', '[Spain]'))
  expect(() => readGrammarTables(folder)).toThrow(/countries\.yml:\d+:\d+: \["Spain"\] is not in the form of the table/)
})
