import path from 'node:path'
import {CommanderError} from 'commander'
import type {Options} from '../engine/options.js'
import {type Flags, readArguments, type Surroundings} from './command.js'
import {describeFailure} from './failure.js'
import {assertLines, assertOnlyDescribes, assertServes, assertTogether, filesOf} from './flag-sets.js'
import {answerLines} from './jsonl.js'
import {assertNames} from './known-names.js'
import {lintFiles} from './lint-files.js'
import type {Limits} from './verdict.js'

export type {Surroundings} from './command.js'

/** The word that stands for a server where a file would; a file of this name is reached as `./mcp`. */
const SERVER = 'mcp'

/** Runs the command and returns its exit code: 0 nothing at or above the threshold, 1 findings, 2 could not run. */
export async function main(argv: readonly string[], given: Partial<Surroundings> = {}): Promise<0 | 1 | 2> {
  const {stdin, stdout, stderr} = process
  const surroundings: Surroundings = {stdin, stdout, stderr, cwd: process.cwd(), ...given}
  try {
    return await run(argv, surroundings)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    surroundings.stderr.write(`translationese: ${describeFailure(error)}\n`)
    return 2
  }
}

async function run(argv: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const {stdin, stdout, cwd} = surroundings
  const {flags, args} = readArguments(argv, surroundings)
  const given = [...(flags.ruleFile ?? []), ...(flags.rules ?? [])]
  const ruleFiles = given.map((file) => (cwd === process.cwd() ? file : path.resolve(cwd, file)))
  if (flags.explain !== undefined) {
    stdout.write(`${await explain(flags.explain, ruleFiles)}\n`)
    return 0
  }
  assertTogether(flags)
  if (flags.printConfig !== undefined) assertOnlyDescribes(args, flags)
  if (flags.listRules === true) {
    const {listRules} = await import('./list-rules.js')
    await listRules(args, {...flags, rules: ruleFiles, cwd, print: (text) => stdout.write(text)})
    return 0
  }
  const options = optionsOf(flags, ruleFiles)
  const configPath = typeof flags.config === 'string' ? flags.config : undefined
  const detectConfig = flags.config !== false
  if (flags.printConfig !== undefined) {
    const {describeSettings} = await import('./print-config.js')
    const {failOn, maxSize, maxWarnings, unusedComments, ignorePath, ignorePattern} = flags
    const limits = limitsOf(flags)
    const settings = {options, failOn, limits, maxSize, maxWarnings, unusedComments, configPath, detectConfig, cwd}
    stdout.write(
      `${await describeSettings(flags.printConfig, {...settings, ignorePath, ignorePatterns: ignorePattern})}\n`,
    )
    return 0
  }
  if (args[0] === SERVER) {
    assertServes(flags)
    const {serveAssistant} = await import('./mcp/serve.js')
    const settings = {
      ...{options, failOn: undefined, limits: {}, maxSize: flags.maxSize},
      ...{configPath, detectConfig, cwd},
    }
    await serveAssistant(args.slice(1), settings, stdin, stdout)
    return 0
  }
  if (flags.jsonl === true) {
    assertLines(args)
    await assertNames(undefined, options)
    return (await answerLines(stdin, stdout, options, flags.maxSize)) ? 0 : 2
  }
  return lint(filesOf(args, flags), flags, options, surroundings)
}

function lint(
  files: readonly string[],
  flags: Flags,
  options: Options,
  {stdin, stdout, stderr, cwd}: Surroundings,
): Promise<0 | 1 | 2> {
  const isDiff = flags.diff === true
  const fix = flags.fix ?? (isDiff ? 'sure' : undefined)
  // Standard output is for the text that is piped through, and for the diff.
  const reported = isDiff || (fix !== undefined && files.length === 0) ? stderr : stdout
  return lintFiles(files, {
    options,
    failOn: flags.failOn,
    limits: limitsOf(flags),
    maxSize: flags.maxSize,
    unusedComments: flags.unusedComments,
    maxWarnings: flags.maxWarnings,
    // A diff is read instead of the usual report.
    targets: flags.report ?? (isDiff ? [] : [{name: 'pretty'}]),
    verbose: flags.verbose === true,
    quiet: flags.quiet === true,
    color: flags.color && reported.isTTY === true && !process.env.NO_COLOR,
    columns: reported.isTTY === true ? reported.columns : undefined,
    configPath: typeof flags.config === 'string' ? flags.config : undefined,
    detectConfig: flags.config !== false,
    ignorePath: flags.ignorePath,
    ignorePatterns: flags.ignorePattern,
    allowEmpty: flags.allowEmpty === true,
    stdinPath: flags.stdinPath,
    fix,
    isDiff,
    baseline:
      flags.baseline === undefined ? undefined : {file: flags.baseline, isUpdated: flags.updateBaseline === true},
    changedSince: flags.changed,
    threads: flags.threads,
    cacheFile: flags.cache,
    stdin,
    cwd,
    print: (text) => stdout.write(text),
    printReport: (text) => reported.write(text),
    printNote: (text) => stderr.write(text),
    progress: stderr.isTTY === true && flags.quiet !== true && !process.env.CI ? stderr : undefined,
  })
}

/** The reference reads rule files, which only those who ask for it pay for. */
async function explain(id: string, rules: readonly string[]): Promise<string> {
  const {explainRule} = await import('../rules/explain.js')
  return explainRule(id, rules)
}

function limitsOf({maxDensity, maxScore}: Flags): Limits {
  return {...(maxDensity === undefined ? {} : {maxDensity}), ...(maxScore === undefined ? {} : {maxScore})}
}

/** "ru,uk" as a list; "auto" and "native" by themselves. */
function sourceOf(codes: readonly string[]): string | readonly string[] {
  const [only] = codes
  return codes.length === 1 && only !== undefined ? only : codes
}

function optionsOf(flags: Flags, ruleFiles: readonly string[]): Options {
  return {
    ...(flags.confidence === undefined ? {} : {confidence: flags.confidence}),
    ...(flags.source === undefined ? {} : {source: sourceOf(flags.source)}),
    ...(flags.disable === undefined ? {} : {rules: Object.fromEntries(flags.disable.map((id) => [id, 'off']))}),
    ...(ruleFiles.length === 0 ? {} : {ruleFiles}),
    ...(flags.builtin ? {} : {builtin: false}),
  }
}
