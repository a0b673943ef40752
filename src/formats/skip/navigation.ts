import type {Element, Parents} from 'hast'
import {isContent} from './content.js'

/** Classes and ids by which pages mark what surrounds their text: menus, tables of contents, links to neighbours, marks to click. */
const NAMES = new Set(
  [
    'anchor-link breadcrumb breadcrumbs copybtn edit-link edit-page edit-this-page editsection footer-nav footnote-ref footnote-reference hash-link',
    'headeranchor headerlink ingroups linenos md-footer md-header md-nav md-tabs menu mw-editsection mw-jump-link nav nav-links nav-panel navbar',
    'navbar-nav navfooter navheader navigation navpath next-prev on-this-page pager page-nav page-toc pagination pagination-nav paginator post-nav prev-next',
    'permalink prevnext related search search-form searchbox sig sig-object site-footer site-header site-nav skip-link skip-to-content skiplink',
    'table-of-contents tableofcontents theme-doc-breadcrumbs toc toctree toctree-wrapper tocify topnav ttc',
  ]
    .join(' ')
    .split(' '),
)

/** Names that end so mark the same. */
const ENDINGS = ['sidebar', '-breadcrumbs', '-navbar', '-navigation', '-toc', '-topnav']

/** Words that such a name begins with when it tells of what stands beside a menu. */
const BESIDE = ['with', 'has', 'no', 'without', 'hide']

/** Elements whose id is made of a title: a section on navigation is none. */
const TITLED = new Set('a dt h1 h2 h3 h4 h5 h6 section span'.split(' '))

/** Whether the classes or the id of an element mark it as a way around the page and no text of it. */
export function isNavigation(element: Element, ancestors: readonly Parents[]): boolean {
  const classes = classesOf(element)
  if (classes.some((name) => isMark(name.toLowerCase()))) return true
  if (classes.includes('contents') && (classes.includes('topic') || classes.includes('local'))) return true
  if (leadsAround(element)) return true
  const {id} = element.properties
  if (typeof id !== 'string' || TITLED.has(element.tagName) || classes.includes('section')) return false
  return isMark(id.toLowerCase()) && !ancestors.some((node) => node.type === 'element' && isContent(node))
}

/** Whether all that an element says beside its links is which way they lead, and generators have given them keys. */
function leadsAround({tagName, children}: Element): boolean {
  if (!/^(?:p|td|th)$/.test(tagName)) return false
  if (!children.some((child) => child.type === 'element' && child.properties.accessKey !== undefined)) return false
  return children.every((child) => child.type !== 'text' || !/\p{L}/u.test(child.value.replaceAll(WAY, '')))
}

/** What generators write before links to the pages around. */
const WAY = /\b(?:Next|Prev|Previous|Up|Top|Node)\b/g

export function classesOf({properties}: Element): readonly string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : []
}

function isMark(name: string): boolean {
  if (NAMES.has(name)) return true
  return ENDINGS.some((ending) => name.endsWith(ending)) && !BESIDE.some((word) => name.startsWith(word))
}
