import {expect, it} from 'vitest'
import {fixedBy, foundIn, refusalOf, textsOf} from './read.js'

const RESOURCES = `<?xml version="1.0" encoding="utf-8"?>
<root>
  <xsd:schema id="root" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:element name="root"/></xsd:schema>
  <resheader name="resmimetype"><value>text/microsoft-resx , 2.0</value></resheader>
  <data name="Deal" xml:space="preserve">
    <value>Not the fact that {0} &amp; the boat , red, hold.</value>
    <comment>Not the fact that it is read.</comment>
  </data>
  <data name="Boat.Text" type="System.String, mscorlib"><value>One boat , blue</value></data>
  <data name="Boat.Size" type="System.Drawing.Size, System.Drawing"><value>100 , 23</value></data>
  <data name="Picture" mimetype="application/x-microsoft.net.object.bytearray.base64"><value>AAEA</value></data>
  <data name="&gt;&gt;Boat.Name"><value>boat , name</value></data>
</root>
`

it('reads the values of strings', async () => {
  expect(await textsOf('Strings.resx', RESOURCES)).toEqual([
    'Not the fact that {0} & the boat , red, hold.',
    'One boat , blue',
  ])
  expect(await foundIn('Strings.en-GB.resx', RESOURCES, 'ru-not-a-fact')).toEqual(['Not the fact that'])
  expect(await fixedBy('Strings.resx', RESOURCES, 'any-space-before-comma')).toBe(
    RESOURCES.replaceAll('boat , red', 'boat, red').replace('boat , blue', 'boat, blue'),
  )
})

it.each([
  ['another language', 'Strings.zh-Hans.resx', RESOURCES, /^NothingToCheck: its text is in Chinese/],
  [
    'XML of another kind',
    'a.resx',
    '\n<book/>',
    /^Error: line 2: resources of \.NET begin with <root>, not with <book>/,
  ],
  ['no texts', 'a.resx', '<root/>', /^NothingToCheck: it has no texts/],
])('refuses %s', async (_, name, source, reason) => {
  expect(await refusalOf(name, source)).toMatch(reason)
})
