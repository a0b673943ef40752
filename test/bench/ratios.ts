/** Compares how long linters take for the same texts. */
import {base, Faker} from '@faker-js/faker'
import {Bench} from 'tinybench'
import type {Lint} from './linters.js'
import {type Spread, spreadOf} from './spread.js'
import type {Texts} from './texts.js'

/** Rounds before anything counts: the engine compiles what runs often, and caches fill. */
export const WARM_UP = 5

/** Milliseconds of processor time: those of other programs on the same machine do not count. */
export function processorTime(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * How many times as long as `first` each linter takes. All read the same texts in one round, in an order that changes from round to
 * round, and are compared within the round, so that what else the machine does favours none; no text is read twice.
 * @returns by name, the median and the quartiles over the rounds
 */
export async function ratiosTo(
  first: string,
  linters: ReadonlyMap<string, Lint>,
  {texts, rounds}: {texts: Texts; rounds: number},
): Promise<Map<string, Spread>> {
  const faker = new Faker({locale: base, seed: 1})
  const ratios = new Map([...linters.keys()].map((name): [string, number[]] => [name, []]))
  for (let round = -WARM_UP; round < rounds; round++) {
    const times = await timesOf(faker.helpers.shuffle([...linters]), texts.batch())
    if (round < 0) continue
    for (const [name, all] of ratios) all.push((times.get(name) ?? 0) / (times.get(first) ?? 0))
  }
  return new Map([...ratios].map(([name, all]) => [name, spreadOf(all)]))
}

/** What each linter takes for the texts, once. */
async function timesOf(
  linters: Iterable<readonly [string, Lint]>,
  texts: readonly string[],
): Promise<Map<string, number>> {
  const bench = new Bench({iterations: 1, time: 0, warmup: false, throws: true, now: processorTime})
  for (const [name, lint] of linters) {
    const lintAll = async (): Promise<void> => {
      for (const text of texts) await lint(text)
    }
    bench.add(name, lintAll, {async: true})
  }
  const tasks = await bench.run()
  return new Map(tasks.map(({name, result}) => [name, 'latency' in result ? result.latency.mean : Number.NaN]))
}
