/**
 * What was measured of the package: one file, of which the tables of the README and the page "Measured" of the site are made. `npm run
 * bench` writes `speed`, and `npm run registers` writes `registers`; `quality` is entered by hand, where texts are linted that are not of this
 * repository. How often each rule matches stands in `rules/evidence.json`.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import type {WorkDone} from '../text/work.js'

export const MEASURED_FILE = 'test/bench/measured.json'

export interface Measured {
  readonly speed?: Speed
  readonly quality?: Quality
  readonly registers?: RegisterScores
}

/** A measured figure: the middle of all measurements, and the middle half of them. */
export interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
}

/** What `npm run bench` has measured. A part that was not measured is missing. */
export interface Speed {
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

/** What the rules do on real texts. */
export interface Quality {
  /** Flags per 1,000 words. */
  readonly rates: readonly Rate[]
  /** Machine translation that a human post-editor changed a little. */
  readonly postEdited: {
    /** English name of the source language. */
    readonly language: string
    /** Share of the flags that touch a word the post-editor changed. */
    readonly share: number
    /** That share over the share of all words that were changed. */
    readonly overChance: number
  }
  /** Documents in which every artifact was marked by hand. */
  readonly documents: readonly (Hits & {
    /** What they are, as a sentence goes on. */
    readonly texts: string
    /** No writer of rules has read them. */
    readonly unseen?: true
  })[]
}

/** What `npm run registers` has measured on the texts that no writer of rules has read, their language stated. */
export interface RegisterScores {
  /** By the code of the language. */
  readonly byLanguage: Readonly<Record<string, Hits>>
  readonly byRegister: Readonly<Record<string, Hits>>
}

/** Shares from 0 to 1, or counts: so many of so many. */
export interface Hits {
  /** The clear artifacts that were found. */
  readonly found: Share
  /** The flags that hit an artifact. */
  readonly right: Share
}

export type Share = number | readonly [hits: number, all: number]

export interface Rate {
  readonly origin: 'machine' | 'human' | 'native'
  /** What was linted, as a sentence goes on behind "in". */
  readonly texts: string
  readonly rate: number
  readonly note?: string
}

export function readMeasured(): Measured {
  return existsSync(MEASURED_FILE) ? (JSON.parse(readFileSync(MEASURED_FILE, 'utf8')) as Measured) : {}
}

export function writeMeasured(measured: Measured): void {
  writeFileSync(MEASURED_FILE, `${JSON.stringify(measured, undefined, 2)}\n`)
}

/** A share as it is written: "31 of 32", or "60%". */
export function shareText(share: Share): string {
  return typeof share === 'number' ? `${Math.round(share * 100)}%` : `${share[0]} of ${share[1]}`
}
