import {CONFIDENCES, type Finding} from './finding.js'
import {kindOf} from './kinds.js'

type Place = Pick<Finding, 'start' | 'end' | 'rule'>

/**
 * Of findings that overlap sure ones of a kind that goes first come first; else the longest stays, then the surest, then the one
 * whose id comes first. The result is in document order. Takes time in proportion to the findings but for sorting them.
 * @param yields whether a finding stays only where no other does
 */
export function resolveOverlaps<T extends Place>(
  findings: readonly T[],
  yields: (finding: T) => boolean = () => false,
): T[] {
  const taken = new Set<number>()
  const kept: T[] = []
  for (const finding of [...findings].sort((a, b) => Number(yields(a)) - Number(yields(b)) || byPrecedence(a, b))) {
    let isFree = true
    for (let at = finding.start; at < finding.end && isFree; at++) isFree = !taken.has(at)
    if (!isFree) continue
    for (let at = finding.start; at < finding.end; at++) taken.add(at)
    kept.push(finding)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function byPrecedence(a: Place, b: Place): number {
  return (
    Number(goesFirst(b)) - Number(goesFirst(a)) ||
    b.end - b.start - (a.end - a.start) ||
    CONFIDENCES.indexOf(b.rule.confidence) - CONFIDENCES.indexOf(a.rule.confidence) ||
    compare(a.rule.id, b.rule.id)
  )
}

/** Of one rule the first stays: its patterns stand in the order in which they count. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function goesFirst({rule: {kind, confidence}}: Place): boolean {
  return confidence === 'high' && kindOf(kind).goesFirst === true
}
