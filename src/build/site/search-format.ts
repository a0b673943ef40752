/**
 * What the search of the reference loads: for each rule what is searched and what is shown of it. It is columns and not objects, which are
 * larger, packed too. All columns have one entry a rule.
 */
export interface SearchData {
  readonly ids: readonly string[]
  /** The wording it renders, and the code of the language it is in; empty texts where there is none. */
  readonly sources: readonly string[]
  readonly sourceLanguages: readonly string[]
  /** The first sentence that it flags. */
  readonly sentences: readonly string[]
  readonly whys: readonly string[]
  /** What else is searched and not shown: what it writes, and more sentences. */
  readonly more: readonly string[]
  readonly kinds: readonly string[]
  /** Codes with white space between them. */
  readonly languages: readonly string[]
  /** With white space between them; empty for none. */
  readonly registers: readonly string[]
  /** As they are stated: `high`, or `high or low`. */
  readonly confidences: readonly string[]
}

/** What rules are chosen by, besides the words: an empty text for all. */
export type Choice = Readonly<Record<'kinds' | 'languages' | 'registers' | 'confidences', string>>

/** The file of the data, beside the page that searches. */
export const SEARCH_FILE = 'search.json'
