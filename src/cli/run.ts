import path from 'node:path'
import {NothingToCheck} from '../formats/catalogues/catalogue.js'
import {resummed} from '../judgement/summary.js'
import {RuleFileError} from '../rules/problem.js'
import {printable} from '../text/printable.js'
import type {Baseline} from './baseline/baseline.js'
import type {Cache} from './cache/cache.js'
import type {Changes} from './changed/changes.js'
import {type Checked, Checker} from './checker.js'
import {describeFailure} from './failure.js'
import {Fixer, type FixTarget} from './fix/fixer.js'
import {gatherFiles} from './gather-files.js'
import {IgnoreFiles} from './ignored.js'
import type {FileFlags} from './lint-files.js'
import type {Found} from './lint-text.js'
import {Outcome, slashed} from './outcome.js'
import type {Progress} from './progress.js'
import {readSource, readStream, type Source} from './read-source.js'
import type {Reports} from './report/reports.js'
import type {FileSettings} from './settings.js'
import {DEFAULT_MAX_SIZE} from './size.js'
import {type Finish, inOrder} from './threads/in-order.js'
import {excessOf} from './verdict.js'

/** What a run reads and writes beside the files it checks. */
export interface Equipment {
  readonly reports: Reports
  readonly baseline: Baseline | undefined
  readonly changes: Changes | undefined
  readonly cache: Cache | undefined
}

/** One run of the command. */
export class Run {
  private readonly checker: Checker
  private readonly outcome: Outcome
  private readonly fixer: Fixer
  private readonly ignoreFiles: IgnoreFiles
  /** Files that are in order and have no English. */
  private readonly skipped = new Set<string>()
  private checked = 0

  constructor(
    private readonly flags: FileFlags,
    private readonly progress: Progress,
    private readonly equipment: Equipment,
  ) {
    this.checker = new Checker(flags, equipment)
    this.outcome = new Outcome(flags.maxWarnings, flags.printNote)
    this.fixer = new Fixer(flags)
    this.ignoreFiles = new IgnoreFiles(flags)
  }

  async end(): Promise<0 | 1 | 2> {
    if (this.skipped.size > 0 && this.checked === 0 && this.outcome.failures.length === 0)
      this.outcome.fail(undefined, 'nothing was checked: name a file with English in it')
    const {reports, baseline, changes, cache} = this.equipment
    await reports.end(this.outcome.failures)
    await cache?.end()
    const notes = [changes?.note(), this.fixer.note(), await baseline?.end()].filter(Boolean)
    if (!this.flags.quiet) for (const note of notes) this.flags.printNote(`${note}\n`)
    return this.outcome.code
  }

  /** Ends what runs in other threads. */
  async stop(): Promise<void> {
    await this.checker.end()
  }

  async lintStream(): Promise<void> {
    if ('isTTY' in this.flags.stdin && this.flags.stdin.isTTY === true)
      throw new Error('there is nothing to check: name files, folders or globs, or pipe text in')
    const {stdin, stdinPath} = this.flags
    const name = stdinPath ?? 'stdin.txt'
    let given: Source = {text: '', isExact: true}
    const read = async ({maxSize}: Pick<FileSettings, 'maxSize'>): Promise<Source> => {
      given = await readStream(stdin, name, maxSize)
      return given
    }
    if (stdinPath !== undefined && this.ignoreFiles.has(name)) {
      await read({maxSize: this.flags.maxSize ?? DEFAULT_MAX_SIZE})
      this.tellIgnored(name)
      this.fixer.passThrough(given)
      return
    }
    const finish = await this.begin({name, file: undefined}, read)
    await finish()
    if (this.skipped.has(name)) this.fixer.passThrough(given)
  }

