/** What `npm run bench` has measured, as it stands in `test/bench/results.json`. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import type {WorkDone} from '../../src/text/work.js'
import type {Spread} from './spread.js'

const FILE = 'test/bench/results.json'

/** A part that was not measured is missing. */
export interface Results {
  /** Short documents: the time of each linter over that of parsing alone, by name. */
  readonly linters?: Readonly<Record<string, Spread>>
  /** The time of the preset by its number of rules, over that with the fewest. */
  readonly rules?: Readonly<Record<string, Spread>>
  /** The first documents of a process. */
  readonly first?: {
    /** Seconds for loading the package and linting a document of 2 KB. */
    readonly seconds: Spread
    /** The time of the first 100 KB over that of as much later on. */
    readonly ratio: Spread
  }
  /** The command on a file of 2 KB, and over `remark-cli` with `remark-preset-lint-recommended`. */
  readonly start?: {
    readonly seconds: Spread
    readonly mebibytes: number
    readonly ratio: Spread
    readonly memoryRatio: Spread
  }
  /** The command on large files. */
  readonly documents?: readonly DocumentResult[]
  /** Counted for each token: in the first documents of a process, and later on. */
  readonly work?: {readonly first: WorkDone; readonly later: WorkDone}
}

export interface DocumentResult {
  readonly name: string
  readonly megabytes: number
  /** The time per MB, without that of the start, over that of a document of 1 MB. */
  readonly ratio: number
  /** Memory at the peak. */
  readonly mebibytes: number
}

export function readResults(): Results {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Results) : {}
}

export function writeResults(results: Results): void {
  writeFileSync(FILE, `${JSON.stringify(results, undefined, 2)}\n`)
}
