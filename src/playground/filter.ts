import type {Finding} from './protocol.js'

/** What of the findings is shown. */
export interface Filter {
  /** Kinds that are not. */
  readonly hiddenKinds: ReadonlySet<string>
  /** The language that findings must point to; `undefined` for all. */
  readonly language: string | undefined
}

export const NO_FILTER: Filter = {hiddenKinds: new Set(), language: undefined}

/** The findings that a filter lets through, in their order. What points to no language is of any. */
export function shownOf(findings: readonly Finding[], {hiddenKinds, language}: Filter): Finding[] {
  return findings.filter(
    ({kind, languages}) =>
      !hiddenKinds.has(kind) && (language === undefined || languages.length === 0 || languages.includes(language)),
  )
}

/** How many findings there are of each kind, the most frequent first. */
export function kindsIn(
  findings: readonly Finding[],
): {kind: string; label: string; dimension: string; count: number}[] {
  const kinds = new Map<string, {kind: string; label: string; dimension: string; count: number}>()
  for (const {kind, label, dimension} of findings) {
    const known = kinds.get(kind) ?? {kind, label, dimension, count: 0}
    known.count++
    kinds.set(kind, known)
  }
  return [...kinds.values()].sort((one, other) => other.count - one.count || one.kind.localeCompare(other.kind))
}

/** The languages that findings point to, those of most findings first. */
export function languagesIn(findings: readonly Finding[]): {language: string; count: number}[] {
  const counts = new Map<string, number>()
  for (const language of findings.flatMap(({languages}) => languages))
    counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts]
    .map(([language, count]) => ({language, count}))
    .sort((one, other) => other.count - one.count || one.language.localeCompare(other.language))
}
