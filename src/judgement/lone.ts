import type {Finding, RuleInfo} from '../detect/finding.js'

/** Words this far off, in tokens, are read together with a finding. */
const NEIGHBOURHOOD = 600
/** A shorter stretch of text proves nothing: a translation of this length may well show one trace. */
const SHORTEST = 350
/** The pages of rules for the wording of other languages, which good English may use too. */
const WORDING = /^(?:phrases|idioms)\//

/**
 * Tells which traces of another language's wording stand alone in a long stretch of good English. Translations leave one in every
 * hundred or two hundred words, and of several kinds; a phrase that good English may say, and that nothing around it confirms, is most
 * often English. What good English never says needs no confirmation.
 * @param findings all of the document; asked may also be what would stand in the place of one of them
 * @param length how many tokens the document has
 */
export function lonelinessIn(findings: readonly Finding[], length: number): (finding: Place) => boolean {
  const traces = findings.filter(({rule}) => isTrace(rule)).sort((a, b) => a.start - b.start)
  return (place) => {
    const {rule, start} = place
    if (!isTrace(rule) || rule.confidence === 'high' || !WORDING.test(rule.page ?? '')) return false
    const read = Math.min(length, start + NEIGHBOURHOOD) - Math.max(0, start - NEIGHBOURHOOD)
    return read >= SHORTEST && !isConfirmed(traces, place)
  }
}

type Place = Pick<Finding, 'rule' | 'start' | 'end'>

const isTrace = ({confidence, languages}: RuleInfo): boolean => confidence !== 'low' && languages.length > 0

/** Whether another rule finds a trace in other words near by. */
function isConfirmed(traces: readonly Finding[], {start, end, rule}: Place): boolean {
  for (let at = firstFrom(traces, start - NEIGHBOURHOOD); at < traces.length; at++) {
    const other = traces[at]
    if (other === undefined || other.start > start + NEIGHBOURHOOD) return false
    if (other.rule.id !== rule.id && (other.end <= start || other.start >= end)) return true
  }
  return false
}

/** The index of the first trace that begins at a token or behind it. */
function firstFrom(traces: readonly Finding[], start: number): number {
  let low = 0
  let high = traces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((traces[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}
