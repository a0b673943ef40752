/**
 * Every rule's fixes: wherever its sentences stand, what a fix leaves must be good English that no rule flags. `npm test` tries one
 * of thirty rules, `npm run test:slow` all of them.
 */
import {inject, it} from 'vitest'
import {RuleFileError} from '../../src/rules/problem.js'
import {FixTrial} from '../support/fix-trial.js'
import {data, ruleFiles, sources} from '../support/rule-files.js'

const trial = new FixTrial(data)
const tried = sources.filter((_, index) => index % inject('everyRule') === 0)

it.each(ruleFiles)('%s', (file) => {
  const rules = tried.filter((source) => source.file === file)
  const wrong = rules.flatMap((rule) => trial.check(rule))
  if (wrong.length > 0) throw new RuleFileError(wrong)
})
