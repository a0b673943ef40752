import type {Finding, RuleInfo} from '../detect/finding.js'
import {findingAt} from '../detect/finding.js'
import type {Edge} from '../detect/stretch.js'
import type {TokenView} from '../text/token.js'

/** The page of the reference that describes what the check of typography reports. */
const PAGE = 'typography/checks'

/** What a finding of this check says of itself. */
export type Remark = Pick<RuleInfo, 'id' | 'why'> & Partial<Pick<RuleInfo, 'kind' | 'confidence' | 'languages'>>

/**
 * A finding of the check of typography about the tokens from `start` up to `end`.
 * @param from where the replaced stretch begins, if that is before token `start`, as for the white space in front of it
 */
export function findingOf(
  view: TokenView,
  remark: Remark,
  start: number,
  end: number,
  expected: readonly string[],
  from?: Edge,
): Finding {
  const rule = {kind: 'typography', confidence: 'medium', languages: [], ...remark, page: PAGE} as const
  return findingAt(view, rule, start, end, expected, from)
}
