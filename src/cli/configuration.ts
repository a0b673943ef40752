import path from 'node:path'
import {CONFIDENCES, type Confidence} from '../detect/finding.js'
import {type Options, resolveOptions} from '../engine/options.js'
import {parseSize} from './size.js'
import {type Limits, parseLimit} from './verdict.js'

/** What a configuration file may say: the options of the plugin, and what concerns the command alone. */
export interface Configuration extends Options, Limits {
  readonly failOn?: Confidence | 'never'
  /** The size of the largest file to check: a number of bytes, or text such as "10 MB". */
  readonly maxSize?: number | string
  /** Keys of front matter whose values are read. */
  readonly frontMatter?: readonly string[]
}

/** When findings make the command fail. */
export const FAIL_LEVELS = [...CONFIDENCES, 'never'] as const

/**
 * Checks the content of a configuration file. Paths of rule files are relative to it.
 * @throws TypeError that names the file, what is wrong and what is allowed
 */
export function checkConfiguration(value: unknown, file: string): Configuration {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${file}: the configuration must be an object such as {"confidence": "high"}`)
  }
  const {failOn, maxSize, maxDensity, maxScore, frontMatter, ...options} = value as Configuration
  if (failOn !== undefined && !FAIL_LEVELS.includes(failOn)) {
    throw new TypeError(`${file}: option "failOn" must be one of ${FAIL_LEVELS.join(', ')}`)
  }
  if (frontMatter !== undefined && !(Array.isArray(frontMatter) && frontMatter.every((key) => typeof key === 'string')))
    throw new TypeError(`${file}: option "frontMatter" must be a list of keys such as ["title", "description"]`)
  if (maxSize !== undefined) parseSize(maxSize, `${file}: option "maxSize"`)
  if (maxDensity !== undefined) parseLimit(maxDensity, `${file}: option "maxDensity"`)
  if (maxScore !== undefined) parseLimit(maxScore, `${file}: option "maxScore"`, 1)
  try {
    resolveOptions(options)
  } catch (error) {
    throw new TypeError(
      `${file}: ${error instanceof Error ? error.message : String(error)}, failOn, maxSize, maxDensity, maxScore, frontMatter`,
    )
  }
  const folder = path.dirname(file)
  const rules = options.rules?.map((rule) => (rule instanceof URL ? rule : path.resolve(folder, rule)))
  const accept = options.names?.accept
  const names = typeof accept === 'string' ? {...options.names, accept: path.resolve(folder, accept)} : options.names
  return {
    ...options,
    ...(rules === undefined ? {} : {rules}),
    ...(names === undefined ? {} : {names}),
    ...(failOn === undefined ? {} : {failOn}),
    ...(maxSize === undefined ? {} : {maxSize}),
    ...(frontMatter === undefined ? {} : {frontMatter}),
    ...(maxDensity === undefined ? {} : {maxDensity: Number(maxDensity)}),
    ...(maxScore === undefined ? {} : {maxScore: Number(maxScore)}),
  }
}
