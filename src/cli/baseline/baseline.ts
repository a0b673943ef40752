import {existsSync} from 'node:fs'
import path from 'node:path'
import {many} from '../many.js'
import {writeWhole} from '../report/report-file.js'
import {type EntriesByPath, formatBaseline, readBaseline} from './baseline-file.js'
import type {Entry} from './entries.js'

/** The baseline that a user names. */
export interface BaselineFlags {
  readonly file: string
  /** Whether it is written anew, with all that is found. */
  readonly isUpdated: boolean
}

/** The findings that are known and not to be reported, and what a run learns of them. */
export class Baseline {
  private readonly gone = new Map<string, readonly Entry[]>()
  private readonly found = new Map<string, readonly Entry[]>()

  private constructor(
    private readonly flags: BaselineFlags,
    private readonly folder: string,
    private readonly cwd: string,
    private readonly entries: EntriesByPath,
  ) {}

  /** @throws Error that says what to do about a file that cannot be read */
  static async open(flags: BaselineFlags, cwd: string): Promise<Baseline> {
    const file = path.resolve(cwd, flags.file)
    return new Baseline(flags, path.dirname(file), cwd, await readBaseline(file, flags.isUpdated))
  }

  get isUpdated(): boolean {
    return this.flags.isUpdated
  }

  /** What is known of a file. */
  of(name: string): readonly Entry[] {
    return this.entries.get(this.pathOf(name)) ?? []
  }

  /** Takes what is found in a file, and what is known and no longer there. */
  take(name: string, found: readonly Entry[], gone: readonly Entry[]): void {
    this.found.set(this.pathOf(name), found)
    this.gone.set(this.pathOf(name), gone)
  }

  /**
   * Writes the baseline if it is to be updated. What it holds of files that were not checked stays, unless they are gone.
   * @returns what a person should know of it; empty if there is nothing
   * @throws Error that says what to do, if the file cannot be written
   */
  async end(): Promise<string> {
    for (const [file, entries] of this.entries)
      if (!this.found.has(file) && !existsSync(path.resolve(this.folder, file))) this.gone.set(file, entries)
    const {file, isUpdated} = this.flags
    const gone = sizeOf(this.gone)
    if (!isUpdated) {
      const [are, them] = gone === 1 ? ['is', 'it'] : ['are', 'them']
      return gone === 0
        ? ''
        : `${many(gone, 'finding')} of the baseline ${are} gone: --update-baseline takes ${them} out`
    }
    const kept = [...this.entries].filter(([name]) => !this.gone.has(name) && !this.found.has(name))
    const all = new Map([...kept, ...[...this.found].filter(([, entries]) => entries.length > 0)])
    await writeWhole(path.resolve(this.cwd, file), formatBaseline(all), 'baseline')
    const added = sizeOf(all) - (sizeOf(this.entries) - gone)
    return `${file}: ${many(sizeOf(all), 'known finding')}, ${added} of them new; ${gone} taken out`
  }

  private pathOf(name: string): string {
    return path.relative(this.folder, path.resolve(this.cwd, name)).replaceAll(path.sep, '/')
  }
}

function sizeOf(entries: EntriesByPath): number {
  return [...entries.values()].reduce((sum, list) => sum + list.length, 0)
}
