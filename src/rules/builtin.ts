import {json} from '../generated/rules.js'
import type {PatternIndex, RuleData, RuleInfo} from '../pattern/rule.js'
import {RuleSet} from '../pattern/rule-set.js'

/** The rules of the package, by the check that uses them. */
export interface BuiltinRules extends Pick<RuleData, 'lemmas'> {
  readonly checks: Readonly<Record<'names' | 'phrases', Pick<RuleData, 'rules'> & {readonly index: PatternIndex}>>
}

let builtin: BuiltinRules | undefined
const sets = new Map<keyof BuiltinRules['checks'], RuleSet>()

function read(): BuiltinRules {
  builtin ??= JSON.parse(json) as BuiltinRules
  return builtin
}

/** The rules that come with the package, checked and indexed when it was built. */
export function builtinRules(): readonly RuleInfo[] {
  return Object.values(read().checks).flatMap(({rules}) => rules)
}

/** The rules of one check, ready for matching; one set serves the whole process. */
export function builtinSet(check: keyof BuiltinRules['checks']): RuleSet {
  const {lemmas, checks} = read()
  const {rules, index} = checks[check]
  const set = sets.get(check) ?? new RuleSet({rules, lemmas}, index)
  sets.set(check, set)
  return set
}
