/** Titles and descriptions beside the text: front matter, the head of a page, attributes, and what Markdown says of pictures and links. */
import {expect, it} from 'vitest'
import {applyFixes} from '../../src/index.js'
import {translationese} from '../support/command.js'
import {folderWith} from '../support/run.js'
import {lint, sliceAt} from './lint.js'

const FLAGGED = 'Not the fact that it holds'
const MENDED = 'It is not certain that it holds'

it.each([
  ['a.md', `---\ntitle: ${FLAGGED}\n---\n\nA text.\n`],
  ['a.md', `---\ntags: [a]\ndescription: "It's \\"so\\". ${FLAGGED}"\n---\n`],
  ['a.md', `---\r\nsummary: 'It''s so. ${FLAGGED}' # why\r\n---\r\n`],
  ['a.md', `\uFEFF---\nsubtitle: >-\n  One thing.\n\n  ${FLAGGED}.\nx: 1\n---\n`],
  ['a.md', `---\ndescription: |\n    One thing.\n    ${FLAGGED}.\n---\n`],
  ['a.mdx', `---\ntitle: ${FLAGGED}\n---\n`],
  ['a.md', `+++\ntitle = "${FLAGGED}"\n+++\n\nA text.\n`],
  ['a.md', `\uFEFF+++\r\nx = [\r\n  1,\r\n]\r\n"description" = '${FLAGGED}' # why\r\n+++\r\n`],
  ['a.md', `+++\nsummary = """\nOne \\u0061nd \\\n  two. ${FLAGGED}."""\n[params]\nx = 1\n+++\n`],
  ['a.mdx', `---toml\nsubtitle = '''It's so. ${FLAGGED}'''\n---\n`],
  ['a.html', `+++\ntitle = "\\"So\\" it is. ${FLAGGED}"\n+++\n<p>A text.</p>`],
  ['a.html', `---\ntitle: ${FLAGGED}\n---\n<p>A text.</p>`],
  ['a.html', `<title>${FLAGGED} | The Harbor</title><p>A text.`],
  ['a.html', `<head><meta property="og:title" content="${FLAGGED} - The Harbor"></head>`],
  ['a.html', `<title>Boats &amp; masts. ${FLAGGED}</title>`],
  ['a.html', `<head><meta name="description" content='${FLAGGED}'></head>`],
  ['a.html', `<head><meta property=og:description content="Boats.\r\n${FLAGGED}"></head>`],
  ['a.html', `<p>See <img src=a.png alt="${FLAGGED}"> there.</p>`],
  ['a.html', `<p>See <a href="a" title = "${FLAGGED}">it</a> there.</p>`],
  ['a.html', `<button aria-label="${FLAGGED}">x</button>`],
  ['a.md', `See ![${FLAGGED}](a.png) there.\n`],
  ['a.md', `See ![${FLAGGED}][a] there.\n\n[a]: a.png\n`],
  ['a.md', `> See ![a](a.png '${FLAGGED}') there.\n`],
  ['a.md', `See [it](a.md "${FLAGGED}") there.\n`],
])('%s: reads and mends %j', async (name, source) => {
  const messages = await lint(name, source)
  expect(messages.map(({ruleId}) => ruleId)).toEqual(['ru-not-a-fact'])
  for (const message of messages) expect(sliceAt(source, message)).toBe('Not the fact that')
  expect(applyFixes(source, messages)).toBe(source.replace(FLAGGED, MENDED))
})

it.each([
  ['a.md', `See <img alt="${FLAGGED}"> there.\n`],
  ['a.md', `- It.\n\n  <p title="${FLAGGED}">He left.</p>\n`],
])('%s: reads %j', async (name, source) => {
  const messages = await lint(name, source)
  expect(messages.map((message) => sliceAt(source, message))).toEqual(['Not the fact that'])
})

it.each([
  ['a.md', `---\nslug: ${FLAGGED}\nseo: {title: "${FLAGGED}"}\n---\n`],
  ['a.md', `---\ntitle: [${FLAGGED}]\nsummary: "{{ x }} ${FLAGGED}"\n---\n`],
  ['a.md', `---\ntitle: "${FLAGGED}\n---\n`],
  ['a.md', `+++\nslug = "${FLAGGED}"\n[params]\ntitle = "${FLAGGED}"\n+++\n`],
  ['a.md', `+++\ntitle = ["${FLAGGED}"]\nsummary = "{{ x }} ${FLAGGED}"\n+++\n`],
  ['a.md', `+++\ntitle = "${FLAGGED}\n+++\n`],
  ['a.md', `+++\ntitle = "${FLAGGED}"\nx = ${'['.repeat(600)}\n+++\n`],
  ['a.md', `{\n  "title": "${FLAGGED}"\n}\n`],
  ['a.html', `<head><meta name="author" content="${FLAGGED}"></head>`],
  ['a.html', `<nav><a title="${FLAGGED}">Home</a></nav>`],
  ['a.html', `<p>The <span lang="de" title="${FLAGGED}">Boot</span> is here.</p>`],
  ['a.html', `<p>The <code title="${FLAGGED}">boat</code> is here.</p>`],
  ['a.html', `<p>The <span title="{{ x }}">boat</span> is here.</p>`],
  ['a.md', 'See ![a `b , c` d](a.png) there.\n'],
])('%s: leaves %j alone', async (name, source) => {
  expect(await lint(name, source)).toEqual([])
})

