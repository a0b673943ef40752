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
 * is a run of the shorter one. In any `period` tokens of a run each is the same as the one a period before, so a look at one token in
 * `period` finds it: that takes time in proportion to the tokens times the logarithm of the bounded period.
 */
export function* findRuns(numbers: Int32Array): Generator<Run> {
  for (let period = Math.min(LONGEST_PERIOD, numbers.length >> 1); period > 0; period--) {
    for (let at = 2 * period - 1; at < numbers.length; at += period) {
      if (numbers[at] !== numbers[at - period]) continue
      let first = at
      while (first > period && numbers[first - 1] === numbers[first - 1 - period]) first--
      let end = at + 1
      while (end < numbers.length && numbers[end] === numbers[end - period]) end++
      const start = first - period
      if (end - first >= period && isPrimitive(numbers, start, period)) yield {start, end, period}
      at = end
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
