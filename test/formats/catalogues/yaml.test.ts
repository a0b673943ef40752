import {expect, it} from 'vitest'
import {fixedBy, foundIn, refusalOf, textsOf} from './read.js'

const RAILS = `en:
  # Not the fact that this is read.
  plain: Not the fact that %{name} holds
  double: "Not the fact that caf\\u00e9 \\
    \\"it\\" , holds"
  single: 'It isn''t one boat , red'
  folded: >-
    Not the fact that
    it holds.

    One boat , red.
  literal: |
    One boat , blue.
      Not the fact that it holds.
  items:
    - Not the
      fact that it holds
    - 3
ru:
  plain: Не факт, что
`

const TEXTS = [
  'Not the fact that %{name} holds',
  'Not the fact that café "it" , holds',
  "It isn't one boat , red",
  'Not the fact that it holds.',
  'One boat , red.',
  'One boat , blue.',
  'Not the fact that it holds.',
  'Not the fact that it holds',
]

it('reads the English of Rails in every manner of writing it', async () => {
  expect(await textsOf('config/all.yml', RAILS)).toEqual(TEXTS)
  expect(await textsOf('config/all.yml', RAILS.replaceAll('\n', '\r\n'))).toEqual(TEXTS)
})

it('reads all documents of a file', async () => {
  expect(await textsOf('a.yml', '---\na: One boat\n---\nb: Two boats\n')).toEqual(['One boat', 'Two boats'])
})

it('finds words where they stand, and mends them in place', async () => {
  expect(await foundIn('all.yml', RAILS, 'ru-not-a-fact')).toEqual([
    'Not the fact that',
    'Not the fact that',
    'Not the fact that',
    'Not the fact that',
    'Not the\n      fact that',
  ])
  expect(await fixedBy('all.yml', RAILS, 'any-space-before-comma')).toBe(RAILS.replaceAll('boat ,', 'boat,'))
})

it('writes no fix that would be no text any more, and escapes those that can be', async () => {
  const quoted = 'a: "It is „so“ now"\n'
  expect(await fixedBy('a.yml', quoted, 'typography-quote-foreign')).toBe('a: "It is \\"so\\" now"\n')
  const plain = 'a: „So it is“\n'
  const fixed = await fixedBy('a.yml', plain, 'typography-quote-foreign')
  expect(fixed).toBe(plain)
})

it.each([
  [
    'a value with a colon',
    'a: b\nc: d: e\n',
    /^Error: line 2: this is no YAML \(.+\): mend it, or put a text with ": "/,
  ],
  ['a bracket that nothing closes', 'a: [b\n', /^Error: line \d: this is no YAML/],
  ['other languages', 'de:\n  a: b\n', /^NothingToCheck: its text is in German/],
  ['no texts', 'a: 1\n', /^NothingToCheck: it has no texts/],
])('refuses %s', async (_, source, reason) => {
  expect(await refusalOf('a.yml', source)).toMatch(reason)
})
