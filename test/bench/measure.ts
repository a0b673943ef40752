/** The measurements of `npm run bench`, one a part of the results. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {workPerToken} from '../support/counts.js'
import {ALL_RULES, packageWith} from './fewer-rules.js'
import {LINTERS, type Lint, retextLint} from './linters.js'
import {PARSING} from './names.js'
import {firstTimes, ratioToParsing, type Usage, usageOf} from './processes.js'
import {ratiosTo, WARM_UP} from './ratios.js'
import type {DocumentResult, Results} from './results.js'
import {rounded, type Spread, spreadOf} from './spread.js'
import {largeText, type Texts} from './texts.js'

export interface Amount {
  /** How often everything is measured that is compared. */
  readonly rounds: number
  /** The largest document. */
  readonly megabytes: number
}

type Part = keyof Results
type Measure<P extends Part> = (texts: Texts, amount: Amount) => Promise<Required<Results>[P]>

/** Each part of the results with what measures it. */
export const MEASURES: {readonly [P in Part]-?: Measure<P>} = {
  linters: async (texts, {rounds}) => {
    const batches = Array.from({length: WARM_UP + rounds}, () => severalOf(texts))
    const ratios: Record<string, Spread> = {[PARSING]: spreadOf([1])}
    for (const name of Object.keys(LINTERS)) ratios[name] = await ratioToParsing({name, batches, rounds})
    return ratios
  },
  rules: async (texts, {rounds}) => {
    const linters = new Map<string, Lint>()
    for (const count of [1000, 3000, ALL_RULES])
      linters.set(String(count), retextLint((await packageWith(count)).default))
    return Object.fromEntries(await ratiosTo('1000', linters, {texts, rounds}))
  },
  first: async (texts, {rounds}) => {
    const seconds: number[] = []
    const ratios: number[] = []
    for (let run = 0; run < processes(rounds); run++) {
      const batches = Array.from({length: 18}, () => texts.batch()).flat()
      const [loading = 0, ...times] = await firstTimes(batches)
      seconds.push((loading + (times[0] ?? 0)) / 1000)
      const early = perCharacter(times, batches, 0, 100_000)
      const late = perCharacter(times, batches, 300_000, 400_000)
      ratios.push(early / late)
    }
    return {seconds: spreadOf(seconds), ratio: spreadOf(ratios)}
  },
  start: (texts, {rounds}) =>
    withFile(texts.batch()[0] ?? '', '.md', async (file) => {
      const ours: Usage[] = []
      const remarks: Usage[] = []
      for (let run = 0; run < processes(rounds); run++) {
        ours.push(await commandOn(file))
        remarks.push(await remarkOn(file))
      }
      const over = (key: keyof Usage): number[] => ours.map((usage, at) => usage[key] / (remarks[at]?.[key] ?? 0))
      return {
        seconds: spreadOf(ours.map(({seconds}) => seconds)),
        mebibytes: spreadOf(ours.map(({mebibytes}) => mebibytes)).median,
        ratio: spreadOf(over('seconds')),
        memoryRatio: spreadOf(over('mebibytes')),
      }
    }),
  documents: async (texts, {megabytes: most}) => {
    const start = await withFile(texts.batch()[0] ?? '', '.txt', (file) => commandOn(file))
    const measured: DocumentResult[] = []
    const add = async (name: string, megabytes: number, text: string): Promise<void> => {
      const {seconds, mebibytes} = await withFile(text, '.txt', (file) => commandOn(file))
      measured.push({name, megabytes, ratio: (seconds - start.seconds) / megabytes, mebibytes: rounded(mebibytes)})
    }
    for (const megabytes of [0.1, 1, 10, 20].filter((size) => size <= most))
      await add(`${megabytes} MB`, megabytes, largeText(megabytes))
    if (most >= 1) await add('1 MB, a single paragraph', 1, largeText(1, {isOneParagraph: true}))
    const one = measured.find(({megabytes}) => megabytes === Math.min(1, most))?.ratio ?? Number.NaN
    return measured.map((result) => ({...result, ratio: rounded(result.ratio / one)}))
  },
  work: async (texts) => {
    const first = await workPerToken(texts.batch())
    for (let batch = 0; batch < 10; batch++) await workPerToken(texts.batch())
    return {first: allRounded(first), later: allRounded(await workPerToken(texts.batch()))}
  },
}

/** A round takes so many batches, or parsing would be done before the clock moves. */
const BATCHES_IN_ROUND = 4
const severalOf = (texts: Texts): string[] => Array.from({length: BATCHES_IN_ROUND}, () => texts.batch()).flat()

/** The command ends with 1 when it has findings. */
const commandOn = (file: string): Promise<Usage> => usageOf(['dist/cli.js', '--max-size', '100MB', file], [0, 1])

const REMARK = ['node_modules/remark-cli/cli.js', '--no-stdout', '--use', 'remark-preset-lint-recommended']
const remarkOn = (file: string): Promise<Usage> => usageOf([...REMARK, file], [0])

/** Processes take longer than rounds and vary less. */
const processes = (rounds: number): number => Math.max(1, Math.ceil(rounds / 3))

/** The time per character of the documents that stand between two places of all their text. */
function perCharacter(times: readonly number[], texts: readonly string[], from: number, to: number): number {
  let [at, time, length] = [0, 0, 0]
  for (const [index, text] of texts.entries()) {
    if (at >= from && at < to) {
      time += times[index] ?? 0
      length += text.length
    }
    at += text.length
  }
  return time / length
}

function allRounded<T extends object>(figures: T): T {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, rounded(figure)])) as T
}

/** Lets a task read a text from a file, which is removed afterwards. */
async function withFile<T>(text: string, extension: string, task: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
  const file = path.join(folder, `text${extension}`)
  writeFileSync(file, text)
  try {
    return await task(file)
  } finally {
    rmSync(folder, {recursive: true})
  }
}
