import type {Readable, Writable} from 'node:stream'
import {Command, Option} from 'commander'
import packageData from '../../package.json' with {type: 'json'}
import {CONFIDENCES, type Confidence} from '../detect/finding.js'
import {withValues} from './arguments.js'
import {FAIL_LEVELS} from './configuration.js'
import type {FixLevel} from './lint-text.js'
import {parseTarget, REPORT_NAMES, type Target} from './report/targets.js'
import {parseSize} from './size.js'
import {parseLimit} from './verdict.js'

/** The flags of the command, as they are given. */
export interface Flags {
  readonly jsonl?: boolean
  readonly explain?: string
  readonly printConfig?: string
  readonly listRules?: boolean
  readonly kind?: string[]
  readonly register?: string[]
  readonly confidence?: Confidence
  readonly failOn?: Confidence | 'never'
  readonly source?: string[]
  readonly maxDensity?: number
  readonly maxScore?: number
  readonly maxWarnings?: number
  readonly disable?: string[]
  readonly unusedComments?: boolean
  readonly ruleFile?: string[]
  /** The same: the name of `--rule-file` in the first version. */
  readonly rules?: string[]
  readonly maxSize?: number
  readonly threads?: number
  readonly cache?: string
  readonly builtin: boolean
  readonly config: string | boolean
  readonly ignorePath?: string
  readonly ignorePattern?: string[]
  readonly allowEmpty?: boolean
  readonly stdinPath?: string
  readonly fix?: FixLevel
  readonly diff?: boolean
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly changed?: string
  readonly report?: Target[]
  readonly verbose?: boolean
  readonly quiet?: boolean
  readonly color: boolean
}

/** What a run of the command reads from, writes to and starts in; that of the process unless it says otherwise. */
export interface Surroundings {
  readonly stdin: Readable
  readonly stdout: Writable & {readonly isTTY?: boolean; readonly columns?: number}
  readonly stderr: Writable & {readonly isTTY?: boolean; readonly columns?: number}
  readonly cwd: string
}

const list = (value: string): string[] => value.split(',').map((item) => item.trim())
const collected = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value]

/**
 * Reads the arguments of the command.
 * @param argv as `process.argv` has them
 * @throws CommanderError if they are wrong, or ask for the help or the version, which is printed
 */
export function readArguments(
  argv: readonly string[],
  surroundings: Surroundings,
): {readonly flags: Flags; readonly args: readonly string[]} {
  const command = createCommand(surroundings)
  command.parse(withValues(argv.slice(2), surroundings.cwd), {from: 'user'})
  return {flags: command.opts<Flags>(), args: command.args}
}

function createCommand({stdout, stderr}: Surroundings): Command {
  const command = new Command('translationese')
    .configureOutput({writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text)})
    .configureHelp({optionTerm: ({flags}) => flags.replace(/ \[(.*)\]/, '[=$1]')})
    .description('Finds the traces machine translation leaves in English text and says what to write instead.')
    .argument('[files...]', 'files, folders or globs; "-" or nothing reads standard input')
  addFlagsOfFindings(command)
  addFlagsOfFiles(command)
  addFlagsOfOutput(command)
  return command
    .version(packageData.version)
    .addHelpText(
      'after',
      '\n"translationese mcp" serves assistants by the Model Context Protocol; a file of that name is ./mcp.',
    )
    .addHelpText('after', '\nExit code: 0 nothing found, 1 findings, 2 could not run.')
    .exitOverride()
}

/** What is found, and what of it makes the command fail. */
function addFlagsOfFindings(command: Command): void {
  command
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
    .option('--max-warnings <number>', 'exit with 1 only for more findings in all', (value) =>
      parseCount(value, '--max-warnings', 0),
    )
    .option('--max-density <number>', 'exit with 1 only for files with more findings per 1,000 words', (value) =>
      parseLimit(value, '--max-density'),
    )
    .option(
      '--max-score <number>',
      'exit with 1 for files that read like a translation more likely, from 0 to 1',
      (value) => parseLimit(value, '--max-score', 1),
    )
    .option('--baseline <file>', 'leave out the findings that this file holds')
    .option('--update-baseline', 'write all that is found into the file of --baseline')
    .option('--changed [revision]', 'report only lines that have changed since a revision of git (default: HEAD)')
    .option(
      '--disable <ids>',
      'rules that are not to report, separated by commas; "ru-*" stands for all that begin so',
      (value, earlier: readonly string[] = []) => [...earlier, ...list(value)],
    )
    .option('--unused-comments', 'report comments that silence rules and have nothing to silence')
    .option('--rule-file <file>', 'a file with rules of your own; give it again for several', collected)
    .addOption(new Option('--rules <file>').argParser(collected).hideHelp())
    .option('--no-builtin', 'leave out the rules that come with the package')
}

/** Which files are checked, and what is written into them. */
function addFlagsOfFiles(command: Command): void {
  command
    .addOption(
      new Option(
        '--fix [level]',
        'write fixes into the files: those of findings of high confidence, or with --fix=all all',
      ).choices(['sure', 'all']),
    )
    .option('--diff', 'print what --fix would change, and write nothing')
    .option('--config <file>', 'use this configuration file')
    .option('--no-config', 'look for no configuration file')
    .option('--ignore-path <file>', 'use this ignore file')
    .option(
      '--ignore-pattern <pattern>',
      'leave out what fits, as a line of an ignore file; give it again for several',
      collected,
    )
    .option('--allow-empty', 'folders and globs may have no files')
    .option('--stdin-path <file>', 'the name of standard input, whose extension tells its format')
    .option('--max-size <size>', 'check no larger file (default: 10MB)', (value) => parseSize(value, '--max-size'))
    .option(
      '--threads <number>',
      'check so many files at a time (default: as many as there are processors, if it is worth it)',
      (value) => parseCount(value, '--threads', 1),
    )
    .option(
      '--cache [file]',
      'check again only what has changed; what is found stays in this file (default: .translationesecache)',
    )
}

/** What is printed, and what else the command does. */
function addFlagsOfOutput(command: Command): void {
  command
    .option(
      '--report <name[=file]>',
      `write a report to standard output or a file; give it again for several: ${REPORT_NAMES.join(', ')} (default: pretty)`,
      (value, earlier: readonly Target[] = []) => [...earlier, parseTarget(value)],
    )
    .option('--verbose', 'print the reason, the confidence and the documentation of each finding')
    .option('--quiet', 'print nothing for files without findings, and no notes')
    .option('--no-color', 'print without colours')
    .option('--explain <rule>', 'print what the reference says of a rule')
    .option('--print-config <file>', 'print what flags and configuration say of a file')
    .option('--list-rules', 'print the rules there are; arguments are ids, as in "ru-*"')
    .option('--kind <kinds>', 'with --list-rules: only rules of these kinds', list)
    .option('--register <registers>', 'with --list-rules: only rules for text of these kinds, as in "shop,legal"', list)
    .option('--jsonl', 'read {"id", "text"} a line from standard input, write {"id", "messages"} a line')
}

function parseCount(value: string, flag: string, least: number): number {
  if (!/^\d+$/.test(value) || Number(value) < least)
    throw new Error(`${flag} must be a whole number from ${least} up, not ${JSON.stringify(value)}`)
  return Number(value)
}
