import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {CONFIDENCES} from '../../detect/finding.js'
import type {RuleList} from './lists.js'
import type {Lists} from './reference-page.js'

/** Where one searches, and what is found. It shows once its script runs; without scripts the lists have all rules. */
export function searchForm({languages, kinds, registers}: Lists): ElementContent[] {
  return [
    h(
      'form',
      {id: 'search', role: 'search', ariaLabel: 'Rules', hidden: true},
      h('label', {htmlFor: 'words'}, 'Search by id, English or source wording, or reason'),
      h('input', {
        id: 'words',
        name: 'q',
        type: 'search',
        autoComplete: 'off',
        spellCheck: 'false',
        ariaDescribedBy: 'keys',
      }),
      h(
        'div',
        {className: 'choices'},
        choice('language', 'Language', options(languages)),
        choice('kind', 'Kind', options(kinds)),
        ...(registers.length === 0 ? [] : [choice('register', 'Kind of text', options(registers))]),
        choice(
          'confidence',
          'Confidence',
          CONFIDENCES.map((level) => [level, level]),
        ),
      ),
      h(
        'p',
        {id: 'keys', className: 'soft'},
        'Arrow keys go to the results and through them, Escape goes back, ',
        h('kbd', '/'),
        ' comes here.',
      ),
      h('p', {id: 'status', role: 'status'}),
      h('ol', {id: 'results', className: 'rules'}),
      h('button', {id: 'more', type: 'button', hidden: true}, 'Show more'),
    ),
    h('noscript', h('p', 'The search needs JavaScript. The lists do without.')),
  ]
}

type Option = readonly [value: string, label: string]

function options(lists: readonly RuleList[]): Option[] {
  return lists.map(({value, title}): Option => [value, title]).sort(([, a], [, b]) => (a < b ? -1 : 1))
}

function choice(name: string, label: string, values: readonly Option[]): Element {
  return h(
    'label',
    label,
    h('select', {name}, [
      h('option', {value: ''}, 'all'),
      ...values.map(([value, text]) => h('option', {value}, text)),
    ]),
  )
}
