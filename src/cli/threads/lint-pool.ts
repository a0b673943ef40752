import {fileURLToPath} from 'node:url'
import {Tinypool} from 'tinypool'
import type {LintResult, LintTask} from '../lint-text.js'
import type {SettingFlags} from '../settings.js'
import type {WorkerTask} from './lint-worker.js'
import {fromPlain, type PlainResult} from './plain-result.js'
import {WORKER} from './threads.js'

/** In milliseconds: the longest that a timer waits. */
const LONG = 2 ** 31 - 1

/**
 * The stack of a thread is as large as that of the command, so that what is nested too deeply is told alike: 984 KB, and what Node.js
 * keeps for itself.
 */
const STACK = (984 + 192) / 1024

/** Checks texts on several threads. */
export class LintPool {
  private readonly pool: Tinypool
  private readonly flags: SettingFlags
  /** An idle thread does not keep Node.js running, nor does one that begins in the place of one that died. */
  private readonly awake = setInterval(() => undefined, LONG)

  /**
   * Starts the threads.
   * @param flags of these, settings are sent to the threads, which look for configurations themselves
   */
  constructor(
    threads: number,
    {options, failOn, limits, maxSize, unusedComments, cwd, configPath, detectConfig}: SettingFlags,
  ) {
    this.flags = {options, failOn, limits, maxSize, unusedComments, cwd, configPath, detectConfig}
    this.pool = new Tinypool({
      ...{minThreads: threads, maxThreads: threads},
      resourceLimits: {stackSizeMb: STACK},
    })
    // A thread that dies while it has nothing to do is replaced.
    this.pool.on('error', () => undefined)
  }

  /**
   * Checks one text as `lintText` does, with the settings of its file.
   * @throws what `lintText` throws; Error with a cure if the thread dies of the text
   */
  async lint(task: LintTask): Promise<LintResult> {
    const asked: WorkerTask = {task, flags: this.flags}
    let result: PlainResult
    try {
      // Named here and not above: a module that cannot be loaded is then an error of the task.
      result = (await this.pool.run(asked, {filename: fileURLToPath(WORKER)})) as PlainResult
    } catch (error) {
      throw new Error(reasonOf(error))
    }
    return fromPlain(result)
  }

  /** Ends the threads, whatever they do. */
  async end(): Promise<void> {
    clearInterval(this.awake)
    await this.pool.destroy()
  }
}

/** Why a thread died, and what to do. */
function reasonOf(error: unknown): string {
  const {code, message} = error instanceof Error ? (error as NodeJS.ErrnoException) : {message: String(error)}
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'there is not enough memory to check it: split it, or give more, in MB, as with NODE_OPTIONS=--max-old-space-size=8192'
  return `the thread that checked it broke off, ${message}: try --threads 1, and report it if that helps`
}
