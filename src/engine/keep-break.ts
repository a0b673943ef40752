/** A line break with the white space around it. */
const BREAK = /[ \t]*\r?\n[ \t]*/g
const SPACE = / +/g

/**
 * A fix with the line break of the words it stands for, so that lines stay about as long as they were: it takes the place of the space
 * that stands nearest to where the break stood. A fix of one word has no room for it.
 */
export function withBreak(actual: string, fix: string): string {
  const [only, another] = actual.matchAll(BREAK)
  if (only === undefined || another !== undefined || fix.includes('\n')) return fix
  // Where white space is the mistake nothing of it stays.
  if (squeezed(actual) === squeezed(fix)) return fix
  const share = only.index / actual.length
  const spaces = [...fix.matchAll(SPACE)]
  const distance = ({index}: RegExpExecArray): number => Math.abs(index / fix.length - share)
  const [nearest] = spaces.sort((one, other) => distance(one) - distance(other))
  if (nearest === undefined) return fix
  return fix.slice(0, nearest.index) + only[0] + fix.slice(nearest.index + nearest[0].length)
}

const squeezed = (text: string): string => text.replace(/\s+/g, '')
