import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {parseMarkup} from '../../src/formats/marked-up.js'
import {applyFixes} from '../../src/index.js'
import {lint, sliceAt} from './lint.js'

interface Case {
  readonly name: string
  readonly source: string
  readonly rule: string
  readonly actual: string
  /** The words as they are read, if the source has them otherwise. */
  readonly read?: string
  /** The document with the fix, if there is one. */
  readonly fixed?: string
}

const CASES: readonly Case[] = [
  {
    name: 'list.md',
    source: '1. Choose:\n\n   You can add\n   it or “keep" it.\n',
    rule: 'typography-quote-mixed',
    actual: '“',
    fixed: '1. Choose:\n\n   You can add\n   it or "keep" it.\n',
  },
  {
    name: 'quotes.md',
    source: 'Three &amp; triple “delta“ of it.\n',
    rule: 'typography-quote-turned',
    actual: '“',
    fixed: 'Three &amp; triple “delta” of it.\n',
  },
  {
    name: 'reference.md',
    source: 'See the [Dashboard][4] , the page.\n\n[4]: https://example.com\n',
    rule: 'any-space-before-comma',
    // The words before the space are in a link and stay.
    actual: ' ,',
    fixed: 'See the [Dashboard][4], the page.\n\n[4]: https://example.com\n',
  },
  {
    name: 'quotation.md',
    source: '> Not the\n> fact that it holds.\n',
    rule: 'ru-not-a-fact',
    actual: 'Not the\n> fact that',
    read: 'Not the fact that',
  },
  {
    name: 'wrapped.md',
    source: '- Not the\n  fact that it holds.\n',
    rule: 'ru-not-a-fact',
    actual: 'Not the\n  fact that',
    fixed: '- It is not certain that it holds.\n',
  },
  {
    name: 'hard.md',
    source: 'Not the  \nfact that it holds.\n',
    rule: 'ru-not-a-fact',
    actual: 'Not the  \nfact that',
    // The words are the same but for white space: still a line break is no space.
  },
  {
    name: 'emphasis.md',
    source: 'Not the **fact that it holds**.\n',
    rule: 'ru-not-a-fact',
    actual: 'Not the **fact that',
    read: 'Not the fact that',
  },
  {
    name: 'footnote.md',
    source: 'A word.[^t]\n\n[^t]: Not the fact that it holds.\n',
    rule: 'ru-not-a-fact',
    actual: 'Not the fact that',
    fixed: 'A word.[^t]\n\n[^t]: It is not certain that it holds.\n',
  },
  {
    name: 'table.md',
    source: '| a \\| b | c |\n| --- | --- |\n| d \\| e | Not the fact that it holds. |\n',
    rule: 'ru-not-a-fact',
    actual: 'Not the fact that',
    fixed: '| a \\| b | c |\n| --- | --- |\n| d \\| e | It is not certain that it holds. |\n',
  },
  {
    name: 'references.md',
    source: 'A&nbsp;b &#124; c &unknown; \\& done. Not the fact that it holds.\n',
    rule: 'ru-not-a-fact',
    actual: 'Not the fact that',
    fixed: 'A&nbsp;b &#124; c &unknown; \\& done. It is not certain that it holds.\n',
  },
  {
    name: 'mark.md',
    source: '\uFEFF---\ntitle: A\n---\n\nNot the fact that it holds.\n',
    rule: 'ru-not-a-fact',
    actual: 'Not the fact that',
    fixed: '\uFEFF---\ntitle: A\n---\n\nIt is not certain that it holds.\n',
  },
  {
    name: 'crlf.md',
    source: '> Quoted\r\n> text. Not the fact that it holds.\r\n',
    rule: 'ru-not-a-fact',
    actual: 'Not the fact that',
    fixed: '> Quoted\r\n> text. It is not certain that it holds.\r\n',
  },
  {
    name: 'address.html',
    source: '<p>Open <a href="../mod/worker.html">the worker worker</a> now.</p>',
    rule: 'repetition-word',
    actual: 'worker worker',
    fixed: '<p>Open <a href="../mod/worker.html">the worker</a> now.</p>',
  },
  {
    name: 'space.html',
    source: '<p>Not the&nbsp;fact that it holds.</p>',
    rule: 'ru-not-a-fact',
    actual: 'Not the&nbsp;fact that',
    read: 'Not the fact that',
  },
  {
    name: 'no-break-space.html',
    source: '<p>Not the\u00A0fact that it holds.</p>',
    rule: 'ru-not-a-fact',
    actual: 'Not the\u00A0fact that',
    fixed: '<p>It is not certain that it holds.</p>',
  },
  {
    name: 'bare-reference.html',
    source: '<p>&copy 2 &notit; &#128; &#x1F600; A&ampB done. Not the fact that it holds.</p>',
    rule: 'ru-not-a-fact',
    actual: 'Not the fact that',
    fixed: '<p>&copy 2 &notit; &#128; &#x1F600; A&ampB done. It is not certain that it holds.</p>',
  },
  {
    name: 'element.html',
    source: '<p>Not <b>the</b> fact<!-- here --> that it holds.</p>',
    rule: 'ru-not-a-fact',
    actual: 'Not <b>the</b> fact<!-- here --> that',
    read: 'Not the fact that',
  },
  {
    name: 'wrapped.html',
    source: '<p>One.\r\n\r\nNot the\r\n   fact that it holds.</p>',
    rule: 'ru-not-a-fact',
    actual: 'Not the\r\n   fact that',
    fixed: '<p>One.\r\n\r\nIt is not certain that it holds.</p>',
  },
  {
    name: 'stray.html',
    source: '<p>Not the </b>fact that it holds.</p>',
    rule: 'ru-not-a-fact',
    actual: 'Not the </b>fact that',
    read: 'Not the fact that',
  },
  {
    name: 'table.html',
    source: '<table>Before.<tr><td>Not the fact that it holds.</td></tr>Behind.</table>',
    rule: 'ru-not-a-fact',
    actual: 'Not the fact that',
    fixed: '<table>Before.<tr><td>It is not certain that it holds.</td></tr>Behind.</table>',
  },
]

