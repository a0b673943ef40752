import {checkIds} from '../detect/check.js'
import {builtinRuleIds} from './builtin.js'

let ids: ReadonlySet<string> | undefined

/** The ids of all rules and checks of the package. */
export function builtinIds(): ReadonlySet<string> {
  ids ??= new Set([...checkIds(), ...builtinRuleIds()])
  return ids
}
