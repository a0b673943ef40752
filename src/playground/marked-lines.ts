import type {Finding} from './protocol.js'

/** A stretch of a line: plain, or a part of a finding. */
export interface Piece {
  readonly text: string
  /** The classes of its mark; none for plain text. */
  readonly mark?: string
}

/** The lines of a text, with the marks of findings, which are in order; of those that overlap the first is marked. */
export function markedLines(text: string, findings: readonly Finding[], current: Finding | undefined): Piece[][] {
  const lines: Piece[][] = []
  let next = 0
  let at = 0
  for (const line of text.split('\n')) {
    const end = at + line.length
    const pieces: Piece[] = []
    let from = at
    for (let finding = findings[next]; finding !== undefined && finding.start < end; finding = findings[next]) {
      const start = Math.max(finding.start, from)
      const stop = Math.min(finding.end, end)
      if (start > from) pieces.push({text: text.slice(from, start)})
      if (stop > start) pieces.push({text: text.slice(start, stop), mark: classesOf(finding, finding === current)})
      from = Math.max(from, stop)
      // One that goes on is marked in the next line too.
      if (finding.end > end) break
      next++
    }
    if (from < end) pieces.push({text: text.slice(from, end)})
    lines.push(pieces)
    at = end + 1
  }
  return lines
}

const classesOf = ({dimension, confidence}: Finding, isCurrent: boolean): string =>
  [dimension, confidence, ...(isCurrent ? ['current'] : [])].join(' ')
