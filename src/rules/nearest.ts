import leven from 'leven'

/** An id this many letters away may be what was meant. */
const NEAR = 4
const MOST_SUGGESTIONS = 3

/** What to do about an id that no rule has: the ids that may be meant. */
export function nearest(id: string, ids: Iterable<string>): string {
  const distances = [...ids].map((known) => [known, leven(id, known)] as const)
  const near = distances.filter(([, distance]) => distance <= NEAR).sort(([, a], [, b]) => a - b)
  const names = near.slice(0, MOST_SUGGESTIONS).map(([known]) => `"${known}"`)
  return names.length === 0 ? 'every message ends with the id of its rule' : `did you mean ${names.join(' or ')}?`
}
