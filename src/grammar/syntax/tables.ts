/** The tables of `rules/grammar/tables/`, as the build compiles them, but for its word lists. */
export interface GrammarTables {
  readonly countries: readonly Country[]
}

/** A country, and the adjective that its last word becomes. */
export type Country = readonly [name: string, adjective: string]
