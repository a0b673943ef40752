// biome-ignore-all lint/suspicious/noTemplateCurlyInString: suggestions are written so
import {describe, expect, it} from 'vitest'
import {parse, stringify} from 'yaml'
import {compileRules} from '../../src/rules/compile.js'
import {ExampleChecker} from '../../src/rules/examples.js'
import {describeProblem} from '../../src/rules/problem.js'
import {readRules} from '../../src/rules/read.js'

/** A rule of any language as YAML; `keys` are lines of YAML that replace the rule's own. */
const rule = (keys: string): string =>
  stringify([
    {
      id: 'any-gas',
      kind: 'calque',
      match: 'gas stand',
      why: 'It is a station in English.',
      flag: ['The gas stand is shut.'],
      pass: ['The gas stood still.'],
      ...(parse(keys) as object),
    },
  ])

/** What the compiler has to say about rule files, in the order given. */
function problemsOf(...texts: readonly string[]): string[] {
  const read = texts.map((text, index) => readRules(text, index === 0 ? 'any.yml' : `any.${index}.yml`))
  expect(read.flatMap(({problems}) => problems)).toEqual([])
  return compileRules(read.flatMap(({rules}) => rules)).problems.map(describeProblem)
}

describe('compileRules', () => {
  it.each<[string, string, RegExp]>([
    ['a pattern', 'match: gas ( stand', /^any\.yml:3:21: a group is not closed/],
    ['a quoted pattern', "match: ', gas {x y}'", /^any\.yml:3:17: "\{x y}" is not one word/],
    ['a context', 'unless: {before: a <noun>}', /^any\.yml:\d+:15: <noun> is no word class/],
    ['a suggestion', 'suggest: gas $2', /^any\.yml:\d+:16: \$2 refers to nothing/],
    ['a pattern that crosses a sentence', 'match: gas . Stand', /^any\.yml:3:16: nothing can follow/],
  ])('points at the mistake in %s', (_, keys, expected) => {
    expect(problemsOf(rule(keys))).toEqual([expect.stringMatching(expected)])
  })

  it('refuses a suggestion that does not fit every pattern', () => {
    const problems = problemsOf(rule('{match: [(gas|coal) stand, gas stall], suggest: $1 station}'))
    expect(problems).toEqual([expect.stringMatching(/^any\.yml:\d+:12: \$1 refers to nothing/)])
  })

  it('refuses a context that is too short to contain a match', () => {
    const problems = problemsOf(
      rule('{match: [gas stand, the gas stand], unless: {within: [stand, gas (and <0-2>|) stand]}}'),
    )
    expect(problems).toEqual([
      expect.stringMatching(
        /^any\.yml:\d+:9: it is too short \(1\) to contain a match \(2 or more words\): write what/,
      ),
    ])
  })

  it('refuses an id that is taken and says where', () => {
    expect(problemsOf(rule('match: a'), rule('match: b'))).toEqual([
      'any.1.yml:1:7: the id "any-gas" is taken, in any.yml:1: choose another',
    ])
  })

  it('refuses a pattern that stands in another rule, however it is written', () => {
    expect(problemsOf(rule('match: Gas (a|b)  one-to-one'), rule('{id: any-b, match: Gas (b|a) one to one}'))).toEqual([
      expect.stringMatching(/^any\.1\.yml:3:10: the same pattern stands in "any-gas", any\.yml:1: keep one of them$/),
    ])
    expect(problemsOf(rule('match: [gas stand, gas-stand]'))).toHaveLength(1)
  })

  it.each([
    ['another place', 'at: sentence-end'],
    ['another context', 'when: {before: big}'],
    ['a capital', 'match: Gas stand'],
  ])('takes the same words with %s', (_, keys) => {
    expect(problemsOf(rule(''), rule(`id: any-b\n${keys}`))).toEqual([])
  })

  it('leaves out rules with mistakes and keeps the others', () => {
    const {rules} = readRules(rule('match: gas (') + rule('id: any-b'), 'any.yml')
    expect(compileRules(rules).data.rules.map(({id}) => id)).toEqual(['any-b'])
  })

  it('gives plain data', () => {
    const {rules} = readRules(
      rule('{match: "{carry} it", suggest: "{bring} it", unless: {after: "{be} it"}}'),
      'any.yml',
    )
    const {data} = compileRules(rules, () => 'phrases/any')
    expect(JSON.parse(JSON.stringify(data.rules))).toEqual(data.rules)
    expect(data.rules[0]).toMatchObject({id: 'any-gas', page: 'phrases/any', confidence: 'high'})
  })
})

