/** Tries the properties in turn until the time is over, and tells `fuzz.ts` of all it does. */
import {PROPERTIES, type Property} from './properties.js'

/** What this process tells: that it begins to try a value, how many runs it made, or what failed. */
export type News =
  | {readonly kind: 'begins'; readonly name: string; readonly seed: number; readonly value: string}
  | {readonly kind: 'made'; readonly name: string; readonly runs: number}
  | {readonly kind: 'failed'; readonly name: string; readonly seed: number; readonly report: string}

/** Of one property before the next has its turn. */
const RUNS = 10

// The first seed, and when to end, in milliseconds of the clock.
const [seed = 0, end = 0] = process.argv.slice(2).map(Number)
const tell = (news: News): unknown => process.send?.(news)

/** Tries one property with one seed; tells whether it holds. */
async function holds({name, check}: Property, own: number): Promise<boolean> {
  const {runs, failure} = await check(
    {numRuns: RUNS, seed: own, interruptAfterTimeLimit: Math.max(1, end - Date.now()), markInterruptAsFailure: false},
    (value) => tell({kind: 'begins', name, seed: own, value}),
  )
  tell({kind: 'made', name, runs})
  if (failure !== undefined) tell({kind: 'failed', name, seed: own, report: failure})
  return failure === undefined
}

const left = new Set(PROPERTIES)
for (let own = seed; left.size > 0 && Date.now() < end; own++) {
  for (const property of left) {
    if (Date.now() >= end) break
    // One failure tells enough: the next would be the same.
    if (!(await holds(property, own))) left.delete(property)
  }
}
process.disconnect?.()
