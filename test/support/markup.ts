/** Random Markdown and HTML, right and wrong, of words with something to find in them. */
import fc from 'fast-check'

/** Words with something to find in them, and good ones. */
const PHRASES = [
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

/** What `markdownOf` and `htmlOf` are usually made of. */
export const phrases: fc.Arbitrary<string> = fc.constantFrom(...PHRASES)

/** Wraps words in markup, or cuts a phrase with it. */
const wrappers = (words: fc.Arbitrary<string>, pairs: readonly (readonly [string, string])[]): fc.Arbitrary<string> =>
  fc.tuple(words, fc.constantFrom(...pairs), fc.nat(6)).map(([text, [open, close], at]) => {
    const parts = text.split(' ')
    const cut = at % parts.length
    return [...parts.slice(0, cut), `${open}${parts[cut]}${close}`, ...parts.slice(cut + 1)].join(' ')
  })

const markdownInline = (words: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    words,
    wrappers(words, [
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

const markdownText = (words: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(markdownInline(words), fc.constantFrom(' ', ' ', '\n', '')), {minLength: 1, maxLength: 5})
    .map((parts) => parts.map(([text, space]) => text + space).join(''))

const prefixed = (first: string, others: string, text: string): string =>
  first + text.trimEnd().replaceAll('\n', `\n${others}`)

const markdownBlock = (words: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  markdownText(words).chain((text) =>
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

/** Markdown documents of some words. */
export const markdownOf = (words: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(markdownBlock(words), {minLength: 1, maxLength: 4}), fc.constantFrom('\n', '\r\n'))
    .map(([blocks, ending]) => `${blocks.join('\n\n')}\n\n[r]: https://example.com\n`.replaceAll('\n', ending))

const htmlText = (words: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        words,
        wrappers(words, [
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

/** HTML documents of some words. */
export const htmlOf = (words: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(
      htmlText(words).chain((text) =>
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
