import {isBlankLine, type Line} from '../light/lines.js'
import type {Page, Stretch} from '../light/page.js'

/** What may stand before the mark of a cell: how far it reaches, how it is set. */
const SPECIFIER = /(?:(?:\d{1,3}(?:\.\d{1,3})?|\.\d{1,3})[*+])?[<^>]?(?:\.[<^>])?[adehlmsv]?$/

/** Styles of cells that are no text. */
const CODE = /[lm]$/

/** Reads the cells of a table, which begin with a mark; a blank line parts the paragraphs of one. */
export function readCells(page: Page, lines: readonly Line[], mark: string): void {
  const {source} = page
  let cell: Stretch[] = []
  let isCode = true
  const finish = (): void => {
    if (!isCode) page.paragraph(cell)
    cell = []
  }
  for (const line of lines) {
    if (isBlankLine(line) || source.startsWith('//', line.text)) {
      finish()
      continue
    }
    let from = line.text
    for (let at = line.text; at < line.end; at++) {
      if (source[at] !== mark || source[at - 1] === '\\') continue
      const before = source.slice(from, at)
      const specifier = SPECIFIER.exec(before)?.[0] ?? ''
      // Letters that a word ends with are none.
      const isWord = /[\p{L}\p{N}]$/u.test(before.slice(0, before.length - specifier.length))
      const end = isWord ? at : at - specifier.length
      cell.push(trimmed(source, from, end))
      finish()
      isCode = !isWord && CODE.test(specifier)
      from = at + 1
    }
    cell.push(trimmed(source, from, line.end))
  }
  finish()
}

function trimmed(source: string, from: number, to: number): Stretch {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(source[start] ?? '')) start++
  while (end > start && /\s/.test(source[end - 1] ?? '')) end--
  return [start, end]
}
