/** Every rule's fixes: wherever its sentences stand, what a fix leaves must be good English that no rule flags. */
import {it} from 'vitest'
import {RuleFileError} from '../../src/rules/problem.js'
import {FixTrial} from '../support/fix-trial.js'
import {data, ruleFiles, sources} from '../support/rule-files.js'

const trial = new FixTrial(data)

it.each(ruleFiles)('%s', (file) => {
  const rules = sources.filter((source) => source.file === file)
  const wrong = rules.flatMap((rule) => trial.check(rule))
  if (wrong.length > 0) throw new RuleFileError(wrong)
})
