/** Tables of texts (CSV, TSV), as programs for translators and spreadsheets write them: a column for each language, which the first row names. */
import path from 'node:path'
import {type Catalogue, lineAt, mistakeAt, NothingToCheck, type Segment} from './catalogue.js'
import {type Cell, escapesOfCell, lettersOfCell, rowsOf} from './csv-cells.js'
import {type Column, columnOf, englishOf, keyOf, originalOf} from './csv-columns.js'
import {someOf} from './tree-of-strings.js'

const SEPARATORS = [',', ';', '\t'] as const

/** Reads the English of a table. */
export function read(source: string, file: string): Catalogue {
  const separator = separatorOf(source, file)
  const [head = [], ...rows] = rowsOf(source, separator)
  const columns = head.map((cell, index) => columnOf(lettersOfCell(cell, source).text, index))
  const english = englishOf(columns)
  if (english.length === 0)
    throw new NothingToCheck('no column of it is named as English: name it "en" or "English" in the first row')
  const original = originalOf(columns, english)
  const key = keyOf(columns)
  const segments = rows.flatMap((row) => {
    refuseLonger(row, columns.length, source)
    const textOf = (column: Column | undefined): string | undefined => {
      const cell = column === undefined ? undefined : row[column.index]
      return cell === undefined ? undefined : lettersOfCell(cell, source).text
    }
    return english.flatMap(({index}): Segment[] => {
      const cell = row[index]
      if (cell === undefined) return []
      const said = textOf(original)
      const letters = lettersOfCell(cell, source)
      return [
        {
          letters,
          escape: escapesOfCell(cell, separator),
          ...(said === undefined || said.trim() === '' ? {} : {source: said}),
          context: textOf(key) ?? '',
        },
      ]
    })
  })
  return {segments: someOf(segments), language: original?.language, isOfSoftware: true, hasPlaceholders: true}
}

/** Tabs in TSV; in CSV what stands most often in the first line, since programs write what the system parts lists with. */
function separatorOf(source: string, file: string): string {
  if (path.extname(file).toLowerCase() === '.tsv') return '\t'
  const [first = ''] = /^.*/.exec(source) ?? []
  const countOf = (separator: string): number => first.split(separator).length
  return SEPARATORS.reduce((best, separator) => (countOf(separator) > countOf(best) ? separator : best))
}

/** Where a comma stands in a cell without quotation marks, the rest of its text would be lost in silence. */
function refuseLonger(row: readonly Cell[], count: number, source: string): void {
  const extra = row.slice(count).find(({start, end}) => end > start)
  if (extra !== undefined)
    throw mistakeAt(
      lineAt(source, extra.start),
      'there are more cells here than in the first row: put quotation marks around texts with a separator in them',
    )
}
