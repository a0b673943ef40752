import {expect, it} from 'vitest'
import {codesIn, placesIn} from '../../src/text/placeholders.js'

/** A string as it is read, with "□" for what stands as a noun. */
function read(text: string): string {
  let shown = ''
  let from = 0
  for (const code of codesIn(text)) {
    shown += text.slice(from, code.start) + (code.text ?? '□')
    from = code.end
  }
  return shown + text.slice(from)
}

it.each([
  ['Open %s in %1$s and %2$@, %.2f, %5d, %ld, %-10s', 'Open □ in □ and □, □, □, □, □'],
  ['%dMB of %dx%d, %(name)s, %{name}, %<name>s, %#@files@', '□MB of □x□, □, □, □, □'],
  [`{0} {name} {{count}} ${'$'}{it} #{it} $t(key) $NAME$ {}`, '□ □ □ □ □ □ □ □'],
  ['%n files of %1 and %L2', '□ files of □ and □'],
  [
    '100% sure, 5% of it, 50%% off, 20% discount, a 5 %ige sum',
    '100% sure, 5% of it, 50% off, 20% discount, a 5 %ige sum',
  ],
  ['<b>Bold</b> and <a href="x">more</a>, <0>one</0><br/>two', 'Bold and more, one\ntwo'],
  ['Open <file>, see <code>x</code><img src="a"/>', 'Open □, see □x□□'],
  ['a < b and c > d', 'a < b and c > d'],
  ['Tom &amp; Jerry&#39;s &nbsp;caf&eacute; &unknown;', "Tom & Jerry's \u00a0café &unknown;"],
  [
    'Save &as, &File, _Open, R&D, AT&T, Q&A, A & B, snake_case',
    'Save as, File, Open, R&D, AT&T, Q&A, A & B, snake_case',
  ],
])('%s', (text, shown) => {
  expect(read(text)).toBe(shown)
})

it('tells places for values as they are written', () => {
  expect(placesIn('%1$s of 100%% is {name}, %d')).toEqual(['%1$s', '{name}', '%d'])
})
