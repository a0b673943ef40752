/** What a token must be: one of some words, with class bits it must and must not have. */
export interface WordTest {
  /** Numbers of words; any word serves without them. */
  readonly words: readonly number[] | undefined
  readonly mask: number
  readonly forbid: number
}

export interface PatternEdge {
  readonly test: WordTest
  readonly target: number
}

/** A place in a graph of patterns: a node, with those that steps which read nothing lead to. */
export interface PatternState {
  readonly edges: readonly PatternEdge[]
  /** Numbers of the patterns that are complete here. */
  readonly accepts: readonly number[]
}

/** All patterns of a set of rules as one graph: built, or read as the build has written it. */
export interface PatternStates {
  /** Every word that an edge asks for; its place is its number. */
  readonly words: readonly string[]
  /** The state of a number that an edge leads to. */
  state(index: number): PatternState
  /** How patterns begin that begin with a word of this number, */
  startsWith(word: number): readonly PatternEdge[]
  /** and those that begin with any word of a class. */
  readonly startsWithAny: readonly PatternEdge[]
}
