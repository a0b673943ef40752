import path from 'node:path'
import type {Readable, Writable} from 'node:stream'
import {Command, CommanderError, Option} from 'commander'
import packageData from '../../package.json' with {type: 'json'}
import {CONFIDENCES, type Confidence} from '../detect/finding.js'
import type {Options} from '../engine/options.js'
import {FAIL_LEVELS} from './configuration.js'
import {describeFailure} from './failure.js'
import {answerLines} from './jsonl.js'
import {lintFiles} from './lint-files.js'
import {parseTarget, REPORT_NAMES, type Target} from './report/targets.js'
import {assertKnown} from './settings.js'
import {parseSize} from './size.js'
import {parseLimit} from './verdict.js'

interface Flags {
  readonly jsonl?: boolean
  readonly explain?: string
  readonly confidence?: Confidence
  readonly failOn?: Confidence | 'never'
  readonly source?: string[]
  readonly maxDensity?: number
  readonly maxScore?: number
  readonly disable?: string[]
  readonly rules?: string[]
  readonly maxSize?: number
  readonly builtin: boolean
  readonly config: string | boolean
  readonly ignorePath?: string
  readonly stdinPath?: string
  readonly report?: Target[]
  readonly verbose?: boolean
  readonly quiet?: boolean
  readonly color: boolean
}

/** What a run of the command reads from, writes to and starts in; that of the process unless it says otherwise. */
export interface Surroundings {
  readonly stdin: Readable
  readonly stdout: Writable & {readonly isTTY?: boolean; readonly columns?: number}
  readonly stderr: Writable
  readonly cwd: string
}

/** The word that stands for a server where a file would; a file of this name is reached as `./mcp`. */
const SERVER = 'mcp'

const list = (value: string): string[] => value.split(',').map((item) => item.trim())

