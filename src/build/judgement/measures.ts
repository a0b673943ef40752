/** The share of pairs of a positive and a negative in which the positive has the higher score: the area under the curve. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((score) => ({score, isPositive: true})),
    ...negatives.map((score) => ({score, isPositive: false})),
  ]
  all.sort((a, b) => a.score - b.score)
  let below = 0
  let sum = 0
  for (let at = 0; at < all.length; ) {
    let end = at
    while (end < all.length && all[end]?.score === all[at]?.score) end++
    const same = all.slice(at, end)
    const own = same.filter(({isPositive}) => isPositive).length
    sum += own * (below + (same.length - own) / 2)
    below += same.length - own
    at = end
  }
  return sum / (positives.length * negatives.length)
}

/** A probability, whether it came true, and how much it counts. */
export interface Forecast {
  readonly likely: number
  readonly isTrue: boolean
  readonly weight: number
}

/** How far probabilities are from what came true, on average over ten bins of equal width. */
export function calibrationError(forecasts: readonly Forecast[]): number {
  const total = forecasts.reduce((sum, {weight}) => sum + weight, 0)
  let error = 0
  for (let bin = 0; bin < 10; bin++) {
    const own = forecasts.filter(({likely}) => Math.min(9, Math.floor(likely * 10)) === bin)
    const gap = own.reduce((sum, {likely, isTrue, weight}) => sum + weight * (likely - (isTrue ? 1 : 0)), 0)
    error += Math.abs(gap) / total
  }
  return error
}
