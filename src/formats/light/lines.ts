/** A line of a format in which lines and their indentation tell blocks apart. Readers move its beginning behind markers they know. */
export interface Line {
  /** Where its text begins in the source, behind the indentation. */
  text: number
  /** Where it ends, without white space and break. */
  readonly end: number
  /** The column that its text begins in. */
  indent: number
}

const TAB = 8

/** The lines of a source. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start < source.length; ) {
    const found = source.indexOf('\n', start)
    const next = found === -1 ? source.length : found
    let indent = 0
    let text = start
    for (; text < next && isSpace(source[text]); text++) indent += source[text] === '\t' ? TAB - (indent % TAB) : 1
    let end = next
    while (end > text && (isSpace(source[end - 1]) || source[end - 1] === '\r')) end--
    lines.push({text, end, indent})
    start = next + 1
  }
  return lines
}

export function isBlankLine({text, end}: Line): boolean {
  return text >= end
}

const isSpace = (unit: string | undefined): boolean => unit === ' ' || unit === '\t'
