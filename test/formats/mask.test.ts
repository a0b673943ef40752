/** What is no English to a reader is no text to the parser; every position stays. */
import {expect, it} from 'vitest'
import {type MaskedFormat as Format, maskMarkup} from '../../src/formats/mask.js'

/** The masked text, with one sign for each noun. */
function masked(source: string, format: Format): string {
  const {text, opaque} = maskMarkup(source, format)
  expect(text).toHaveLength(source.length)
  let shown = ''
  let at = 0
  for (const [start, end] of opaque) {
    shown += `${text.slice(at, start)}◆`
    at = end
  }
  return shown + text.slice(at)
}

/** The lines that hold anything after masking, without white space around them. */
function lines(source: string, format: Format = 'markdown'): string[] {
  return masked(source, format)
    .split('\n')
    .map((line) => line.trim().replace(/ +/g, ' '))
    .filter((line) => line !== '')
}

it.each([
  'Install {{ name }} now.',
  'Install {{{ name }}} now.',
  "Install {% include 'a' %} now.",
  'Install {# why? #} now.',
  'Install <%= name %> now.',
  'Install <?= $name ?> now.',
  'Install <?php echo $name ?> now.',
  'Install {{ a {{ b }} }} now.',
  'Install {{\n name }} now.',
  'Install {% if\nname %} now.',
])('takes a template tag for a noun: %s', (source) => {
  expect(masked(source, 'markdown')).toBe('Install ◆ now.')
  expect(masked(`<p>${source}</p>`, 'html')).toBe('<p>Install ◆ now.</p>')
})

it('keeps line breaks inside tags', () => {
  expect(maskMarkup('A {{\r\nb\n}} c.', 'markdown').text.replace(/[^\r\n]/g, '')).toBe('\r\n\n')
})

it.each([
  'Two braces {{ open a tag.',
  'Two braces {{ open\n\na tag }}.',
  'The `{{ name }}` of it.',
  '``{{ `name` }}`` of it.',
  '```\n{{ name }}\n```\n',
  '    ```\n{{ name }}\n    ```\n',
  '- ```js\n  {{ name }}\n  ```\n',
  '> ~~~\n> {% if %}\n> ~~~\n',
  '<pre>\n\n{{ name }}\n</pre>\n',
  'At 10:30:15 the {name} came.',
  'Section a:b:c and `:warning:`.',
  'export default settings from the menu.',
  'import the files that came from "them".',
  'If a < B and c > d.',
  'A Promise<Result> comes.',
  '[[1](https://example.com)]',
  'See <https://example.com/{a}>.',
  '<!-- translationese disable -->',
])('leaves the rest of Markdown as it is: %j', (source) => {
  expect(masked(source, 'markdown')).toBe(source)
})

it.each([
  '<p>Two braces {{ open</p><p>a tag }}.</p>',
  '<pre>{{ <b>name</b> }}</pre>',
  '<code>{% x %}</code>',
  '<script>a = "{{ name }}"</script>',
  '<!-- {{ name }} -->',
])('leaves the rest of HTML as it is: %j', (source) => {
  expect(masked(source, 'html')).toBe(source)
})

it('makes white space of tags that stand alone', () => {
  expect(lines('{% aside %}\nNote this.\n{% endAside %}\n')).toEqual(['Note this.'])
  expect(lines('> {% aside %} {# x #}\n> Note this.\n')).toEqual(['>', '> Note this.'])
  expect(lines('Call\n{{ name }}\nnow.')).toEqual(['Call', '◆', 'now.'])
  expect(lines('<ul>{% for a in b %}<li>One</li>{% endfor %}</ul>', 'html')).toEqual(['<ul> <li>One</li> </ul>'])
})

it('makes nothing of what template tags hide', () => {
  expect(lines('{% comment %}\nHidden.\n\nHidden.\n{% endcomment %}\nRead.')).toEqual(['Read.'])
  expect(lines('{% highlight js %}\na\n\nb\n{% endhighlight %}\nRead.')).toEqual(['Read.'])
})

it('lets addresses and attributes be what they are', () => {
  expect(lines('[Docs]({{ url }}/a) and <a href="{% url "x" %}">one</a>.')[0]).toMatch(
    /^\[Docs\]\(◆\/a\) and <a href="\uE000+">one<\/a>\.$/,
  )
  expect(masked('<a href="{% url "x" %}" {% if a %}class="b"{% endif %}>one</a>', 'html')).toMatch(
    /^<a href="\uE000+" +class="b" +>one<\/a>$/,
  )
})

