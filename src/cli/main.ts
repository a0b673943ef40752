import {Command, CommanderError, Option} from 'commander'
import {CONFIDENCES, type Confidence} from '../pattern/rule.js'
import {RuleFileError} from '../rules/problem.js'
import {answerLines} from './jsonl.js'

interface Flags {
  readonly jsonl?: boolean
  readonly confidence?: Confidence
  readonly rules?: string[]
  readonly builtin: boolean
}

/** Runs the command and returns its exit code: 0 nothing found, 1 findings, 2 could not run. */
export async function main(argv: readonly string[]): Promise<number> {
  const command = new Command('translationese')
    .argument('[files...]')
    .option('--jsonl')
    .addOption(new Option('--confidence <level>').choices([...CONFIDENCES]))
    .option('--rules <file...>')
    .option('--no-builtin')
    .exitOverride()
  try {
    command.parse([...argv])
    const flags = command.opts<Flags>()
    const options = {
      ...(flags.confidence === undefined ? {} : {confidence: flags.confidence}),
      ...(flags.rules === undefined ? {} : {rules: flags.rules}),
      builtin: flags.builtin,
    }
    return (await answerLines(process.stdin, process.stdout, options)) ? 0 : 2
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof RuleFileError) {
      console.error(error.message)
      return 2
    }
    throw error
  }
}
