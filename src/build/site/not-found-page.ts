import {h} from 'hastscript'
import packageData from '../../../package.json' with {type: 'json'}
import {htmlDocument} from '../../cli/report/html/html-document.js'
import {REFERENCE} from '../../rules/address.js'

/** Leads from an address with the id of a rule behind "#", on a page that is no more, to the page of the rule. */
const LEAD = `
const id = location.hash.slice(1)
if (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id)) {
  const link = document.querySelector('#rules')
  link.href += id + '.html'
  link.textContent = 'the rule ' + id
}
`

/** What is shown for addresses that there are not, as HTML. It is shown at any depth, so that its links are whole. */
export function notFoundPage(): string {
  const {pathname} = new URL(packageData.homepage)
  return htmlDocument(
    [
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      h('title', 'Not here · translationese'),
      h('link', {rel: 'stylesheet', href: `${pathname}style.css`}),
    ],
    [
      h('main', [
        h('h1', 'This page is not here'),
        h('p', [
          'Go to ',
          h('a', {id: 'rules', href: `${pathname}${REFERENCE}`}, 'the rules'),
          ' or to ',
          h('a', {href: pathname}, 'the start'),
          '.',
        ]),
      ]),
      h('script', LEAD),
    ],
  )
}
