/**
 * Signatures: sets of words in 32 bits, so coarse that several words share one. What has no bit in common with a token asks for no word of
 * it, which is told without looking at the words.
 */

/** The bit of what takes any word; every token has it. */
export const ANY_BIT = 1 << 31
/** The bit of states in which a pattern is complete; no token has it. */
export const COMPLETE_BIT = 1 << 30
/** Words share the bits below. */
const WORD_BITS = 30

/** The bit of a word, by its number. */
export const bitOf = (word: number): number => 1 << (word % WORD_BITS)
