/** A rule's sentences depend on that rule alone: without its patterns its own fail, and no other's. */
import {expect, it} from 'vitest'
import {compileRuleFiles, listRuleFiles} from '../../src/build/rule-files.js'
import {ExampleChecker} from '../../src/rules/examples.js'

const {sources, data} = compileRuleFiles(listRuleFiles('rules'), 'rules')
/** A few rules from all over the files; all of them would take minutes. */
const SAMPLE = 4
const sample = data.rules.filter((_, index) => index % Math.ceil(data.rules.length / SAMPLE) === 1)

it.each(sample.map(({id}) => id))('%s', (id) => {
  const rules = data.rules.map((rule) => (rule.id === id ? {...rule, patterns: []} : rule))
  const checker = new ExampleChecker({...data, rules})
  const failing = sources.filter((source) => checker.check(source).length > 0)
  expect(failing.map((source) => source.id.text)).toEqual([id])
})
