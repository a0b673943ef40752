import {checkIds, checkInfo} from '../detect/check.js'
import type {RuleInfo} from '../detect/finding.js'
import {NATIVE, type Source} from '../judgement/source.js'
import {builtinRules} from '../rules/builtin.js'

let builtinIds: ReadonlySet<string> | undefined
let builtinLanguages: ReadonlySet<string> | undefined

/** The ids of all rules and checks of the package. */
export function knownIds(): ReadonlySet<string> {
  builtinIds ??= new Set([...checkIds(), ...builtinRules().map(({id}) => id)])
  return builtinIds
}

/** Those of some ids that neither the package nor the user's own rules have. */
export function unknownIds(ids: readonly string[], own: readonly RuleInfo[]): string[] {
  return ids.filter((id) => !knownIds().has(id) && !own.some((rule) => rule.id === id))
}

/**
 * Makes sure that some rule points to each of the languages: what is lowered without a word looks like good English.
 * @param own the user's own rules
 * @throws TypeError that names the languages there are
 */
export function assertSource(source: Source, own: readonly RuleInfo[]): void {
  if (source === 'auto' || source === NATIVE) return
  builtinLanguages ??= new Set([...builtinRules(), ...checkIds().flatMap(reasonsOf)].flatMap((rule) => rule.languages))
  const known = new Set([...builtinLanguages, ...own.flatMap((rule) => rule.languages)])
  const unknown = source.find((language) => !known.has(language))
  if (unknown === undefined) return
  throw new TypeError(
    `option "source": no rule knows the language "${unknown}"; write auto, native, or some of ${[...known].sort().join(', ')}`,
  )
}

function reasonsOf(id: ReturnType<typeof checkIds>[number]): {readonly languages: readonly string[]}[] {
  return Object.values(checkInfo(id).reasons)
}
