import leven from 'leven'
import {packed} from '../generated/reference.js'
import type {RuleRecord} from '../pattern/rule.js'
import {unpack} from '../text/packed.js'
import {addressOf} from './address.js'
import {builtinRules} from './builtin.js'
import {recordOf} from './compile.js'
import {entryOf, type Proof, proofOf} from './entry.js'
import {explanationOf} from './explanation.js'
import {readRuleFiles} from './load.js'

/** What the build takes from the rule files for the reference alone. */
export interface ReferenceData {
  /** What checks find without a rule, in the form of rules. */
  readonly checks: readonly RuleRecord[]
  /** By the id of a rule or of what a check finds. */
  readonly proofs: Readonly<Record<string, Proof>>
}

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
  if (ownRule !== undefined)
    return explanationOf(entryOf(recordOf(ownRule, undefined), proofOf(ownRule, null)), undefined)
  const {checks, proofs} = unpack<ReferenceData>(packed)
  const all = [...builtinRules(), ...checks]
  const rule = all.find((each) => each.id === id)
  const proof = proofs[id]
  if (rule?.page !== undefined && proof !== undefined)
    return explanationOf(entryOf(rule, proof), addressOf(rule.page, id))
  throw new Error(
    `there is no rule "${id}": ${nearest(
      id,
      all.map((each) => each.id),
    )}`,
  )
}

function nearest(id: string, ids: readonly string[]): string {
  const distances = ids.map((known) => [known, leven(id, known)] as const)
  const near = distances.filter(([, distance]) => distance <= NEAR).sort(([, a], [, b]) => a - b)
  const names = near.slice(0, MOST_SUGGESTIONS).map(([known]) => `"${known}"`)
  return names.length === 0 ? 'every message ends with the id of its rule' : `did you mean ${names.join(' or ')}?`
}
