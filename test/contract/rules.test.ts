/** Every rule's own sentences: each must flag what it says it flags, mend it as it says, and leave its near misses alone. */
import {expect, it} from 'vitest'
import {ExampleChecker} from '../../src/rules/examples.js'
import {describeProblem, RuleFileError} from '../../src/rules/problem.js'
import {data, problems, ruleFiles, sources} from '../support/rule-files.js'

const checker = new ExampleChecker(data)

it('rule files have no mistakes', () => {
  expect(problems.map(describeProblem)).toEqual([])
})

it.each(ruleFiles)('%s', (file) => {
  const rules = sources.filter((source) => source.file === file)
  const wrong = rules.flatMap((rule) => checker.check(rule))
  for (const [index, {id}] of rules.entries()) {
    const before = rules[index - 1]?.id.text ?? ''
    if (id.text < before)
      wrong.push({file, ...id, message: `the rule belongs before "${before}": sort the rules by id`})
  }
  if (wrong.length > 0) throw new RuleFileError(wrong)
})
