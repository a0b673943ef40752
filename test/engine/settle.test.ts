import {expect, it} from 'vitest'
import {composed} from '../../src/detect/compose.js'
import type {Finding, RuleInfo} from '../../src/detect/finding.js'
import {resolveOverlaps} from '../../src/detect/overlaps.js'
import {settled} from '../../src/engine/settle.js'
import {viewOfText} from '../../src/text/document.js'
import {applyEdits} from '../../src/text/edits.js'
import {ruleSetOf} from '../support/rules.js'

type Rule = readonly [match: string, suggest: string | readonly string[] | undefined, about?: string]

/** What is reported of a text by these rules; `isQuiet` rules would not be. */
function reportedIn(text: string, rules: readonly Rule[], isQuiet = (_: number): boolean => false): Finding[] {
  const set = ruleSetOf(
    ...rules.map(([match, suggest, about], index) => ({
      id: `any-rule-${index}`,
      match,
      ...(suggest === undefined ? {} : {suggest}),
      ...(about === undefined ? {} : {about}),
    })),
  )
  const view = viewOfText(text)
  const wouldReport = ({id}: RuleInfo): boolean =>
    !rules.some((_, index) => id === `any-rule-${index}` && isQuiet(index))
  const all = set.find(view).filter(({rule}) => wouldReport(rule))
  const selection = {findings: composed(resolveOverlaps(all), all), wouldReport}
  return settled(selection, view, (mendedView, around) => set.find(mendedView, undefined, around))
}

/** A text with every fix made once. */
const fixed = (text: string, findings: readonly Finding[]): string =>
  applyEdits(
    text,
    findings.map(({replacement: {start, end, expected}}) => ({start, end, text: expected[0] ?? ''})),
  )

it.each<[name: string, rules: Rule[], text: string, right: string]>([
  [
    'words that a fix keeps',
    [
      ['(<name>) informed that', '$1 said that'],
      ['Kiev', 'Kyiv'],
    ],
    'Then Kiev informed that all is well.',
    'Then Kyiv said that all is well.',
  ],
  [
    'words that two fixes mend alike only once',
    [
      ['turned the match (.|in)', 'turned the match around $1'],
      ['turned the match', 'turned the match around'],
    ],
    'Then they turned the match.',
    'Then they turned the match around.',
  ],
  [
    'what both of two fixes add, one with another spelling of the words before',
    [
      ['the authorized service .', 'the authorized service centre.'],
      ['authorized service', 'authorised service centre'],
    ],
    'Go to the authorized service.',
    'Go to the authorised service centre.',
  ],
  [
    'words that a fix begins with a capital',
    [
      ['at the same time , (<any>)', '$1'],
      ['there is a possibility that', 'it is possible that'],
    ],
    'At the same time, there is a possibility that it rains.',
    'It is possible that it rains.',
  ],
  [
    'marks that stand beside what a fix replaces',
    [
      ['ministry of internal affairs', 'interior ministry'],
      ['affairs (<name>)', 'affairs, $1,'],
    ],
    'The head of the ministry of internal affairs Ivan Petrov came.',
    'The head of the interior ministry, Ivan Petrov, came.',
  ],
  [
    'a space that is missing beside what a fix replaces',
    [
      ['the maximum temperature', 'temperatures'],
      [', the', ', the'],
    ],
    'It rains again,the maximum temperature will fall.',
    'It rains again, temperatures will fall.',
  ],
  [
    'what begins in a fix',
    [
      ['on an area of (<number>)', 'over an area of $1'],
      ['3 thousand', '3,000'],
    ],
    'It burned on an area of 3 thousand yards.',
    'It burned over an area of 3,000 yards.',
  ],
  [
    'what ends in a fix',
    [
      ['quotes the words of', 'quotes'],
      [', — quotes', ', quotes'],
    ],
    'It rains, — quotes the words of the captain.',
    'It rains, quotes the captain.',
  ],
  [
    'what a fix brings',
    [
      ['at his side', 'for his part'],
      ['for his part', 'meanwhile'],
    ],
    'He, at his side, left.',
    'He, meanwhile, left.',
  ],
  [
    'what a fix makes',
    [
      ['service attitude', 'service'],
      ['service is enthusiastic', 'service is friendly'],
    ],
    'The service attitude is enthusiastic.',
    'The service is friendly.',
  ],
  [
    'what a rule of the topic of the document mends',
    [
      ['village cadres', 'village officials'],
      ['village officials', 'local officials', 'harbor'],
    ],
    'The harbor is open. All village cadres came.',
    'The harbor is open. All local officials came.',
  ],
  [
    'a mark whose space it puts right',
    [
      ['(<any>) <space> ,', '$1,'],
      [', it', '; it'],
    ],
    'The pier is shut , it is late.',
    'The pier is shut; it is late.',
  ],
])('a fix takes in %s', (_, rules, text, right) => {
  expect(fixed(text, reportedIn(text, rules))).toBe(right)
})

it('a fix is not made again in a part of its match', () => {
  const rules: Rule[] = [['[a] (big|) depth of (<number>)', 'a depth of $2 on the old scale']]
  const text = 'It has a big depth of 4 here.'
  expect(fixed(text, reportedIn(text, rules))).toBe('It has a depth of 4 on the old scale here.')
})

it('a fix takes in nothing that would not be reported', () => {
  const rules: Rule[] = [
    ['village cadres', 'village officials'],
    ['village officials', 'local officials'],
  ]
  const text = 'All village cadres came.'
  expect(
    fixed(
      text,
      reportedIn(text, rules, (index) => index === 1),
    ),
  ).toBe('All village officials came.')
})

it('a fix that takes in another keeps the other choices that need none', () => {
  const rules: Rule[] = [
    ['village cadres', ['village officials', 'village managers', 'village chiefs']],
    ['(officials|chiefs) came', 'leaders came'],
  ]
  const [finding] = reportedIn('All village cadres came.', rules)
  expect(finding?.replacement).toMatchObject({
    actual: 'village cadres came',
    expected: ['village leaders came', 'village managers came'],
  })
})

it('a fix takes in no words of another finding, which has none', () => {
  const rules: Rule[] = [
    ['village cadres', 'village officials'],
    ['mayor', undefined],
    ['mayor village officials', 'mayor and village officials'],
  ]
  const findings = reportedIn('The mayor village cadres came.', rules)
  expect(findings.map(({replacement}) => replacement.actual)).toEqual(['mayor', 'village cadres'])
})
