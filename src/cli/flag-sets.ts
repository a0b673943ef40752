import type {Flags} from './command.js'

/** Flags that say nothing of documents that come as lines. */
const NOT_OF_LINES = [
  ['report', '--jsonl writes lines and no report: leave out --jsonl or --report'],
  ['fix', '--jsonl writes no files: make the fixes of its "expected", or leave out --jsonl to use --fix'],
  ['diff', '--jsonl writes no diff: leave out --jsonl or --diff'],
  ['baseline', '--jsonl knows no baseline: leave out --jsonl or --baseline'],
  ['changed', '--jsonl reads no files, of which git knows: leave out --jsonl or --changed'],
  ['maxWarnings', '--jsonl ends with 0 whatever it finds: leave out --jsonl or --max-warnings'],
  ['threads', '--jsonl runs on one thread: start it several times, as examples/scale-out does, or leave out --threads'],
  ['cache', '--jsonl reads no files, of which results could be kept: leave out --jsonl or --cache'],
  ['maxDensity', '--jsonl ends with 0 whatever it finds: leave out --jsonl or --max-density'],
  ['maxScore', '--jsonl ends with 0 whatever it finds: leave out --jsonl or --max-score'],
  ['unusedComments', '--jsonl reads plain texts, without comments: leave out --jsonl or --unused-comments'],
  ['stdinPath', '--jsonl reads texts without a name: leave out --jsonl or --stdin-path'],
  ['ignorePath', '--jsonl reads texts without a name: leave out --jsonl or --ignore-path'],
  ['ignorePattern', '--jsonl reads texts without a name: leave out --jsonl or --ignore-pattern'],
  ['listRules', '--jsonl reads texts, and --list-rules none: leave out one of them'],
] as const satisfies readonly (readonly [keyof Flags, string])[]

/**
 * Makes sure that flags make sense together.
 * @throws Error that says which do not, and what to do
 */
export function assertTogether(flags: Flags): void {
  if (flags.jsonl === true)
    for (const [flag, reason] of NOT_OF_LINES) if (flags[flag] !== undefined) throw new Error(reason)
  if (flags.jsonl === true && flags.failOn !== undefined && flags.failOn !== 'never')
    throw new Error('--jsonl ends with 0 whatever it finds: leave out --jsonl or --fail-on')
  if (flags.jsonl === true && typeof flags.config === 'string')
    throw new Error('--jsonl knows no configuration: state its options as flags, and leave out --config')
  if (flags.kind !== undefined && flags.listRules !== true)
    throw new Error('--kind goes with --list-rules: to leave rules out, name them with --disable')
  if (flags.register !== undefined && flags.listRules !== true)
    throw new Error('--register goes with --list-rules: a document is judged by its language, not by its kind')
  if (flags.updateBaseline === true && flags.baseline === undefined)
    throw new Error('--update-baseline writes a file that --baseline names: add it, as in --baseline known.json')
  if (flags.updateBaseline === true && flags.changed !== undefined)
    throw new Error('--update-baseline takes in whole files: leave out --changed')
  if (flags.updateBaseline === true && flags.diff === true)
    throw new Error('--diff writes nothing: leave out --diff or --update-baseline')
  const printed = flags.diff === true ? flags.report?.find(({file}) => file === undefined) : undefined
  if (printed !== undefined)
    throw new Error(`standard output is for the diff: name a file, as in --report ${printed.name}=FILE`)
}

/**
 * Makes sure that no files are named where documents come as lines.
 * @throws Error that says how to give them
 */
export function assertLines(args: readonly string[]): void {
  const file = args.find((arg) => arg !== '-')
  if (file !== undefined)
    throw new Error(`--jsonl reads lines from standard input and no files: pipe them in, as in --jsonl < ${file}`)
}

/**
 * Makes sure that who asks what holds for a file asks for nothing else, and names one.
 * @throws Error that says what to do
 */
export function assertOnlyDescribes(args: readonly string[], flags: Flags): void {
  const [other] = args
  if (other !== undefined)
    throw new Error(`--print-config says what holds for one file, and checks none: leave out ${JSON.stringify(other)}`)
  const flag = NOT_OF_DESCRIPTIONS.find((name) => flags[name] !== undefined)
  if (flag !== undefined) throw new Error(`--print-config checks no file: leave out ${writtenFlag(flag)}`)
}

/** Flags that say nothing where no file is checked. */
const NOT_OF_DESCRIPTIONS = [
  'jsonl',
  'report',
  'fix',
  'diff',
  'baseline',
  'changed',
  'cache',
  'listRules',
] as const satisfies readonly (keyof Flags)[]

/** A flag as it is given. */
const writtenFlag = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/** Flags that say nothing to an assistant, which asks for one text after the other. */
const NOT_OF_ASSISTANTS = [
  'jsonl',
  'report',
  'fix',
  'diff',
  'baseline',
  'updateBaseline',
  'changed',
  'maxWarnings',
  'threads',
  'cache',
  'listRules',
] as const satisfies readonly (keyof Flags)[]

/**
 * Makes sure that flags make sense where an assistant is served.
 * @throws Error that says which do not, and what to do
 */
export function assertServes(flags: Flags): void {
  const flag = NOT_OF_ASSISTANTS.find((name) => flags[name] !== undefined)
  if (flag === undefined) return
  throw new Error(
    `"mcp" serves an assistant, to which ${writtenFlag(flag)} says nothing: leave it out, or name the file ./mcp`,
  )
}

/**
 * The files, folders and globs to check; none for standard input.
 * @throws Error that says what to do
 */
export function filesOf(args: readonly string[], {changed, cache, stdinPath}: Flags): readonly string[] {
  // An empty word would be the working directory, of which nobody spoke.
  if (args.includes(''))
    throw new Error(
      'an argument is empty, as of a variable that is not set: name a file, folder or glob, or leave it out',
    )
  const isStream = args.includes('-')
  if (stdinPath !== undefined && args.length > 0 && !isStream)
    throw new Error('--stdin-path names standard input, which is not read beside files: leave it out, or name "-"')
  if (isStream && args.length > 1)
    throw new Error('"-" reads standard input and goes with no other file: name files, or "-" alone')
  if (cache !== undefined && (isStream || (args.length === 0 && changed === undefined)))
    throw new Error('--cache keeps what is found in files: name some, or leave it out')
  if (changed === undefined) return isStream ? [] : args
  if (isStream) throw new Error('git knows no standard input: name files or folders, or leave out --changed')
  // Without a word of which files, those of this folder are meant, as git has it.
  return args.length === 0 ? ['.'] : args
}
