/** What the columns of a table hold, as their headings tell. */
import {languageName} from '../../text/language-name.js'
import {isLanguage} from './path-language.js'

/** What the column of translations is named where no language is. */
const TARGET = /^(?:target|translation|translated(?: text)?)\b/
/** What tells cells with the same source from each other. */
const KEY = /^(?:key|id|no|identifier|name|context)$/

/** What the first row says of a column. */
export interface Column {
  readonly index: number
  /** In small letters. */
  readonly name: string
  /** A code of two letters. */
  readonly language: string | undefined
}

/** What a heading says of its column. */
export function columnOf(written: string, index: number): Column {
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
export function englishOf(columns: readonly Column[]): readonly Column[] {
  const english = columns.filter(({language}) => language === 'en')
  return english.length > 0
    ? english
    : columns.filter(({name, language}) => language === undefined && TARGET.test(name)).slice(0, 1)
}

/**
 * The column that the English was translated from: the one that is named so, or the only one in another language, if it stands before. What
 * stands behind may have been translated from the English.
 */
export function originalOf(columns: readonly Column[], english: readonly Column[]): Column | undefined {
  const others = columns.filter((column) => !english.includes(column))
  const named = others.find(({name}) => /^(?:source|original)\b/.test(name))
  if (named !== undefined) return named
  const foreign = others.filter(({language}) => language !== undefined)
  const [only] = foreign
  return foreign.length === 1 && only !== undefined && only.index < (english[0]?.index ?? 0) ? only : undefined
}

/** The column that tells rows with the same text from each other. */
export function keyOf(columns: readonly Column[]): Column | undefined {
  return columns.find(({name}) => KEY.test(name))
}
