import {expect, it} from 'vitest'
import {lint} from '../lint.js'
import {fixedBy, foundIn, refusalOf, textsOf} from './read.js'

const TRANSLATIONS = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="ru">
<context>
    <name>Harbour</name>
    <message>
        <location filename="../harbour.cpp" line="12"/>
        <source>Не факт, что %1 удержится.</source>
        <comment>Not the fact that it is read.</comment>
        <translation>Not the fact that %1 will hold , now.</translation>
    </message>
    <message numerus="yes">
        <source>%n лодок</source>
        <translation><numerusform>%n boat , red</numerusform><numerusform>%n boats , red</numerusform></translation>
    </message>
    <message>
        <source>Открыть 3 файла</source>
        <translation type="unfinished">Open 4 files</translation>
    </message>
    <message><source>Новый</source><translation type="unfinished"></translation></message>
    <message><source>Старый</source><translation type="vanished">Not the fact that old</translation></message>
</context>
</TS>
`

it('reads translations, plural forms too', async () => {
  expect(await textsOf('harbour_en.ts', TRANSLATIONS)).toEqual([
    'Not the fact that %1 will hold , now.',
    '%n boat , red',
    '%n boats , red',
    'Open 4 files',
  ])
  expect(await foundIn('harbour_en.ts', TRANSLATIONS, 'ru-not-a-fact')).toEqual(['Not the fact that'])
  expect(await fixedBy('harbour_en.ts', TRANSLATIONS, 'any-space-before-comma')).toBe(
    TRANSLATIONS.replaceAll(' , ', ', '),
  )
})

it('compares translations with their sources', async () => {
  const messages = await lint('harbour_en.ts', TRANSLATIONS)
  const compared = messages.filter(({ruleId}) => ruleId?.startsWith('localisation-'))
  expect(compared.map(({ruleId, actual}) => [ruleId, actual])).toEqual([['localisation-number', '4']])
})

it.each([
  ['another language', TRANSLATIONS.replace('en_GB', 'de_DE'), /^NothingToCheck: its text is in German/],
  [
    'no translation',
    '<TS><context><name>a</name></context></TS>',
    /^NothingToCheck: no message of it has a translation/,
  ],
])('refuses %s', async (_, source, reason) => {
  expect(await refusalOf('a.ts', source)).toMatch(reason)
})
