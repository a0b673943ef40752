import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {REFERENCE} from '../../rules/address.js'
import {barChart} from './bars.js'
import type {Chapter} from './chapters.js'
import {pageOf} from './layout.js'
import {listAddress} from './list-addresses.js'
import {count} from './list-page.js'
import type {RuleList} from './lists.js'
import {searchForm} from './search-form.js'

export interface Lists {
  readonly languages: readonly RuleList[]
  readonly kinds: readonly RuleList[]
  /** None as long as no rule names one. */
  readonly registers: readonly RuleList[]
}

/** Languages with fewer rules stand in one line below the chart. */
const FEW = 30

/** The first page of the reference as HTML: the search, and all lists. */
export function referencePage(lists: Lists, chapters: readonly Chapter[], script: string): string {
  const {languages, kinds, registers} = lists
  const total = chapters.reduce((sum, each) => sum + each.rules.length, 0)
  const few = languages.filter((list) => list.count < FEW)
  return pageOf({
    path: `${REFERENCE}index.html`,
    title: 'Rules',
    part: 'Rules',
    scripts: [script],
    content: [
      h('h1', 'Rules'),
      h(
        'p',
        {className: 'lead'},
        `${count(total)}: what each finds, what to write instead, and why. `,
        'A rule may point to several languages.',
      ),
      ...searchForm(lists),
      h('h2', {id: 'languages'}, 'By language'),
      chartOf(
        'Rules by the language they point to',
        languages.filter((list) => !few.includes(list)),
      ),
      ...(few.length === 0 ? [] : [h('p', 'And a few for ', ...enumerated(few), '.')]),
      h('h2', {id: 'kinds'}, 'By kind'),
      chartOf('Rules by what went wrong', kinds),
      ...(registers.length === 0
        ? []
        : [
            h('h2', {id: 'registers'}, 'By kind of text'),
            chartOf('Rules by the kind of text they are met in', registers),
          ]),
      h('h2', {id: 'files'}, 'By file'),
      h(
        'ul',
        {className: 'columns'},
        chapters.map((each) => h('li', h('a', {href: `${each.chapter}.html`}, each.title), ` (${each.rules.length})`)),
      ),
    ],
  })
}

function chartOf(caption: string, lists: readonly RuleList[]): Element {
  return barChart({
    caption,
    head: ['Of', 'Rules'],
    rows: lists.map((list) => [
      h('a', {href: listAddress(list.by, list.value)}, list.title),
      {value: list.count, text: list.count.toLocaleString('en'), colour: 5},
    ]),
  })
}

function enumerated(lists: readonly RuleList[]): (ElementContent | string)[] {
  return lists.flatMap((list, index) => [
    index === 0 ? '' : ', ',
    h('a', {href: listAddress(list.by, list.value)}, list.title),
  ])
}
