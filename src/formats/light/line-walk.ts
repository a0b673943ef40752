import {isBlankLine, type Line, linesOf} from './lines.js'

/** The lines of a source, and where blocks of them end. */
export class LineWalk {
  readonly lines: readonly Line[]

  constructor(readonly source: string) {
    this.lines = linesOf(source)
  }

  line(at: number): Line {
    return this.lines[at] as Line
  }

  textOf({text, end}: Line): string {
    return this.source.slice(text, end)
  }

  /** The line behind those that are blank or indented further than a column; blank ones at the end belong to them. */
  endOfIndented(from: number, behind: number, indent: number): number {
    let at = from
    while (at < behind && (isBlankLine(this.line(at)) || this.line(at).indent > indent)) at++
    return at
  }

  /** The next blank line. */
  endOfParagraph(from: number, behind = this.lines.length): number {
    let at = from
    while (at < behind && !isBlankLine(this.line(at))) at++
    return at
  }

  /** The column that no line but blank ones begins before. */
  leastIndent(from: number, to: number): number {
    let least = Number.POSITIVE_INFINITY
    for (let at = from; at < to; at++) if (!isBlankLine(this.line(at))) least = Math.min(least, this.line(at).indent)
    return least === Number.POSITIVE_INFINITY ? 0 : least
  }
}
