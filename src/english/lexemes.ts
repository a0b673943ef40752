/** What the build makes of the nouns and verbs of `rules/english/`. */
export interface LexemeTables {
  /** Nouns that can be counted, with their plural. */
  readonly count: readonly Noun[]
  /** Nouns for persons, with their plural. */
  readonly people: readonly Noun[]
  readonly verbs: readonly VerbForms[]
}

export type Noun = readonly [singular: string, plural: string]

/** Base form, third person, pasts, participles, form in -ing. */
export type VerbForms = readonly [
  base: string,
  s: string,
  past: readonly string[],
  participle: readonly string[],
  ing: string,
]
