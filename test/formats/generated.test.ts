/** What programs that make HTML leave in it: white space around tags, and code without a tag that says so. */
import {expect, it} from 'vitest'
import {lint, sliceAt} from './lint.js'

const page = (body: string): string => `<!doctype html>\n<html><body>\n${body}\n</body></html>\n`

async function found(body: string): Promise<(string | undefined)[]> {
  const source = page(body)
  const messages = await lint('page.html', source)
  return messages.map((message) => `${message.ruleId}: ${sliceAt(source, message)}`)
}

it.each([
  '<p>The list holds <a href="#one">rope\n</a>, <a href="#two">tar\n</a>, and nothing else.</p>',
  '<p>Choose the menu <b>Harbor</b>\n   . Then wait for the pilot.</p>',
  '<p>Read the chapter on <a href="#tide">the tide\n </a>: it says more.</p>',
  '<p>The option <b>quiet</b> (or <b>-q</b>\n\n) keeps the horn silent.</p>',
  '<p>See Section 7, <a href="#keel">“\n  The Keel\n ”</a>.</p>',
  '<p>This <span>“<span>keel </span>”</span> is black and white.</p>',
])('leaves white space around a tag alone: %s', async (body) => {
  expect(await found(body)).toEqual([])
})

it.each([
  ['<p>Where are the boats ? They are here.</p>', 'any-space-before-question-mark: boats ?'],
  ['<p>The ferry , he said, is <b>closed</b>.</p>', 'any-space-before-comma: ferry ,'],
  ['<p>The ferry&nbsp;, he said, is <b>closed</b>.</p>', 'any-space-before-comma: ferry&nbsp;,'],
])('finds what the writer set apart: %s', async (body, message) => {
  expect(await found(body)).toEqual([message])
})

it('leaves a mark apart that is spoken of', async () => {
  expect(await found('<p>Press the keys <b>:</b> and <b>;</b> and the box opens.</p>')).toEqual([])
})

it.each([
  '<div class="fragment"><div class="line">fprintf(stderr, <span>"No tide\\n"</span>); ret != 0 ? a : b;</div></div>',
  '<div class="memproto">int  moor ( __VA_ARGS__ ) , { NULL } ?</div>',
  '<h2><span class="permalink"><a href="#moor">&#9670;&nbsp;</a></span>moor</h2>',
  '<div class="ttc"><div class="ttdeci">int main(int argc, char **argv)</div></div>',
  '<div class="ingroups"><a href="#a">Boats</a> &raquo; <a href="#b">Masts</a> &raquo; <a href="#c">Sails</a></div>',
  '<div class="equation"><p>tide = moon + sun ?</p></div>',
  '<p>The name may be <em class="xref py py-obj">a a a a</em> here.</p>',
  '<p>It is shown as such (or as letters <span class="sig sig-inline c"><span>int *</span></span>) there.</p>',
  '<dl><dt>width<span class="classifier">array with bounds (row,column ?)</span></dt><dd>The width.</dd></dl>',
  '<p>Next: <a accesskey="n" href="n.html">Keels</a> , Up: <a accesskey="u" href="u.html">Boats</a> ?</p>',
  '<dl><dt id="moor"><tt class="descname">moor</tt><big>(</big><em>boat</em> <span>, tide</span> ?<big>)</big></dt><dd>It stays.</dd></dl>',
  '<div class="member-signature">static Boat moor ( Tide , int ) ?</div>',
  '<dl><dt><span class="category">Function: </span>moor ( boat ?)</dt><dd>The boat stays.</dd></dl>',
])('takes it for code or a way around the page: %s', async (body) => {
  expect(await found(body)).toEqual([])
})

it('reads a paragraph with a link that has a key', async () => {
  expect(await found('<p>Where are the <a accesskey="b" href="b.html">boats</a> in it ?</p>')).toHaveLength(1)
})

it('reads the steps of slides, which are called fragments, too', async () => {
  expect(await found('<div class="fragment">Where are the boats ?</div>')).toHaveLength(1)
})

it.each([
  '<p>The array has the bounds (rows,columns) of the chart.</p>',
  '<p>It takes as much as sizeof(struct boat in the harbor) says.</p>',
  '<p>It replaces every line break with\n<b>\\n</b>\n in the log.</p>',
  '<p>He wrote “the <em>keel</em>“ on the board.</p>',
])('knows the style of a page that shows code: %s', async (body) => {
  expect(await found(`<p>All of it is code.</p><pre>moor()</pre>${body}`)).toEqual([])
})

it('knows the style of Markdown that shows code in blocks only', async () => {
  const text = 'All of it is code.\n\n```\nmoor()\n```\n\nThe array has the bounds (rows,columns) of the chart.\n'
  expect(await lint('page.md', text)).toEqual([])
})

it('lets a list go on with "or" where the page shows code', async () => {
  const body =
    '<ul><li>Pull the rope.</li><li>Ring the bell.</li><li>Call the pilot.</li></ul><p>or wait for the tide.</p>'
  expect(await found(`<p>All of it is code.</p><pre>moor()</pre>${body}<p>The boat comes.</p>`)).toEqual([])
})

it('counts no title of a table among the paragraphs that want a stop', async () => {
  const paragraphs = ['rope', 'tar', 'keel', 'mast', 'sail'].map(
    (word) => `<p>Here is the ${word}. It is old and heavy.</p>`,
  )
  expect(
    await found(`${paragraphs.join('')}<p>Table 1.1. Typical names of all the old ropes</p><p>The end.</p>`),
  ).toEqual([])
})
