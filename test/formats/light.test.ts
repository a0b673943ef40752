/** reStructuredText and AsciiDoc: what is read, where it stands, and what fixes leave alone. */
import fc from 'fast-check'
import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {formatOf} from '../../src/formats/format.js'
import {parseMarkup} from '../../src/formats/marked-up.js'
import {read as readDocument} from '../../src/formats/reading.js'
import {applyFixes} from '../../src/index.js'
import {translationese} from '../support/command.js'
import {paragraphsOf} from '../support/paragraphs.js'
import {folderWith} from '../support/run.js'
import {lint, sliceAt} from './lint.js'

function parse(path: string, source: string): Root {
  const file = new VFile({path, value: source})
  const format = formatOf(file.extname ?? '')
  if (format === undefined) throw new Error(`${path} has no markup`)
  return parseMarkup(source, file, format)
}

/** The paragraphs that are read, with a sign for what is opaque. */
function read(path: string, source: string): string[] {
  return paragraphsOf(parse(path, source), '◆').map((text) => text.replace(/\s+/g, ' '))
}

it.each([
  ['One *two* **three** four.', 'One two three four.'],
  ['One ``two * three`` four.', 'One ◆ four.'],
  ['One `two` four.', 'One ◆ four.'],
  ['One :code:`two` and `two`:math: four.', 'One ◆ and ◆ four.'],
  ['See :ref:`the boats <boats>` and :ref:`boats` there.', 'See the boats and ◆ there.'],
  ['See `the boats <https://example.com>`_ and `boats`__ there.', 'See the boats and boats there.'],
  ['See boats_ and anonymous__ and snake_case there.', 'See boats and anonymous and snake_case there.'],
  ['See |boats|, [1]_ and https://example.com/a_b.', 'See ◆, ◆ and ◆.'],
  ['A \\*star\\* and back\\ ward.', 'A *star* and backward.'],
  ['2 * 3 * 4 and *.txt and a*b*c.', '2 * 3 * 4 and *.txt and a*b*c.'],
  ['Here is _`a target` in it.', 'Here is a target in it.'],
  ['Two *words\nin two* lines.', 'Two words in two lines.'],
])('reStructuredText: reads the line %j', (source, text) => {
  expect(read('a.rst', source)).toEqual([text])
})

it.each([
  ['One *two* **three** _four_.', 'One two three four.'],
  ['A **b**old, #marked# and [.small]#small# word.', 'A bold, marked and small word.'],
  ['One `two * three` and ``f``our and `+a+`.', 'One ◆ and ◆our and ◆.'],
  ['One +two+ and ++three++ and +++<u>four</u>+++ here.', 'One ◆ and ◆ and ◆ here.'],
  ['See https://example.com[the boats,window=_blank] and https://example.com/a.', 'See the boats and ◆.'],
  ['See <<boats,the boats>> and <<boats>> and xref:a.adoc#b[boats] there.', 'See the boats and ◆ and boats there.'],
  ['Take {name} and{nbsp}kbd:[Ctrl] and image:a.png[A boat] there.', 'Take ◆ and ◆ and ◆ there.'],
  ['A note.footnote:[Of it.] And ((terms))(((boats, masts))).', 'A note. And terms.'],
  ["\"`Quoted`\" and '`so`' and it`'s A&amp;B&#8217;s.", '“Quoted” and ‘so’ and it’s A&B’s.'],
  ['H~2~O and m^2^ and 2 * 3 * 4.', 'H2O and m2 and 2 * 3 * 4.'],
  ['One +\ntwo [[anchor]]three.', 'One two three.'],
  ['A \\*star* here <1>', 'A *star* here ◆'],
])('AsciiDoc: reads the line %j', (source, text) => {
  expect(read('a.adoc', source)).toEqual([text])
})

