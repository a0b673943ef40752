import type {Finding} from '../detect/finding.js'
import {showsCode} from '../text/code.js'
import type {TokenView} from '../text/token.js'

/** Words this far off, in tokens, are read together with a finding. */
const NEIGHBOURHOOD = 600
/** A shorter stretch of text proves nothing: a translation of this length may well show one trace. */
const SHORTEST = 350
/** The pages of documentation are short, and each is a document of its own. */
const SHORTEST_OF_DOCUMENTATION = 150
/** The pages of rules for the wording of other languages, which good English may use too. */
const WORDING = /^(?:phrases|idioms)\//

/** Leftovers of web pages. */
const PAGES = /^residue\/any(?:\.chrome)?$/

/**
 * Traces of another language's wording that stand alone in a long stretch of good English. Translations leave one in every
 * hundred or two hundred words, and of several kinds; a phrase that good English may say, and that nothing around it confirms, is most
 * often English. What good English never says needs no confirmation, but in the documentation of software, whose terms are words of
 * the language put together anew: "selective control", "temporary brigade". There a counter, an end mark or filler text is also shown on purpose.
 */
export function loneTraces(findings: readonly Finding[], view: TokenView): ReadonlySet<Finding> {
  const {length} = view.tokens
  const isDocumentation = showsCode(view)
  const traces = findings
    .filter(({rule}) => rule.confidence !== 'low' && rule.languages.length > 0)
    .sort((a, b) => a.start - b.start)
  const lone = new Set(isDocumentation ? findings.filter(({rule}) => PAGES.test(rule.page ?? '')) : [])
  const shortest = isDocumentation ? SHORTEST_OF_DOCUMENTATION : SHORTEST
  let first = 0
  for (const trace of traces) {
    const {start, rule} = trace
    while ((traces[first]?.start ?? start) < start - NEIGHBOURHOOD) first++
    const read = Math.min(length, start + NEIGHBOURHOOD) - Math.max(0, start - NEIGHBOURHOOD)
    if (read < shortest || (rule.confidence === 'high' && !isDocumentation) || !WORDING.test(rule.page ?? '')) continue
    if (!isConfirmed(traces, first, trace, isDocumentation)) lone.add(trace)
  }
  return lone
}

/**
 * Whether another rule finds a trace in other words near by.
 * @param first where the traces near by begin
 * @param isOfSame whether it has to be a trace of the same language
 */
function isConfirmed(
  traces: readonly Finding[],
  first: number,
  {start, end, rule}: Finding,
  isOfSame: boolean,
): boolean {
  for (let at = first; at < traces.length; at++) {
    const other = traces[at]
    if (other === undefined || other.start > start + NEIGHBOURHOOD) return false
    const isOther = other.rule.id !== rule.id && (other.end <= start || other.start >= end)
    if (isOther && (!isOfSame || other.rule.languages.some((language) => rule.languages.includes(language))))
      return true
  }
  return false
}
