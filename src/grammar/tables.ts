/** The tables of `rules/grammar/tables/`, as the build compiles them. */
export interface GrammarTables {
  readonly nouns: NounTables
  /** Things, no persons, whose singular hardly ever stands without an article or the like. */
  readonly things: readonly string[]
  /** Other nouns that need the article at least behind a verb and an adjective. */
  readonly matters: readonly string[]
  /** Nouns for persons, with their plural. */
  readonly people: readonly (readonly [singular: string, plural: string])[]
}

export interface NounTables {
  /** Nouns that can be counted, with their plural. */
  readonly count: readonly (readonly [singular: string, plural: string])[]
  /** Nouns that cannot. */
  readonly mass: readonly string[]
  /** Words in -s that are singular. */
  readonly singular: readonly string[]
  /** Bodies of people, which may take a plural verb. */
  readonly collective: readonly string[]
  /** Things that are never "he" or "she". */
  readonly inanimate: readonly string[]
}
