/** Documentation of software as native writers write it: what shows code is judged more carefully than news. */
import {remark} from 'remark'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import retextTranslationese from '../../src/index.js'

/** What is reported in a Markdown text by default, as `rule: actual`. */
async function found(text: string): Promise<string[]> {
  const checker = unified().use(retextEnglish).use(retextTranslationese)
  const file = await remark()
    .use(remarkRetext, checker as never)
    .process(text)
  return file.messages.map(({ruleId, actual}) => `${ruleId}: ${actual}`)
}

/** Capitals at the head of paragraphs, so that a small letter may be a slip. */
const CAPITALS = 'Open the lid.\n\nTurn the key.\n\nPull the cord.\n\nClose the lid.\n\nCall `start` now.\n\n'

describe('documentation is left alone', () => {
  it.each([
    ['names in -S', 'iOS has limits on `run`. AWS recommends a second lock.'],
    ['a heading that is a name', '# Results\n\nResults is a part of the program that shows the rows.'],
    ['names in small letters', 'On the other hand, setuptools uses the file that `init` writes.'],
    ['an open list', 'Settings such as `size`, color, etc. are read from the file.'],
    ['a single splice', 'The `prefer` flag is set by the owner, the second flag is set by the port.'],
    ['a single "however"', 'The `prefer` flag is set by the owner, however this works on the islands only.'],
    ['entries', 'The port of the server. Is used for all requests of `fetch`.'],
    ['tokens and tags', 'The \\<cls> argument of `make` is a class, and a \\</p> ends it.'],
    ['references', 'Write \\&nbsp; for a space that `wrap` keeps.'],
    ['destructured names', 'Write import \\{ useLamp } from the `lamp` package.'],
    [
      'compared code',
      '- `first`: matches if all of the given terms stand in the line of the log.\n- `last`: matches if all of the given terms stand in the line of the log.',
    ],
    ['symbols', `${CAPITALS}> ℹ️ Note that it is new.\n\nIt ends here.`],
    [
      'points in small letters',
      `${CAPITALS}${CAPITALS}- let us know that you are at work on it.\n- add the plan to the folder.`,
    ],
    ['names at the head', `${CAPITALS}All of hapi is new.\n\nhapi reads the lines. It is said that hapi is fast.`],
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})

describe('mistakes are found in documentation too', () => {
  it.each([
    ['This methods are called by `run` each time.', 'grammar-determiner-number: This methods'],
    ['The following examples shows the `run` flag.', 'grammar-subject-verb: shows'],
    ['The value of the the `run` flag is old.', 'repetition-word: the the'],
    ['The `run` flag is set by all ship of the fleet.', 'grammar-bare-singular: ship'],
  ])('%s', async (text, finding) => {
    expect(await found(text)).toContain(finding)
  })
})
