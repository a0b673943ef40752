import {statSync} from 'node:fs'
import path from 'node:path'
import {mayBeGlob} from './glob-signs.js'

/** What a flag stands for that may have a value and has none. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['--fix', 'sure'],
  ['--changed', 'HEAD'],
  ['--cache', '.translationesecache'],
])

/**
 * The arguments with every value that may be left out. `--fix docs` is no `--fix=docs`; of `--changed main docs` the first word is a
 * revision and no file, as git has it, if there is no such file.
 */
export function withValues(args: readonly string[], cwd: string): string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length
  const full: string[] = []
  for (let at = 0; at < end; at++) {
    const argument = args[at] ?? ''
    const usual = DEFAULTS.get(argument)
    const next = at + 1 < end ? args[at + 1] : undefined
    if (argument === '--changed' && next !== undefined && isRevision(next, cwd)) {
      full.push(`${argument}=${next}`)
      at++
    } else full.push(usual === undefined ? argument : `${argument}=${usual}`)
  }
  return [...full, ...args.slice(end)]
}

function isRevision(word: string, cwd: string): boolean {
  if (word.startsWith('-') || mayBeGlob(word)) return false
  return statSync(path.resolve(cwd, word), {throwIfNoEntry: false}) === undefined
}
