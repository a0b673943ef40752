import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {readPatternLists} from '../../src/build/pattern-lists.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lists-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

function read(text: string): Readonly<Record<string, readonly string[]>> {
  const file = path.join(folder, 'lists.yml')
  writeFileSync(file, text)
  return readPatternLists(file)
}

it('reads the words of each list, of which some are several', () => {
  expect(read('boats:\n  why: What floats.\n  words: >-\n    boat | rowing boat |\n    ferry\n')).toEqual({
    boats: ['boat', 'rowing boat', 'ferry'],
  })
})

it.each([
  ['a word twice', 'boats: {why: x, words: a | b | a}', /lists\.yml:1:\d+: "a" stands twice in the list: remove one/],
  ['a capital', 'boats: {why: x, words: a | b | C}', /"C" cannot stand in a list: write words in small letters/],
  ['a pattern', 'boats: {why: x, words: "a | b | {carry}"}', /"\{carry}" cannot stand in a list/],
  ['an end without a word', 'boats: {why: x, words: a | b | }', /"" cannot stand in a list/],
  ['two words', 'boats: {why: x, words: a | b}', /a list has 3 words or more/],
  ['no reason', 'boats: {words: a | b | c}', /a list is written as/],
  ['a name with a capital', 'Boats: {why: x, words: a | b | c}', /"Boats" is no name of a list/],
])('refuses %s', (_, text, problem) => {
  expect(() => read(text)).toThrow(problem)
})