it('reads what stands in JSX', () => {
  expect(lines('<Tabs.Tab\n  title="One"\n  items={[{a: "}"}]}\n>\nRead this.\n</Tabs.Tab>\n')).toEqual(['Read this.'])
  expect(lines('<Note type={kind}>Read this.</Note>')).toEqual(['<xxxx >Read this.</xxxx>'])
  expect(masked('Press <Icon name={a} /> now.', 'markdown')).toBe('Press ◆ now.')
  expect(
    lines('<Table content={[\n  {\n    description: "The options",\n\n    type: `(a : b)`,\n  },\n]} />\n\nRead this.'),
  ).toEqual(['Read this.'])
})

it('reads what is indented in a component, but not its code', () => {
  const source =
    '<Tabs>\n  <Tab>\n    Read this\n    and this.\n\n    ```js\n    a = 1\n\n    b = 2\n    ```\n  </Tab>\n</Tabs>\n'
  expect(lines(source)).toEqual(['>', '> > Read this', '> > and this.', '>'])
})

it('knows expressions, comments and modules of MDX', () => {
  const source =
    "import {Tab} from 'tabs'\nimport x from 'x'\n\nexport const meta = {\n  a: 1,\n\n  b: 2,\n}\n\nSee {props.name} here.\n\n{/* no */}\n"
  expect(lines(source)).toEqual(['See ◆ here.'])
  expect(lines('See {props.name} here.', 'mdx')).toEqual(['See ◆ here.'])
  expect(lines('See {props.name} here.')).toEqual(['See {props.name} here.'])
  expect(lines('{/* translationese disable */}', 'mdx')).toEqual(['<!--translationese disable -->'])
})

it('reads titles and contents of admonitions and tabs', () => {
  expect(lines('!!! note "Mind the gap"\n    It is wide.\n\n    ```\n    a = 1\n    ```\n\nGo on.')).toEqual([
    '# Mind the gap',
    '> It is wide.',
    'Go on.',
  ])
  expect(lines('=== ":gear: Unix"\n\n    === "Mac"\n\n        Read it.\n\n\tRead it.')).toEqual([
    '# ◆ Unix',
    '> # Mac',
    '> > Read it.',
    '>Read it.',
  ])
  expect(lines(':::tip[Mind it]\nRead this.\n:::')).toEqual(['# Mind it', 'Read this.'])
  expect(lines(':::{figure} a.png\n:caption: x\nRead this.\n:::')).toEqual(['Read this.'])
  expect(lines('> [!NOTE]\n> Read this.')).toEqual(['>', '> Read this.'])
})

it('reads the title of an alert', () => {
  expect(lines('> [!tip]- Mind it\n> Read this.')).toEqual(['> # Mind it', '> Read this.'])
})

it('reads no attributes of colon fences for a title', () => {
  expect(lines('::: {.note title="a b"}\nRead this.\n:::\n\n:::tip{title="a b"}\nRead this.\n:::')).toEqual([
    'Read this.',
    'Read this.',
  ])
})

it('reads the prose of directives, and not their code', () => {
  expect(lines('```{note}\nRead this.\n```\nAnd this.')).toEqual(['Read this.', 'And this.'])
  expect(lines('````{admonition} Mind it\n:class: tip\n\nRead this.\n\n```{code}\na , b\n```\n````')).toEqual([
    '# Mind it',
    'Read this.',
    '```{code}',
    'a , b',
    '```',
  ])
  expect(lines('```{figure} a.png\n---\nname: a , b\n---\nRead this.\n```')).toEqual(['Read this.'])
  expect(lines(':::{versionadded} 1.2 Read this.\n:::\n:::{deprecated} 1.3\n:::')).toEqual(['# Read this.'])
  expect(lines('- ```{tip}\n  Read this.\n  ```')).toEqual(['-', 'Read this.'])
  expect(lines(':::{code-block} js\na , b\n\nc , d\n:::\nRead this.')).toEqual(['Read this.'])
  expect(lines('```{code-block} js\na , b\n```')).toEqual(['```{code-block} js', 'a , b', '```'])
})

it('knows directives of reStructuredText', () => {
  expect(lines('.. note:: Mind it\n\n   Read this.\n\nGo on.')).toEqual(['# Mind it', '> Read this.', 'Go on.'])
  expect(lines('.. code-block:: js\n   :caption: x\n\n   a , b\n\n.. _a:\n\nRead this.')).toEqual(['Read this.'])
})

