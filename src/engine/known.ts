import {checkIds, checkInfo} from '../detect/check.js'
import type {RuleInfo} from '../detect/finding.js'
import {NATIVE, type Source} from '../judgement/source.js'
import {builtinRules} from '../rules/builtin.js'
import {builtinIds} from '../rules/builtin-ids.js'
import {isWildcard, meaningOf} from '../rules/wildcard.js'
import {languageName} from '../text/language-name.js'
import {nearest} from '../text/nearest.js'

let builtinLanguages: ReadonlySet<string> | undefined

/** Those of some ids and wildcards that no rule has, of the package or of the user. */
export function unknownNames(names: readonly string[], own: readonly RuleInfo[]): string[] {
  return names.filter((name) => {
    if (!isWildcard(name)) return !builtinIds().has(name) && !own.some(({id}) => id === name)
    const isMeant = meaningOf(name)
    return !own.some(({id}) => isMeant(id)) && ![...builtinIds()].some(isMeant)
  })
}

/** What is wrong with an id or a wildcard that no rule has, with the nearest there are. */
export function adviceOn(name: string, own: readonly RuleInfo[]): string {
  const ids = [...builtinIds(), ...own.map(({id}) => id)]
  if (!isWildcard(name)) return `there is no rule "${name}": ${nearest(name, ids)}`
  const families = new Set(ids.map((id) => `${id.split('-')[0]}-*`))
  return `no rule fits "${name}": ${nearest(name, families)}`
}

/**
 * Makes sure that some rule points to each of the languages: what is lowered without a word looks like good English.
 * @param own the user's own rules
 * @throws TypeError that names the languages there are
 */
export function assertSource(source: Source, own: readonly RuleInfo[]): void {
  const advice = adviceOnSource(source, own)
  if (advice !== undefined) throw new TypeError(`option "source": ${advice}`)
}

/** What is wrong with a stated source that no rule points to; `undefined` if nothing is. */
export function adviceOnSource(source: string | readonly string[], own: readonly RuleInfo[]): string | undefined {
  if (source === 'auto' || source === NATIVE) return undefined
  builtinLanguages ??= new Set([...builtinRules(), ...checkIds().flatMap(reasonsOf)].flatMap((rule) => rule.languages))
  const known = new Set([...builtinLanguages, ...own.flatMap((rule) => rule.languages)])
  const unknown = [source].flat().find((language) => !known.has(language))
  if (unknown === undefined) return undefined
  if (unknown === 'auto' || unknown === NATIVE) return `"${unknown}" stands alone: leave it or the languages out`
  const meant = codeMeantBy(unknown, known)
  if (meant !== undefined) return `no rule knows the language "${unknown}": did you mean "${meant}"?`
  return `no rule knows the language "${unknown}"; write auto, native, or some of ${[...known].sort().join(', ')}`
}

/** The code for what was written in capitals, with a country, as in "pt-BR", or as a name, as in "Russian". */
function codeMeantBy(written: string, known: ReadonlySet<string>): string | undefined {
  const small = written.toLowerCase()
  const [language = ''] = small.split(/[-_]/)
  return known.has(language) ? language : [...known].find((code) => languageName(code).toLowerCase() === small)
}

function reasonsOf(id: ReturnType<typeof checkIds>[number]): {readonly languages: readonly string[]}[] {
  return Object.values(checkInfo(id).reasons)
}
