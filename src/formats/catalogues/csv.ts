/** Tables of texts (CSV, TSV), as programs for translators and spreadsheets write them: a column for each language, which the first row names. */
import path from 'node:path'
import {languageName} from '../../text/language-name.js'
import {type Catalogue, lineAt, mistakeAt, NothingToCheck, type Segment} from './catalogue.js'
import {type Cell, escapesOfCell, lettersOfCell, rowsOf} from './csv-cells.js'
import {isLanguage} from './path-language.js'
import {someOf} from './tree-of-strings.js'

/** What the column of translations is named where no language is. */
const TARGET = /^(?:target|translation|translated(?: text)?)\b/
/** What tells cells with the same source from each other. */
const KEY = /^(?:key|id|no|identifier|name|context)$/
const SEPARATORS = [',', ';', '\t'] as const

/** What the first row says of a column. */
interface Column {
  readonly index: number
  /** In small letters. */
  readonly name: string
  /** A code of two letters. */
  readonly language: string | undefined
}

/** Reads the English of a table. */
export function read(source: string, file: string): Catalogue {
  const separator = separatorOf(source, file)
  const [head = [], ...rows] = rowsOf(source, separator)
  const columns = head.map((cell, index) => columnOf(lettersOfCell(cell, source).text, index))
  const english = englishOf(columns)
  if (english.length === 0)
    throw new NothingToCheck('no column of it is named as English: name it "en" or "English" in the first row')
  const original = originalOf(columns, english)
  const key = columns.find(({name}) => KEY.test(name))
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

function columnOf(written: string, index: number): Column {
  const name = written.trim().toLowerCase()
  // "id" is no Indonesian here.
  return {index, name, language: KEY.test(name) ? undefined : languageOf(written.trim())}
}

/** The language that a heading names: "en", "pt-BR", "EN", "English", "English (United States)", "Russian(ru)", "target (en)". */
function languageOf(heading: string): string | undefined {
  const [, before = '', within = ''] = /^([^()]*)\(([^()]*)\)$/.exec(heading) ?? [undefined, heading]
  const [name = ''] = before.trim().split(/\s+/)
  return codeOf(within.trim()) ?? codeOfName(within.trim()) ?? codeOf(before.trim()) ?? codeOfName(name)
}

function codeOf(code: string): string | undefined {
  const small = code.slice(0, 2).toLowerCase() + code.slice(2)
  return isLanguage(small) ? small.slice(0, 2) : undefined
}

let codes: ReadonlyMap<string, string> | undefined

function codeOfName(name: string): string | undefined {
  codes ??= codesByName()
  return codes.get(name.toLowerCase())
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

function codesByName(): ReadonlyMap<string, string> {
  const all = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  // Of several codes for a language the first stays: "he" stands before "iw".
  return new Map(
    all
      .filter(isLanguage)
      .reverse()
      .map((code) => [languageName(code).toLowerCase(), code]),
  )
}

/** The columns of English: those that are named so, or the translations, of which no language is told. */
function englishOf(columns: readonly Column[]): readonly Column[] {
  const english = columns.filter(({language}) => language === 'en')
  return english.length > 0
    ? english
    : columns.filter(({name, language}) => language === undefined && TARGET.test(name)).slice(0, 1)
}

/**
 * The column that the English was translated from: the one that is named so, or the only one in another language, if it stands before. What
 * stands behind may have been translated from the English.
 */
function originalOf(columns: readonly Column[], english: readonly Column[]): Column | undefined {
  const others = columns.filter((column) => !english.includes(column))
  const named = others.find(({name}) => /^(?:source|original)\b/.test(name))
  if (named !== undefined) return named
  const foreign = others.filter(({language}) => language !== undefined)
  const [only] = foreign
  return foreign.length === 1 && only !== undefined && only.index < (english[0]?.index ?? 0) ? only : undefined
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
