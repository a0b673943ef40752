/** What is known of nouns and verbs: the tables `nouns`, `things` and `verbs` of `rules/english/`, inflected by the build. */
export interface LexemeTables {
  readonly nouns: NounTables
  readonly verbs: VerbTables
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
  /** Those of them that never stand with "a" or in the plural. */
  readonly uncounted: readonly string[]
  /** Words in -s that are singular. */
  readonly singular: readonly string[]
  /** Bodies of people, which may take a plural verb. */
  readonly collective: readonly string[]
}

/** Base form, third person, pasts, participles, form in -ing. */
export type VerbForms = readonly [
  base: string,
  s: string,
  past: readonly string[],
  participle: readonly string[],
  ing: string,
]

export interface VerbTables {
  readonly forms: readonly VerbForms[]
  /** Verbs whose base form is hardly ever a noun or adjective. */
  readonly pure: readonly string[]
  /** Verbs without a passive. */
  readonly passiveless: readonly string[]
  /** Verbs before "to" and the base form. */
  readonly infinitive: readonly string[]
  /** Base forms that look like a past. */
  readonly basesInEd: readonly string[]
  /** Verbs before a form in -ing. */
  readonly gerund: readonly string[]
}
