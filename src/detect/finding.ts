import type {RuleInfo} from '../pattern/rule.js'
import type {Finding} from '../pattern/rule-set.js'
import type {TokenView} from '../text/token.js'
import {before, between, type Edge} from './stretch.js'

/**
 * A finding that no pattern describes: the tokens from `start` up to `end`.
 * @param expected drop-in replacements for exactly what is flagged, best first
 * @param from where the replaced stretch begins, if that is before token `start`, as for the white space in front of it
 */
export function findingAt(
  view: TokenView,
  rule: RuleInfo,
  start: number,
  end: number,
  expected: readonly string[],
  from: Edge = before(view, start),
): Finding {
  return {rule, start, end, replacement: between(view, from, start, end, [...new Set(expected)])}
}
