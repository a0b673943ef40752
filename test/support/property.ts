import {setImmediate} from 'node:timers/promises'
import fc from 'fast-check'
import {inject} from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** How many random values a property is checked on. */
    readonly runs: number
    /** How often a text without end repeats its unit. */
    readonly times: number
    /** Of so many rules the fixes of one are tried. */
    readonly everyRule: number
    /** Of so many hostile texts the work for one is counted. */
    readonly everyText: number
    /** Of so many places one is declined. */
    readonly everyPlace: number
  }
}

/**
 * Checks a property on random values: 300 in `npm test`, 6,000 in `npm run test:slow`, always the same.
 * @param most fewer, where a known defect stands among more
 */
export async function holds<T>(
  values: fc.Arbitrary<T>,
  check: (value: T) => unknown,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  let run = 0
  const property = fc.asyncProperty(values, async (value) => {
    run++
    // The test runner hears nothing from a process that never pauses.
    if (run % 50 === 0) await setImmediate()
    await check(value)
  })
  await fc.assert(property, {numRuns: Math.min(inject('runs'), most), seed: 1})
}
