/** What reading tables of knowledge has in common. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {RuleFileError} from '../rules/problem.js'
import {YamlFile} from '../rules/yaml-file.js'

/**
 * Reads a file of tables.
 * @throws RuleFileError if it is not YAML
 */
export function readTableFile(name: string): YamlFile {
  const file = new YamlFile(readFileSync(name, 'utf8'), path.relative(process.cwd(), name))
  refuseMistakes(file)
  return file
}

/** @throws RuleFileError if mistakes of the file are known */
export function refuseMistakes({problems}: YamlFile): void {
  if (problems.length > 0) throw new RuleFileError(problems)
}

/**
 * Reads a table.
 * @param accepts whether an entry is in the form of the table
 * @param form what an entry looks like, for whoever has to mend one
 * @throws RuleFileError for entries in another form and for such as stand there twice; it names file, line and cure
 */
export function readTable<T>(name: string, accepts: (entry: unknown) => entry is T, form: string): T[] {
  const file = readTableFile(name)
  const seen = new Set<string>()
  if (!Array.isArray(file.data)) file.refuseAt([], `a list is expected, each entry like ${form}`)
  const entries = (Array.isArray(file.data) ? file.data : []).filter((entry: unknown, index): entry is T => {
    const text = JSON.stringify(entry)
    if (seen.has(text)) file.refuseAt([index], `${text} stands here twice: remove one`)
    seen.add(text)
    if (accepts(entry)) return true
    file.refuseAt([index], `${text} is not in the form of the table: write it like ${form}`)
    return false
  })
  refuseMistakes(file)
  return entries
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
