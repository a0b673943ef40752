import type {CompiledRule} from '../pattern/rule.js'
import {RuleSet} from '../pattern/rule-set.js'
import {builtinRules} from '../rules/builtin.js'

/** Those of the package's rules that `accepts` lets through, made ready for matching when they are first asked for. */
export function builtinSet(accepts: (rule: CompiledRule) => boolean): () => RuleSet {
  let set: RuleSet | undefined
  return () => {
    const {rules, lemmas} = builtinRules()
    set ??= new RuleSet({rules: rules.filter(accepts), lemmas})
    return set
  }
}
