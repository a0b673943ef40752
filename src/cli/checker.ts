import path from 'node:path'
import type {Baseline} from './baseline/baseline.js'
import type {Cache} from './cache/cache.js'
import type {Changes} from './changed/changes.js'
import {type Lines, rangesOf} from './changed/lines.js'
import {describeFailure} from './failure.js'
import {type FixLevel, type LintResult, type LintTask, lintText} from './lint-text.js'
import {readSource, type Source} from './read-source.js'
import {type FileSettings, type SettingFlags, SettingsFinder} from './settings.js'
import type {LintPool} from './threads/lint-pool.js'

export interface CheckerFlags extends SettingFlags {
  /** Which fixes are made, if any. */
  readonly fix: FixLevel | undefined
  /** The revision of git that lines must have changed since. */
  readonly changedSince: string | undefined
  /** On how many threads files are checked; `undefined` for what is worth it. */
  readonly threads: number | undefined
}

/** What came of checking one file. */
export type Checked =
  | {readonly kind: 'done'; readonly source: Source; readonly result: LintResult; readonly settings: FileSettings}
  /** None of the lines that are asked for is in it. */
  | {readonly kind: 'unchanged'}
  /** A mistake in its configuration, which other files may share. */
  | {readonly kind: 'misconfigured'; readonly reason: string}
  | {readonly kind: 'failed'; readonly error: unknown}

/** What is known of files before they are checked. */
export interface Known {
  readonly baseline: Baseline | undefined
  readonly changes: Changes | undefined
  readonly cache: Cache | undefined
}

/** In UTF-16 code units: texts up to here fit into any memory that Node.js runs in. */
const ALWAYS_FITS = 100_000

/** Reads files and checks them, in this thread or in others; writes and tells nothing. */
export class Checker {
  private readonly finder: SettingsFinder
  /** Where texts are checked; `undefined` for this thread. */
  private pool: LintPool | undefined

  constructor(
    private readonly flags: CheckerFlags,
    private readonly known: Known,
  ) {
    this.finder = new SettingsFinder(flags)
  }

  /**
   * Starts the threads that some files are worth.
   * @param files relative to the working directory
   * @returns how many there are
   */
  async start(files: readonly string[]): Promise<number> {
    const {cwd, changedSince} = this.flags
    // Of files in git few are changed.
    const asked = this.flags.threads ?? (changedSince === undefined ? undefined : 1)
    if (asked === 1 || files.length < 2) return 1
    const {threadsFor} = await import('./threads/threads.js')
    const threads = await threadsFor(await this.unknownOf(files), cwd, asked)
    if (threads === 1) return 1
    await this.startPool(threads)
    return threads
  }

  /** Those of some files whose results are not known. */
  private async unknownOf(files: readonly string[]): Promise<readonly string[]> {
    const {cache} = this.known
    if (cache === undefined) return files
    const unknown: string[] = []
    for (const file of files) if (!(await this.isKnown(file, cache))) unknown.push(file)
    return unknown
  }

  private async isKnown(name: string, cache: Cache): Promise<boolean> {
    try {
      const settings = await this.finder.of(name)
      const {text} = await readSource(path.resolve(this.flags.cwd, name), settings.maxSize)
      return cache.of(this.taskOf(name, text, undefined), settings) !== undefined
    } catch {
      // It is told in its turn.
      return false
    }
  }

  /** Ends them. */
  async end(): Promise<void> {
    await this.pool?.end()
  }

  /** Checks one file; never rejects. */
  async check(name: string, read: (settings: FileSettings) => Promise<Source>): Promise<Checked> {
    let settings: FileSettings
    try {
      settings = await this.finder.of(name)
    } catch (error) {
      return {kind: 'misconfigured', reason: describeFailure(error)}
    }
    try {
      const lines = await this.known.changes?.linesOf(name)
      if (lines?.length === 0) return {kind: 'unchanged'}
      const source = await read(settings)
      const task = this.taskOf(name, source.text, lines)
      return {kind: 'done', source, result: await this.resultOf(task, settings), settings}
    } catch (error) {
      return {kind: 'failed', error}
    }
  }

  private taskOf(name: string, text: string, lines: readonly Lines[] | undefined): LintTask {
    return {
      ...{name, text, cwd: this.flags.cwd, fix: this.flags.fix},
      baseline: this.known.baseline?.of(name),
      changed: lines && rangesOf(lines, text),
    }
  }

  private async resultOf(task: LintTask, settings: FileSettings): Promise<LintResult> {
    const {cache} = this.known
    const known = cache?.of(task, settings)
    if (known !== undefined) return known
    const result = await this.lint(task, settings)
    cache?.take(task, settings, result)
    return result
  }

  private async lint(task: LintTask, settings: FileSettings): Promise<LintResult> {
    // Small texts need not even ask how much memory there is.
    if (task.text.length > ALWAYS_FITS) {
      const {collectEarly, mayExceedMemory} = await import('./threads/threads.js')
      collectEarly(task.text.length)
      if (this.pool === undefined && mayExceedMemory(task.text.length)) await this.startPool(1)
    }
    return this.pool === undefined ? lintText(task, settings) : this.pool.lint(task)
  }

  private async startPool(threads: number): Promise<void> {
    const {LintPool} = await import('./threads/lint-pool.js')
    this.pool = new LintPool(threads, this.flags)
  }
}
