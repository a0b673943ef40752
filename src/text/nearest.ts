import leven from 'leven'

/** A name this many letters away may be what was meant. */
const NEAR = 4
/** In a short one as many wrong letters make another word. */
const SHARE = 0.34
const MOST_SUGGESTIONS = 3

/** The names that may be meant by one that there is not, the nearest first, as in `"one" or "other"`; `undefined` if none is near. */
export function nearNames(name: string, known: Iterable<string>): string | undefined {
  const most = Math.min(NEAR, Math.max(1, Math.floor(name.length * SHARE)))
  const near = [...known]
    .map((each) => [each, distanceOf(name, each)] as const)
    .filter(([, distance]) => distance <= most)
    .sort(([, one], [, other]) => one - other)
    .slice(0, MOST_SUGGESTIONS)
  return near.length === 0 ? undefined : near.map(([each]) => `"${each}"`).join(' or ')
}

/** What to do about an id that no rule has: the ids that may be meant. */
export function nearest(id: string, ids: Iterable<string>): string {
  const near = nearNames(id, ids)
  return near === undefined ? 'every message ends with the id of its rule' : `did you mean ${near}?`
}

/** How many letters differ. A name that lacks its beginning or end, as "comma-splice" of "grammar-comma-splice", is next to it. */
function distanceOf(name: string, known: string): number {
  if (name.includes('-') && `-${known}-`.includes(`-${name}-`)) return 1
  return leven(name.toLowerCase(), known.toLowerCase())
}
