/**
 * Multinomial logistic regression over sparse rows, by stochastic gradient with step sizes for each weight (AdaGrad: Duchi, Hazan and
 * Singer 2011, https://jmlr.org/papers/v12/duchi11a.html). The same rows give the same weights, bit by bit: nothing is drawn at random.
 */

/** What is known of one document: its features by number, and how strong each is. */
export interface Row {
  readonly features: Uint32Array
  readonly strengths: Float64Array
  /** The number of its class. */
  readonly label: number
  /** How much it counts. */
  readonly weight: number
}

export interface Model {
  /** Of each class. */
  readonly bias: Float64Array
  /** Of each feature for each class, one feature after the other. */
  readonly weights: Float64Array
}

export interface Training {
  readonly classes: number
  readonly features: number
  readonly epochs: number
  /** How strongly weights are drawn towards nothing, a row. */
  readonly decay: number
}

const STEP = 0.2
/** So that first steps are not without bound. */
const START = 1e-3

export function train(rows: readonly Row[], {classes, features, epochs, decay}: Training): Model {
  const bias = new Float64Array(classes)
  const weights = new Float64Array(features * classes)
  const biasSquares = new Float64Array(classes).fill(START)
  const squares = new Float64Array(features * classes).fill(START)
  const order = spread(rows.length)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of order) {
      const row = rows[index]
      if (row === undefined) continue
      const errors = probabilities(logits({bias, weights}, row, classes))
      errors[row.label] = (errors[row.label] ?? 0) - 1
      for (let label = 0; label < classes; label++)
        descend(bias, biasSquares, label, row.weight * (errors[label] ?? 0), 0)
      for (let at = 0; at < row.features.length; at++) {
        const base = (row.features[at] ?? 0) * classes
        const strength = row.weight * (row.strengths[at] ?? 0)
        for (let label = 0; label < classes; label++)
          descend(weights, squares, base + label, strength * (errors[label] ?? 0), decay)
      }
    }
  }
  return {bias, weights}
}

function descend(values: Float64Array, squares: Float64Array, at: number, slope: number, decay: number): void {
  const value = values[at] ?? 0
  const gradient = slope + decay * value
  const square = (squares[at] ?? 0) + gradient * gradient
  squares[at] = square
  values[at] = value - (STEP * gradient) / Math.sqrt(square)
}

/** The sum of each class for a document, before it is made a probability. */
export function logits(
  {bias, weights}: Model,
  {features, strengths}: Pick<Row, 'features' | 'strengths'>,
  classes: number,
): number[] {
  const sums = [...bias]
  for (let at = 0; at < features.length; at++) {
    const base = (features[at] ?? 0) * classes
    const strength = strengths[at] ?? 0
    for (let label = 0; label < classes; label++)
      sums[label] = (sums[label] ?? 0) + strength * (weights[base + label] ?? 0)
  }
  return sums
}

export function probabilities(sums: readonly number[]): number[] {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** The numbers below `length` in an order that mixes them: steps of a number that has no divisor with it. */
function spread(length: number): number[] {
  let step = Math.max(1, Math.round(length * 0.618))
  while (commonDivisor(step, length) !== 1) step++
  return Array.from({length}, (_, at) => (at * step) % length)
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}
