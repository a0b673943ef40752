import type {Baseline} from './baseline/baseline.js'
import type {Changes} from './changed/changes.js'
import {rangesOf} from './changed/lines.js'
import {describeFailure} from './failure.js'
import {type FixLevel, type LintResult, type LintTask, lintText} from './lint-text.js'
import type {Source} from './read-source.js'
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

/** In UTF-16 code units: texts up to here fit into any memory that Node.js runs in. */
const ALWAYS_FITS = 100_000

/** Reads files and checks them, in this thread or in others; writes and tells nothing. */
export class Checker {
  private readonly finder: SettingsFinder
  /** Where texts are checked; `undefined` for this thread. */
  private pool: LintPool | undefined

  constructor(
    private readonly flags: CheckerFlags,
    private readonly baseline: Baseline | undefined,
    private readonly changes: Changes | undefined,
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
    const threads = await threadsFor(files, cwd, asked)
    if (threads === 1) return 1
    await this.startPool(threads)
    return threads
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
      const lines = await this.changes?.linesOf(name)
      if (lines?.length === 0) return {kind: 'unchanged'}
      const source = await read(settings)
      const task = {
        ...{name, text: source.text, cwd: this.flags.cwd, fix: this.flags.fix},
        baseline: this.baseline?.of(name),
        changed: lines && rangesOf(lines, source.text),
      }
      return {kind: 'done', source, result: await this.lint(task, settings), settings}
    } catch (error) {
      return {kind: 'failed', error}
    }
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
