/** Texts made to be slow for the check of typography: each is answered within the time that any test has. */
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {retextTypography} from '../../src/index.js'
import {BlockParser} from '../../src/text/parser.js'

const LENGTH = 200_000

it.each([
  'a',
  '"',
  '” ',
  '“a ',
  '«',
  '？',
  '【',
  'a,',
  'a-',
  'a - 1 ',
  '1:1 ',
  '1: 10 ',
  '1.1.',
  'usa ',
  'the third - ',
  'He said no. It is” ',
  'a.\n',
  '.',
  '° ',
  'the first got 1, the third - 2 m, ',
  "''a ",
  '<<a ',
  ',,a',
  "it ' s ",
  'came(in the ',
  'the)and ',
  '1 000 ',
  '1.234,56 ',
  '‘a ',
  '«“a ',
  ' ??',
  '15 hours 30 minutes ',
  'open 9.00-18.00 ',
])(
  '%j',
  (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length))
    const file = new VFile(text)
    void retextTypography()(new BlockParser().parse(text), file, () => undefined)
    expect(file.messages.length).toBeLessThan(LENGTH / 2)
  },
  120_000,
)
