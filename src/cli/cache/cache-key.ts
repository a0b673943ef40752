import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {stamp} from '../../generated/stamp.js'
import type {LintTask} from '../lint-text.js'
import type {FileSettings} from '../settings.js'

/** What is the same for all files that share settings. */
const digests = new WeakMap<FileSettings, string>()

/**
 * Stands for all that the result of a task depends on: its text, name and wishes, what the settings say, what the files hold that they
 * name, and the build of the package. Where it is checked does not count, so that a cache holds on another machine.
 * @throws Error if a file that the settings name cannot be read
 */
export function keyOf({cwd: _, ...task}: LintTask, settings: FileSettings): string {
  const digest = digests.get(settings) ?? digestOf([stamp, settings.stated, settings.reads.map(contentOf)])
  digests.set(settings, digest)
  return digestOf([digest, task])
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url')
}

function contentOf(file: string | URL): string {
  return readFileSync(file, 'utf8')
}
