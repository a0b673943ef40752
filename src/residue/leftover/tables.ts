/** The lists of `rules/residue/tables/words.yml`. */
export const WORD_LISTS = [
  'placeholder-kinds',
  'angled-placeholders',
  'variable-names',
  'software-words',
  'model-tokens',
  'bracketed-tokens',
  'html-elements',
  'plain-elements',
  'block-elements',
  'markup-words',
  'prose-labels',
  'mention-words',
  'english-words',
  'foreign-words',
  'contracted',
] as const
export type WordList = (typeof WORD_LISTS)[number]

/** The tables of `rules/residue/tables/`. */
export interface ResidueTables {
  readonly currencies: readonly Currency[]
  readonly quantities: readonly Quantity[]
  readonly scripts: readonly Script[]
  readonly lookAlikes: readonly LookAlike[]
  readonly promptTags: readonly PromptTag[]
  readonly words: Readonly<Record<WordList, readonly string[]>>
}

/** A currency as its own country writes it. */
export interface Currency {
  readonly singular: string
  readonly plural: string
  readonly languages: readonly string[]
  /** What stands behind the amount, without a full stop. */
  readonly forms: readonly string[]
  /** Those of the forms that are English words as well. */
  readonly english?: readonly string[]
}

/** A word between an amount and its currency: an English word stands for it, or the amount is multiplied. */
export type Quantity = {readonly forms: readonly string[]} & ({readonly word: string} | {readonly times: number})

/** A script other than Latin, and the languages that it, or letters of its own, point to. */
export interface Script {
  readonly name: string
  /** Names of Unicode scripts. */
  readonly scripts: readonly string[]
  /** Letters besides. */
  readonly letters?: string
  readonly languages: readonly string[]
  /** Letters that only some languages of the script have. */
  readonly signs?: readonly {readonly letters: string; readonly languages: readonly string[]}[]
}

/** A letter of another alphabet that looks like a Latin one. */
export interface LookAlike {
  readonly letter: string
  readonly latin: string
  /** The Latin letter for its sound, where that is another. */
  readonly sounds?: string
}

/** A tag with which language models mark a part of an answer. */
export interface PromptTag {
  readonly name: string
  /** Whether what stands between two of them is no translation. */
  readonly thoughts?: boolean
}
