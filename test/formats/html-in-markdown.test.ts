/** HTML blocks of Markdown: those in lists and quotations are read, and an element may end in another block than it began in. */
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {htmlParser} from '../../src/formats/html-parser.js'
import {parseMarkup} from '../../src/formats/marked-up.js'
import {paragraphsOf} from '../support/paragraphs.js'
import {lint, sliceAt} from './lint.js'

/** The paragraphs that are read, with a sign for what is opaque. */
function read(source: string): string[] {
  const file = new VFile({path: 'a.md', value: source})
  const root = parseMarkup(source, file, 'markdown', {parsers: {html: htmlParser}})
  return paragraphsOf(root, '◆').map((text) => text.replace(/\s+/g, ' '))
}

it.each([
  '1. One.\n\n   <div>\n   <p>Read\n   this.</p>\n   </div>\n',
  '- One.\n  <p>Read\n  this.</p>\n\n- <p>Read\n  this.</p>\n',
  '- One.\n\n\t<p>Read\n\tthis.</p>\n',
  '> One.\n\n> <p>Read\n> this.</p>\n',
  '- One.\n\n  > <p>Read\r\n  > this.</p>\n',
])('reads HTML in lists and quotations: %j', (source) => {
  expect(read(source).filter((text) => text !== 'One.')).toContain('Read this.')
})

it.each([
  ['1. A\n\n   <p>Not the\n   fact that it holds.</p>\n', 'Not the\n   fact that'],
  ['> <p>Not the\n> fact that it holds.</p>\n', 'Not the\n> fact that'],
  ['> <p>All &amp; one.\n>   Not the fact that it holds.</p>\n', 'Not the fact that'],
])('its places are exact: %j', async (source, actual) => {
  const messages = (await lint('a.md', source)).filter(({ruleId}) => ruleId === 'ru-not-a-fact')
  expect(messages.map((message) => [message.actual, sliceAt(source, message)])).toEqual([[actual, actual]])
  // A fix across the mark of a quotation would leave its line in the paragraph, but not in the quotation.
  for (const message of messages) if (actual.includes('>')) expect(message.expected).toEqual([])
})

it.each([
  '<nav>\n\n- [Home](a.md)\n\n</nav>',
  '<div lang="de">\n\nNicht *lesen*.\n\n## Nicht\n\n</div>',
  '<div hidden><div>\n\nNot.\n\n</div>\n\nNot.\n\n</div>',
  '<div translate="no"><p>\n\nNot.\n\nNot.</p></div>',
  '- <svg>\n\n  <text>Not</text>\n\n  </svg>',
])('skips what stands between the tags of an element that is not read: %j', (source) => {
  expect(read(`Read.\n\n${source}\n\nRead.\n`)).toEqual(['Read.', 'Read.'])
})

it.each([
  '<nav>\n\nRead.',
  '<div lang="de"></div>\n\nRead.\n\n</div>',
  '<details>\n\nRead.\n\n</details>',
  '<p hidden>\n\n<p>\n\nRead.\n\n</p>',
  '</nav>\n\nRead.\n\n<nav>',
])('reads what stands between other tags: %j', (source) => {
  expect(read(source)).toEqual(['Read.'])
})
