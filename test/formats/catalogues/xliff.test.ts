import {expect, it} from 'vitest'
import {fixedBy, foundIn, refusalOf, textsOf} from './read.js'

const VERSION_1 = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="a.txt" source-language="ru" target-language="en-US" datatype="plaintext">
    <header><note>Not the fact that it is read.</note></header>
    <body>
      <group id="g">
        <trans-unit id="1">
          <source>Не факт, что <g id="1">лодка</g> &amp; сеть целы.</source>
          <target>Not the fact that <g id="1">the boat</g> &amp; the caf&#xE9; , <x id="2"/> , hold.</target>
          <note>Not the fact that.</note>
          <alt-trans><target>Not the fact that it was.</target></alt-trans>
        </trans-unit>
        <trans-unit id="2" translate="no"><source>a</source><target>Not the fact that.</target></trans-unit>
        <trans-unit id="3"><source>Нет</source></trans-unit>
        <trans-unit id="4"><source>б</source><target><![CDATA[Not the fact that <b>it</b> is a boat , red.]]></target></trans-unit>
      </group>
    </body>
  </file>
  <file original="b.txt" source-language="ru" target-language="de">
    <body><trans-unit id="1"><source>a</source><target>Not the fact that.</target></trans-unit></body>
  </file>
</xliff>
`

const VERSION_2 = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="uk" trgLang="en">
 <file id="f">
  <unit id="1">
   <originalData><data id="d">Not the fact that</data></originalData>
   <segment>
    <source>Не факт, що <pc id="1">човен</pc> цілий.</source>
    <target>Not the fact that <pc id="1">the boat</pc><ph id="2" dataRef="d"/> holds.</target>
   </segment>
   <ignorable><source> </source><target> </target></ignorable>
  </unit>
  <unit id="2" translate="no"><segment><source>a</source><target>Not the fact that</target></segment></unit>
 </file>
</xliff>
`

it('reads the targets of version 1.2 that are to be translated, in English', async () => {
  expect(await textsOf('a.xlf', VERSION_1)).toEqual([
    'Not the fact that the boat & the café , <x id="2"/> , hold.',
    'Not the fact that it is a boat , red.',
  ])
})

it('reads the targets of version 2.0', async () => {
  expect(await textsOf('a.xliff', VERSION_2)).toEqual(['Not the fact that the boat<ph id="2" dataRef="d"/> holds.'])
  expect(await foundIn('a.xliff', VERSION_2, 'ru-not-a-fact')).toEqual(['Not the fact that'])
})

it('mends words that stand in the file as they are read, and no others', async () => {
  expect(await foundIn('a.xlf', VERSION_1, 'ru-not-a-fact')).toEqual(['Not the fact that', 'Not the fact that'])
  expect(await fixedBy('a.xlf', VERSION_1, 'any-space-before-comma')).toBe(
    VERSION_1.replace('boat , red', 'boat, red').replace('; , <x', ';, <x'),
  )
  expect(await fixedBy('a.xlf', VERSION_1.replaceAll('\n', '\r\n'), 'ru-not-a-fact')).toBe(
    VERSION_1.replaceAll('\n', '\r\n')
      .replace('<target>Not the fact that <g', '<target>It is not certain that <g')
      .replace('[Not the fact that <b', '[It is not certain that <b'),
  )
})

it.each([
  [
    'a tag that nothing closes',
    VERSION_2.replace('</target>', ''),
    /^Error: line 8: this is no well-formed XML \(.+\): mend it/,
  ],
  ['another kind of XML', '<html>\n</html>', /^Error: line 1: the file begins with <html>, not with <xliff>/],
  [
    'a target of another language',
    VERSION_2.replace('trgLang="en"', 'trgLang="pl"'),
    /^NothingToCheck: its text is in Polish/,
  ],
  [
    'a file without targets',
    VERSION_2.replace(/<target>.*<\/target>/g, ''),
    /^NothingToCheck: no unit of it has a target/,
  ],
  ['elements without end', `<xliff>${'<g>'.repeat(100_000)}`, /^Error: line 1: elements are nested more than 500 deep/],
])('refuses %s', async (_, source, reason) => {
  expect(await refusalOf('a.xliff', source)).toMatch(reason)
})

it('lets what an element says of translation go before what those around it say', async () => {
  const unit = (id: string, translate: string): string =>
    `<unit id="${id}"${translate}><segment><source>а</source><target>Not the fact that ${id}.</target></segment></unit>`
  const text = `<xliff version="2.0" srcLang="ru" trgLang="en"><file id="f"><group id="g" translate="no">${unit('it', ' translate="yes"')}${unit('she', '')}</group>${unit('he', ' translate="no"')}</file></xliff>`
  expect(await textsOf('a.xlf', text)).toEqual(['Not the fact that it.'])
})
