import path from 'node:path'
import type {Readable} from 'node:stream'
import {NothingToCheck} from '../formats/catalogues/catalogue.js'
import {resummed} from '../judgement/summary.js'
import {RuleFileError} from '../rules/problem.js'
import {printable} from '../text/printable.js'
import {Baseline, type BaselineFlags} from './baseline/baseline.js'
import {Changes} from './changed/changes.js'
import {rangesOf} from './changed/lines.js'
import {describeFailure} from './failure.js'
import {Fixer, type FixTarget} from './fix/fixer.js'
import {gatherFiles} from './gather-files.js'
import {IgnoreFiles} from './ignored.js'
import {type FixLevel, type Found, lintText} from './lint-text.js'
import {Outcome, slashed} from './outcome.js'
import {Progress, type ProgressStream} from './progress.js'
import {readSource, readStream, type Source} from './read-source.js'
import type {ReportSettings} from './report/report.js'
import {Reports} from './report/reports.js'
import type {Target} from './report/targets.js'
import {type FileSettings, type SettingFlags, SettingsFinder} from './settings.js'
import {excessOf} from './verdict.js'

export interface FileFlags extends SettingFlags, ReportSettings {
  /** The reports that are asked for. */
  readonly targets: readonly Target[]
  readonly ignorePath: string | undefined
  /** The name standard input goes by, whose extension tells its format. */
  readonly stdinPath: string | undefined
  readonly stdin: Readable
  /** Which fixes are made, if any. */
  readonly fix: FixLevel | undefined
  /** Whether fixes are printed as a diff and not written. */
  readonly isDiff: boolean
  /** Whether folders and globs may have no files. */
  readonly allowEmpty: boolean
  readonly baseline: BaselineFlags | undefined
  /** The revision of git that lines must have changed since. */
  readonly changedSince: string | undefined
  /** Takes what goes to standard output. */
  readonly print: (text: string) => void
  /** Takes what reports print. */
  readonly printReport: (text: string) => void
  /** Takes why something could not be checked, and other notes. */
  readonly printNote: (text: string) => void
  /** Where progress is shown, if it is. */
  readonly progress: ProgressStream | undefined
}

/**
 * Checks files, folders and globs, or standard input if there are no arguments, and reports what was found.
 * @returns the exit code: 0 nothing at or above the threshold; 1 findings; 2 something could not be done
 */
export async function lintFiles(args: readonly string[], flags: FileFlags): Promise<0 | 1 | 2> {
  const {cwd, baseline, changedSince} = flags
  const progress = new Progress(flags.progress)
  const calm: FileFlags = {
    ...flags,
    print: progress.beside(flags.print),
    printReport: progress.beside(flags.printReport),
    printNote: progress.beside(flags.printNote),
  }
  const run = new Run(calm, progress, {
    reports: await Reports.open(flags.targets, cwd, calm.printReport, flags),
    baseline: baseline && (await Baseline.open(baseline, cwd)),
    changes: changedSince === undefined ? undefined : await Changes.open(changedSince, cwd),
  })
  try {
    if (args.length === 0) await run.lintStream()
    else await run.lintAll(args)
  } finally {
    progress.end()
  }
  return run.end()
}

interface Equipment {
  readonly reports: Reports
  readonly baseline: Baseline | undefined
  readonly changes: Changes | undefined
}

/** One run of the command. */
class Run {
  private readonly finder: SettingsFinder
  private readonly outcome: Outcome
  private readonly fixer: Fixer
  /** Files that are in order and have no English. */
  private readonly skipped = new Set<string>()
  private checked = 0

  constructor(
    private readonly flags: FileFlags,
    private readonly progress: Progress,
    private readonly equipment: Equipment,
  ) {
    this.finder = new SettingsFinder(flags)
    this.outcome = new Outcome(flags.maxWarnings, flags.printNote)
    this.fixer = new Fixer(flags)
  }

  async end(): Promise<0 | 1 | 2> {
    if (this.skipped.size > 0 && this.checked === 0 && this.outcome.failures.length === 0)
      this.outcome.fail(undefined, 'nothing was checked: name a file with English in it')
    const {reports, baseline, changes} = this.equipment
    await reports.end(this.outcome.failures)
    const notes = [changes?.note(), this.fixer.note(), await baseline?.end()].filter(Boolean)
    if (!this.flags.quiet) for (const note of notes) this.flags.printNote(`${note}\n`)
    return this.outcome.code
  }

