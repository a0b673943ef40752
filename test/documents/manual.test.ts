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

/** Good English, as long as a page. */
const LONG = Array.from(
  {length: 24},
  (_, at) => `The ferry of line ${at + 2} left the quay and the crew went below.`,
).join(' ')

describe('documentation is left alone', () => {
  it.each([
    ['names in -S', 'iOS has limits on `run`. AWS recommends a second lock.'],
    ['a heading that is a name', '# Results\n\nResults is a part of the program that shows the rows.'],
    ['names in small letters', 'On the other hand, setuptools uses the file that `init` writes.'],
    ['an open list', 'Settings such as `size`, color, etc. are read from the file.'],
    ['what an option says', 'The `lid` option is a flag. Whether the lid of the box opens.'],
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
    ['names of parameters', 'If values is an array, `find` returns the first. Results is a list of names for `find`.'],
    ['names behind what they are', 'The word params refers to an object that `find` reads.'],
    ['commands', 'Run `tidy` first.\n\ngarbage collect leftover objects of the store.'],
    ['names of programs', '# A guide for lamps\n\nDoorbell has a button of its own. Call `ring` for it.'],
    ['words of programs', 'Read it via the this keyword of `lamp`. Do you need an a tag for `link`?'],
    ['paths', 'When both lamp.key and lamp.name are given, `light` fails. They are each pairs of files.'],
    ['verbs between auxiliaries', 'You can both turn on and dim the lamps with `light`.'],
    [
      'verbs behind "this"',
      'The file holds `names`. This lists overrides for the lamp. This flows, they say, from `source`.',
    ],
    ['options with their values', 'Call `lamp` with --settings settings and #:requires requires.'],
    ['a name in emphasis', 'Give `find` a field with **condition** condition, and it stops.'],
    ['names in brackets', 'The parent nodes (nodes) are given to `find`, and Orlo (ORLO) reads them.'],
    [
      'names of packages',
      'Lampion.js reads `light`. We use Lampion.js here, and with LampionJs all of the users are glad.',
    ],
    ['functions with marks', 'It is used only to compare them with eq?. The `set` function is like put!.'],
    ['escapes', 'It counts newlines (\\\\n) with `count`, and writes the text "hello\\\\n" at the end.'],
    ['names with capitals in them', 'The HubAuth class of `login` loads the page. Call HubAuth.'],
    ['a type of lists', 'The flag is a string or string[] of names for `glob`.'],
    ['words that a stroke joins', 'See **Oar vs Paddle vs Paddle/Tow** before you call `move`.'],
    ['both and', 'The log of `run` holds both information from the page and that of its scripts.'],
    ['a field of one letter', 'The call makes an index on the **a** field of `deck`.'],
    ['a full-width sign as code', 'A wide `＊` is no pattern. It stands for itself.'],
    ['the end of a line', 'It splits lines at \\\\r\\\\n with `split`.'],
    ['languages by their names', 'Read this page of `deck` in [日本語](ja.md), [Русский](ru.md) and [한국어](ko.md).'],
    ['a word of a type', 'It saves the plan to an a{sv} variant with `save`.'],
    ['the name of a class', 'The method `equals` of deck.Any returns true. See `hash` of deck.Any too.'],
    ['the signature of a method', 'The stream calls **write**(char[] rope, int the length of it) on `close`.'],
    [
      'the page of a command',
      'Use -r to read it, -k to keep it, and -x to leave. Commands are read from file *file* in the hold.',
    ],
    ['clauses of their own', 'The boat has a `berth` for that, which must not be empty.'],
    ['options', 'With the option line -quiet the `lamp` says nothing.'],
    ['variables in the syntax', 'A program is ‹name› and ‹expression› in `lamp`. It defaults to “From ” there.'],
    ['types', 'It returns an Object of Name,Lamp with `get`.'],
    [
      'paragraphs behind code',
      `${CAPITALS}\`\`\`sh\nlamp --all --of --the --house --and --the --garden --with --their --names\n\`\`\`\n\nshows all lamps of the house.`,
    ],
    [
      'what is alike',
      'Return a new lamp that has the same name as this `lamp` of the house.\n\n```js\nlamp.copy(name: string, of: House, in: Garden): Lamp | undefined\n```\n\nReturn a new lamp that has the same name as this `lamp` of the house.',
    ],
    ['terms', `${CAPITALS}${CAPITALS}${LONG}\n\nThis gives more selective control over the lamps.\n\n${LONG}`],
    ['examples of pages', 'The panel of `lamp` is filled.\n\nLorem ipsum dolor sit amet'],
    ['marks before code', 'In this plan the name of a lamp begins with : `lamp` reads on from there.'],
    ['factors', 'It is drawn at 0.35× its size by `draw`. [Français](fr.md) is there.'],
    ['labels', 'precision : low or high, as `lamp` needs it.'],
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
