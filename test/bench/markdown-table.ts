/** Tables of the README. */

export type Row = readonly [what: string, figure: string]

/** A table of two columns in Markdown, as wide as its widest cells. */
export function markdownTable(head: Row, rows: readonly Row[]): string {
  const width = [0, 1].map((column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (row: Row): string => `| ${row.map((cell, column) => cell.padEnd(width[column] ?? 0)).join(' | ')} |\n`
  const rule = `| ${width.map((length) => '-'.repeat(length)).join(' | ')} |\n`
  return line(head) + rule + rows.map(line).join('')
}

/**
 * The text of the README with a table in the place of the first one below a heading.
 * @throws Error that says what to write, if there is none
 */
export function withTableBelow(heading: string, table: string, readme: string): string {
  const [before, section, after] = cut(readme, `\n## ${heading}\n`)
  const place = /(?<=\n)\|[^\n]*\n(?:\|[^\n]*\n)*/
  if (!place.test(section)) throw new Error(`README.md has no table below "## ${heading}": write "| |" there`)
  return before + section.replace(place, () => table) + after
}

/** A text before a section, the section, and what follows. */
function cut(text: string, heading: string): [before: string, section: string, after: string] {
  const start = text.indexOf(heading)
  if (start < 0) return [text, '', '']
  const next = text.indexOf('\n## ', start + heading.length)
  const end = next < 0 ? text.length : next
  return [text.slice(0, start), text.slice(start, end), text.slice(end)]
}
