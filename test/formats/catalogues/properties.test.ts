import {expect, it} from 'vitest'
import {fixedBy, foundIn, refusalOf, textsOf} from './read.js'

const BUNDLE = `# Not the fact that it is read.
! Nor this , here.
deal = Not the fact that {0} is \\
       a boat , red.\\nNot the fact that caf\\u00e9 is.
empty=
a\\ key:It''s a boat , blue
path C:\\\\boats
`

it('reads values as they are shown', async () => {
  expect(await textsOf('messages_en.properties', BUNDLE)).toEqual([
    'Not the fact that {0} is a boat , red.',
    'Not the fact that café is.',
    "It''s a boat , blue",
    'C:\\boats',
  ])
})

it('finds words where they stand, and writes fixes with the escapes of the format', async () => {
  expect(await foundIn('a.properties', BUNDLE, 'ru-not-a-fact')).toEqual(['Not the fact that', 'Not the fact that'])
  expect(await fixedBy('a.properties', BUNDLE, 'any-space-before-comma')).toBe(BUNDLE.replaceAll('boat ,', 'boat,'))
})

it('reads lines of Windows', async () => {
  const lines = BUNDLE.replaceAll('\n', '\r\n')
  expect(await textsOf('a.properties', lines)).toEqual(await textsOf('a.properties', BUNDLE))
  expect(await fixedBy('a.properties', lines, 'any-space-before-comma')).toBe(lines.replaceAll('boat ,', 'boat,'))
})

it.each([
  ['a bundle of another language', 'messages_ru.properties', /^NothingToCheck: its text is in Russian/],
  ['a bundle of another country', 'messages_pt_BR.properties', /^NothingToCheck: its text is in Portuguese/],
])('refuses %s', async (_, name, reason) => {
  expect(await refusalOf(name, BUNDLE)).toMatch(reason)
})

it('refuses a bundle without texts', async () => {
  expect(await refusalOf('a.properties', '# none\n')).toMatch(/^NothingToCheck: it has no texts/)
})
