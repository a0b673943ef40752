import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {pageOfRule, REFERENCE} from '../../rules/address.js'
import {barChart} from './bars.js'
import {pageOf} from './layout.js'
import {listAddress} from './list-addresses.js'
import type {RuleGroup, RuleList} from './lists.js'
import type {SiteRule} from './site-rule.js'

/** So many rules stand on one page of a list. */
const MOST = 400

/** The part of a group that stands on one page. */
interface Share extends RuleGroup {
  readonly isContinued: boolean
}

/** The pages of a list as HTML, by their paths below the address of the site. */
export function listPages(list: RuleList): [path: string, html: string][] {
  const pages = sharedOut(list.groups)
  return pages.map((shares, index) => {
    const number = index + 1
    const path = REFERENCE + listAddress(list.by, list.value, number)
    const title = `${list.title}: rules${number === 1 ? '' : `, page ${number}`}`
    const content = [
      trail('../'),
      h('h1', title),
      h('p', `${count(list.count)}${pages.length === 1 ? '' : ` on ${pages.length} pages`}.`),
      ...(number === 1 && list.groups.length > 1 ? [overview(list, pages)] : []),
      ...pageLinks(list, pages.length, number, 'above it'),
      ...shares.flatMap(({key, label, rules, isContinued}) => [
        h('h2', {id: key}, isContinued ? `${label}, continued` : label),
        ruleItems(rules, '../'),
      ]),
      ...pageLinks(list, pages.length, number, 'below it'),
    ]
    return [path, pageOf({path, title, part: 'Rules', content})]
  })
}

/**
 * The rules of one file, each with its id as an anchor: messages have linked to them there.
 * @param chapter the file below `rules/` without its extension, as in `phrases/ru.talk`
 */
export function chapterPage(chapter: string, title: string, rules: readonly SiteRule[]): string {
  const content = [
    trail('../'),
    h('h1', title),
    h('p', `${count(rules.length)} of `, h('code', `rules/${chapter}.yml`), ', in the order of the file.'),
    ruleItems(rules, '../', true),
  ]
  return pageOf({path: `${REFERENCE}${chapter}.html`, title, part: 'Rules', content})
}

export const count = (rules: number): string => `${rules.toLocaleString('en')} ${rules === 1 ? 'rule' : 'rules'}`

function ruleItems(rules: readonly SiteRule[], up: string, withAnchors = false): Element {
  return h(
    'ul',
    {className: 'rules'},
    rules.flatMap((rule) => ['\n', ruleItem(rule, up, withAnchors)]),
  )
}

function ruleItem({entry, sourceLanguage}: SiteRule, up: string, withAnchor: boolean): Element {
  const {id, source, flagged, why} = entry
  return h(
    'li',
    withAnchor ? {id} : {},
    h('a', {href: up + pageOfRule(id)}, id),
    source === undefined ? [] : [' ', h('b', {lang: sourceLanguage, dir: 'auto'}, source)],
    h('p', flagged[0]?.sentence ?? why),
  )
}

function sharedOut(groups: readonly RuleGroup[]): Share[][] {
  const pages: Share[][] = [[]]
  let room = MOST
  for (const {key, label, rules} of groups)
    for (let from = 0; from < rules.length; ) {
      if (room === 0) {
        pages.push([])
        room = MOST
      }
      const taken = rules.slice(from, from + room)
      pages.at(-1)?.push({key, label, rules: taken, isContinued: from > 0})
      from += taken.length
      room -= taken.length
    }
  return pages
}

function overview(list: RuleList, pages: readonly Share[][]): Element {
  const pageWith = (key: string): number => 1 + pages.findIndex((shares) => shares.some((share) => share.key === key))
  return barChart({
    caption: 'How many there are of each',
    head: ['Of', 'Rules'],
    rows: list.groups.map(({key, label, rules}) => [
      h('a', {href: `../${listAddress(list.by, list.value, pageWith(key))}#${key}`}, label),
      {value: rules.length, text: rules.length.toLocaleString('en'), colour: 5},
    ]),
  })
}

function pageLinks({by, value}: RuleList, pages: number, current: number, place: string): ElementContent[] {
  if (pages === 1) return []
  const links = Array.from({length: pages}, (_, index) => {
    const number = index + 1
    const isHere = number === current
    return [
      ' ',
      h('a', {href: `../${listAddress(by, value, number)}`, ariaCurrent: isHere ? 'page' : undefined}, String(number)),
    ]
  })
  return [h('nav', {className: 'pages', ariaLabel: `Pages of the list, ${place}`}, 'Page', ...links.flat())]
}

function trail(up: string): Element {
  return h('nav', {ariaLabel: 'Lists', className: 'trail'}, h('a', {href: `${up}index.html`}, 'Rules'))
}
