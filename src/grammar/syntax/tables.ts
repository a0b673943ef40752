/** The tables of `rules/grammar/tables/`, as the build compiles them. */
export interface GrammarTables {
  readonly countries: CountryTables
}

export interface CountryTables {
  /** The last word of a country's name, with the adjective. */
  readonly adjectives: readonly (readonly [country: string, adjective: string])[]
  /** Names of several words: the last, and what must stand before it. */
  readonly prefixes: readonly (readonly [country: string, before: string])[]
  /** People and offices that have the adjective before them. */
  readonly people: readonly string[]
  /** What may stand before "minister" and "ministry". */
  readonly offices: readonly string[]
}
