/** MDX by its own parser: JSX, expressions and modules are code, and what stands between tags is read. */
import {expect, it} from 'vitest'
import {applyFixes} from '../../src/index.js'
import {translationese} from '../support/command.js'
import {folderWith} from '../support/run.js'
import {lint, sliceAt} from './lint.js'

const FLAGGED = 'Not the fact that it holds'
const MENDED = 'It is not certain that it holds'

it.each([
  `<Note type={kind}>${FLAGGED}.</Note>\n`,
  `<Tabs>\n  <Tab title="a , b" items={[{a: "}"}]}>\n\n    ${FLAGGED}.\n  </Tab>\n</Tabs>\n`,
  `<Tabs>\n        ${FLAGGED}.\n</Tabs>\n`,
  `<div className="a"><p>He left.</p><p>${FLAGGED}.</p></div>\n`,
  `<>\n  ${FLAGGED}.\n</>\n`,
  `import {Tab} from 'tabs'\n\nexport const a = {\n  b: 'x , y',\n\n  c: 1,\n}\n\n${FLAGGED}.\n`,
  `Take {a.b({c: '}'})} and {\`\${d} {\`}. ${FLAGGED}.\n`,
  `{/* a , { b */}\n\n${FLAGGED}.\n`,
  `<!-- a , b -->\n\n## The boat {#the-boat}\n\n${FLAGGED}.\n`,
  `:::tip[The boat]\n\n${FLAGGED}.\n\n:::\n`,
  `- One\n  <Tab>\n  ${FLAGGED}.\n  </Tab>\n`,
  `| a | b |\n| - | - |\n| {x} | ${FLAGGED}. |\n`,
  `He left.<br />${FLAGGED}.\n`,
  `One{' '}\nboat. ${FLAGGED}.\n`,
])('finds and mends the text of %j', async (source) => {
  const messages = await lint('a.mdx', source)
  expect(messages.map((message) => sliceAt(source, message))).toEqual(['Not the fact that'])
  expect(applyFixes(source, messages)).toBe(source.replace(FLAGGED, MENDED))
})

it.each([
  `<Note title="${FLAGGED}" text={"${FLAGGED}"} />\n`,
  `Take {'${FLAGGED}'} of it.\n`,
  `{\n  '${FLAGGED}'\n}\n`,
  `export const a = '${FLAGGED}'\n`,
  `<Code>\n\n    \`\`\`\n    ${FLAGGED}\n    \`\`\`\n</Code>\n`,
  `Take <code>${FLAGGED}</code> of it.\n`,
  `Take <span lang="ru">${FLAGGED}</span> of it.\n`,
  `<div translate="no">\n\n${FLAGGED}.\n\n</div>\n`,
  `<nav>\n\n- [Home](${'a'}.md) , [Boat](b.md)\n\n</nav>\n`,
  'The <Icon name="a" />, <Key>boat</Key> and {b} , of it.\n'.replace(' ,', ','),
  '<style>{`\n  .a { color: red , blue }\n`}</style>\n\nHe left.\n',
])('reads no code: %j', async (source) => {
  expect(await lint('a.mdx', source)).toEqual([])
})

it.each([
  [
    'He left.\n\n<Note>\n\nNot the fact that it holds.\n',
    /^a\.mdx: line 3: this is no MDX: Expected a closing tag for `<Note>`/,
  ],
  [
    'Not the fact that it holds. {a\n',
    /^a\.mdx: line 1: this is no MDX: .*: mend it, or name the file \.md if it is Markdown/,
  ],
  ['# A\r\n\r\nNot the fact that it <2 holds.\r\n', /^a\.mdx: line 3: this is no MDX: /],
])('tells a mistake with its line and its cure, and reads the text all the same: %j', async (source, reason) => {
  const {stdout, stderr, code} = await translationese(['.'], {cwd: folderWith({'a.mdx': source, 'b.txt': FLAGGED})})
  expect(stderr).toMatch(reason)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stdout.match(/ru-not-a-fact/g)).toHaveLength(2)
  expect(code).toBe(2)
})

it.each(['{/* translationese ignore ru-not-a-fact */}', '<!-- translationese ignore -->'])(
  'silences rules by %s',
  async (comment) => {
    const source = `${comment}\n\n${FLAGGED}.\n\n<Note>\n  ${comment}\n\n  Not the fact that she left.\n\n  Not the fact that they came back at night.\n</Note>\n`
    const {stdout} = await translationese(['a.mdx'], {cwd: folderWith({'a.mdx': source})})
    expect(stdout.match(/^\d+:\d+/gm)).toEqual(['10:3'])
  },
)

it.each(['{"', '{`', '{/*', '{a}', '<A b={', '<A>b</A> ', '<A b="c" ', 'a {\n', 'export const a = {\n', '{}', '<!--'])(
  'takes time in proportion to the text: %j',
  async (piece) => {
    const source = `${piece}${'}'.repeat(5000)}${piece.repeat(5000)}`
    const {stderr} = await translationese(['a.mdx', '--quiet'], {cwd: folderWith({'a.mdx': source})})
    expect(stderr).not.toContain('    at ')
  },
)
