import type {RuleInfo} from '../detect/finding.js'
import {adviceOn, adviceOnSource, unknownNames} from '../engine/known.js'
import type {OptionProblem} from '../engine/option-problems.js'
import type {Options} from '../engine/options.js'
import {ConfigurationError} from './configuration.js'
import type {ConfigurationFile} from './configuration-finder.js'

/**
 * Makes sure that a configuration and flags name rules and languages that there are: a slip of the pen would make the command silent,
 * or loud.
 * @throws ConfigurationError, or Error that names the flag; RuleFileError for mistakes in the user's own rules, among which is looked
 */
export async function assertNames(found: ConfigurationFile | undefined, flags: Readonly<Options>): Promise<void> {
  const {configuration = {}} = found ?? {}
  const parts: readonly Options[] = [configuration, ...(configuration.overrides ?? []), flags]
  if (parts.every((part) => problemsOf(part, [], []).length === 0)) return
  const files = [...new Set(parts.flatMap(({ruleFiles = []}) => ruleFiles))]
  const isBuiltin = parts.every(({builtin}) => builtin !== false)
  const own = files.length === 0 ? [] : (await import('../rules/load.js')).loadRules(files, isBuiltin).rules
  const problems = [
    ...problemsOf(configuration, own, []),
    ...(configuration.overrides ?? []).flatMap((part, index) => problemsOf(part, own, ['overrides', String(index)])),
  ]
  if (found !== undefined && problems.length > 0) throw new ConfigurationError(found.file, problems)
  const [problem] = problemsOf(flags, own, [])
  if (problem !== undefined) throw new Error(`--${problem.isOfKey ? 'disable' : 'source'}: ${problem.message}`)
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
