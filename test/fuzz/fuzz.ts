/**
 * `npm run fuzz -- --minutes N [--seed S]`: tries random texts, trees, documents, rule files and options until the time is over. Prints
 * the seed, how often each property was tried, and the smallest value that broke one. Exit code: 0 all hold, 1 something failed, 2 wrong
 * flags. With the seed of a failure the run begins with it.
 */
import {fork} from 'node:child_process'
import {parseArgs} from 'node:util'
import type {News} from './trial.js'

/** A value that takes so long, in milliseconds, will never be done: the longest takes some seconds on a busy machine. */
const HANGS = 120_000
const MINUTE = 60_000

function numberOf(value: string, flag: string): number {
  const number = Number(value)
  if (value.trim() !== '' && Number.isFinite(number) && number >= 0) return number
  console.error(`--${flag} must be a number that is not negative, not "${value}"`)
  process.exit(2)
}

function flags(): {minutes: number; seed: number} {
  try {
    const {values} = parseArgs({options: {minutes: {type: 'string'}, seed: {type: 'string'}}})
    return {
      minutes: numberOf(values.minutes ?? '1', 'minutes'),
      seed: Math.floor(numberOf(values.seed ?? String(Date.now() % 2 ** 31), 'seed')),
    }
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : String(error)}\nusage: npm run fuzz -- --minutes N [--seed S]`,
    )
    process.exit(2)
  }
}

const {minutes, seed} = flags()
const end = Date.now() + minutes * MINUTE
const runs = new Map<string, number>()
let hasFailed = false
let last: Extract<News, {kind: 'begins'}> | undefined

function fail(name: string, own: number, report: string): void {
  hasFailed = true
  console.log(`\n${name} fails; npm run fuzz -- --seed ${own} begins with it.\n${report}\n`)
}

console.log(`seed ${seed}, ${minutes} minutes`)
// Another process can be ended whatever it does.
const trial = fork(new URL('./trial.ts', import.meta.url), [String(seed), String(end)])
const watch = setTimeout(() => {
  if (last !== undefined) fail(last.name, last.seed, `It does not come to an end with ${last.value}`)
  trial.kill('SIGKILL')
}, HANGS)

trial.on('message', (news: News) => {
  if (news.kind === 'begins') {
    last = news
    watch.refresh()
  } else if (news.kind === 'made') runs.set(news.name, (runs.get(news.name) ?? 0) + news.runs)
  else fail(news.name, news.seed, news.report)
})
trial.on('exit', (code) => {
  clearTimeout(watch)
  if (code !== 0 && !hasFailed)
    fail(last?.name ?? 'the start', last?.seed ?? seed, `It ended the process with ${last?.value}`)
  const total = [...runs.values()].reduce((sum, count) => sum + count, 0)
  for (const [name, count] of runs) console.log(`${String(count).padStart(7)} ${name}`)
  console.log(
    `${String(total).padStart(7)} in all; seed ${seed}: ${hasFailed ? 'something failed, see above' : 'all hold'}`,
  )
  process.exitCode = hasFailed ? 1 : 0
})
