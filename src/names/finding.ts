import type {RuleInfo} from '../pattern/rule.js'
import type {Finding} from '../pattern/rule-set.js'
import {before, between} from '../pattern/stretch.js'
import type {TokenView} from '../text/token.js'

/** The page of the reference that describes them. */
const PAGE = 'names/checks'

/** A finding of a check that no rule file describes. */
export function findingOf(
  view: TokenView,
  rule: Omit<RuleInfo, 'page' | 'kind'> & {readonly kind?: string},
  start: number,
  end: number,
  expected: readonly string[],
): Finding {
  const distinct = [...new Set(expected)]
  return {
    rule: {kind: 'name', ...rule, page: PAGE},
    start,
    end,
    replacement: between(view, before(view, start), start, end, distinct),
  }
}
