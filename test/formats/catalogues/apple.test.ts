import {expect, it} from 'vitest'
import {fixedBy, foundIn, refusalOf, textsOf} from './read.js'

const STRINGS = `/* Not the fact that it is read. */
"a \\"key\\"" = "Not the fact that %@ is \\"a\\" boat , red.\\nNot the fact that caf\\U00e9 is.";
key = "%1$d boat , blue"; // "No" = "text";
`

const CATALOGUE = JSON.stringify(
  {
    sourceLanguage: 'ru',
    strings: {
      'Не факт, что %@': {
        comment: 'Not the fact that it is read.',
        localizations: {
          de: {stringUnit: {state: 'translated', value: 'Not the fact that %@'}},
          en: {stringUnit: {state: 'translated', value: 'Not the fact that %@ is "a" boat , red'}},
        },
      },
      boats: {
        localizations: {
          en: {
            variations: {
              plural: {
                one: {stringUnit: {state: 'translated', value: '%lld boat , red'}},
                other: {stringUnit: {state: 'translated', value: '%lld boats'}},
              },
            },
          },
        },
      },
      'Не факт': {shouldTranslate: false, localizations: {en: {stringUnit: {value: 'Not the fact that'}}}},
    },
    version: '1.0',
  },
  null,
  2,
)

it('reads the values of string files', async () => {
  expect(await textsOf('en.lproj/a.strings', STRINGS)).toEqual([
    'Not the fact that %@ is "a" boat , red.',
    'Not the fact that café is.',
    '%1$d boat , blue',
  ])
  expect(await foundIn('a.strings', STRINGS, 'ru-not-a-fact')).toEqual(['Not the fact that', 'Not the fact that'])
  expect(await fixedBy('a.strings', STRINGS, 'any-space-before-comma')).toBe(STRINGS.replaceAll('boat ,', 'boat,'))
})

it('reads the English of string catalogues', async () => {
  expect(await textsOf('a.xcstrings', CATALOGUE)).toEqual([
    'Not the fact that %@ is "a" boat , red',
    '%lld boat , red',
    '%lld boats',
  ])
  expect(await fixedBy('a.xcstrings', CATALOGUE, 'any-space-before-comma')).toBe(
    CATALOGUE.replaceAll('boat ,', 'boat,'),
  )
})

it.each([
  [
    'a semicolon too few',
    'a.strings',
    '"a" = "b"\n"c" = "d";',
    /^Error: line 2: the semicolon behind a value is missing: write/,
  ],
  ['a string without end', 'a.strings', '\n"a" = "b;\n', /^Error: line 2: a value in quotation marks is missing/],
  ['a mark in a string', 'a.strings', '"a" = "b"c"";\n', /^Error: line 1: the semicolon behind a value is missing/],
  ['a folder of another language', 'ru.lproj/a.strings', STRINGS, /^NothingToCheck: its text is in Russian/],
  ['no texts', 'a.strings', '/* none */', /^NothingToCheck: it has no texts/],
  ['JSON that is none', 'a.xcstrings', '{"strings": ', /^Error: line 1: this is no JSON/],
  [
    'a catalogue without English',
    'a.xcstrings',
    CATALOGUE.replaceAll('"en"', '"fr"'),
    /^NothingToCheck: it has no English/,
  ],
])('refuses %s', async (_, name, source, reason) => {
  expect(await refusalOf(name, source)).toMatch(reason)
})
