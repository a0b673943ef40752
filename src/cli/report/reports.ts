import path from 'node:path'
import {formatOf} from './formats.js'
import type {CheckedFile, Failure, Report, ReportSettings} from './report.js'
import {prepareFile, writeWhole} from './report-file.js'
import {assertApart, type Target} from './targets.js'

interface Opened {
  readonly report: Report
  /** Writes what the report has to say to its file, if it has one. */
  readonly close: () => Promise<void>
}

/** All reports of a run. */
export class Reports {
  private constructor(private readonly opened: readonly Opened[]) {}

  /**
   * @param print takes what reports without a file print
   * @throws Error that says what to do, if reports mix or a file cannot be written
   */
  static async open(
    targets: readonly Target[],
    cwd: string,
    print: (text: string) => void,
    settings: ReportSettings,
  ): Promise<Reports> {
    const located = targets.map(({name, file}) => (file === undefined ? {name} : {name, file: path.resolve(cwd, file)}))
    assertApart(located)
    for (const {file} of located) if (file !== undefined) prepareFile(file)
    return new Reports(await Promise.all(located.map((target) => openOne(target, print, settings))))
  }

  /** @param text what stands in the file */
  add(file: CheckedFile, text: string): void {
    for (const {report} of this.opened) report.add(file, text)
  }

  /** @throws Error that says what to do, if a file cannot be written; the others are written all the same */
  async end(failures: readonly Failure[]): Promise<void> {
    for (const {report} of this.opened) report.end(failures)
    const results = await Promise.allSettled(this.opened.map(({close}) => close()))
    const failed = results.find((result) => result.status === 'rejected')
    if (failed !== undefined) throw failed.reason
  }
}

async function openOne({name, file}: Target, print: (text: string) => void, settings: ReportSettings): Promise<Opened> {
  const {open} = await formatOf(name).load()
  if (file === undefined) return {report: await open(print, settings), close: async () => undefined}
  let text = ''
  const write = (part: string): void => {
    text += part
  }
  const report = await open(write, {...settings, color: false, columns: undefined})
  return {report, close: () => writeWhole(file, text)}
}
