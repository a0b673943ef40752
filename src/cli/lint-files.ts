import path from 'node:path'
import type {Readable} from 'node:stream'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {compareMessage} from 'vfile-sort'
import {CONFIDENCES, type Confidence} from '../detect/finding.js'
import {problemOf, readFile} from '../formats/parse.js'
import {RuleFileError} from '../rules/problem.js'
import {printable} from '../text/printable.js'
import {assertShallow, describeFailure} from './failure.js'
import {findFiles} from './find-files.js'
import {isIgnored} from './ignored.js'
import {readSource, readStream} from './read-source.js'
import type {Failure, ReportSettings} from './report/report.js'
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
  /** Takes what goes to standard output. */
  readonly print: (text: string) => void
  /** Takes why something could not be checked. */
  readonly printFailure: (text: string) => void
}

/**
 * Checks files, folders and globs, or standard input if there are no arguments, and reports what was found.
 * @returns the exit code: 0 nothing at or above the threshold; 1 findings; 2 something could not be checked
 */
export async function lintFiles(args: readonly string[], flags: FileFlags): Promise<0 | 1 | 2> {
  const run = new Run(flags, await Reports.open(flags.targets, flags.cwd, flags.print, flags))
  if (args.length === 0) await run.lintStream()
  else await run.lintAll(args)
  return run.end()
}

/** One run of the command. */
class Run {
  private readonly finder: SettingsFinder
  private readonly failures = new Map<string, Failure>()
  private hasFindings = false

  constructor(
    private readonly flags: FileFlags,
    private readonly reports: Reports,
  ) {
    this.finder = new SettingsFinder(flags)
  }

  async end(): Promise<0 | 1 | 2> {
    await this.reports.end([...this.failures.values()])
    return this.failures.size > 0 ? 2 : this.hasFindings ? 1 : 0
  }

  async lintStream(): Promise<void> {
    if ('isTTY' in this.flags.stdin && this.flags.stdin.isTTY === true)
      throw new Error('there is nothing to check: name files, folders or globs, or pipe text in')
    const file = this.flags.stdinPath ?? 'stdin.txt'
    await this.lint(file, ({maxSize}) => readStream(this.flags.stdin, maxSize))
  }

  async lintAll(args: readonly string[]): Promise<void> {
    const {cwd, ignorePath} = this.flags
    const {files, searches} = await this.filesOf(args)
    const ignored = new Set<string>()
    for (const file of files) {
      try {
        if (await isIgnored(file, cwd, ignorePath)) ignored.add(file)
        else await this.lint(file, ({maxSize}) => readSource(path.resolve(cwd, file), maxSize))
      } catch (error) {
        this.fail(file, describeFailure(error))
      }
    }
    for (const [argument, found] of searches) {
      if (found.every((file) => ignored.has(file)))
        this.fail(argument, `${printable(argument)}: every file here is ignored: leave it out, or mend the ignore file`)
    }
  }

  /** The files that the arguments stand for, in alphabetical order, and those of each folder and glob. */
  private async filesOf(args: readonly string[]): Promise<{files: string[]; searches: Map<string, readonly string[]>}> {
    const files = new Set<string>()
    const searches = new Map<string, readonly string[]>()
    for (const argument of args) {
      try {
        const found = await findFiles(argument, this.flags.cwd)
        for (const file of found.files) files.add(file)
        if (found.isSearch) searches.set(argument, found.files)
      } catch (error) {
        this.fail(argument, `${printable(argument)}: ${describeFailure(error)}`)
      }
    }
    return {files: [...files].sort((one, other) => (one < other ? -1 : 1)), searches}
  }

  /** Checks one text. */
  private async lint(name: string, read: (settings: FileSettings) => Promise<string>): Promise<void> {
    let settings: FileSettings
    try {
      settings = await this.finder.of(name)
    } catch (error) {
      // All files of a configuration fail alike: its mistake is told once.
      this.fail(undefined, describeFailure(error))
      return
    }
    try {
      const {processor, failOn, limits} = settings
      const file = new VFile({path: name, cwd: this.flags.cwd, value: await read(settings)})
      assertShallow(file)
      await processor.run(await readFile(file, settings), file)
      const summary = file.data.translationese
      const excess = summary && excessOf(summary, limits)
      this.hasFindings ||= excess !== undefined || file.messages.some((message) => counts(message, failOn))
      this.reports.add({path: slashed(name), messages: file.messages.sort(compareMessage), summary, excess})
      const problem = problemOf(file)
      if (problem !== undefined) this.fail(name, `${printable(name)}: ${problem}`)
    } catch (error) {
      if (error instanceof RuleFileError) this.fail(undefined, describeFailure(error))
      else this.fail(name, `${printable(name)}: ${describeFailure(error)}`)
    }
  }

  /** Tells a failure, unless it has been told. */
  private fail(name: string | undefined, reason: string): void {
    if (!this.failures.has(reason)) this.flags.printFailure(`${reason}\n`)
    this.failures.set(reason, {path: name === undefined ? undefined : slashed(name), reason})
  }
}

/** The path of a file as all systems write it in reports. */
function slashed(name: string): string {
  return name.replaceAll(path.sep, '/')
}

function counts(message: VFileMessage, threshold: Confidence | 'never'): boolean {
  if (message.confidence === undefined || threshold === 'never') return false
  return CONFIDENCES.indexOf(message.confidence) >= CONFIDENCES.indexOf(threshold)
}
