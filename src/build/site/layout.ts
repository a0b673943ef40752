import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {htmlDocument} from '../../cli/report/html/html-document.js'
import {REFERENCE} from '../../rules/address.js'
import {REPOSITORY} from './forge.js'

/** What every page of the site has around its own content. */
export interface PageParts {
  /** Where the page stands below the address of the site, as in `rules/phrases/ru.html`. */
  readonly path: string
  readonly title: string
  /** What search engines show of the page. */
  readonly description?: string
  /** The part of the site it belongs to, as the links at the head name it. */
  readonly part?: string
  /** Script files of the site, loaded once the page is read. */
  readonly scripts?: readonly string[]
  readonly content: readonly ElementContent[]
}

/** It has the search itself. */
const FIRST_OF_RULES = `${REFERENCE}index.html`

/** The parts of the site, by name, with their pages. */
const PARTS: readonly (readonly [name: string, page: string])[] = [
  ['Try it', 'playground/'],
  ['Rules', FIRST_OF_RULES],
  ['Measured', 'measured.html'],
]

/** A page of the site as HTML. It can be read without any script. */
export function pageOf({path, title, description, part, scripts = [], content}: PageParts): string {
  const up = upFrom(path)
  return htmlDocument(
    [
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      h('title', path === 'index.html' ? title : `${title} · translationese`),
      ...(description === undefined ? [] : [h('meta', {name: 'description', content: description})]),
      h('link', {rel: 'icon', href: `${up}icon.svg`}),
      h('link', {rel: 'stylesheet', href: `${up}style.css`}),
      ...scripts.map((script) => h('script', {type: 'module', src: `${up}${script}`})),
    ],
    [
      h('a', {className: 'skip', href: '#content'}, 'Skip to the content'),
      header(up, part, part === 'Rules' && path !== FIRST_OF_RULES),
      h('main', {id: 'content'}, content.flatMap(onALineOfItsOwn)),
      h('footer', h('p', 'Made of the rule files of ', h('a', {href: REPOSITORY}, 'retext-translationese'), '.')),
    ],
  )
}

/** From a page to the top of the site: `../` for each folder it is in. */
export function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1)
}

function header(up: string, current: string | undefined, withSearch: boolean): Element {
  return h(
    'header',
    h('a', {className: 'home', href: `${up}index.html`}, 'translationese'),
    h(
      'nav',
      {ariaLabel: 'Site'},
      PARTS.map(([name, page]) => h('a', {href: up + page, ariaCurrent: name === current ? 'true' : undefined}, name)),
    ),
    withSearch
      ? h(
          'form',
          {role: 'search', action: `${up}${REFERENCE}index.html`},
          h('input', {type: 'search', name: 'q', ariaLabel: 'Search the rules', placeholder: 'Search the rules'}),
        )
      : [],
  )
}

/** So that a change of one part of a page is a change of one line. */
function onALineOfItsOwn(element: ElementContent): ElementContent[] {
  return [{type: 'text', value: '\n'}, element]
}
