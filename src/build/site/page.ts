import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {htmlDocument} from '../../cli/report/html/html-document.js'
import {REFERENCE} from '../../rules/address.js'
import type {Entry} from '../../rules/entry.js'

/** The style sheet that all pages share. */
export const STYLE = `body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
section { border-top: 1px solid #8884; padding: .5rem 0 1rem }
section:target { background: #fd04 }
h2 { font: bold 1.1rem ui-monospace, monospace; margin: .5rem 0 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .5rem 0 }
dt { opacity: .7 } dd { margin: 0 }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .2rem .5rem; vertical-align: top; border-top: 1px solid #8884 }
input { font: inherit; width: 100%; padding: .4rem; box-sizing: border-box; position: sticky; top: 0 }
del { text-decoration-color: #c00 } ins { text-decoration: none; color: #080 }
`

/** Rows whose text has all the words typed stay. */
const FILTER = `
const rows = [...document.querySelectorAll('tbody tr')].map((row) => [row, row.textContent.toLowerCase()])
document.querySelector('input').addEventListener('input', ({target}) => {
  const words = target.value.toLowerCase().split(/\\s+/)
  for (const [row, text] of rows) row.hidden = !words.every((word) => text.includes(word))
})
`

/** The entries of one rule file, and where its page is. */
export interface Chapter {
  /** As in `phrases/ru.talk`. */
  readonly page: string
  readonly title: string
  readonly entries: readonly Entry[]
}

/** The page of one rule file as HTML; each rule is a section whose anchor is its id. */
export function chapterPage({page, title, entries}: Chapter): string {
  const up = '../'.repeat(page.split('/').length - 1)
  return documentOf(title, up, [
    h('p', h('a', {href: `${up}index.html`}, 'All rules'), ` · ${entries.length} rules of rules/${page}.yml`),
    ...entries.map(section),
  ])
}

/** The table of all rules as HTML, which filters itself by what is typed. */
export function indexPage(chapters: readonly Chapter[]): string {
  const count = chapters.reduce((sum, {entries}) => sum + entries.length, 0)
  return documentOf('Rules of retext-translationese', '', [
    h('p', `${count} rules. Rates are flags per million words.`),
    h(
      'ul',
      chapters.map(({page, title, entries}) => h('li', h('a', {href: `${page}.html`}, title), ` (${entries.length})`)),
    ),
    h('input', {type: 'search', placeholder: 'Words of the rule, its language, its kind …', ariaLabel: 'Filter'}),
    h(
      'table',
      h(
        'thead',
        h(
          'tr',
          ['Rule', 'Kind', 'Languages', 'Renders', 'Flags'].map((name) => h('th', name)),
        ),
      ),
      h(
        'tbody',
        chapters.flatMap(({page, entries}) => entries.map((entry) => row(page, entry))),
      ),
    ),
    h('script', FILTER),
  ])
}

/** What the site is of, and where its table of rules is, as HTML. */
export function frontPage({name, description}: {readonly name: string; readonly description: string}, table: string) {
  return documentOf(name, REFERENCE, [
    h('p', description),
    h('pre', h('code', `npm install ${name} retext`)),
    h('p', h('a', {href: table}, 'All rules'), ': what each finds, what it writes instead, and why.'),
  ])
}

function documentOf(title: string, toStyle: string, content: readonly ElementContent[]): string {
  const style = h('link', {rel: 'stylesheet', href: `${toStyle}style.css`})
  return htmlDocument([h('title', title), style], [h('h1', title), ...spaced(content)])
}

/** A line for each rule, so that a change of one rule is a change of one line. */
function spaced(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((element) => [{type: 'text', value: '\n'}, element])
}

function row(page: string, {id, kind, languages, source, flagged}: Entry): Element {
  return h(
    'tr',
    h('td', h('a', {href: `${page}.html#${id}`}, id)),
    h('td', kind),
    h('td', languages.length === 0 ? 'any' : languages.join(', ')),
    h('td', source ?? ''),
    h('td', flagged[0]?.sentence ?? ''),
  )
}

function section(entry: Entry): Element {
  const {id, kind, category, languages, confidence, source, why, conditions, flagged, passed, evidence} = entry
  const facts: [string, ElementContent[]][] = [
    ['Kind', [h('span', `${kind} (MQM ${category}), confidence ${confidence}`)]],
    ['Languages', [h('span', languages.length === 0 ? 'any' : languages.join(', '))]],
    ...(source === undefined ? [] : [['Renders', [h('span', source)]] as [string, ElementContent[]]]),
    ...conditions.map(([label, texts]): [string, ElementContent[]] => [
      label,
      listOf(texts.map((text) => h('code', text))),
    ]),
    ['Flags', listOf(flagged.map(example))],
    ['Leaves alone', listOf(passed.map((sentence) => h('span', sentence)))],
    ['Flags per million words', listOf(evidence.map((line) => h('span', line)))],
  ]
  return h(
    'section',
    {id},
    h('h2', id),
    h('p', why),
    h(
      'dl',
      facts.flatMap(([label, content]) => [h('dt', label), h('dd', content)]),
    ),
  )
}

function example({sentence, mended}: Entry['flagged'][number]): Element {
  return h('span', h('del', sentence), mended === undefined ? [] : [' ', h('ins', mended)])
}

function listOf(items: readonly Element[]): ElementContent[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [h('br'), item]))
}
