import type {Test} from './graph.js'

/** What the automaton knows of a node of a graph of patterns. */
export interface PatternNode {
  readonly edges: readonly {readonly test: Test; readonly target: number}[]
  /** Where steps that read nothing lead. */
  readonly epsilons: readonly {readonly target: number}[]
  /** Numbers of the patterns that are complete here. */
  readonly accepts: readonly number[]
}

/** All patterns of a set of rules as one graph: built, or read as the build has written it. */
export interface PatternNodes {
  /** Where every pattern begins. */
  readonly root: number
  /** Every word that an edge asks for. */
  readonly words: readonly string[]
  node(index: number): PatternNode
}