function createCommand({stdout, stderr}: Surroundings): Command {
  return new Command('translationese')
    .configureOutput({writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text)})
    .description('Finds the traces machine translation leaves in English text and says what to write instead.')
    .argument('[files...]', 'files, folders or globs; "-" or nothing reads standard input')
    .addOption(
      new Option('--confidence <level>', 'report findings this sure or surer (default: medium)').choices([
        ...CONFIDENCES,
      ]),
    )
    .addOption(
      new Option(
        '--fail-on <level>',
        'exit with 1 only for findings this sure (default: any that is reported)',
      ).choices([...FAIL_LEVELS]),
    )
    .option(
      '--source <codes>',
      'where the text comes from: languages, as in "ru,uk", "native", or "auto" (default)',
      list,
    )
    .option('--max-density <number>', 'exit with 1 only for files with more findings per 1,000 words', (value) =>
      parseLimit(value, '--max-density'),
    )
    .option(
      '--max-score <number>',
      'exit with 1 for files that read like a translation more likely, from 0 to 1',
      (value) => parseLimit(value, '--max-score', 1),
    )
    .option('--disable <ids>', 'rules that are not to report, separated by commas', list)
    .option('--rules <files...>', 'rule files of your own')
    .option('--no-builtin', 'leave out the rules that come with the package')
    .option('--config <file>', 'use this configuration file')
    .option('--no-config', 'look for no configuration file')
    .option('--ignore-path <file>', 'use this ignore file')
    .option('--stdin-path <file>', 'the name of standard input, whose extension tells its format')
    .option('--max-size <size>', 'check no larger file (default: 10MB)', (value) => parseSize(value, '--max-size'))
    .option(
      '--report <name[=file]>',
      `write a report to standard output or a file; give it again for several: ${REPORT_NAMES.join(', ')} (default: pretty)`,
      (value, earlier: readonly Target[] = []) => [...earlier, parseTarget(value)],
    )
    .option('--verbose', 'print the reason, the confidence and the documentation of each finding')
    .option('--quiet', 'print nothing for files without findings')
    .option('--no-color', 'print without colours')
    .option('--explain <rule>', 'print what the reference says of a rule')
    .option('--jsonl', 'read {"id", "text"} a line from standard input, write {"id", "messages"} a line')
    .version(packageData.version)
    .addHelpText(
      'after',
      '\n"translationese mcp" serves assistants by the Model Context Protocol; a file of that name is ./mcp.',
    )
    .addHelpText('after', '\nExit code: 0 nothing found, 1 findings, 2 could not run.')
    .exitOverride()
}

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
  const {stdin, stdout, stderr, cwd} = surroundings
  const command = createCommand(surroundings).parse([...argv])
  const flags = command.opts<Flags>()
  const rules = flags.rules?.map((file) => (cwd === process.cwd() ? file : path.resolve(cwd, file)))
  if (flags.explain !== undefined) {
    stdout.write(`${await explain(flags.explain, rules ?? [])}\n`)
    return 0
  }
  const options = optionsOf(flags, rules)
  const configPath = typeof flags.config === 'string' ? flags.config : undefined
  const detectConfig = flags.config !== false
  if (command.args[0] === SERVER) {
    if (flags.jsonl === true || flags.report !== undefined)
      throw new Error(
        '"mcp" serves an assistant and writes no report: leave out --jsonl and --report, or name the file ./mcp',
      )
    const {serveAssistant} = await import('./mcp/serve.js')
    const settings = {options, failOn: undefined, limits: {}, maxSize: flags.maxSize, configPath, detectConfig, cwd}
    await serveAssistant(command.args.slice(1), settings, stdin, stdout)
    return 0
  }
  if (flags.jsonl === true) {
    if (flags.report !== undefined) throw new Error('--jsonl writes lines and no report: leave out --jsonl or --report')
    await assertKnown(options, () => '')
    return (await answerLines(stdin, stdout, options, flags.maxSize)) ? 0 : 2
  }
  return lintFiles(filesOf(command), {
    options,
    failOn: flags.failOn,
    limits: {
      ...(flags.maxDensity === undefined ? {} : {maxDensity: flags.maxDensity}),
      ...(flags.maxScore === undefined ? {} : {maxScore: flags.maxScore}),
    },
    maxSize: flags.maxSize,
    targets: flags.report ?? [],
    verbose: flags.verbose === true,
    quiet: flags.quiet === true,
    color: flags.color && stdout.isTTY === true && !process.env.NO_COLOR,
    columns: stdout.isTTY === true ? stdout.columns : undefined,
    configPath,
    detectConfig,
    ignorePath: flags.ignorePath,
    stdinPath: flags.stdinPath,
    stdin,
    cwd,
    print: (text) => stdout.write(text),
    printFailure: (text) => stderr.write(text),
  })
}

/** The reference reads rule files, which only those who ask for it pay for. */
async function explain(id: string, rules: readonly string[]): Promise<string> {
  const {explainRule} = await import('../rules/explain.js')
  return explainRule(id, rules)
}

function filesOf(command: Command): string[] {
  if (!command.args.includes('-')) return command.args
  if (command.args.length > 1)
    throw new Error('"-" reads standard input and goes with no other file: name files, or "-" alone')
  return []
}

/** "ru,uk" as a list; "auto" and "native" by themselves. */
function sourceOf(codes: readonly string[]): string | readonly string[] {
  const [only] = codes
  return codes.length === 1 && only !== undefined ? only : codes
}

function optionsOf(flags: Flags, rules: readonly string[] | undefined): Options {
  return {
    ...(flags.confidence === undefined ? {} : {confidence: flags.confidence}),
    ...(flags.source === undefined ? {} : {source: sourceOf(flags.source)}),
    ...(flags.disable === undefined ? {} : {ignore: flags.disable}),
    ...(rules === undefined ? {} : {rules}),
    ...(flags.builtin ? {} : {builtin: false}),
  }
}
