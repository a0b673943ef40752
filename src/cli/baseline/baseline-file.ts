import {readFile} from 'node:fs/promises'
import type {Entry} from './entries.js'

/** The entries of a baseline by the paths of their files, which are relative to the baseline and have slashes. */
export type EntriesByPath = ReadonlyMap<string, readonly Entry[]>

const VERSION = 1
const CURE = 'mend it, or make it anew with --update-baseline once it is removed'

/**
 * Reads a baseline.
 * @param mayBeMissing whether a file that is not there is an empty one
 * @throws Error that names the file, what is wrong and what to do
 */
export async function readBaseline(file: string, mayBeMissing: boolean): Promise<EntriesByPath> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (isMissing && mayBeMissing) return new Map()
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR')
      throw new Error(`${file}: the baseline is a folder: name a file`)
    const reason = isMissing ? 'there is no such file' : error instanceof Error ? error.message : String(error)
    throw new Error(`${file}: cannot read the baseline, ${reason}: --update-baseline makes one of what is found now`)
  }
  return entriesIn(parsed(text, file), file)
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${file}: the baseline is not JSON, ${reason}: ${CURE}`)
  }
}

function entriesIn(value: unknown, file: string): EntriesByPath {
  const {version, findings} = isObject(value) ? value : {}
  if (version !== VERSION || !Array.isArray(findings))
    throw new Error(`${file}: this is no baseline, which is {"version": ${VERSION}, "findings": […]}: ${CURE}`)
  const entries = new Map<string, Entry[]>()
  for (const [index, finding] of findings.entries()) {
    const {path, rule, actual, before = '', after = '', occurrence = 1} = isObject(finding) ? finding : {}
    if (![path, rule, actual, before, after].every(isText) || typeof occurrence !== 'number')
      throw new Error(`${file}: finding ${index + 1} lacks "path", "rule" or "actual", or has other than text: ${CURE}`)
    const entry = {rule, actual, before, after, occurrence} as Entry
    entries.set(path as string, [...(entries.get(path as string) ?? []), entry])
  }
  return entries
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'

/** A baseline as JSON: a finding a line, in an order that neither lines nor runs change, so that changes of it are small. */
export function formatBaseline(entries: EntriesByPath): string {
  const rows = [...entries].flatMap(([path, list]) => list.map((entry) => rowOf(path, entry))).sort()
  const lines = rows.map((row) => `    ${row}`).join(',\n')
  return `{\n  "version": ${VERSION},\n  "findings": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`
}

function rowOf(path: string, {rule, actual, before, after, occurrence}: Entry): string {
  return JSON.stringify({
    path,
    rule,
    actual,
    ...(before === '' ? {} : {before}),
    ...(after === '' ? {} : {after}),
    ...(occurrence === 1 ? {} : {occurrence}),
  })
}
