import fc from 'fast-check'
import rehypeParse from 'rehype-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Node, Parent} from 'unist'
import {expect, it} from 'vitest'
import {applyFixes} from '../../src/index.js'
import {lint, sliceAt} from './lint.js'

/** Words with something to find in them, and good ones. */
const WORDS = [
  'Not the fact that it holds.',
  'not the fact that',
  'He came , and he left .',
  'the the',
  'It is 2,5 km ( long ) .',
  'a triple “delta“ of it',
  'It was in the frames of the project.',
  'He said: « No ».',
  'first, second, etc.',
  'Read also:',
  '1. He left.',
  'All is well.',
  'and',
] as const

const words = fc.constantFrom(...WORDS)

/** Wraps words in markup, or cuts a phrase with it. */
const wrappers = (pairs: readonly (readonly [string, string])[]): fc.Arbitrary<string> =>
  fc.tuple(words, fc.constantFrom(...pairs), fc.nat(6)).map(([text, [open, close], at]) => {
    const parts = text.split(' ')
    const cut = at % parts.length
    return [...parts.slice(0, cut), `${open}${parts[cut]}${close}`, ...parts.slice(cut + 1)].join(' ')
  })

const markdownInline = fc.oneof(
  words,
  wrappers([
    ['**', '**'],
    ['*', '*'],
    ['_', '_'],
    ['~~', '~~'],
    ['`', '`'],
    ['[', '](https://example.com/a%20b "Not the fact that")'],
    ['[', '][r]'],
    ['![', '](not.png)'],
    ['<b>', '</b>'],
    ['<kbd>', '</kbd>'],
    ['<!-- not the fact that -->', ''],
    ['&quot;', '&quot;'],
    ['&amp;', '&#124;'],
    ['\\*', '\\_'],
    ['', '  \n'],
    ['', '[^n]'],
    ['- ', ''],
    ['# ', ''],
    ['\u00A0', '&nbsp;'],
  ]),
  fc.constantFrom(
    '<https://example.com/the>',
    'www.example.com',
    'a@example.com',
    '\\',
    '&',
    '<',
    '>',
    '*',
    '_',
    '[',
    '|',
    '=',
    '-',
  ),
)

const markdownText = fc
  .array(fc.tuple(markdownInline, fc.constantFrom(' ', ' ', '\n', '')), {minLength: 1, maxLength: 5})
  .map((parts) => parts.map(([text, space]) => text + space).join(''))

const prefixed = (first: string, others: string, text: string): string =>
  first + text.trimEnd().replaceAll('\n', `\n${others}`)

const markdownBlock = markdownText.chain((text) =>
  fc.constantFrom(
    text,
    prefixed('> ', '> ', text),
    prefixed('> ', '', text),
    prefixed('- ', '  ', text),
    prefixed('- > ', '  > ', text),
    prefixed('10. ', '       ', text),
    prefixed('[^n]: ', '    ', text),
    `# ${text.replaceAll('\n', ' ')}`,
    `${text.trimEnd()}\n===`,
    `| a | b |\n| - | - |\n| ${text.replace(/[\n|]/g, ' ')} | x |`,
    `<div>\n\n${text}\n\n</div>`,
    `    ${text}`,
  ),
)

const markdownDocument = fc
  .tuple(fc.array(markdownBlock, {minLength: 1, maxLength: 4}), fc.constantFrom('\n', '\r\n'))
  .map(([blocks, ending]) => `${blocks.join('\n\n')}\n\n[r]: https://example.com\n`.replaceAll('\n', ending))

const htmlText = fc
  .array(
    fc.oneof(
      words,
      wrappers([
        ['<b>', '</b>'],
        ['<a href="not the fact that">', '</a>'],
        ['<code>', '</code>'],
        ['<span><i>', '</i></span>'],
        ['<!-- not the fact that -->', '<br>'],
        ['&quot;', '&#x22;'],
        ['&ampx ', '&copy'],
        ['</b>', '<b>'],
        ['\n\n', '\r\n'],
        ['<', '>'],
        ['<p>', ''],
        ['<pre>', '</pre>'],
        ['<script>', '</script>'],
      ]),
      fc.constantFrom('&', '<', '>', '"', '&lt;b&gt;', '<img alt="the the">', '\0'),
    ),
    {minLength: 1, maxLength: 5},
  )
  .map((parts) => parts.join(' '))

const htmlDocument = fc
  .array(
    htmlText.chain((text) =>
      fc.constantFrom(
        text,
        `<p>${text}</p>`,
        `<ul><li>${text}<li>${text}</ul>`,
        `<table>${text}<tr><td>${text}</table>`,
        `<b><p>${text}</b></p>`,
        `<textarea>${text}</textarea>`,
      ),
    ),
    {minLength: 1, maxLength: 4},
  )
  .map((blocks) => blocks.join('\n'))

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const html = unified().use(rehypeParse).freeze()

/** A tree without what its texts say; texts side by side count as one. */
function skeletonOf(node: Node): unknown {
  const {position: _, data: __, children = [], ...fields} = node as Parent
  if (node.type === 'text') return 'text'
  const parts = children.map(skeletonOf)
  return [fields, parts.filter((part, index) => part !== 'text' || parts[index - 1] !== 'text')]
}

it.each([
  ['a.md', markdownDocument, (source: string) => skeletonOf(markdown.parse(source))],
  ['a.html', htmlDocument, (source: string) => skeletonOf(html.parse(source))],
] as const)(
  '%s: every place is exact, and all fixes together leave all but the text as it was',
  async (name, documents, skeleton) => {
    await fc.assert(
      fc.asyncProperty(documents, async (source) => {
        const messages = await lint(name, source)
        for (const message of messages) {
          expect(sliceAt(source, message)).toBe(message.actual)
          if (message.read === undefined) continue
          expect(message.expected).toEqual([])
          expect(message.read).not.toBe(message.actual)
        }
        expect(skeleton(applyFixes(source, messages))).toEqual(skeleton(source))
      }),
      {numRuns: Number(process.env.RUNS ?? 60)},
    )
  },
)
