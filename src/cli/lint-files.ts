import {type Readable, Writable} from 'node:stream'
import {type Plugin, type Processor, unified} from 'unified'
import {type Context, engine} from 'unified-engine'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import {CONFIDENCES, type Confidence} from '../detect/finding.js'
import type {Options} from '../engine/options.js'
import {EXTENSIONS, parseFile} from '../formats/parse.js'
import retextTranslationese from '../plugins.js'
import {type Configuration, checkConfiguration} from './configuration.js'
import {controlMessages} from './message-control.js'

/** The engine passes a plugin whatever its configuration holds; `checkConfiguration` has made sure of the options. */
const plugin = retextTranslationese as unknown as Plugin<unknown[]>

export interface FileFlags {
  readonly options: Readonly<Options>
  readonly failOn: Confidence | 'never' | undefined
  readonly quiet: boolean
  readonly color: boolean
  readonly configPath: string | undefined
  readonly detectConfig: boolean
  readonly ignorePath: string | undefined
  /** The name standard input goes by, whose extension tells its format. */
  readonly stdinPath: string | undefined
  readonly stdin: Readable
  /** The folder that paths are relative to. */
  readonly cwd: string
}

/** What the command says: findings for standard output, failures for standard error, and the exit code. */
export interface Outcome {
  readonly report: string
  readonly failures: string
  readonly exitCode: 0 | 1 | 2
}

/**
 * Checks files, folders and globs, or standard input if `files` is empty.
 * Exit code 0: nothing at or above the threshold; 1: findings; 2: something could not be checked.
 */
export async function lintFiles(files: readonly string[], flags: FileFlags): Promise<Outcome> {
  let failOn = flags.failOn
  const context = await run(files, flags, (configuration) => {
    failOn ??= configuration.failOn
  })
  const failed = context.files.filter((file) => file.messages.some(isFatal))
  const checked = context.files.filter((file) => !failed.includes(file))
  const threshold = failOn ?? 'low'
  const hasFindings = checked.some((file) => file.messages.some((message) => counts(message, threshold)))
  return {
    report: checked.length === 0 ? '' : reporter(checked, {color: flags.color, quiet: flags.quiet}),
    failures: failed.map(describeFailure).join('\n'),
    exitCode: failed.length > 0 ? 2 : hasFindings ? 1 : 0,
  }
}

function run(
  files: readonly string[],
  flags: FileFlags,
  onConfiguration: (configuration: Configuration) => void,
): Promise<Context> {
  return new Promise((resolve, reject) => {
    engine(
      {
        processor: createProcessor,
        cwd: flags.cwd,
        streamIn: flags.stdin,
        files: [...files],
        extensions: [...EXTENSIONS],
        rcName: '.translationeserc',
        packageField: 'translationese',
        detectConfig: flags.detectConfig,
        ignoreName: '.translationeseignore',
        silentlyIgnore: true,
        defaultConfig: {plugins: [[plugin, {}]]},
        plugins: [[plugin, flags.options], controlMessages],
        configTransform(value: unknown, file: string) {
          const configuration = checkConfiguration(value, file)
          onConfiguration(configuration)
          const {failOn: _, ...options} = configuration
          return {plugins: [[plugin, options]]}
        },
        // The report is written by the command itself, which keeps findings and failures apart.
        streamError: new Writable({write: (_chunk, _encoding, done) => done()}),
        out: false,
        ...(flags.configPath === undefined ? {} : {rcPath: flags.configPath}),
        ...(flags.ignorePath === undefined ? {} : {ignorePath: flags.ignorePath}),
        ...(files.length === 0 ? {filePath: flags.stdinPath ?? 'stdin.txt'} : {}),
      },
      (error, _code, context) => {
        if (error !== undefined && error !== null) reject(error)
        else if (context === undefined) reject(new Error('nothing was processed'))
        else resolve(context)
      },
    )
  })
}

function createProcessor(): Processor {
  const processor = unified()
  processor.parser = parseFile
  return processor
}

function isFatal(message: VFileMessage): boolean {
  return message.fatal === true
}

function counts(message: VFileMessage, threshold: Confidence | 'never'): boolean {
  if (message.confidence === undefined || threshold === 'never') return false
  return CONFIDENCES.indexOf(message.confidence) >= CONFIDENCES.indexOf(threshold)
}

/** Why a file could not be checked, without the stack of the error behind it. */
function describeFailure(file: VFile): string {
  return file.messages
    .filter(isFatal)
    .map(({cause, reason}) => `${file.path}: ${cause instanceof Error ? deepestMessage(cause) : reason}`)
    .join('\n')
}

function deepestMessage(error: Error): string {
  return error.cause instanceof Error ? `${error.message}: ${deepestMessage(error.cause)}` : error.message
}
