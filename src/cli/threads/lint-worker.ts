/** The module that runs in each thread of `LintPool`. */
import {type LintTask, lintText} from '../lint-text.js'
import {type SettingFlags, SettingsFinder} from '../settings.js'
import {failureToPlain, type PlainResult, toPlain} from './plain-result.js'

/** What a thread is asked for. */
export interface WorkerTask {
  readonly task: LintTask
  /** The same for all tasks of a run. */
  readonly flags: SettingFlags
}

let finder: SettingsFinder | undefined

/** Checks one text. Whatever goes wrong is part of the result; nothing is thrown. */
export default async function lintInThread({task, flags}: WorkerTask): Promise<PlainResult> {
  finder ??= new SettingsFinder(flags)
  try {
    return toPlain(await lintText(task, await finder.of(task.name)))
  } catch (error) {
    return failureToPlain(error)
  }
}
