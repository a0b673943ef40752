import {isBlankLine, type Line} from '../light/lines.js'
import type {Page, Stretch} from '../light/page.js'

const GRID = /^\+[-=+]+\+$/
const SIMPLE = /^=+(?:[ \t]+=+)+$/
const RULE = /^[-=][-= \t]*$/

const textOf = (source: string, {text, end}: Line): string => source.slice(text, end)

/** Reads the table that begins at a line, if one does; returns the line behind it. */
export function readTable(page: Page, lines: readonly Line[], first: number, behind: number): number | undefined {
  const line = lines[first]
  if (line === undefined) return undefined
  const text = textOf(page.source, line)
  if (GRID.test(text)) return readGrid(page, lines, first, behind)
  return SIMPLE.test(text) ? readSimple(page, lines, first, behind) : undefined
}

/** A table whose cells have borders around them. */
function readGrid(page: Page, lines: readonly Line[], first: number, behind: number): number {
  const {source} = page
  const borders = [...textOf(source, lines[first] as Line)].flatMap((mark, at) => (mark === '+' ? [at] : []))
  let row: Stretch[][] = []
  let at = first
  for (; at < behind; at++) {
    const line = lines[at] as Line
    const text = textOf(source, line)
    if (!/^[+|]/.test(text)) break
    if (text.startsWith('+') || text.includes('+--')) {
      for (const cell of row) page.cell(cell)
      row = []
      continue
    }
    let column = 0
    for (let border = 1; border < borders.length; border++) {
      const end = borders[border] ?? text.length
      // A cell may reach over several columns.
      if (text[end] !== '|' && border + 1 < borders.length) continue
      row[column] = [
        ...(row[column] ?? []),
        trimmed(source, line.text + (borders[column] ?? 0) + 1, line.text + end, line),
      ]
      column = border
    }
  }
  for (const cell of row) page.cell(cell)
  return at
}

/** A table whose columns are told by rules above and below. */
function readSimple(page: Page, lines: readonly Line[], first: number, behind: number): number | undefined {
  const {source} = page
  const rule = textOf(source, lines[first] as Line)
  const columns = [...rule.matchAll(/=+/g)].map(({index}) => index)
  const margins = [...rule.matchAll(/(?<==)[ \t]+/g)].map(
    ({index, 0: margin}): Stretch => [index, index + margin.length],
  )
  const isRule = (at: number): boolean => SIMPLE.test(textOf(source, lines[at] as Line))
  let last = first + 1
  while (last < behind && !(isRule(last) && (last + 1 >= behind || isBlankLine(lines[last + 1] as Line)))) last++
  if (last >= behind) return undefined
  let row: Stretch[][] = []
  const finish = (): void => {
    for (const cell of row) page.cell(cell)
    row = []
  }
  for (let at = first + 1; at < last; at++) {
    const line = lines[at] as Line
    const text = textOf(source, line)
    if (text === '' || RULE.test(text)) {
      finish()
      continue
    }
    // The columns are those of the rule, from which the text of a row may be indented.
    const start = line.text - (line.indent - (lines[first] as Line).indent)
    if (line.text === start) finish()
    // Words that reach into the space between columns make a table none.
    for (const [from, to] of margins)
      if (source.slice(start + from, Math.min(start + to, line.end)).trim() !== '') page.note('a row without margin')
    for (const [column, from] of columns.entries()) {
      const end = columns[column + 1]
      const cell = trimmed(source, start + from, end === undefined ? line.end : start + end, line)
      row[column] = [...(row[column] ?? []), cell]
    }
  }
  finish()
  return last + 1
}

function trimmed(source: string, from: number, to: number, line: Line): Stretch {
  let start = Math.max(from, line.text)
  let end = Math.min(to, line.end)
  while (start < end && /\s/.test(source[start] ?? '')) start++
  while (end > start && /\s/.test(source[end - 1] ?? '')) end--
  return [start, end]
}
