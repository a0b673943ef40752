import type {Finding, RuleInfo} from '../detect/finding.js'
import {findingAt} from '../detect/finding.js'
import type {TokenView} from '../text/token.js'

/** The page of the reference that describes what the check of grammar reports by itself. */
const PAGE = 'grammar/checks'

/** A finding of the check of grammar: the tokens from `start` up to `end`, and what may stand in their place, best first. */
export function findingOf(
  view: TokenView,
  rule: Omit<RuleInfo, 'page' | 'kind'>,
  start: number,
  end: number,
  expected: readonly string[],
): Finding {
  return findingAt(view, {...rule, kind: 'grammar', page: PAGE}, start, end, expected)
}
