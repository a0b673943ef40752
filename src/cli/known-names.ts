import {existsSync} from 'node:fs'
import type {RuleInfo} from '../detect/finding.js'
import {adviceOn, adviceOnSource, unknownNames} from '../engine/known.js'
import type {OptionProblem} from '../engine/option-problems.js'
import type {Options} from '../engine/options.js'
import {type Configuration, ConfigurationError} from './configuration.js'
import type {ConfigurationFile} from './configuration-finder.js'

/**
 * Makes sure that a configuration and flags name rules, languages and files that there are: a slip of the pen would make the command silent,
 * or loud.
 * @throws ConfigurationError, or Error that names the flag; RuleFileError for mistakes in the user's own rules, among which is looked
 */
export async function assertNames(found: ConfigurationFile | undefined, flags: Readonly<Options>): Promise<void> {
  const {configuration = {}} = found ?? {}
  const parts: readonly Options[] = [configuration, ...(configuration.overrides ?? []), flags]
  const missing = partsOf(configuration).flatMap(([part, path]) => missingFiles(part, path))
  if (found !== undefined && missing.length > 0) throw new ConfigurationError(found.file, missing)
  if (parts.every((part) => problemsOf(part, [], []).length === 0)) return
  const files = [...new Set(parts.flatMap(({ruleFiles = []}) => ruleFiles))]
  const isBuiltin = parts.every(({builtin}) => builtin !== false)
  const own = files.length === 0 ? [] : (await import('../rules/load.js')).loadRules(files, isBuiltin).rules
  const problems = partsOf(configuration).flatMap(([part, path]) => problemsOf(part, own, path))
  if (found !== undefined && problems.length > 0) throw new ConfigurationError(found.file, problems)
  const [problem] = problemsOf(flags, own, [])
  if (problem !== undefined) throw new Error(`--${problem.isOfKey ? 'disable' : 'source'}: ${problem.message}`)
}

/** What a configuration says of all files and of some, each with the path it stands at. */
function partsOf({overrides = [], ...own}: Configuration): (readonly [part: Options, path: readonly string[]])[] {
  return [[own, []], ...overrides.map((part, index) => [part, ['overrides', String(index)]] as const)]
}

/** Files that options name and that there are not. */
function missingFiles({ruleFiles = [], names = {}}: Options, path: readonly string[]): OptionProblem[] {
  const named: (readonly [file: unknown, path: readonly string[]])[] = [
    ...ruleFiles.map((file, index) => [file, [...path, 'ruleFiles', String(index)]] as const),
    [names.accept, [...path, 'names', 'accept']],
  ]
  return named
    .filter(([file]) => (typeof file === 'string' || file instanceof URL) && !existsSync(file))
    .map(([file, at]) => ({
      path: at,
      isOfKey: false,
      message: `there is no file ${String(file)}: mend the path, which is relative to the configuration`,
    }))
}

/** What is wrong with the names in options, which stand at a path of the configuration. */
function problemsOf(
  {rules = {}, source = 'auto'}: Options,
  own: readonly RuleInfo[],
  path: readonly string[],
): OptionProblem[] {
  const names = unknownNames(Object.keys(rules), own).map((name) => ({
    path: [...path, 'rules', name],
    isOfKey: true,
    message: adviceOn(name, own),
  }))
  const message = adviceOnSource(source, own)
  return message === undefined ? names : [...names, {path: [...path, 'source'], isOfKey: false, message}]
}
