import {expect, it} from 'vitest'
import {fixedBy, foundIn, refusalOf, textsOf} from './read.js'

const MESSAGES = `# Not the fact that it is read.
-brand = Boats , red
deal = Not the fact that { $name } and {-brand}, too,
    hold café
      here , now.

    One boat , blue
boats = { $count ->
    [one] One boat , left
   *[other] { $count } boats
}
mixed = There { $count ->
    [one] is a boat
   *[other] are boats , red
} here.
menu =
    .label = Open the boat , please
    .accesskey = O
block =
    Not the fact that
    it holds.
`

it('reads values, attributes and choices', async () => {
  expect(await textsOf('locales/en/a.ftl', MESSAGES)).toEqual([
    'Boats , red',
    'Not the fact that { $name } and {-brand}, too,\nhold café\n  here , now.',
    'One boat , blue',
    'One boat , left',
    '{ $count } boats',
    'There are boats , red here.',
    'Open the boat , please',
    'Not the fact that\nit holds.',
  ])
})

it.each([
  ['lines of Unix', MESSAGES],
  ['lines of Windows', MESSAGES.replaceAll('\n', '\r\n')],
])('finds words where they stand, and writes fixes into %s', async (_, source) => {
  expect(await foundIn('a.ftl', source, 'ru-not-a-fact')).toEqual(['Not the fact that', 'Not the fact that'])
  expect(await fixedBy('a.ftl', source, 'any-space-before-comma')).toBe(
    source.replaceAll(/(boats?|Boats|here) ,/g, '$1,'),
  )
})

it.each([
  ['another language', 'locales/ru/a.ftl', MESSAGES, /^NothingToCheck: its text is in Russian/],
  [
    'what is no message',
    'a.ftl',
    'a = b\n\nno message\n',
    /^Error: line 3: this is no Fluent \(.*\): write messages as/,
  ],
  ['braces that do not close', 'a.ftl', 'a = { $b\n', /^Error: line 2: this is no Fluent/],
  ['no texts', 'a.ftl', '# none\n', /^NothingToCheck: it has no texts/],
])('refuses %s', async (_, name, source, reason) => {
  expect(await refusalOf(name, source)).toMatch(reason)
})
