/** What a program of this package has done, by what there is most of. */
export interface WorkDone {
  /** Tokens made of texts. */
  tokens: number
  /** Tokens that patterns were looked for at; more than were made where the text that fixes give is read again. */
  matched: number
  /** Steps of the pattern automaton, */
  steps: number
  /** those of them for which it had to be found out first how patterns begin, */
  stepsMade: number
  /** and patterns that were parsed to look closer at what it found. */
  patterns: number
  /** Words that were given a part of speech. */
  tagged: number
  /** Questions put to the tables of names and words. */
  lookUps: number
}

/** Counted since the program began. Time depends on the machine, work does not: benchmarks and tests read it, no check does. */
export const work: WorkDone = {tokens: 0, matched: 0, steps: 0, stepsMade: 0, patterns: 0, tagged: 0, lookUps: 0}
