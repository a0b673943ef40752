/** Patterns of parts of speech and what the word in their middle is there: a machine of states, run over a sentence. */

/** A machine as tables; state 0 is its beginning. */
export interface MachineTables {
  /** How many symbols there are: so many entries of `next` belong to a state. */
  readonly width: number
  /** The state behind each state and symbol; 0 where no pattern goes on so. */
  readonly next: ArrayLike<number>
  /** For each state the end that is reached where no pattern goes on; 0 for none. */
  readonly otherwise: ArrayLike<number>
  /** For each state what it decides: the part of speech, which the word must be able to have; negative for one that it has in any case. */
  readonly ends: ArrayLike<number>
  /** For each state how far behind the first word of its pattern the word stands that it decides about. */
  readonly marks: ArrayLike<number>
}

/** The symbol behind the last word. */
const END_OF_SENTENCE = 0

/** That a pattern ends here and decides nothing. */
export const DECIDES_NOTHING = -1000
/** That no pattern ends here. */
export const NO_END = 0

/**
 * Runs a machine over a sentence.
 * @param symbols those of its words
 * @param decide is told of each pattern that was found: the word's index, and what the pattern decides about it
 */
export function recognise(
  {width, next, otherwise, ends, marks}: MachineTables,
  symbols: ArrayLike<number>,
  decide: (word: number, decision: number) => void,
): void {
  const {length} = symbols
  const report = (first: number, state: number): void => {
    const end = ends[state] ?? NO_END
    if (end !== DECIDES_NOTHING) decide(first + (marks[state] ?? 0), end)
  }
  let first = 0
  let fallback = 0
  let fallbackAt = 0
  for (let start = 0; start <= length; start++) {
    let state = 0
    for (let at = start; at <= length; at++) {
      const symbol = at === length ? END_OF_SENTENCE : (symbols[at] ?? 0)
      const following = next[state * width + symbol] ?? 0
      if (state === 0 && following !== 0) first = at
      if ((ends[following] ?? NO_END) !== NO_END) {
        report(first, following)
        start = at
        fallback = 0
        break
      }
      if (following === 0) {
        if (fallback !== 0) {
          report(first, fallback)
          start = fallbackAt
          fallback = 0
        }
        break
      }
      state = following
      const other = otherwise[state] ?? 0
      if (other === 0) continue
      fallbackAt = at
      fallback = other
    }
  }
}
