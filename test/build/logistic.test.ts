/** The learners behind `npm run judgement`. */
import {expect, it} from 'vitest'
import {fitted} from '../../src/build/judgement/calibrate.js'
import {logits, probabilities, train} from '../../src/build/judgement/logistic.js'
import {areaUnderCurve, calibrationError} from '../../src/build/judgement/measures.js'

const row = (features: readonly number[], label: number) => ({
  features: Uint32Array.from(features),
  strengths: Float64Array.from(features, () => 1),
  label,
  weight: 1,
})

it('learns which features tell classes apart, the same way each time', () => {
  const rows = [row([0, 3], 0), row([1, 3], 1), row([2, 3], 2), row([0], 0), row([1], 1), row([2], 2)]
  const settings = {classes: 3, features: 4, epochs: 60, decay: 1e-4}
  const model = train(rows, settings)
  for (const each of rows) {
    const likely = probabilities(logits(model, each, 3))
    expect(likely[each.label]).toBeGreaterThan(0.8)
  }
  expect(train(rows, settings)).toEqual(model)
})

it('finds the parameters of a choice that is right three times in four', () => {
  const choices = [0, 0, 0, 1].map((right) => ({factors: [[1], [0]], priors: [0, 0], right, weight: 1}))
  expect(fitted(choices, 1)[0]).toBeCloseTo(Math.log(3), 1)
})

it('keeps to what is known beforehand where nothing speaks for anything', () => {
  const choices = [0, 1].map((right) => ({factors: [[1], [0]], priors: [Math.log(9), 0], right, weight: 1}))
  expect(fitted(choices, 1)[0]).toBeCloseTo(-Math.log(9), 1)
})

it('measures the area under the curve, ties by half', () => {
  expect(areaUnderCurve([3, 4], [1, 2])).toBe(1)
  expect(areaUnderCurve([1, 2], [3, 4])).toBe(0)
  expect(areaUnderCurve([1, 2], [1, 2])).toBe(0.5)
})

it('measures how far probabilities are from what comes true', () => {
  const forecast = (likely: number, isTrue: boolean) => ({likely, isTrue, weight: 1})
  expect(calibrationError([forecast(0.95, true), forecast(0.05, false)])).toBeCloseTo(0.05)
  expect(calibrationError([forecast(0.95, false), forecast(0.05, true)])).toBeCloseTo(0.95)
})