it.each(CASES)('$name: $source', async ({name, source, rule, actual, read, fixed}) => {
  const messages = (await lint(name, source)).filter(({ruleId}) => ruleId === rule)
  expect(messages.map((message) => [message.actual, message.read])).toEqual([[actual, read]])
  for (const message of messages) {
    expect(sliceAt(source, message)).toBe(actual)
    expect(applyFixes(source, [message])).toBe(fixed ?? source)
    // What a fix that is withheld would write is for the writer's hand.
    expect(message.reason.includes(', expected ')).toBe(fixed !== undefined)
    expect(message.reason.includes(', by hand ')).toBe(fixed === undefined)
  }
})

it.each([
  ['code.md', 'Not the `fact` that it holds.\n'],
  ['image.md', 'Not the ![fact](a.png) that it holds.\n'],
  ['element.md', 'Not the <kbd>fact</kbd> that it holds.\n'],
  ['code.html', '<p>Not the <code>fact</code> that it holds.</p>'],
  ['address.md', 'Not the https://example.com/a%20b fact that it holds.\n'],
  ['cells.md', '| Not the | fact that |\n| --- | --- |\n'],
  ['cells.html', '<table><tr><td>Not the</td><td>fact that it holds</td></tr></table>'],
])('%s: nothing is found across code, images, addresses or cells', async (name, source) => {
  expect((await lint(name, source)).filter(({ruleId}) => ruleId === 'ru-not-a-fact')).toEqual([])
})

it('a footnote before a comma is no space before it', async () => {
  const source = 'A tuple [^t], but not a list.\n\n[^t]: It is of two.\n'
  expect((await lint('note.md', source)).map(({ruleId}) => ruleId)).not.toContain('any-space-before-comma')
})

it.each([
  ['deletes a paragraph', 'a.md', 'All is well.\n\nExit mobile version\n'],
  ['deletes the only text of an element', 'a.html', '<p>All is well.</p><p>Exit mobile version</p>'],
])('no fix that %s', async (_, name, source) => {
  const messages = await lint(name, source)
  expect(messages.map(({actual, expected}) => [actual, expected])).toEqual([['Exit mobile version', []]])
})

it('Markdown is parsed in time that grows with its length', () => {
  const measure = (paragraphs: number): number => {
    const source = 'A short paragraph *of* text.\n\n'.repeat(paragraphs)
    const start = process.cpuUsage()
    parseMarkup(source, new VFile({path: 'a.md', value: source}), 'markdown')
    const {user, system} = process.cpuUsage(start)
    return user + system
  }
  measure(250)
  const small = measure(250)
  // Eight times the text; the square of it would be 64 times the work.
  expect(measure(2000)).toBeLessThan(24 * small)
})

it('takes a link whose words are made later for a noun', async () => {
  const messages = await lint('links.md', 'For the rows see [](rows.md), and see [](#lamps).\n')
  expect(messages.map(({ruleId}) => ruleId)).toEqual([])
})

it('gives no fix that would change an address that stands in a word', async () => {
  const source = 'All is well.www.example.com«a and the men left» now.\n'
  const messages = await lint('address.md', source)
  expect(messages.map(({actual}) => actual)).toContain('«')
  expect(applyFixes(source, messages)).toContain('www.example.com«a ')
})
