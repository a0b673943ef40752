/** The properties of `npm run fuzz`, for a few hundred values that are always the same. */
import {setImmediate} from 'node:timers/promises'
import {expect, it} from 'vitest'
import {PROPERTIES} from '../fuzz/properties.js'

const SEED = 1
/** In rounds, between which the test runner hears from this process. */
const ROUNDS = 3
const RUNS = 10

it.each(PROPERTIES.map((property) => [property.name, property] as const))('%s', async (_, {check}) => {
  for (let round = 0; round < ROUNDS; round++) {
    const {failure} = await check({numRuns: RUNS, seed: SEED + round})
    expect(failure).toBeUndefined()
    await setImmediate()
  }
})
