/** Every rule's own sentences: each must flag what it says it flags, mend it as it says, and leave its near misses alone. */
import {describe, expect, it} from 'vitest'
import {compileRuleFiles, listRuleFiles} from '../../src/build/rule-files.js'
import {ExampleChecker} from '../../src/rules/examples.js'
import {describeProblem} from '../../src/rules/problem.js'

const {sources, data, problems} = compileRuleFiles(listRuleFiles('rules'), 'rules')
const checker = new ExampleChecker(data)

it('rule files have no mistakes', () => {
  expect(problems.map(describeProblem)).toEqual([])
})

describe.each([...new Set(sources.map(({file}) => file))])('%s', (file) => {
  const rules = sources.filter((source) => source.file === file)

  it.each(rules.map((rule) => [rule.id.text, rule] as const))('%s', (_, rule) => {
    expect(checker.check(rule).map(describeProblem)).toEqual([])
  })

  it('is sorted by id', () => {
    const ids = rules.map(({id}) => id.text)
    expect(ids).toEqual([...ids].sort())
  })
})