  async lintAll(args: readonly string[]): Promise<void> {
    const {cwd, allowEmpty} = this.flags
    const fail = this.outcome.fail.bind(this.outcome)
    const {files: gathered, named, searches} = await gatherFiles(args, {cwd, allowEmpty, fail})
    // What an earlier run has written is no text of whoever asks.
    const ignored = new Set(gathered.filter((name) => this.isWritten(name)))
    for (const name of ignored) if (named.has(name)) throw new Error(writtenOver(name))
    const files = gathered.filter((name) => !ignored.has(name))
    this.progress.start(files.length)
    const threads = await this.checker.start(files)
    // Few texts are held at a time, and no thread waits for the next.
    await inOrder(files, threads === 1 ? 1 : 2 * threads, async (name) => {
      const file = path.resolve(cwd, name)
      const finish = await this.beginUnlessIgnored({name, file}, ignored)
      return async () => {
        await finish()
        await this.progress.step()
      }
    })
    for (const name of ignored) if (named.has(name)) this.tellIgnored(name)
    if (allowEmpty) return
    for (const [argument, found] of searches) {
      if (found.every((file) => ignored.has(file)))
        fail(argument, `${printable(argument)}: every file here is ignored: leave it out, or mend the ignore file`)
      else if (found.every((file) => ignored.has(file) || this.skipped.has(file)))
        fail(argument, `${printable(argument)}: no file here has English to check: leave it out`)
    }
  }

  /** Whether a report or the cache will be written to a file. */
  private isWritten(name: string): boolean {
    const {cwd, targets, cacheFile} = this.flags
    const written = [...targets.map(({file}) => file), cacheFile]
    return written.some((file) => file !== undefined && path.resolve(cwd, file) === path.resolve(cwd, name))
  }

  private tellIgnored(name: string): void {
    const {quiet, printNote, ignorePatterns} = this.flags
    const who = ignorePatterns === undefined ? 'an ignore file' : 'an ignore file or pattern'
    if (!quiet) printNote(`${printable(name)}: not checked, since ${who} leaves it out\n`)
  }

  private async beginUnlessIgnored(target: FixTarget & {readonly file: string}, ignored: Set<string>): Promise<Finish> {
    const {name, file} = target
    try {
      if (!this.ignoreFiles.has(name)) return this.begin(target, ({maxSize}) => readSource(file, maxSize))
      ignored.add(name)
      return async () => undefined
    } catch (error) {
      return async () => this.outcome.fail(name, describeFailure(error))
    }
  }

  /** Checks one text. What it returns does with it what the flags say, and tells what went wrong. */
  private async begin(target: FixTarget, read: (settings: FileSettings) => Promise<Source>): Promise<Finish> {
    const checked = await this.checker.check(target.name, read)
    return () => this.take(target, checked)
  }

  private async take(target: FixTarget, checked: Checked): Promise<void> {
    const {name} = target
    if (checked.kind === 'unchanged') return
    // All files of a configuration fail alike: its mistake is told once.
    if (checked.kind === 'misconfigured') this.outcome.fail(undefined, checked.reason)
    else if (checked.kind === 'failed') this.takeFailure(name, checked.error)
    else {
      this.checked++
      await this.takeResult(target, checked).catch((error: unknown) => this.takeFailure(name, error))
    }
  }

  private async takeResult(target: FixTarget, {source, result, settings}: Checked & {kind: 'done'}): Promise<void> {
    const {name} = target
    const {found, fixed, problem} = await this.fixer.take(target, source, result)
    for (const reason of [result.problem, problem])
      if (reason !== undefined) this.outcome.fail(name, `${printable(name)}: ${reason}`)
    this.equipment.baseline?.take(name, found.entries, result.gone)
    const text = found === result.mended?.found ? result.mended.text : source.text
    this.report(name, found, fixed, text, settings)
  }

  private takeFailure(name: string, error: unknown): void {
    if (error instanceof NothingToCheck) this.skip(name, error.message)
    else if (error instanceof RuleFileError) this.outcome.fail(undefined, describeFailure(error))
    else this.outcome.fail(name, `${printable(name)}: ${describeFailure(error)}`)
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

function writtenOver(name: string): string {
  return `${printable(name)}: what this run writes would be written over this file, which is to be checked: name another one for it`
}