it.each([
  '(a-target)=',
  '+++ {"a": 1}',
  '% a , b',
  '--8<-- "a.md"',
  '<<< @/a.js',
  '[TOC]',
  '*[HTML]: a , b',
  '\\newpage',
  '% for a in b:',
  '% endfor',
  '<%def name="a(b)">',
  '</%def>',
  '<%doc>\na , b\n</%doc>',
  '<%include file="a"/>',
  '{::comment}\na , b\n{:/comment}',
])('makes white space of %j', (source) => {
  expect(lines(`${source}\nRead this.`).filter((line) => line !== '<x />')).toEqual(['Read this.'])
})

it('knows lines that steer Mako in HTML', () => {
  expect(lines('<p>\n% for a in b:\nRead.\n% endfor\n</p>', 'html')).toEqual(['<p>', '◆', 'Read.', '◆', '</p>'])
  expect(masked('<p>It costs 5 % for now: all.</p>', 'html')).toBe('<p>It costs 5 % for now: all.</p>')
})

it.each([
  'Take $a + b$ now.',
  'Take $$a , b$$ now.',
  'Take $`a , b`$ now.',
  'Take \\\\(a , b\\\\) now.',
  'Take \\begin{a}b , c\\end{a} now.',
  `Take \${a} now.`,
  'Take [see @smith2004, p. 3] now.',
  'Take ++ctrl+c++ now.',
  'Take :+1: now.',
])('takes a formula, a citation, keys for a noun: %s', (source) => {
  expect(masked(source, 'markdown')).toBe('Take ◆ now.')
})

it('knows formulas in HTML', () => {
  expect(masked('<p>Take \\(a , b\\) and $$c , d$$ now.</p>', 'html')).toBe('<p>Take ◆ and ◆ now.</p>')
})

it.each([
  'It costs $5 , or $6 if late.',
  'It costs $5/$6 there.',
  'From US$5 to US$6 a day.',
  'The $HOME and the $PATH of it.',
  'It costs $100 (or A$ 130).',
  'C++ and C++ , too.',
  'Write to [me@example.com](mailto:me@example.com).',
])('prices, addresses and names are no formulas or the like: %s', (source) => {
  expect(masked(source, 'markdown')).toBe(source)
})

it('makes a quotation of a definition', () => {
  expect(lines('Gap\n:   It is wide.\n\n    Read on.')).toEqual(['Gap', '> It is wide.', '> Read on.'])
})

it('knows pictures by name, attribute lists, roles and wiki links', () => {
  expect(lines('A :warning: of [[Page|it]], see {ref}`a`.')).toEqual(['A ◆ of ◆, see <x />`a`.'])
  expect(lines('## Title {#id}\n\nA [b](c){: .d }, e.\n{: .note }')).toEqual(['## Title', 'A [b](c)<x />, e.'])
  expect(lines('## Title ## {: #id }')).toEqual(['## Title ##'])
  expect(lines('## Title {#id .a b="c d"}\n\nA ![b](c){ width="3" }.')).toEqual(['## Title', 'A ![b](c)<x />.'])
})

it.each([
  ['---\ntitle: {a\n---\nRead.', 'markdown'],
  ['+++\na = 1\n+++\nRead.', 'markdown'],
  ['{\n  "a": 1\n}\nRead.', 'markdown'],
  ['---\ntitle: a\n---\nRead.', 'html'],
] as const)('skips front matter: %j', (source, format) => {
  expect(lines(source, format)).toEqual(['Read.'])
})

it('skips comments, scripts and styles', () => {
  expect(lines('<!-- a\n\nb -->\nRead.\n\n<script>\na\n\nb\n</script>\n\nRead <!-- c --> this.')).toEqual([
    'Read.',
    'Read <x /> this.',
  ])
})

it.each([
  '{{ ',
  '{% ',
  '{# ',
  '<% ',
  '<A a={',
  '<A a="{{',
  '<a b=`',
  "{ '`",
  '`',
  '``a`',
  '[[',
  ':a',
  '{: ',
  '{{ {{ }} ',
  '<pre>',
  '<!--',
  'export const a = {\n',
  'import a\n',
  '!!! note\n',
  '<Tab>\n ',
  '``` \n',
  '```{note}\n',
  '.. a::\n',
  '$$',
  '$a',
  '${a',
  '\\begin{a}',
  '[a @b ',
  '{::a ',
  '{a="',
  '++a',
  '<%def a="',
  '% for\n',
])('takes time in proportion to the text: %j', (piece) => {
  for (const format of ['markdown', 'mdx', 'html'] as const) {
    const source = piece.repeat(20_000)
    expect(maskMarkup(source, format).text).toHaveLength(source.length)
  }
})
