import {expect, it} from 'vitest'
import {fixedBy, foundIn, refusalOf, textsOf} from './read.js'

const I18NEXT = `{
  // Comments are allowed.
  "title": "Not the fact that caf\\u00e9 {{name}} holds",
  "menu": {"save": "Save \\"all\\" , please\\nNot the <b>fact</b> that it holds.", "count": 3, "tips": ["One boat , red"]},
  "file_one": "{{count}} file", "file_other": "{{count}} files",
  "rest": "$t(title) and ${'$'}{it} %{that} {0}"
}
`

const ARB = `{
  "@@locale": "en_GB",
  "files": "{count, plural, =0{No boat , no net} one{It isn''t {name} , nor a net} other{{count} boats}}",
  "@files": {"description": "Not the fact that it is read.", "placeholders": {"count": {"example": "a , b"}}},
  "mixed": "He has {n, plural, one {# boat} other {# boats , red}} in {place} , now"
}
`

it('reads the values of i18next, whatever keys they nest in', async () => {
  expect(await textsOf('en.json', I18NEXT)).toEqual([
    'Not the fact that café {{name}} holds',
    'Save "all" , please',
    'Not the fact that it holds.',
    'One boat , red',
    '{{count}} file',
    '{{count}} files',
    `$t(title) and ${'$'}{it} %{that} {0}`,
  ])
  expect(await foundIn('en.json', I18NEXT, 'ru-not-a-fact')).toEqual(['Not the fact that', 'Not the <b>fact</b> that'])
  expect(await fixedBy('en.json', I18NEXT, 'ru-not-a-fact')).toBe(
    I18NEXT.replace('Not the fact that', 'It is not certain that'),
  )
})

it('reads every form of a plural that stands alone, and the last of one in a sentence', async () => {
  expect(await textsOf('app_en.arb', ARB)).toEqual([
    'No boat , no net',
    "It isn't {name} , nor a net",
    '{count} boats',
    'He has # boats , red in {place} , now',
  ])
  expect(await fixedBy('app_en.arb', ARB, 'any-space-before-comma')).toBe(
    ARB.replace('No boat ,', 'No boat,').replace('boats , red', 'boats, red'),
  )
})

it('reads messages of extensions without their descriptions, and English alone of several languages', async () => {
  expect(await textsOf('messages.json', '{"a": {"message": "One boat", "description": "No text"}}')).toEqual([
    'One boat',
  ])
  expect(await textsOf('all.json', '{"ru": {"a": "Лодка"}, "en-GB": {"a": "One boat"}}')).toEqual(['One boat'])
})

it.each([
  ['a comma too few', 'en.json', '{"a": "b"\n"c": "d"}', /^Error: line 2: this is no JSON \(comma expected\): mend it/],
  ['a string without end', 'en.json', '{\n"a": "b\n}', /^Error: line 2: this is no JSON \(unexpected end of string\)/],
  ['nothing', 'en.json', ' ', /^Error: line 1: this is no JSON/],
  [
    'broken plural forms',
    'en.json',
    '{\n"a": "{n, plural, one {# file}"}',
    /^Error: line 2: the braces of a plural .* mend them/,
  ],
  ['a file of another language', 'i18n/messages.pl.json', '{"a": "b"}', /^NothingToCheck: its text is in Polish/],
  ['a folder of another language', 'locales/de/menu.json', '{"a": "b"}', /^NothingToCheck: its text is in German/],
  ['another locale', 'a.arb', '{"@@locale": "fr", "a": "b"}', /^NothingToCheck: its text is in French/],
  ['other languages', 'a.json', '{"fr": {"a": "b"}}', /^NothingToCheck: its text is in French/],
  ['no texts', 'a.json', '{"a": 1}', /^NothingToCheck: it has no texts/],
])('refuses %s', async (_, name, source, reason) => {
  expect(await refusalOf(name, source)).toMatch(reason)
})
