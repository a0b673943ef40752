/** Tries the properties in turn until the time is over, and tells `fuzz.ts` of all it does. */
import {parentPort, workerData} from 'node:worker_threads'
import {PROPERTIES, type Property} from './properties.js'

/** What the worker is asked for. */
export interface Task {
  readonly seed: number
  /** When to end, in milliseconds of the clock. */
  readonly end: number
}

/** What the worker tells: that it begins to try a value, how many runs it made, or what failed. */
export type News =
  | {readonly kind: 'begins'; readonly name: string; readonly seed: number; readonly value: string}
  | {readonly kind: 'made'; readonly name: string; readonly runs: number}
  | {readonly kind: 'failed'; readonly name: string; readonly seed: number; readonly report: string}

/** Of one property before the next has its turn. */
const RUNS = 20

const {seed, end} = workerData as Task
const tell = (news: News): void => parentPort?.postMessage(news)

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
