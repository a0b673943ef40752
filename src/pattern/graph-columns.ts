/** What a graph of patterns is written down as: a text with its words, one a line, and behind it columns of numbers. */

/** Stands for the words of a test that takes any. */
export const ANY = -1

/** The columns in their order. */
export interface Columns<Column> {
  /** How many words each list has, and their numbers. */
  readonly listSizes: Column
  readonly listed: Column
  /** The tests that edges make: their list, the classes they want and those they refuse. */
  readonly testLists: Column
  readonly masks: Column
  readonly forbids: Column
  /** How many edges, epsilons and accepted patterns each node has. */
  readonly edgeCounts: Column
  readonly epsilonCounts: Column
  readonly acceptCounts: Column
  /** The test of each edge, and where edges and epsilons lead: how far from their node. */
  readonly tests: Column
  readonly targets: Column
  readonly epsilons: Column
  /** Each told by how far it is from the one before, so that numbers are small. */
  readonly accepts: Column
  /** Where every pattern begins. */
  readonly root: Column
}
