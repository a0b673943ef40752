import type {Finding} from '../detect/finding.js'
import type {TokenView} from '../text/token.js'

/** What is wrong in sentences only: titles and descriptions have no subject, no article and no stop. */
const OF_SENTENCES = new Set(['grammar-article-missing', 'grammar-missing-subject', 'typography-final-stop'])

/** The findings without those that reach from the text into what stands beside it, or that are none of titles and descriptions. */
export function withoutTelegraphic(findings: readonly Finding[], {asides}: TokenView): readonly Finding[] {
  if (asides === undefined) return findings
  return findings.filter(({start, end, rule}) => end <= asides || (start >= asides && !OF_SENTENCES.has(rule.id)))
}
