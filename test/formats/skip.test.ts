/** Which elements of HTML are read. */
import type {Element, Nodes, Parents} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {expect, it} from 'vitest'
import {roleOf} from '../../src/formats/skip.js'

/** The text that is read, with a sign for what is opaque. */
function read(html: string, {fragment = false} = {}): string {
  const visit = (node: Nodes, ancestors: readonly Parents[]): string => {
    if (node.type === 'text') return node.value
    if (node.type !== 'element' && node.type !== 'root') return ''
    const role = node.type === 'root' ? 'read' : roleOf(node as Element, ancestors)
    if (role !== 'read') return role === 'opaque' ? '◆' : ''
    return node.children.map((child) => visit(child, [...ancestors, node])).join('')
  }
  return visit(unified().use(rehypeParse, {fragment}).parse(html), []).replace(/\s+/g, ' ').trim()
}

it.each([
  'Press <kbd>Enter</kbd> now.',
  'Press <button>OK</button> now.',
  'Press <code><b>x</b></code> now.',
  'Press <img src="a.png" alt="it"> now.',
  'Press <span lang="de">Eingabe</span> now.',
  'Press <span translate="no">npm</span> now.',
  'Press <span class="name notranslate">npm</span> now.',
  'Press <span role="img">x</span> now.',
  'Press <span class="math notranslate">x</span> now.',
])('takes it for a noun: %s', (html) => {
  expect(read(`<p>${html}</p>`)).toBe('Press ◆ now.')
  expect(read(html, {fragment: true})).toBe('Press ◆ now.')
})

it.each([
  '<pre>a ?</pre>',
  '<nav>Home</nav>',
  '<script>a</script>',
  '<style>a</style>',
  '<template>a</template>',
  '<textarea>a</textarea>',
  '<header>Site</header>',
  '<footer>Site</footer>',
  '<aside>Site</aside>',
  '<div role="navigation">Home</div>',
  '<form role="search">Search</form>',
  '<div role="contentinfo">Site</div>',
  '<div class="sphinxsidebar">Home</div>',
  '<div class="toctree-wrapper compound">Home</div>',
  '<div class="contents topic">Home</div>',
  '<div class="left-sidebar">Home</div>',
  '<div id="toc">Home</div>',
  '<div id="docs-top-navigation">Home</div>',
  '<a class="headerlink">¶</a>',
  '<span hidden>Hidden</span>',
  '<span aria-hidden="true">#</span>',
  '<s>Old</s>',
])('skips it: %s', (html) => {
  expect(read(`<title>Page</title><p>Read</p>${html}<p>this.</p>`)).toBe('Readthis.')
})

it.each([
  '<body class="withsidebar">Read this.',
  '<body class="sidebar">Read this.',
  '<html lang="ru"><p>Read this.',
  '<html translate="no"><p>Read this.',
  '<p lang="en-GB">Read this.',
  '<p lang="">Read this.',
  '<div class="contents">Read this.',
  '<h2 id="navigation">Read this.',
  '<section id="pagination">Read this.',
  '<article><div id="related">Read this.',
  '<article><header>Read</header> <aside>this.',
  'Read <abbr title="x">this</abbr><sup>.</sup>',
  '<label>Read</label> <time>this.',
])('reads it: %s', (html) => {
  expect(read(html)).toBe('Read this.')
})

it('reads the content of a page only, if the page says where it is', () => {
  const around = (content: string): string => `<div class="layout sidebar"><div>Menu</div>${content}</div><p>Menu</p>`
  expect(read(around('<div><main>Read <div>this.</div></main></div>'))).toBe('Read this.')
  expect(read('<div>Menu</div><div role="main">Read this.</div>')).toBe('Read this.')
  expect(read('<div>Menu</div><article>Read</article> <article>this.</article>')).toBe('Read this.')
  expect(read('<article>Read this.</article><article lang="de">Das nicht.</article>')).toBe('Read this.◆')
  expect(read('<article>Other</article><main>Read <article>this.</article></main>')).toBe('Read this.')
})

it('reads headers, footers and asides in Markdown, which is no page', () => {
  expect(read('<aside>Read</aside> <header>this.</header>', {fragment: true})).toBe('Read this.')
})
