import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import leven from 'leven'
import {checkIds, checkInfo} from '../detect/check.js'
import {addressOf} from './address.js'
import {builtinRules} from './builtin.js'
import {type Entry, entryOf} from './entry.js'
import type {EvidenceTable} from './evidence.js'
import {explanationOf} from './explanation.js'
import {readRuleFiles} from './load.js'
import {isCheckFile, readRules} from './read.js'
import {readChecks} from './read-checks.js'

/** `rules/` of the installed package; the bundle stands in `dist/` beside it. */
const ROOT = fileURLToPath(new URL('../rules', import.meta.url))
/** An id this many letters away may be what was meant. */
const NEAR = 4
const MOST_SUGGESTIONS = 3

/**
 * What the reference says of a rule, as plain text.
 * @param own rule files of the user, which are searched first
 * @throws Error that names the nearest ids, if there is no such rule; RuleFileError for a file that cannot be read
 */
export function explainRule(id: string, own: readonly string[]): string {
  const ownRule = readRuleFiles(own).rules.find((rule) => rule.id.text === id)
  if (ownRule !== undefined) return explanationOf(entryOf(ownRule, undefined), undefined)
  const builtin = builtinRules()
  const checks = checkIds()
  const check = checks.find((each) => each === id)
  const page = check === undefined ? builtin.find((rule) => rule.id === id)?.page : checkInfo(check).page
  if (page === undefined)
    throw new Error(`there is no rule "${id}": ${nearest(id, [...checks, ...builtin.map((rule) => rule.id)])}`)
  const entry = entryOn(page, id)
  if (entry === undefined) throw new Error(`rules/${page}.yml no longer describes "${id}": install the package anew`)
  return explanationOf(entry, addressOf(page, id))
}

function entryOn(page: string, id: string): Entry | undefined {
  const file = path.join(ROOT, `${page}.yml`)
  const text = readFileSync(file, 'utf8')
  const sources = isCheckFile(file) ? readChecks(text, file).checks : readRules(text, file).rules
  const source = sources.find((each) => each.id.text === id)
  return source === undefined ? undefined : entryOf(source, evidenceTable()?.rules[id])
}

function evidenceTable(): EvidenceTable | undefined {
  const file = path.join(ROOT, 'evidence.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as EvidenceTable) : undefined
}

function nearest(id: string, ids: readonly string[]): string {
  const distances = ids.map((known) => [known, known.includes(id) ? 0 : leven(id, known)] as const)
  const near = distances.filter(([, distance]) => distance <= NEAR).sort(([, a], [, b]) => a - b)
  const names = near.slice(0, MOST_SUGGESTIONS).map(([known]) => `"${known}"`)
  return names.length === 0 ? 'every message ends with the id of its rule' : `did you mean ${names.join(' or ')}?`
}
