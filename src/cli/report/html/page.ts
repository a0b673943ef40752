import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {kindOf} from '../../../detect/kinds.js'
import type {CheckedFile, Failure} from '../report.js'
import type {Count, Tally} from '../tally.js'
import {fileAnchor} from './document.js'
import {shown} from './finding.js'
import {htmlDocument} from './html-document.js'
import {STYLE} from './style.js'
import {classOf} from './tokens.js'

/** Nothing is loaded, and nothing runs, whatever a checked file says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/**
 * The whole page, as HTML.
 * @param sections those of the files, in their order
 */
export function pageOf(
  files: readonly CheckedFile[],
  sections: readonly Element[],
  tally: Tally,
  failures: readonly Failure[],
): string {
  const title = 'Traces of machine translation'
  return htmlDocument(
    [
      h('meta', {httpEquiv: 'Content-Security-Policy', content: POLICY}),
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      h('title', title),
      h('style', STYLE),
    ],
    [h('main', h('h1', title), ...overview(files, tally), ...failed(failures), ...sections)],
  )
}

function overview(files: readonly CheckedFile[], tally: Tally): ElementContent[] {
  const kinds = tally.byKind()
  const languages = tally.byLanguage()
  return [
    h('p', `${tally.verdict()}.`),
    ...(kinds.length === 0 ? [] : [tableOf(kinds)]),
    ...(languages.length === 0
      ? []
      : [h('p', `They point to: ${languages.map(([name, number]) => `${name} ${number}`).join(', ')}.`)]),
    ...(kinds.length === 0
      ? []
      : [
          h(
            'p',
            {className: 'soft'},
            'The line below flagged words is solid where it is sure, dashed where it is likely, dotted where it is a guess. Point at them, or go to them with the Tab key, for the reason.',
          ),
        ]),
    ...(files.length < 2 ? [] : [h('nav', {ariaLabel: 'Files'}, h('h2', 'Files'), h('ul', files.map(itemOf)))]),
  ]
}

function tableOf(kinds: readonly Count[]): Element {
  return h(
    'table',
    h(
      'thead',
      h(
        'tr',
        h('th', {scope: 'col'}, 'Kind'),
        h('th', {scope: 'col'}, 'MQM error type'),
        h('th', {scope: 'col'}, 'Findings'),
      ),
    ),
    h(
      'tbody',
      kinds.map(([kind, number]) => {
        const {label, category} = kindOf(kind)
        const name = h('mark', {className: classOf(category)}, label)
        return h('tr', h('td', name), h('td', category), h('td', {className: 'number'}, String(number)))
      }),
    ),
  )
}

function itemOf({path, messages, excess}: CheckedFile, number: number): Element {
  const count = `${messages.length} ${messages.length === 1 ? 'finding' : 'findings'}`
  const limit = excess === undefined ? '' : ', over the limit'
  return h('li', h('a', {href: `#${fileAnchor(number)}`}, shown(path)), ` (${count}${limit})`)
}

function failed(failures: readonly Failure[]): ElementContent[] {
  if (failures.length === 0) return []
  return [
    h('h2', 'Not checked'),
    h(
      'ul',
      failures.map(({reason}) => h('li', shown(reason))),
    ),
  ]
}
