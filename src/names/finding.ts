import type {Finding, RuleInfo} from '../detect/finding.js'
import {findingAt} from '../detect/finding.js'
import type {TokenView} from '../text/token.js'

/** The page of the reference that describes what the checks of names report. */
const PAGE = 'names/checks'

/** A finding of a check of names. */
export function findingOf(
  view: TokenView,
  rule: Omit<RuleInfo, 'page' | 'kind'> & {readonly kind?: string},
  start: number,
  end: number,
  expected: readonly string[],
): Finding {
  return findingAt(view, {kind: 'name', ...rule, page: PAGE}, start, end, expected)
}
