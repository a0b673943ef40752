/** Texts that stand beside what they were translated from, as files for translators have them. */

import {firstIndex} from './first-index.js'

/** A translated text and its source. */
export interface Pair {
  readonly source: string
  /** As the reader of the translation sees it: escapes are read, white space at either end stands. */
  readonly target: string
  /** What tells it from others with the same source; empty for nothing. */
  readonly context: string
  /** Where the target stands in the file, from its first character to behind its last, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** A form for some numbers of things, which may say "one" where the source has a number. */
  readonly isPlural: boolean
  /**
   * The values that either side speaks of, where one of them has plural forms or choices, as ICU MessageFormat writes them; empty where its
   * braces do not fit.
   */
  readonly values?: {readonly source: readonly string[]; readonly target: readonly string[]} | undefined
}

/** What the texts of a file were translated from. */
export interface Origin {
  /** The two-letter code of the language, if it is known. */
  readonly language: string | undefined
  /** In the order of the targets. */
  readonly pairs: readonly Pair[]
}

/** The pair whose target holds an offset of the file. */
export function pairAt({pairs}: Origin, offset: number): Pair | undefined {
  const pair = pairs[firstIndex(pairs.length, (at) => (pairs[at]?.end ?? 0) > offset)]
  return pair !== undefined && pair.start <= offset ? pair : undefined
}
