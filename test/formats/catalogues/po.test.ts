import {expect, it} from 'vitest'
import {fixedBy, foundIn, refusalOf, textsOf} from './read.js'

const HEADER = `# Notes of the team.
msgid ""
msgstr ""
"Language: en_GB\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

`

const CATALOGUE = `${HEADER}#: src/save.c:12
#, c-format
msgid "Не факт, что файл %s сохранится."
msgstr ""
"Not the fact that the file %s will be saved.\\n"
"Not the fact "
"that caf\\303\\251 it holds."

#, fuzzy
#| msgid "Old words"
msgctxt "menu"
msgid "Сохранить \\"всё\\""
msgstr "Save \\"all\\" , please"

msgid "%d лодка"
msgid_plural "%d лодки"
msgstr[0] "%d boat , red"
msgstr[1] "%d boats"

msgid "Нет"
msgstr ""

#~ msgid "Не факт, что"
#~ msgstr "Not the fact that it holds."
`

it('reads translations alone: no header, no source, nothing obsolete', async () => {
  expect(await textsOf('a.po', CATALOGUE)).toEqual([
    'Not the fact that the file %s will be saved.',
    'Not the fact that café it holds.',
    'Save "all" , please',
    '%d boat , red',
    '%d boats',
  ])
})

it('finds words where they stand, and mends those that stand in one line of the file', async () => {
  expect(await foundIn('a.po', CATALOGUE, 'ru-not-a-fact')).toEqual(['Not the fact that', 'Not the fact'])
  expect(await foundIn('a.po', CATALOGUE, 'any-space-before-comma')).toEqual(['boat ,'])
  expect(await fixedBy('a.po', CATALOGUE, 'typography-space-before')).toBe(
    CATALOGUE.replace('\\" , please', '\\", please'),
  )
  const parted = `${HEADER}msgid "a"\nmsgstr "Not the fact that it holds , "\n"friends, but a boat "\n", red."\n`
  expect(await fixedBy('a.po', parted, 'any-space-before-comma')).toBe(parted.replace('holds ,', 'holds,'))
})

it('writes fixes with the escapes of the format', async () => {
  const source = `${HEADER}msgid "a"\nmsgstr "He said „No“ to it."\n`
  const fixed = await fixedBy('a.po', source, 'typography-quote-foreign')
  expect(fixed).toBe(source.replace('„No“', '\\"No\\"'))
})

it.each([
  ['\r\n', CATALOGUE.replaceAll('\n', '\r\n')],
  ['a byte-order mark', `\uFEFF${CATALOGUE}`],
])('keeps to places with %s', async (_, source) => {
  expect(await foundIn('a.po', source, 'ru-not-a-fact')).toEqual(['Not the fact that', 'Not the fact'])
  expect(await textsOf('a.po', source)).toHaveLength(5)
})

it('takes the language from the path where the header has none', async () => {
  const source = CATALOGUE.replace('Language: en_GB', 'Language: ')
  expect(await refusalOf('po/de.po', source)).toMatch(/German/)
  expect(await refusalOf('locale/pt_BR/LC_MESSAGES/app.po', source)).toMatch(/Portuguese/)
  expect(await textsOf('locale/en/LC_MESSAGES/app.po', source)).toHaveLength(5)
})

it.each([
  ['a string that does not end', 'msgid "a"\nmsgstr "b\n', /^Error: line 2: a string has no quotation mark at its end/],
  ['a mark in a string', 'msgid "a"\nmsgstr "b "c" d"\n', /^Error: line 2: a string has .* write \\" for a quotation/],
  [
    'a line of no kind',
    'msgid "a"\nmsgstr "b"\n\nhello\n',
    /^Error: line 4: this is no line of a PO file: begin it with/,
  ],
  ['a translation of nothing', 'msgstr "b"\n', /^Error: line 1: "msgstr" stands before any msgid/],
  ['two translations', 'msgid "a"\nmsgstr "b"\nmsgstr "c"\n', /^Error: line 3: this msgstr stands twice/],
  ['an entry without one', 'msgid "a"\n\nmsgid "b"\nmsgstr "c"\n', /^Error: line 1: this entry has no msgstr: add one/],
  [
    'another encoding',
    HEADER.replace('UTF-8', 'KOI8-R'),
    /^Error: the header says that this is KOI8-R.*msgconv -t UTF-8/,
  ],
  ['another language', HEADER.replace('en_GB', 'ru'), /^NothingToCheck: its text is in Russian, not in English/],
  ['nothing translated', `${HEADER}msgid "a"\nmsgstr ""\n`, /^NothingToCheck: no entry of it is translated/],
])('refuses %s', async (_, source, reason) => {
  expect(await refusalOf('a.po', source)).toMatch(reason)
})
