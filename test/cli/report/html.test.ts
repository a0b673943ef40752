/** The HTML report, read back by a parser. `test/slow/html-report.test.ts` looks at it in a browser. */
import type {Element, Nodes, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {expect, it} from 'vitest'
import {translationese} from '../../support/command.js'
import {folderWith} from '../../support/run.js'

const FLAGGED = 'Not the fact that the deal will hold.'

async function pageFor(
  files: Readonly<Record<string, string>>,
  ...flags: string[]
): Promise<{html: string; root: Root}> {
  const {stdout} = await translationese(['.', '--report', 'html', ...flags], {cwd: folderWith(files)})
  return {html: stdout, root: unified().use(rehypeParse).parse(stdout)}
}

function all(node: Nodes, isWanted: (element: Element) => boolean): Element[] {
  const own = node.type === 'element' && isWanted(node) ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => all(child, isWanted))] : own
}

const named = (node: Nodes, name: string): Element[] => all(node, ({tagName}) => tagName === name)
const classed = (node: Nodes, name: string): Element[] =>
  all(node, ({properties: {className}}) => Array.isArray(className) && className.includes(name))

/** The text of a node, without the notes that stand in it. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.properties.role === 'note') return ''
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

it('shows each text whole, with its findings highlighted where they stand, told beside them and in a list', async () => {
  const text = `Well. ${FLAGGED}\n\n  He has an acute interest in art.\n`
  const {root} = await pageFor({'docs/a.txt': text, 'b.txt': 'All is well.\n'})
  expect(classed(root, 'text').map(textOf)).toEqual(['All is well.\n', text])
  const marks = classed(root, 'text').flatMap((element) => named(element, 'mark'))
  expect(marks.map(textOf)).toEqual(['Not the fact that', 'an acute interest'])
  expect(marks[0]?.properties).toMatchObject({className: ['accuracy', 'high'], tabIndex: 0})
  const [note] = marks.flatMap((mark) => classed(mark, 'note'))
  expect(marks[0]?.properties.ariaDescribedBy).toEqual([note?.properties.id])
  const entries = classed(root, 'findings').flatMap((list) => named(list, 'li'))
  const entry = textOf(entries[0] ?? root)
  expect(entry).toContain('Calque 1:7: Not the fact that')
  // A note is no note once it stands for itself.
  for (const told of [entry, textOf({type: 'root', children: note?.children ?? []})]) {
    expect(told).toContain('Write It is not certain that or It is not a given that')
    expect(told).toContain('Russian «не факт» expresses doubt')
    expect(told).toContain('high confidence, points to Russian, Ukrainian · ru-not-a-fact')
  }
  expect(entries).toHaveLength(2)
})

it('counts what it shows, by kind', async () => {
  const {root} = await pageFor({
    'a.txt': `${FLAGGED}\n\nNot the fact that he knows.\n\nHe has an acute interest in art.\n`,
  })
  const rows = named(root, 'tr').map((row) => row.children.map(textOf))
  expect(rows).toEqual([
    ['Kind', 'MQM error type', 'Findings'],
    ['Calque', 'accuracy/overly-literal', '2'],
    ['Unusual collocation', 'style/unidiomatic-style', '1'],
  ])
  expect(textOf(named(root, 'main')[0] ?? root)).toContain('3 findings in 21 words')
})

it('has links that lead somewhere, and every name once', async () => {
  const {root} = await pageFor({'a.txt': `${FLAGGED}\n`, 'b.txt': `${FLAGGED} The the end.\n`})
  const ids = all(root, ({properties}) => properties.id !== undefined).map(({properties}) => properties.id)
  expect(new Set(ids).size).toBe(ids.length)
  const targets = named(root, 'a').map(({properties}) => String(properties.href))
  const inner = targets.filter((target) => target.startsWith('#'))
  expect(inner.length).toBeGreaterThan(5)
  expect(inner.filter((target) => !ids.includes(target.slice(1)))).toEqual([])
  for (const target of targets.filter((each) => !inner.includes(each))) expect(target).toMatch(/^https:\/\//)
})

it('stands alone, and shows what is in a file as text, whatever it is', async () => {
  const text = `<script>alert(1)</script> <img src=x onerror=alert(1)> "\u202e\u001b[31m" &amp; ${FLAGGED}\r\n\tEnd.\n`
  const name = '<img src=x>&.txt'
  const {root, html} = await pageFor({[name]: text})
  for (const tag of ['script', 'img', 'link', 'iframe', 'base']) expect(named(root, tag)).toEqual([])
  expect(all(root, ({properties}) => Object.keys(properties).some((key) => /^on|^src$/i.test(key)))).toEqual([])
  for (const sign of ['url(', '@import', '\u202e', '\u001b']) expect(html).not.toContain(sign)
  expect(classed(root, 'text').map(textOf)).toEqual([
    text.replace('\u202e', '\\u202e').replace('\u001b', '\\x1b').replace('\r\n', '\n'),
  ])
  expect(named(root, 'h2').map(textOf)).toEqual([name])
})

it('leaves clean files out with --quiet, and tells what could not be checked and what is over a limit', async () => {
  const files = {'a.txt': `${FLAGGED}\n`, 'b.txt': 'All is well.\n', 'c.txt': '\u0000\u0001\u0002\u0003'.repeat(20)}
  const {root} = await pageFor(files, '--quiet', '--max-density', '100')
  expect(named(root, 'h2').map(textOf)).toEqual(['Not checked', 'a.txt'])
  expect(textOf(root)).toContain('c.txt: this is no text in UTF-8')
  expect(classed(root, 'excess').map(textOf)).toEqual([
    'Over the limit: 125 findings per 1,000 words, more than the 100 of --max-density.',
  ])
})

it('gives the same bytes for the same files', async () => {
  const files = {'a.txt': `${FLAGGED}\n`, 'b.md': `# ${FLAGGED}\n`}
  expect((await pageFor(files)).html).toBe((await pageFor(files)).html)
})
