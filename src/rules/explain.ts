import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import leven from 'leven'
import {addressOf} from './address.js'
import {builtinRules} from './builtin.js'
import {entryOf} from './entry.js'
import type {EvidenceTable} from './evidence.js'
import {explanationOf} from './explanation.js'
import {readRuleFiles} from './load.js'
import {isCheckFile, type RuleSource, readRules} from './read.js'

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
  const page = builtin.find((rule) => rule.id === id)?.page
  const pages = page === undefined ? checkPages() : [page]
  const ids = builtin.map((rule) => rule.id)
  for (const candidate of pages) {
    const file = path.join(ROOT, `${candidate}.yml`)
    const {rules} = readRules(readFileSync(file, 'utf8'), file)
    const rule = rules.find((each): each is RuleSource => each.id.text === id)
    if (rule !== undefined) return explanationOf(entryOf(rule, evidenceTable()?.rules[id]), addressOf(candidate, id))
    ids.push(...rules.map((each) => each.id.text))
  }
  throw new Error(`there is no rule "${id}": ${nearest(id, ids)}`)
}

function checkPages(): string[] {
  return readdirSync(ROOT, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap(({name}) =>
      readdirSync(path.join(ROOT, name))
        .filter(isCheckFile)
        .map((file) => `${name}/${file.replace(/\.yml$/, '')}`),
    )
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
