import type {Spread} from '../../src/build/measured-file.js'

export type {Spread} from '../../src/build/measured-file.js'

/** The median and the quartiles of measurements, to three digits. */
export function spreadOf(measured: readonly number[]): Spread {
  const sorted = [...measured].sort((a, b) => a - b)
  const at = (share: number): number => rounded(sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN)
  return {median: at(0.5), low: at(0.25), high: at(0.75)}
}

/** More digits would differ from run to run. */
export function rounded(figure: number): number {
  return Number(figure.toPrecision(3))
}
