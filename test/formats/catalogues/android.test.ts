import {expect, it} from 'vitest'
import {fixedBy, foundIn, refusalOf, textsOf} from './read.js'

const RESOURCES = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE resources [<!ENTITY app "Boats">]>
<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2">
    <!-- Not the fact that it is read. -->
    <string name="a">Not the fact
        that <b>it</b> isn\\'t &app; , <xliff:g id="n" example="a , b">%1$s</xliff:g> &amp; \\"more\\" , red</string>
    <string name="b" translatable="false">Not the fact that</string>
    <string name="c">@string/a</string>
    <string name="d">"It isn't  one boat , blue"\\nNot the fact that caf\\u00e9 is.</string>
    <string name="e"><![CDATA[<a href="x">One boat</a> , red]]></string>
    <plurals name="p"><item quantity="one">%d boat , red</item><item quantity="other">%d boats</item></plurals>
    <string-array name="s"><item>One boat</item></string-array>
    <color name="x">#fff</color>
</resources>
`

it('reads strings, plurals and arrays as they are shown', async () => {
  expect(await textsOf('res/values/strings.xml', RESOURCES)).toEqual([
    'Not the fact that it isn\'t &app; , <xliff:g id="n" example="a , b">%1$s</xliff:g> & "more" , red',
    "It isn't  one boat , blue",
    'Not the fact that café is.',
    'One boat , red',
    '%d boat , red',
    '%d boats',
    'One boat',
  ])
})

it('finds words where they stand, and writes fixes with the escapes of the format', async () => {
  expect(await foundIn('values-en/strings.xml', RESOURCES, 'ru-not-a-fact')).toEqual([
    'Not the fact\n        that',
    'Not the fact that',
  ])
  expect(await fixedBy('a.xml', RESOURCES, 'any-space-before-comma')).toBe(
    RESOURCES.replaceAll('boat ,', 'boat,').replace('</a> ,', '</a>,'),
  )
  const contracted = '<resources><string name="a">I didn ’ t say it.</string></resources>'
  expect(await fixedBy('a.xml', contracted, 'typography-apostrophe')).toBe(contracted.replace('didn ’ t', 'didn’t'))
  const straight = `<resources><string name="a">I didn \\' t say it.</string></resources>`
  expect(await fixedBy('a.xml', straight, 'typography-apostrophe')).toBe(straight)
  const quoted = '<resources><string name="a">He said „so“ now.</string></resources>'
  expect(await fixedBy('a.xml', quoted, 'typography-quote-foreign')).toBe(quoted.replace('„so“', '\\"so\\"'))
})

it.each([
  [
    'XML that is not well formed',
    'a.xml',
    '<resources>\n<string>a</resources>',
    /^Error: line 2: this is no well-formed XML/,
  ],
  ['XML of another kind', 'a.xml', '<book/>', /^Error: line 1: of XML only the resources of Android are read/],
  ['a folder of another language', 'res/values-ru/strings.xml', RESOURCES, /^NothingToCheck: its text is in Russian/],
  ['a folder of another language by its tag', 'res/values-b+pl+PL/strings.xml', RESOURCES, /^NothingToCheck: .*Polish/],
  ['no texts', 'a.xml', '<resources/>', /^NothingToCheck: it has no texts/],
])('refuses %s', async (_, name, source, reason) => {
  expect(await refusalOf(name, source)).toMatch(reason)
})

it('reads folders that are named by anything but a language', async () => {
  expect(await textsOf('res/values-night/strings.xml', RESOURCES)).toHaveLength(7)
})
