/** Texts made to be slow for the check of repetition: the work grows with the text. */

import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {retextRepetition} from '../../src/index.js'
import {BlockParser} from '../../src/text/parser.js'

const LENGTH = 1_000_000

it.each([
  ['one word', 'bridge '],
  ['one phrase', 'of the council of the bridge '],
  ['a long sentence', `The council ${'and the harbour '.repeat(30)}met today. `],
  ['knots', 'the the man the man the '],
  ['one character', 'a'],
  ['growing clauses', 'the man went, the man went out, '],
  ['paragraphs', 'The council closed the old bridge on Monday evening.\n\n'],
  ['full stops', '. '],
])(
  '%s',
  async (_, unit) => {
    const file = new VFile(unit.repeat(Math.ceil(LENGTH / unit.length)))
    const tree = new BlockParser().parse(String(file))
    await unified().use(retextRepetition).run(tree, file)
    // A loop is one finding, however long it is: a text of nothing else has few.
    expect(file.messages.length).toBeLessThan(LENGTH / unit.length)
  },
  120_000,
)
