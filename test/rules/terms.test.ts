/** Rules that replace each of their patterns by its own words. */
import {expect, it} from 'vitest'
import {BuiltRules} from '../../src/pattern/prepared-rules.js'
import {RuleSet} from '../../src/pattern/rule-set.js'
import {compileRules} from '../../src/rules/compile.js'
import {entryOf} from '../../src/rules/entry.js'
import {ExampleChecker} from '../../src/rules/examples.js'
import {describeProblem} from '../../src/rules/problem.js'
import {readRules} from '../../src/rules/read.js'
import {viewOfText} from '../../src/text/document.js'

const RULE = `- id: de-parts
  kind: term
  source: Ladegerät, Netzteil
  terms:
    '{charge} with a loader': '{charge} with a charger'
    (network|mains) part:
      - power supply
      - $1 adapter
    gratis shipping costs: ''
  why: Parts of words, rendered one by one.
  flag:
    - Its network part is new. => Its power supply is new.
  pass:
    - She charged a price.
`
const {rules, problems} = readRules(RULE, 'rules/de.yml')
const {data} = compileRules(rules)

it('replaces each pattern by its own words', () => {
  expect(problems).toEqual([])
  const text = 'Charging with a loader, see the mains part, gratis shipping costs.'
  const found = new RuleSet(new BuiltRules(data)).find(viewOfText(text))
  expect(found.map(({replacement}) => replacement.expected)).toEqual([
    ['Charging with a charger'],
    ['power supply', 'mains adapter'],
    [''],
  ])
})

it('checks the sentences of such a rule', () => {
  expect(rules.flatMap((rule) => new ExampleChecker(data).check(rule))).toEqual([])
})

it('shows in the reference what replaces what', () => {
  expect(rules.map((rule) => entryOf(rule, undefined).conditions)).toEqual([
    [
      [
        'Matches',
        [
          '{charge} with a loader => {charge} with a charger',
          '(network|mains) part => power supply | $1 adapter',
          'gratis shipping costs => (nothing)',
        ],
      ],
    ],
  ])
})

it.each([
  [
    'both forms',
    RULE.replace('  why', '  match: loader\n  why'),
    /^rules\/de\.yml:10:10: "terms" has both patterns and what/,
  ],
  [
    'neither',
    RULE.replace(/ {2}terms:(?:\n {4,6}.*)+\n/, ''),
    /^rules\/de\.yml:1:3: the rule lacks "match": add a pattern/,
  ],
  [
    'an empty list',
    RULE.replace(/(\(network.*part:)(?:\n {6}.*)+/, '$1 []'),
    /^rules\/de\.yml:6:27: "\(network\|mains\) part" is empty/,
  ],
  [
    'one alone',
    RULE.replace(/\n {4}\(network.*(?:\n {6}.*)+\n.*/, ''),
    /^rules\/de\.yml:5:5: "terms" has too few entries: what stands alone goes into "match"/,
  ],
])('refuses %s', (_, text, reason) => {
  expect(readRules(text, 'rules/de.yml').problems.map(describeProblem)).toEqual([expect.stringMatching(reason)])
})
