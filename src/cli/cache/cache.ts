import {existsSync} from 'node:fs'
import path from 'node:path'
import type {LintResult, LintTask} from '../lint-text.js'
import {writeWhole} from '../report/report-file.js'
import type {FileSettings} from '../settings.js'
import {fromPlain, toPlain} from '../threads/plain-result.js'
import {formatCache, type Kept, type KeptByPath, readCache} from './cache-file.js'
import {keyOf} from './cache-key.js'

/** What came of files the last time they were checked: what has not changed since is not checked again. */
export class Cache {
  private readonly taken = new Map<string, Kept>()

  private constructor(
    private readonly file: string,
    private readonly kept: KeptByPath,
  ) {}

  /**
   * @param name of the file, seen from `cwd`
   * @throws Error that says what to do about a file that cannot be read, or is no cache
   */
  static async open(name: string, cwd: string): Promise<Cache> {
    const file = path.resolve(cwd, name)
    return new Cache(file, await readCache(file))
  }

  /** What came of a task; `undefined` if that is not known. */
  of(task: LintTask, settings: FileSettings): LintResult | undefined {
    const place = this.placeOf(task)
    const known = this.kept.get(place)
    if (known === undefined || known.key !== keyOf(task, settings)) return undefined
    this.taken.set(place, known)
    return fromPlain(known.result)
  }

  /** Takes what came of a task. */
  take(task: LintTask, settings: FileSettings, result: LintResult): void {
    this.taken.set(this.placeOf(task), {key: keyOf(task, settings), result: toPlain(result)})
  }

  /**
   * Writes the cache. What it holds of files that were not checked stays, unless they are gone.
   * @throws Error that says what to do, if it cannot be written
   */
  async end(): Promise<void> {
    const folder = path.dirname(this.file)
    const others = [...this.kept].filter(([place]) => !this.taken.has(place) && existsSync(path.resolve(folder, place)))
    await writeWhole(this.file, formatCache(new Map([...others, ...this.taken])), 'cache')
  }

  private placeOf({name, cwd}: LintTask): string {
    return path.relative(path.dirname(this.file), path.resolve(cwd, name)).replaceAll(path.sep, '/')
  }
}
