import type {Finding} from '../detect/finding.js'
import type {TokenView} from '../text/token.js'

/** What is wrong in sentences only: titles and descriptions have no subject, no article and no stop. */
const OF_SENTENCES = new Set(['grammar-article-missing', 'grammar-missing-subject', 'typography-final-stop'])

/**
 * The findings without those that reach from the text into what stands beside it, those that are none of titles and descriptions, and those
 * that are none of the strings of a program: what is left of a page is all that its labels and buttons say.
 */
export function withoutTelegraphic(findings: readonly Finding[], {asides, isList}: TokenView): readonly Finding[] {
  const inStrings = isList === true ? findings.filter(({rule}) => !isOfPages(rule)) : findings
  if (asides === undefined) return inStrings
  return inStrings.filter(({start, end, rule}) => end <= asides || (start >= asides && !OF_SENTENCES.has(rule.id)))
}

/** Whether a rule finds whole paragraphs that stand on pages and are no text. */
const isOfPages = (rule: Finding['rule']): boolean =>
  rule.kind === 'residue' && 'at' in rule && Array.isArray(rule.at) && rule.at.includes('paragraph')
