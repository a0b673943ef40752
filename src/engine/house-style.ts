import type {Finding} from '../detect/finding.js'
import type {HouseStyle} from '../lexicon/house-style.js'
import type {NamePlace} from '../lexicon/name-matcher.js'
import type {TokenView} from '../text/token.js'

/** The findings about names but for those that a house's choice of names has settled: in accepted names, and in rejected forms. */
export function withoutSettledNames<T extends Finding>(
  view: TokenView,
  findings: readonly T[],
  style: HouseStyle,
): T[] {
  const accepted = tokensOf(style.acceptedIn(view))
  const rejected = tokensOf(style.rejectedIn(view))
  if (accepted.size + rejected.size === 0) return [...findings]
  return findings.filter(({rule, start, end}) => {
    if (rule.id === 'name-house-style') return true
    const place = accepted.get(start)
    if (place !== undefined && place === accepted.get(end - 1)) return false
    for (let at = start; at < end; at++) if (rejected.has(at)) return false
    return true
  })
}

/** For every token in one of the places, the number of the place. */
function tokensOf(places: readonly NamePlace[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  for (const [number, {start, end}] of places.entries()) {
    for (let at = start; at < end; at++) numbers.set(at, number)
  }
  return numbers
}
