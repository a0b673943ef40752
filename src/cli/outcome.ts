import path from 'node:path'
import type {Confidence} from '../detect/finding.js'
import type {CheckedFile, Failure} from './report/report.js'
import {fails, type Limits} from './verdict.js'

/** What a run of the command comes to. */
export class Outcome {
  private readonly failed = new Map<string, Failure>()
  private hasFindings = false
  private findings = 0

  /**
   * @param maxWarnings how many findings there may be in all; `undefined` if that does not count
   * @param print tells why something could not be done
   */
  constructor(
    private readonly maxWarnings: number | undefined,
    private readonly print: (text: string) => void,
  ) {}

  get failures(): Failure[] {
    return [...this.failed.values()]
  }

  /** 0 nothing at or above the threshold; 1 findings; 2 something could not be done. */
  get code(): 0 | 1 | 2 {
    if (this.failed.size > 0) return 2
    const {findings, maxWarnings = findings} = this
    return this.hasFindings || findings > maxWarnings ? 1 : 0
  }

  /** Takes what was found in a file. */
  count({messages, excess}: CheckedFile, failOn: Confidence | 'never' | undefined, limits: Limits): void {
    this.findings += messages.length
    const permitted = {...limits, ...(this.maxWarnings === undefined ? {} : {maxWarnings: this.maxWarnings})}
    this.hasFindings ||= excess !== undefined || messages.some((message) => fails(message, failOn, permitted))
  }

  /** Tells a failure, unless it has been told. */
  fail(name: string | undefined, reason: string): void {
    if (!this.failed.has(reason)) this.print(`${reason}\n`)
    this.failed.set(reason, {path: name === undefined ? undefined : slashed(name), reason})
  }
}

/** The path of a file as all systems write it in reports. */
export function slashed(name: string): string {
  return name.replaceAll(path.sep, '/')
}
