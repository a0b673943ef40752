import type {TokenView} from '../text/token.js'

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

/** The patterns of a set of rules as one graph, of as many of them as texts have asked for. What was asked of it stays, but for how patterns begin. */
export interface PatternStates {
  /** Takes in all patterns that could match in a text. */
  takeIn(view: TokenView): void
  /** How often patterns were taken in: then more of them begin with a word, and more words have numbers. */
  readonly growths: number
  /** The number of a word that an edge asks for, from 0 on. */
  numberOf(word: string): number | undefined
  /** The state of a number that an edge leads to. */
  state(index: number): PatternState
  /** How patterns begin that begin with a word of this number, */
  startsWith(word: number): readonly PatternEdge[]
  /** and those that begin with any word of a class. */
  readonly startsWithAny: readonly PatternEdge[]
}
