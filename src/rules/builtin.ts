import {json} from '../generated/rules.js'
import type {RuleData} from '../pattern/rule.js'

let data: RuleData | undefined

/** The rules that come with the package, compiled when it was built. */
export function builtinRules(): RuleData {
  data ??= JSON.parse(json) as RuleData
  return data
}
