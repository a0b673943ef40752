/** What reading tables of knowledge has in common. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {type Document, isNode, isSeq, LineCounter, parseDocument} from 'yaml'
import {type Problem, RuleFileError} from '../rules/problem.js'

/** A YAML file of `rules/` that is no rule file; its mistakes are told with their place. */
export interface TableFile {
  readonly document: Document.Parsed
  /** A mistake at an offset of the file. */
  readonly problemAt: (offset: number, message: string) => Problem
  /** A mistake at the value that the keys lead to, or at the head of the file where there is none. */
  readonly problem: (keys: readonly (string | number)[], message: string) => Problem
}

/**
 * Reads a file of tables.
 * @throws RuleFileError if it is not YAML
 */
export function readTableFile(name: string): TableFile {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(name, 'utf8'), {lineCounter: lines, prettyErrors: false})
  const problemAt = (offset: number, message: string): Problem => {
    const {line, col} = lines.linePos(offset)
    return {file: path.relative(process.cwd(), name), line: Math.max(line, 1), column: Math.max(col, 1), message}
  }
  const [error] = document.errors
  if (error !== undefined) throw new RuleFileError([problemAt(error.pos[0], `this is not YAML: ${error.message}`)])
  const problem = (keys: readonly (string | number)[], message: string): Problem => {
    const node = keys.length === 0 ? document.contents : document.getIn(keys, true)
    return problemAt(isNode(node) ? (node.range?.[0] ?? 0) : 0, message)
  }
  return {document, problemAt, problem}
}

/**
 * Reads a table.
 * @param accepts whether an entry is in the form of the table
 * @param form what an entry looks like, for whoever has to mend one
 * @throws RuleFileError for entries in another form and for such as stand there twice; it names file, line and cure
 */
export function readTable<T>(file: string, accepts: (entry: unknown) => entry is T, form: string): T[] {
  const {document, problemAt} = readTableFile(file)
  const {contents} = document
  if (!isSeq(contents)) throw new RuleFileError([problemAt(0, `a list is expected, each entry like ${form}`)])
  const problems: Problem[] = []
  const seen = new Set<string>()
  const entries = contents.items.flatMap((item) => {
    const entry: unknown = isNode(item) ? item.toJS(document) : item
    const offset = isNode(item) ? (item.range?.[0] ?? 0) : 0
    const text = JSON.stringify(entry)
    if (seen.has(text)) problems.push(problemAt(offset, `${text} stands here twice: remove one`))
    seen.add(text)
    if (accepts(entry)) return [entry]
    problems.push(problemAt(offset, `${text} is not in the form of the table: write it like ${form}`))
    return []
  })
  if (problems.length > 0) throw new RuleFileError(problems)
  return entries
}

/** The source of a module that exports the tables of a check, which the bundle takes in. */
export function moduleOfTables(folder: string, type: string, source: string, tables: object): string {
  return `/** Generated from ${folder}/ by npm run build. */
import type {${type}} from '${source}'

export const tables: ${type} = ${JSON.stringify(tables)}
`
}

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

export const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every(isText)

/** Whether a value is an object that has these keys, each accepted by its test, perhaps the optional ones, and no others. */
export function isRecord(
  value: unknown,
  required: Readonly<Record<string, (value: unknown) => boolean>>,
  optional: Readonly<Record<string, (value: unknown) => boolean>> = {},
): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const tests = new Map(Object.entries({...required, ...optional}))
  const entries = Object.entries(value)
  return (
    Object.keys(required).every((key) => key in value) &&
    entries.every(([key, each]) => tests.get(key)?.(each) === true)
  )
}
