import {expect, it} from 'vitest'
import {fixedBy, foundIn, refusalOf, textsOf} from './read.js'

const CATALOGUE = `# Not the fact that it is read.
deal = "Not the fact that \\"{{ .Name }}\\" is a boat , red. Caf\\u00e9"
number = 7
'a.b' = 'Not the fact that a C:\\boat , is'
menu.first = """
One \\
    boat. Not the fact that it
is a boat , blue"""
list = ["A boat , green", {b = "A boat"}]

[boats]
description = "Not the fact that translators need a fix here"
one = "One boat , one"
other = '''It's boats , many'''
`

it('reads values as they are shown, but for what is said to translators of forms', async () => {
  expect(await textsOf('en.toml', CATALOGUE)).toEqual([
    'Not the fact that "{{ .Name }}" is a boat , red. Café',
    'Not the fact that a C:\\boat , is',
    'One boat. Not the fact that it\nis a boat , blue',
    'A boat , green',
    'A boat',
    'One boat , one',
    "It's boats , many",
  ])
  expect(await textsOf('en.toml', '[boats]\ndescription = "A boat of wood"\n')).toEqual(['A boat of wood'])
})

it('finds words where they stand, and writes fixes with the escapes of the format', async () => {
  expect(await foundIn('a.toml', CATALOGUE, 'ru-not-a-fact')).toEqual([
    'Not the fact that',
    'Not the fact that',
    'Not the fact that',
  ])
  const mended = CATALOGUE.replaceAll(/(boats?) ,/g, '$1,')
  expect(await fixedBy('a.toml', CATALOGUE, 'any-space-before-comma')).toBe(mended)
})

it('reads lines of Windows', async () => {
  const lines = CATALOGUE.replaceAll('\n', '\r\n')
  const wordsOf = (texts: readonly string[]): string[] => texts.map((text) => text.replace(/\s+/g, ' '))
  expect(wordsOf(await textsOf('a.toml', lines))).toEqual(wordsOf(await textsOf('a.toml', CATALOGUE)))
})

it('reads only English below the names of languages', async () => {
  expect(await textsOf('a.toml', '[ru]\na = "Лодка"\n[en]\na = "A boat"\n')).toEqual(['A boat'])
})

it.each([
  ['a catalogue of another language', 'i18n/ru.toml', CATALOGUE, /^NothingToCheck: its text is in Russian/],
  ['a catalogue of go-i18n of another language', 'active.fr.toml', CATALOGUE, /^NothingToCheck: its text is in French/],
  ['what holds no texts', 'a.toml', 'a = 1\n', /^NothingToCheck: it has no texts/],
  ['what is no TOML', 'a.toml', 'a = "b"\nc = "\n', /line 2: this is no TOML/],
  ['what nests too deeply', 'a.toml', `a = \n${'[\n'.repeat(600)}`, /line 502: this is nested too deeply/],
])('refuses %s', async (_, name, source, reason) => {
  expect(await refusalOf(name, source)).toMatch(reason)
})
