/** How the written word and its company stand together, with the names of the constructions in which they meet. */
export const CONSTRUCTIONS = {
  'verb-object': ['object', 'attribute', 'passive', 'participle', 'relative', 'noun'],
  'subject-verb': ['verb'],
  'verb-preposition': ['verb'],
  'noun-preposition': ['noun'],
  'adjective-preposition': ['adjective'],
  'adjective-noun': ['attribute', 'predicate'],
  'noun-noun': ['noun'],
  'modifier-noun': ['noun'],
  'noun-of-noun': ['noun'],
  'adverb-verb': ['before', 'behind'],
  'adverb-adjective': ['before'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type CollocationKind = keyof typeof CONSTRUCTIONS

/** A word or phrase that English writes, and the words that it keeps company with; none where they do not matter. */
export interface Right {
  /** Best first. */
  readonly phrases: readonly string[]
  readonly company: readonly string[]
}

/** What machine translation writes for a word, and what English writes, by the company. */
export interface Collocation {
  readonly kind: CollocationKind
  readonly written: readonly string[]
  readonly rights: readonly Right[]
  /** The noun of a verb or phrase, where the entry gives it. */
  readonly nouns: Readonly<Record<string, string>>
  /** Constructions to leave out. */
  readonly skip: readonly string[]
}
