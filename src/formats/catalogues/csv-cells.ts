/**
 * The cells of a table as text (CSV, TSV), with their places. Parsers of the format give none; it is small enough to be read here.
 * Source of the format: RFC 4180, with other separators than the comma.
 */
import {lineAt, mistakeAt} from './catalogue.js'
import {Letters} from './letters.js'

/** A cell: the stretch that its text takes in the file, without the quotation marks around it. */
export interface Cell {
  readonly start: number
  readonly end: number
  readonly isQuoted: boolean
}

/**
 * The rows of a table. A row of nothing, as the last line is, is none.
 * @throws Error that names the line, where quotation marks do not fit
 */
export function rowsOf(source: string, separator: string): readonly (readonly Cell[])[] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  for (let at = 0; at <= source.length; ) {
    const cell = cellAt(source, at, separator)
    row.push(cell)
    at = cell.isQuoted ? cell.end + 1 : cell.end
    if (source[at] === separator) {
      at++
      continue
    }
    if (row.length > 1 || cell.isQuoted || cell.end > cell.start) rows.push(row)
    row = []
    at += source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1
  }
  return rows
}

function cellAt(source: string, start: number, separator: string): Cell {
  if (source[start] !== '"') {
    let end = start
    while (end < source.length && source[end] !== separator && !isBreak(source[end])) end++
    return {start, end, isQuoted: false}
  }
  const end = closingMark(source, start + 1)
  if (end === undefined) throw mistakeAt(lineAt(source, start), `a quotation mark is not closed: ${CURE}`)
  const next = source[end + 1]
  if (next !== undefined && next !== separator && !isBreak(next))
    throw mistakeAt(lineAt(source, end), `something stands behind a quotation mark that closes a cell: ${CURE}`)
  return {start: start + 1, end, isQuoted: true}
}

const CURE = 'put quotation marks around the whole cell, and write "" for one in it'

/** The quotation mark that closes a cell: two are one of its text. */
function closingMark(source: string, from: number): number | undefined {
  let at = source.indexOf('"', from)
  while (at >= 0 && source[at + 1] === '"') at = source.indexOf('"', at + 2)
  return at < 0 ? undefined : at
}

const isBreak = (unit: string | undefined): boolean => unit === '\n' || unit === '\r'

/** The characters of a cell. */
export function lettersOfCell({start, end, isQuoted}: Cell, source: string): Letters {
  const letters = new Letters()
  // Only within the cell: a search through the rest of the file, cell by cell, would take the square of its length.
  const written = source.slice(start, end)
  let at = 0
  for (let mark = written.indexOf('""'); isQuoted && mark >= 0; mark = written.indexOf('""', at)) {
    letters.addPlain(source, start + at, start + mark)
    letters.add('"', start + mark, start + mark + 2)
    at = mark + 2
  }
  letters.addPlain(source, start + at, end)
  return letters
}

/** Writes words as they must stand in a cell; `undefined` where they cannot. */
export function escapesOfCell({isQuoted}: Cell, separator: string): (text: string) => string | undefined {
  if (isQuoted) return (text) => text.replaceAll('"', '""')
  return (text) => (/["\r\n]/.test(text) || text.includes(separator) ? undefined : text)
}
