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
  '1 000 ',
  'usa ',
  'the third - ',
  'He said no. It is” ',
  'a.\n',
  '.',
  '° ',
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