it.each([
  ['=====\nBoats\n=====\n\nMasts\n-----\n\nText.\n\n----\n\nMore.', ['Boats', 'Masts', 'Text.', 'More.']],
  ['- One\n  more.\n\n  - Two\n\n1. Three\n\n(a) Four', ['One more.', 'Two', 'Three', 'Four']],
  ['A. Smith came,\nand left.', ['A. Smith came, and left.']],
  ['Keel\n    It is below.\n\n    Long.\nMast\n    Above.', ['Keel', 'It is below.', 'Long.', 'Mast', 'Above.']],
  [':Author: Ann\n:Abstract: Of boats.\n:param int x: The keel.', ['Of boats.', 'The keel.']],
  ['-a, --all=FILE  Takes all.\n-b              Takes\n                some.', ['Takes all.', 'Takes some.']],
  ['Code::\n\n  a , b\n\n  c\n\nText. ::\n\n> a\n> b\n\n::\n\n  c\n\nEnd.', ['Code:', 'Text.', 'End.']],
  ['.. code-block:: c\n   :a: b\n\n   x , y\n\n.. unknown:: x\n\n   y\n\n.. raw\n   z\n\nText.', ['Text.']],
  ['.. note:: Mind\n   it.\n\n   More.\n\n.. tip::\n   :class: x\n\n   Less.', ['Mind it.', 'More.', 'Less.']],
  ['.. admonition:: Boats\n\n   Text.\n\n.. versionadded:: 1.2 New.', ['Boats', 'Text.', 'New.']],
  ['.. py:function:: a(b)\n                 a(c)\n\n   Moors.\n\n   :param b: The boat.', ['Moors.', 'The boat.']],
  ['.. figure:: a.png\n   :alt: x\n\n   Caption.', ['Caption.']],
  ['.. _target: x\n.. |a| replace:: b\n.. [1] Note\n   more.\n\n__ x\n\nText.', ['Note more.', 'Text.']],
  ['+-----+-----+\n| One | Two |\n+=====+=====+\n| Three     |\n+-----+-----+\n', ['One', 'Two', 'Three']],
  ['===  =====\nOne  Two\n===  =====\nx    Three\n===  =====\n\nText.', ['One', 'Two', 'x', 'Three', 'Text.']],
  ['| One\n| two\n\n>>> a , b\nc\n\n  Quoted.', ['One two', 'Quoted.']],
  ['.. list-table:: Boats\n   :header-rows: 1\n\n   * - One\n     - Two', ['Boats', 'One', 'Two']],
])('reStructuredText: reads the blocks of %j', (source, blocks) => {
  expect(read('a.rst', source)).toEqual(blocks)
  expect(read('a.rst', source.replaceAll('\n', '\r\n'))).toEqual(blocks)
})

it.each([
  ['= Boats\nAnn <a@example.com>\nv1\n:toc:\n:description: Of boats.\n\nText.', ['Boats', 'Of boats.', 'Text.']],
  ['== Boats\n\n.Title\n[source,c]\n----\na , b\n----\n\nText.', ['Boats', 'Title', 'Text.']],
  ['[source]\na , b\nc\n\n....\na , b\n....\n\n indented , code\n\n```c\na\n```\n\nText.', ['Text.']],
  ['* One\nmore\n** Two\n+\nThree\n\n. Four\n- [x] Five', ['One more', 'Two', 'Three', 'Four', 'Five']],
  ['Keel:: Below.\nMast::\n  Above.\n', ['Keel', 'Below.', 'Mast', 'Above.']],
  ['NOTE: Mind it.\n\n[TIP]\n====\nText.\n====\n\n****\nMore.\n****', ['Mind it.', 'Text.', 'More.']],
  ['// comment\n////\na\n////\nifdef::a[]\nText.\nendif::[]\n\nimage::a b.png[x]\n\n<<<', ['Text.']],
  ['|===\n|One |Two\n\n2+|Three\nfour\nl|code\n|===\n\n,===\na,b\n,===', ['One', 'Two', 'Three four']],
  ['Text.\n----\na , b\n----\nMore.', ['Text.', 'More.']],
  ['----\nnever closed', []],
])('AsciiDoc: reads the blocks of %j', (source, blocks) => {
  expect(read('a.adoc', source)).toEqual(blocks)
  expect(read('a.asciidoc', source.replaceAll('\n', '\r\n'))).toEqual(blocks)
})

const FLAGGED = 'Not the fact that it holds'
/** A rule of a simple table, by the width of its first column. */
const rule = (width: number): string => `${'='.repeat(width)} ====`