  async lintStream(): Promise<void> {
    if ('isTTY' in this.flags.stdin && this.flags.stdin.isTTY === true)
      throw new Error('there is nothing to check: name files, folders or globs, or pipe text in')
    const name = this.flags.stdinPath ?? 'stdin.txt'
    await this.lint({name, file: undefined}, ({maxSize}) => readStream(this.flags.stdin, name, maxSize))
  }

  async lintAll(args: readonly string[]): Promise<void> {
    const {cwd, ignorePath, allowEmpty} = this.flags
    const fail = this.outcome.fail.bind(this.outcome)
    const {files, named, searches} = await gatherFiles(args, {cwd, allowEmpty, fail})
    const ignored = new Set<string>()
    const ignoreFiles = new IgnoreFiles(cwd, ignorePath)
    this.progress.start(files.length)
    for (const name of files) {
      try {
        const file = path.resolve(cwd, name)
        if (ignoreFiles.has(name)) ignored.add(name)
        else await this.lint({name, file}, ({maxSize}) => readSource(file, maxSize))
      } catch (error) {
        fail(name, describeFailure(error))
      }
      await this.progress.step()
    }
    for (const name of ignored) if (named.has(name)) this.tellIgnored(name)
    if (allowEmpty) return
    for (const [argument, found] of searches) {
      if (found.every((file) => ignored.has(file)))
        fail(argument, `${printable(argument)}: every file here is ignored: leave it out, or mend the ignore file`)
      else if (found.every((file) => ignored.has(file) || this.skipped.has(file)))
        fail(argument, `${printable(argument)}: no file here has English to check: leave it out`)
    }
  }

  private tellIgnored(name: string): void {
    const {quiet, printNote} = this.flags
    if (!quiet) printNote(`${printable(name)}: not checked, since an ignore file leaves it out\n`)
  }

  /** Checks one text, and does with it what the flags say. */
  private async lint(target: FixTarget, read: (settings: FileSettings) => Promise<Source>): Promise<void> {
    const {name} = target
    let settings: FileSettings
    try {
      settings = await this.finder.of(name)
    } catch (error) {
      // All files of a configuration fail alike: its mistake is told once.
      this.outcome.fail(undefined, describeFailure(error))
      return
    }
    try {
      const {baseline, changes} = this.equipment
      const lines = await changes?.linesOf(name)
      if (lines?.length === 0) return
      const source = await read(settings)
      const task = {
        ...{name, text: source.text, cwd: this.flags.cwd, fix: this.flags.fix},
        baseline: baseline?.of(name),
        changed: lines && rangesOf(lines, source.text),
      }
      const result = await lintText(task, settings)
      this.checked++
      const {found, fixed, problem} = await this.fixer.take(target, source, result)
      for (const reason of [result.problem, problem])
        if (reason !== undefined) this.outcome.fail(name, `${printable(name)}: ${reason}`)
      baseline?.take(name, found.entries, result.known.gone)
      const text = found === result.mended?.found ? result.mended.text : source.text
      this.report(name, found, fixed, text, settings)
    } catch (error) {
      if (error instanceof NothingToCheck) this.skip(name, error.message)
      else if (error instanceof RuleFileError) this.outcome.fail(undefined, describeFailure(error))
      else this.outcome.fail(name, `${printable(name)}: ${describeFailure(error)}`)
    }
  }

  /** Tells that a file has nothing to check, which is no failure: folders of translations hold all languages. */
  private skip(name: string, reason: string): void {
    this.skipped.add(name)
    this.flags.printNote(`${printable(name)}: ${reason}\n`)
  }

  private report(name: string, found: Found, fixed: number, text: string, {failOn, limits}: FileSettings): void {
    const {reports, baseline} = this.equipment
    // What goes into the baseline is known from now on.
    const {messages, summary} = baseline?.isUpdated === true ? withoutFindings(found) : found
    const excess = summary && excessOf(summary, limits)
    const checked = {path: slashed(name), messages, summary, excess, ...(this.fixer.fixes ? {fixed} : {})}
    this.outcome.count(checked, failOn, limits)
    reports.add(checked, text)
  }
}

function withoutFindings({summary, entries}: Found): Found {
  return {messages: [], summary: summary && resummed(summary, []), entries}
}
