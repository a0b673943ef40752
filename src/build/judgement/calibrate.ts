import {normalised} from '../../judgement/calibration.js'

/** One choice among several: what speaks for each, and which is right. */
export interface Choice {
  readonly factors: readonly (readonly number[])[]
  /** What is known of each beforehand, as logarithms. */
  readonly priors: readonly number[]
  readonly right: number
  readonly weight: number
}

const ROUNDS = 12
/** Draws parameters towards nothing, so that none grows without bound where all choices are easy. */
const DECAY = 1e-3

/** The parameters that make right choices likeliest: conditional logit, by Newton's method. */
export function fitted(choices: readonly Choice[], parameters: number): number[] {
  const total = choices.reduce((sum, {weight}) => sum + weight, 0)
  let values = new Array<number>(parameters).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const {slopes, curves} = derivatives(choices, values)
    for (const [at, value] of values.entries()) {
      slopes[at] = (slopes[at] ?? 0) / total + DECAY * value
      for (const [other, curve] of (curves[at] ?? []).entries())
        (curves[at] ?? [])[other] = curve / total + (other === at ? DECAY : 0)
    }
    values = descended(values, solved(curves, slopes), (tried) => lossOf(choices, tried, total))
  }
  return values.map((value) => Number(value.toPrecision(5)))
}

/** Goes as far along the steps as the loss falls: far from its least value a whole step may lead past it. */
function descended(values: number[], steps: readonly number[], loss: (values: readonly number[]) => number): number[] {
  const before = loss(values)
  for (let length = 1; length > 1e-3; length /= 2) {
    const tried = values.map((value, at) => value - length * (steps[at] ?? 0))
    if (loss(tried) < before) return tried
  }
  return values
}

function lossOf(choices: readonly Choice[], values: readonly number[], total: number): number {
  let loss = 0
  for (const {factors, priors, right, weight} of choices) {
    const likely = normalised(sumsOf(factors, priors, values))
    loss -= weight * Math.log(Math.max(likely[right] ?? 0, Number.MIN_VALUE))
  }
  return loss / total + values.reduce((sum, value) => sum + (DECAY * value * value) / 2, 0)
}

function sumsOf(factors: Choice['factors'], priors: readonly number[], values: readonly number[]): number[] {
  return factors.map((own, at) => own.reduce((sum, factor, one) => sum + factor * (values[one] ?? 0), priors[at] ?? 0))
}

/** The slope of the loss for each parameter, and how the slopes change with each. */
function derivatives(choices: readonly Choice[], values: readonly number[]): {slopes: number[]; curves: number[][]} {
  const slopes = values.map(() => 0)
  const curves = values.map(() => values.map(() => 0))
  for (const {factors, priors, right, weight} of choices) {
    const likely = normalised(sumsOf(factors, priors, values))
    const mean = values.map((_, one) => likely.reduce((sum, each, at) => sum + each * (factors[at]?.[one] ?? 0), 0))
    for (const one of values.keys())
      slopes[one] = (slopes[one] ?? 0) + weight * ((mean[one] ?? 0) - (factors[right]?.[one] ?? 0))
    for (const [at, each] of likely.entries()) {
      const share = weight * each
      const own = factors[at] ?? []
      for (const one of values.keys()) {
        const row = curves[one] ?? []
        const first = share * ((own[one] ?? 0) - (mean[one] ?? 0))
        for (const other of values.keys())
          row[other] = (row[other] ?? 0) + first * ((own[other] ?? 0) - (mean[other] ?? 0))
      }
    }
  }
  return {slopes, curves}
}

/** Solves linear equations by Gaussian elimination with pivots. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  const size = rows.length
  for (let at = 0; at < size; at++) {
    const pivot = rows
      .slice(at)
      .reduce(
        (best, row, offset) => (Math.abs(row[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0) ? at + offset : best),
        at,
      )
    const [one, other] = [rows[at] ?? [], rows[pivot] ?? []]
    rows[at] = other
    rows[pivot] = one
    for (let below = at + 1; below < size; below++) {
      const row = rows[below] ?? []
      const factor = (row[at] ?? 0) / (other[at] ?? 1)
      for (let column = at; column <= size; column++) row[column] = (row[column] ?? 0) - factor * (other[column] ?? 0)
    }
  }
  const values = new Array<number>(size).fill(0)
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] ?? []
    let sum = row[size] ?? 0
    for (let column = at + 1; column < size; column++) sum -= (row[column] ?? 0) * (values[column] ?? 0)
    values[at] = sum / (row[at] ?? 1)
  }
  return values
}
