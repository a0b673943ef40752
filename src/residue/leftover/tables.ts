/** The tables of `rules/residue/tables/`, but for its word lists. */
export interface ResidueTables {
  readonly currencies: readonly Currency[]
  readonly quantities: readonly Quantity[]
  readonly scripts: readonly Script[]
  readonly lookAlikes: readonly LookAlike[]
  readonly promptTags: readonly PromptTag[]
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
