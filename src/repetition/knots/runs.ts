/** The longest stretch, in tokens, that is looked for straight behind itself. */
const LONGEST_PERIOD = 128

/** A stretch that repeats itself: from `start` to `end`, every token is the same as the one `period` tokens before it. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly period: number
}

/**
 * The longest stretches of at least two whole periods, long periods first; none whose period is itself a repetition, as that
 * is a run of the shorter one. Takes time in proportion to the tokens times the bounded period.
 */
export function* findRuns(numbers: Int32Array): Generator<Run> {
  for (let period = Math.min(LONGEST_PERIOD, numbers.length >> 1); period > 0; period--) {
    let same = 0
    for (let at = period; at <= numbers.length; at++) {
      if (at < numbers.length && numbers[at] === numbers[at - period]) {
        same++
        continue
      }
      if (same >= period) {
        const start = at - same - period
        if (isPrimitive(numbers, start, period)) yield {start, end: at, period}
      }
      same = 0
    }
  }
}

/** Whether the period is no repetition of a shorter one. */
function isPrimitive(numbers: Int32Array, start: number, period: number): boolean {
  for (let part = 1; part <= period >> 1; part++) {
    if (period % part !== 0) continue
    let at = start + part
    while (at < start + period && numbers[at] === numbers[at - part]) at++
    if (at === start + period) return false
  }
  return true
}
