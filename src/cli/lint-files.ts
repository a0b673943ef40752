import type {Readable} from 'node:stream'
import type {Baseline, BaselineFlags} from './baseline/baseline.js'
import type {Cache} from './cache/cache.js'
import type {Changes} from './changed/changes.js'
import type {CheckerFlags} from './checker.js'
import type {IgnoreSettings} from './ignored.js'
import {Progress, type ProgressStream} from './progress.js'
import type {ReportSettings} from './report/report.js'
import {Reports} from './report/reports.js'
import type {Target} from './report/targets.js'
import {Run} from './run.js'

export interface FileFlags extends CheckerFlags, ReportSettings, IgnoreSettings {
  /** The reports that are asked for. */
  readonly targets: readonly Target[]
  /** The name standard input goes by, whose extension tells its format. */
  readonly stdinPath: string | undefined
  readonly stdin: Readable
  /** Whether fixes are printed as a diff and not written. */
  readonly isDiff: boolean
  /** Whether folders and globs may have no files. */
  readonly allowEmpty: boolean
  readonly baseline: BaselineFlags | undefined
  /** The file that keeps results, if there is one. */
  readonly cacheFile: string | undefined
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
  const {cwd, baseline, cacheFile, changedSince} = flags
  const progress = new Progress(flags.progress)
  const calm: FileFlags = {
    ...flags,
    print: progress.beside(flags.print),
    printReport: progress.beside(flags.printReport),
    printNote: progress.beside(flags.printNote),
  }
  const run = new Run(calm, progress, {
    reports: await Reports.open(flags.targets, cwd, calm.printReport, flags),
    baseline: baseline && (await openBaseline(baseline, cwd)),
    changes: changedSince === undefined ? undefined : await openChanges(changedSince, cwd),
    cache: cacheFile === undefined ? undefined : await openCache(cacheFile, cwd),
  })
  try {
    if (args.length === 0) await run.lintStream()
    else await run.lintAll(args)
  } finally {
    progress.end()
    await run.stop()
  }
  return run.end()
}

async function openBaseline(flags: BaselineFlags, cwd: string): Promise<Baseline> {
  const {Baseline} = await import('./baseline/baseline.js')
  return Baseline.open(flags, cwd)
}

async function openCache(file: string, cwd: string): Promise<Cache> {
  const {Cache} = await import('./cache/cache.js')
  return Cache.open(file, cwd)
}

async function openChanges(since: string, cwd: string): Promise<Changes> {
  const {Changes} = await import('./changed/changes.js')
  return Changes.open(since, cwd)
}