it.each([
  ['a.md', `---\ntitle: 'It is so: ${FLAGGED}'\ndescription: 'all all'\n---\n`],
  ['a.md', `+++\ntitle = 'It is so: ${FLAGGED}'\ndescription = 'all all'\n+++\n`],
  ['a.html', `<p>A <img alt="the the" src="${FLAGGED}"> <b>the</b> the.</p>`],
  ['a.md', `[It](a.md "${FLAGGED}") has it , **and** [this](b.md "the the").\n`],
  ['a.html', '<p>A <img alt=\'It was "so\'> b <span title="a , b c">c</span>.</p>'],
])('%s: keeps what is around, and places are exact: %s', async (name, source) => {
  const messages = await lint(name, source)
  expect(messages.length).toBeGreaterThan(0)
  for (const message of messages) expect(sliceAt(source, message)).toBe(message.actual)
  const starts = messages.map(({place}) => (place !== undefined && 'start' in place ? place.start.offset : undefined))
  expect(starts).toEqual([...starts].sort((a, b) => (a ?? 0) - (b ?? 0)))
  const quotationMarks = (text: string): string => text.replace(/[^"'<>=]/g, '')
  expect(quotationMarks(applyFixes(source, messages))).toBe(quotationMarks(source))
})

it('takes no title for a repetition of the text', async () => {
  const words = 'The harbor at night, seen from the old lighthouse'
  const source = `---\ntitle: ${words}\ndescription: ${words}\n---\n\n# ${words}\n\n![${words}](a.png)\n\n![${words}](b.png "${words}")\n`
  expect(await lint('a.md', source)).toEqual([])
  const page = `<title>${words}</title><h1>${words}</h1><figure><img alt="${words}"><figcaption>${words}</figcaption></figure>`
  expect(await lint('a.html', page)).toEqual([])
})

const PARAGRAPHS = ['rope', 'tar', 'keel', 'mast', 'sail', 'oar']

it('wants no sentences of titles', async () => {
  const source = `---\ntitle: Keel of boat\ndescription: Shows how boats are built. Has pictures of keels\n---\n\n${PARAGRAPHS.map((word) => `The ${word} is old. It is heavy.\n\n`).join('')}`
  expect(await lint('a.md', source)).toEqual([])
})

it('reads the keys of front matter that the configuration names', async () => {
  const source = `---\ntitle: The price is 25 thousand roubles\ntagline: ${FLAGGED}\n---\n`
  const cwd = folderWith({'a.md': source, '.translationeserc.yml': 'frontMatter: [tagline]\n'})
  const {stdout} = await translationese(['a.md'], {cwd})
  expect(stdout).toContain('a.md\n3:10-3:27')
  expect(stdout).not.toContain('ru-thousand')
  const some = folderWith({
    'a.md': source,
    'b.md': source,
    '.translationeserc.yml': 'frontMatter: [tagline]\noverrides: [{files: [b.md], frontMatter: []}]\n',
  })
  expect((await translationese(['a.md', 'b.md'], {cwd: some})).stdout.match(/ru-not-a-fact/g)).toHaveLength(1)
  const wrong = folderWith({'a.md': source, '.translationeserc.yml': 'frontMatter: title\n'})
  const {stderr, code} = await translationese(['a.md'], {cwd: wrong})
  expect(stderr).toMatch(/^\.translationeserc\.yml:1:14: frontMatter must be a list of keys/)
  expect(code).toBe(2)
})

it('silences rules in titles of front matter by comments nowhere, but by the block that holds an attribute', async () => {
  const source = `<!-- translationese ignore -->\n\nSee ![${FLAGGED}](a.png).\n\nSee ![${FLAGGED}](a.png).\n`
  const {stdout} = await translationese(['a.md'], {cwd: folderWith({'a.md': source})})
  expect(stdout.match(/ru-not-a-fact/g)).toHaveLength(1)
  expect(stdout).toContain('a.md\n5:7')
})

it.each([
  [
    'lang="ru"',
    /^a\.html: line 2: the page says that its language is "ru", and only English is checked: leave it out /,
  ],
  ['xml:lang="de-AT"', /^a\.html: line 2: the page says that its language is "de-at"/],
])('says that it does not check a page with %s', async (attribute, reason) => {
  const page = `<!doctype html>\n<html ${attribute}><body><p>${FLAGGED}.</p></body></html>\n`
  const {stdout, stderr, code} = await translationese(['.'], {cwd: folderWith({'a.html': page, 'b.txt': FLAGGED})})
  expect(stderr).toMatch(reason)
  expect(stdout).toContain('b.txt\n1:1')
  expect(stdout).not.toContain('a.html')
  // Sites have pages in many languages: that is no failure.
  expect(code).toBe(1)
})

it.each([
  '<html lang="en-GB"><p>',
  '<html lang=""><p>',
  '<html lang="{{ site.lang }}"><p>',
  '<html lang="ru"><body lang="en"><p>',
  '<html lang="ru"><main lang="en"><p>',
  '<html xml:lang="EN_us"><p>',
])('checks the page %s', async (head) => {
  expect(await lint('a.html', `${head}${FLAGGED}.`)).toHaveLength(1)
})

it.each(['lang', 'xml:lang'])('leaves elements with another %s alone, in Markdown too', async (attribute) => {
  const element = `<div ${attribute}="ru"><p>${FLAGGED}.</p></div>`
  expect(await lint('a.html', `<p>A boat.</p>${element}`)).toEqual([])
  expect(await lint('a.md', `A boat.\n\n${element}\n\nThe <i ${attribute}="ru">${FLAGGED}</i> is here.\n`)).toEqual([])
})
