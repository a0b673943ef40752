import type {Finding} from './protocol.js'

/**
 * Findings of an older text as they stand in a newer one, until that is checked: those before what was changed stay, those behind it move,
 * and those it touches are gone.
 */
export function shiftedTo(findings: readonly Finding[], before: string, after: string): Finding[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const changedEnd = before.length - tail
  const by = after.length - before.length
  return findings.flatMap((finding) => {
    if (finding.end <= head) return [finding]
    if (finding.start < changedEnd) return []
    return [{...finding, start: finding.start + by, end: finding.end + by}]
  })
}