it.each([
  ['a.rst', `- A boat.\n\n  Not the\n  fact that it *holds*.\n`, '- A boat.\n\n  It is not certain that it *holds*.\n'],
  ['a.rst', `\uFEFFBoats\n=====\n\n| ${FLAGGED}.\n`, '\uFEFFBoats\n=====\n\n| It is not certain that it holds.\n'],
  ['a.rst', `.. note:: ${FLAGGED}.\r\n`, '.. note:: It is not certain that it holds.\r\n'],
  // The line below would be too short for the title.
  ['a.rst', `${FLAGGED}\n==========================\n`, `${FLAGGED}\n==========================\n`],
  // A link is found by its words.
  ['a.rst', `\`${FLAGGED}\`_.\n\n.. _${FLAGGED}: a\n`, `\`${FLAGGED}\`_.\n\n.. _${FLAGGED}: a\n`],
  ['a.rst', `\`${FLAGGED} <a>\`_.\n`, '`It is not certain that it holds <a>`_.\n'],
  [
    'a.rst',
    `\`${FLAGGED} <a>\`_. See \`not the fact that it\nholds\`_.\n`,
    `\`${FLAGGED} <a>\`_. See \`not the fact that it\nholds\`_.\n`,
  ],
  ['a.rst', `The keel_. Not the fact that it hold_.\n`, 'The keel_. It is not certain that it hold_.\n'],
  // Words would stand between the columns, or just not.
  ['a.rst', `${rule(30)}\n${FLAGGED}     a\n${rule(30)}\n`, `${rule(30)}\n${FLAGGED}     a\n${rule(30)}\n`],
  [
    'a.rst',
    `${rule(31)}\n${FLAGGED}      a\n${rule(31)}\n`,
    `${rule(31)}\nIt is not certain that it holds      a\n${rule(31)}\n`,
  ],
  ['a.rst', `Not *the* fact that it holds.\n`, `Not *the* fact that it holds.\n`],
  ['a.adoc', `NOTE: ${FLAGGED} *so*.\n`, 'NOTE: It is not certain that it holds *so*.\n'],
  ['a.adoc', `== ${FLAGGED}\n`, '== It is not certain that it holds\n'],
  // A title is found by its words.
  [
    'a.adoc',
    `See <<_not_the_fact_that_it_holds>>.\n\n== ${FLAGGED}\n`,
    `See <<_not_the_fact_that_it_holds>>.\n\n== ${FLAGGED}\n`,
  ],
  [
    'a.adoc',
    `See <<_else,it>>.\r\n\r\n== ${FLAGGED}\r\n`,
    'See <<_else,it>>.\r\n\r\n== It is not certain that it holds\r\n',
  ],
  [
    'a.adoc',
    `See xref:#_not_the_fact_that_it_holds[it].\n\n=== ${FLAGGED}\n`,
    `See xref:#_not_the_fact_that_it_holds[it].\n\n=== ${FLAGGED}\n`,
  ],
  ['a.adoc', `|===\n|A |${FLAGGED} |B\n|===\n`, '|===\n|A |It is not certain that it holds |B\n|===\n'],
])('%s: places are exact, and fixes keep the markup of %j', async (name, source, fixed) => {
  const messages = (await lint(name, source)).filter(({ruleId}) => ruleId === 'ru-not-a-fact')
  expect(messages).toHaveLength(1)
  for (const message of messages) expect(sliceAt(source, message)).toBe(message.actual)
  expect(applyFixes(source, messages)).toBe(fixed)
})

it('finds words over the lines of a cell', async () => {
  const source =
    '+-------+--------+\n| Not   | Keel   |\n| the   | below  |\n| fact  |        |\n| that  |        |\n+-------+--------+\n'
  const [message] = await lint('a.rst', source)
  expect(message?.read).toBe('Not the fact that')
  expect(message && sliceAt(source, message)).toBe(message?.actual)
})

it.each([
  ['a.rst', '.. translationese ignore ru-not-a-fact\n\n'],
  ['a.adoc', '// translationese ignore ru-not-a-fact\n\n'],
])('%s: comments silence rules', async (name, comment) => {
  const source = `${comment}${FLAGGED}.\n\nNot the fact that she left.\n`
  const {stdout, code} = await translationese(['.'], {cwd: folderWith({[name]: source})})
  expect(stdout.match(/^\d+:\d+/gm)).toEqual(['5:1'])
  expect(code).toBe(1)
  const all = source.replace(' ignore ru-not-a-fact', ' disable')
  expect((await translationese([name], {cwd: folderWith({[name]: all})})).code).toBe(0)
})

it.each([
  '*a ',
  '`a ',
  '``a ',
  '`a`_ ',
  ':a:`b ',
  '|a',
  '[1',
  '- ',
  '+--',
  '.. a::\n ',
  'a\n ',
  '=',
  '== ',
  '::\n',
  '<<a,',
  '((',
  '"`',
  '[[a',
  'https://a[',
  'a:: ',
  '{a',
  '|=== \n',
  '|a\n',
  ' x\n',
  '\\',
])('takes time in proportion to the text: %j', (piece) => {
  for (const name of ['a.rst', 'a.adoc']) {
    const source = piece.repeat(10_000)
    expect(() => parse(name, source)).not.toThrow()
  }
})

const PIECES = [
  'Not the fact that it holds.',
  'He came , and',
  'the the',
  '*a b*',
  '**not',
  '`x , y`',
  '``c``',
  '::',
  '.. note:: ',
  '- ',
  '1. ',
  '== ',
  '=====',
  '----',
  '|===',
  '| ',
  '+---+',
  '|a |b',
  '  ',
  '    ',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\\',
  '<<a,',
  '>>',
  ']',
  'https://a.example[',
  ':a: ',
  '_',
  'a:: ',
  '+',
  '.. translationese disable',
  '// c',
]

it.each(['rst', 'asciidoc'] as const)(
  '%s: every place is exact, and all fixes together keep what is around',
  async (format) => {
    const documents = fc
      .array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 25})
      .map((pieces) => pieces.join(' '))
    await fc.assert(
      fc.asyncProperty(documents, async (source) => {
        const messages = await lint(`a.${format}`, source)
        for (const message of messages) expect(sliceAt(source, message)).toBe(message.actual)
        const fixed = applyFixes(source, messages)
        expect(readDocument(fixed, format, {}).shape()).toBe(readDocument(source, format, {}).shape())
      }),
      {numRuns: Number(process.env.RUNS ?? 60)},
    )
  },
)
