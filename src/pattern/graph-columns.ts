/** What a graph of patterns is written down as: a text with its words, one a line, and behind it columns of numbers. */

import type {Words} from '../text/word-finder.js'

/** Stands for the words of a test that takes any. */
export const ANY = -1

/**
 * The columns in their order. A state is a place in patterns, with all places that steps which read nothing lead to; state 0 is where
 * every pattern begins.
 */
export interface Columns<Column> {
  /** How many words each list has, and their numbers, each list in rising order. */
  readonly listSizes: Column
  readonly listed: Column
  /** The tests that edges make: their list, the classes they want and those they refuse. */
  readonly testLists: Column
  readonly masks: Column
  readonly forbids: Column
  /** How many edges and accepted patterns each state has. */
  readonly edgeCounts: Column
  readonly acceptCounts: Column
  /** The test of each edge, and where it leads: how far from its state. */
  readonly tests: Column
  readonly distances: Column
  /** Each told by how far it is from the one before, so that numbers are small. */
  readonly accepts: Column
}

/** A graph of patterns in plain columns. The place of a word is its number; the first, which is empty, stands for what no pattern asks for. */
export interface GraphData {
  readonly words: Words
  readonly columns: Columns<ArrayLike<number>>
}
