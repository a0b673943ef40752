import {readData} from '#platform'
import {checkIds} from '../detect/check.js'
import {packed} from '../generated/reference.js'
import {nearest} from '../text/nearest.js'
import {unpack} from '../text/packed.js'
import {addressOf} from './address.js'
import {builtinRule, builtinRuleIds} from './builtin.js'
import {type Entry, entryOf, entryOfRule} from './entry.js'
import {explanationOf} from './explanation.js'
import {readRuleFiles} from './load.js'
import {proofAt, type ReferenceData} from './reference-data.js'
import {isWildcard} from './wildcard.js'

/** What are no rules and yet ids that messages end with. */
const NO_RULES: Readonly<Record<string, string>> = {
  'unknown-rule': `A comment that silences rules, or the option "rules", names a rule that there is not, or the comment says something else than disable,
  enable or ignore. It has no effect until it is mended or removed.`,
  'unused-comment': `A comment silences rules that find nothing there, any more or yet: of "disable" up to the end of the text or to "enable", of "ignore" in
  the next block. Whoever removes it learns of what is found there later on. It is told with --unused-comments.`,
}

let reference: ReferenceData | undefined

/**
 * What the reference says of a rule, as plain text.
 * @param own rule files of the user, which are searched first
 * @throws Error that names the nearest ids, if there is no such rule; RuleFileError for a file that cannot be read
 */
export function explainRule(id: string, own: readonly string[]): string {
  const ownRule = readRuleFiles(own).rules.find((rule) => rule.id.text === id)
  if (ownRule !== undefined) return explanationOf(entryOf(ownRule, undefined), undefined)
  const found = builtinEntry(id)
  if (found !== undefined) return explanationOf(found, addressOf(id))
  const [, about] = Object.entries(NO_RULES).find(([known]) => known === id) ?? []
  if (about !== undefined) return `${id}\n\n  ${about}`
  if (isWildcard(id)) throw new Error(`"${id}" stands for several rules: --list-rules "${id}" prints their ids`)
  const ids = [...checkIds(), ...builtinRuleIds()]
  throw new Error(`there is no rule "${id}": ${nearest(id, ids)}`)
}

/** What the reference says of a rule of the package: in one sentence or two, and in full as plain text. */
export function describeBuiltin(id: string): {readonly why: string; readonly text: string} | undefined {
  const found = builtinEntry(id)
  return found && {why: found.why, text: explanationOf(found, addressOf(id))}
}

/** The entry of a rule of the package, or of what its code detects. */
function builtinEntry(id: string): Entry | undefined {
  reference ??= unpack<ReferenceData>(readData(packed))
  const check = reference.checks.find((each) => each.id === id)
  if (check !== undefined) return check
  const found = builtinRule(id)
  return found && entryOfRule(found.rule, proofAt(reference, found.number))
}