describe('ExampleChecker', () => {
  /** What is wrong with the sentences of the first file's rules, among the rules of all. */
  const check = (...texts: readonly string[]): string[] => {
    const sources = texts.flatMap((text) => readRules(text, 'any.yml').rules)
    const {data, problems} = compileRules(sources)
    expect(problems).toEqual([])
    const [first] = sources
    return first === undefined ? ['no rule'] : new ExampleChecker(data).check(first).map(describeProblem)
  }

  it('is content with sentences that hold', () => {
    expect(check(rule(''))).toEqual([])
    expect(check(rule('{suggest: gas station, flag: [A gas stand. => A gas station.]}'))).toEqual([])
    expect(check(rule('{suggest: "", flag: ["So, a gas stand he saw. => So, a he saw."]}'))).toEqual([])
  })

  it.each<[string, string, RegExp]>([
    [
      'is not flagged',
      'flag: [A gas stall.]',
      /"any-gas" does not flag this sentence: mend the pattern or the sentence$/,
    ],
    ['lacks its fix', 'suggest: gas station', /add " => " and the sentence as the first suggestion mends it$/],
    [
      'has a fix that the rule does not',
      'flag: [A gas stand. => A station.]',
      /the rule suggests nothing: remove " => "/,
    ],
    [
      'is mended in another way',
      '{suggest: gas station, flag: [A gas stand. => A station.]}',
      /the fix gives "A gas station\.": mend the suggestion or the sentence after " => "$/,
    ],
    [
      'is still flagged when mended',
      '{match: (gas|coal) stand, suggest: coal stand or gas stand, flag: [A gas stand. => A coal stand or gas stand.]}',
      /the corrected sentence is still flagged, by "any-gas" at "coal stand"$/,
    ],
    ['has two arrows', '{suggest: x, flag: [A gas stand. => A x. => B]}', /more than one " => "/],
    ['must pass and is flagged', 'pass: [A gas stand.]', /"any-gas" flags this sentence, which must pass: narrow/],
  ])('tells of a sentence that %s', (_, keys, expected) => {
    const problems = check(rule(keys))
    expect(problems).toEqual([expect.stringMatching(expected)])
    expect(problems[0]).toMatch(/^any\.yml:\d+:7: /)
  })

  it('names the rule that takes the sentence away, or flags the fix', () => {
    expect(check(rule(''), rule('{id: any-b, match: the gas stand}'))).toEqual([
      expect.stringMatching(/"any-gas" does not flag this sentence, but "any-b" does/),
    ])
    const fix = rule('{suggest: gas stall, flag: [A gas stand. => A gas stall.]}')
    expect(check(fix, rule('{id: any-b, match: gas stall}'))).toEqual([
      expect.stringMatching(/still flagged, by "any-b" at "gas stall"$/),
    ])
  })

  it('wants a sentence for a pattern in which "$1" takes other words than in those before', () => {
    const patterns = 'match: [(gas|coal) stand, stand of (oil|wood)], suggest: $1 store'
    const proof = 'A gas stand. => A gas store.'
    expect(check(rule(`{${patterns}, flag: [${proof}]}`))).toEqual([
      expect.stringMatching(/^any\.yml:\d+:\d+: the groups that the suggestion writes hold other words here/),
    ])
    expect(check(rule(`{${patterns}, flag: [${proof}, A stand of oil. => An oil store.]}`))).toEqual([])
    // What takes some of the same words stands for the same, and so does all that is left of a pattern.
    expect(check(rule(`{match: [(gas|coal) stand, stand of (oil|gas)], suggest: $1 store, flag: [${proof}]}`))).toEqual(
      [],
    )
    const kept = 'match: [(gas) stand, stand of (oil)], suggest: $1, flag: [A gas stand. => A gas.]'
    expect(check(rule(`{${kept}}`))).toEqual([])
  })

  it('does not let weak rules stand in the way of surer ones', () => {
    expect(check(rule(''), rule('{id: any-b, match: the gas stand, confidence: low}'))).toEqual([])
  })
})
