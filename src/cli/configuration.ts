import path from 'node:path'
import {CONFIDENCES, type Confidence} from '../detect/finding.js'
import {type OptionProblem, optionProblems} from '../engine/option-problems.js'
import {type Options, withPaths} from '../engine/options.js'
import type {StatedFormat} from '../formats/format.js'
import type {Limits} from './verdict.js'

/** What a configuration says of files: the options of the plugin, and what concerns the command alone. */
export interface FileOptions extends Options, Limits {
  readonly failOn?: Confidence | 'never'
  /** The size of the largest file to check: a number of bytes, or text such as "10 MB". */
  readonly maxSize?: number | string
  /** Keys of front matter whose values are read. */
  readonly frontMatter?: readonly string[]
  /** How files are read, whatever their extension says. */
  readonly format?: StatedFormat
  /** Whether comments that silence nothing are findings. */
  readonly unusedComments?: boolean
}

/** What holds for some files alone. */
export interface Override extends FileOptions {
  /** Globs, relative to the configuration file. */
  readonly files: readonly string[]
}

/** What a configuration file may say. */
export interface Configuration extends FileOptions {
  readonly overrides?: readonly Override[]
}

/** When findings make the command fail. */
export const FAIL_LEVELS = [...CONFIDENCES, 'never'] as const

/** Thrown for a configuration with mistakes; `placed` gives them their lines. */
export class ConfigurationError extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly OptionProblem[],
  ) {
    super(problems.map(({message}) => `${file}: ${message}`).join('\n'))
  }
}

/**
 * Checks the content of a configuration file. Paths in it are relative to it.
 * @throws ConfigurationError that names all mistakes, each with what is allowed
 */
export function checkConfiguration(value: unknown, file: string): Configuration {
  const problems = optionProblems(
    isRecord(value) && Array.isArray(value.overrides)
      ? {...(withPaths(value) as object), overrides: value.overrides.map(withPaths)}
      : withPaths(value),
  )
  if (problems.length > 0) throw new ConfigurationError(file, problems)
  const {$schema: _, ...configuration} = value as Configuration & {$schema?: string}
  const folder = path.dirname(file)
  const {overrides, ...own} = configuration
  return {
    ...located(own, folder),
    ...(overrides === undefined ? {} : {overrides: overrides.map((override) => located(override, folder))}),
  }
}

/** Options with the paths in them as seen from anywhere. */
function located<T extends FileOptions>(options: T, folder: string): T {
  const {ruleFiles, names} = options
  const accept = names?.accept
  return {
    ...options,
    ...(ruleFiles === undefined
      ? {}
      : {ruleFiles: ruleFiles.map((file) => (file instanceof URL ? file : path.resolve(folder, file)))}),
    ...(typeof accept === 'string' ? {names: {...names, accept: path.resolve(folder, accept)}} : {}),
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
