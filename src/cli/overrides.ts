import path from 'node:path'
import {minimatch} from 'minimatch'
import type {Options} from '../engine/options.js'
import {mergedRules} from '../engine/rule-options.js'
import type {Configuration, FileOptions, Override} from './configuration.js'

/** A glob without a slash fits in every folder, and names that begin with a dot are names like others. */
const GLOB = {matchBase: true, dot: true, nonegate: true, nocomment: true} as const

/**
 * The overrides of a configuration that hold for a file, by their indexes.
 * @param folder of the configuration
 * @param file with its whole path
 */
export function overridesFor({overrides = []}: Configuration, folder: string, file: string): number[] {
  const name = path.relative(folder, file).split(path.sep).join('/')
  return [...overrides.keys()].filter((index) => isMeant(overrides[index]?.files ?? [], name))
}

/** Whether one of the globs fits, and none of those that leave files out. */
function isMeant(globs: readonly string[], name: string): boolean {
  const fits = (glob: string): boolean => {
    const clean = glob.replace(/^\.\//, '').replace(/\/$/, '')
    // What names a folder means what is in it.
    return minimatch(name, clean, GLOB) || minimatch(name, `${clean}/**`, GLOB)
  }
  const without = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  const wanted = globs.filter((glob) => !glob.startsWith('!'))
  return (wanted.length === 0 || wanted.some(fits)) && !without.some(fits)
}

/** What a configuration says where some of its overrides hold. */
export function overridden({overrides = [], ...own}: Configuration, indexes: readonly number[]): FileOptions {
  return indexes.reduce<FileOptions>((options, index) => {
    const {files: _, ...override} = overrides[index] ?? ({files: []} as Override)
    return merged(options, override)
  }, own)
}

/** Options with others that go before them. Rules and their files are added to; all else is replaced. */
export function merged<T extends Options>(options: T, others: T): T {
  const {rules, ruleFiles} = options
  return {
    ...options,
    ...others,
    ...(rules === undefined && others.rules === undefined ? {} : {rules: mergedRules(rules ?? {}, others.rules ?? {})}),
    ...(ruleFiles === undefined && others.ruleFiles === undefined
      ? {}
      : {ruleFiles: [...new Set([...(ruleFiles ?? []), ...(others.ruleFiles ?? [])])]}),
  }
}
