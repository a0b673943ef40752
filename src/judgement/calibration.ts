/** How the style of a document and the rules that match in it are put together. All sums are logarithms. */
export interface Calibration {
  /** For the source of a document. */
  readonly source: readonly number[]
  /** For whether it reads like a machine translation. */
  readonly machine: readonly number[]
}

/** Documents of this length have their weights as they are; longer ones are judged more firmly. */
const USUAL_LENGTH = 300
/** The style of shorter ones says less, in proportion: a sentence or two may be written like anything. */
const SHORTEST = 60

/** How much longer than usual a document is, as a logarithm. */
const lengthOf = (words: number): number => Math.log(Math.max(words, SHORTEST) / USUAL_LENGTH)

/** What speaks for each source, to be multiplied by the factors of the calibration. */
export function factorsOfSource(style: number, rules: number, isNative: boolean, words: number): number[] {
  const length = lengthOf(words)
  const shown = style * Math.min(1, words / SHORTEST)
  return [shown, shown * length, rules, rules * length, isNative ? 1 : 0, isNative ? length : 0]
}

/**
 * What speaks for machine translation.
 * @param machine the weight of style for it
 * @param native the weight of style for native English over that of all else
 * @param rules the sum of the rules for the likeliest language over that for native English
 */
export function factorsOfMachine(machine: number, native: number, rules: number, words: number): number[] {
  const length = lengthOf(words)
  return [1, length, machine, machine * length, native, native * length, rules, rules * length]
}

export function weighed(factors: readonly number[], parameters: readonly number[]): number {
  return factors.reduce((sum, factor, at) => sum + factor * (parameters[at] ?? 0), 0)
}

/** Sums as probabilities that add up to one. */
export function normalised(sums: readonly number[]): number[] {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** The logarithm of the sum of what logarithms stand for. */
export function logSum(sums: readonly number[]): number {
  const most = Math.max(...sums)
  return most + Math.log(sums.reduce((sum, value) => sum + Math.exp(value - most), 0))
}
