import {type Processor, unified} from 'unified'
import {Configuration as EngineConfiguration} from 'unified-engine'
import type {Confidence} from '../detect/finding.js'
import {assertSource, knownIds, unknownIds} from '../engine/known.js'
import type {Options} from '../engine/options.js'
import {parseFile} from '../formats/parse.js'
import {NATIVE} from '../judgement/source.js'
import retextTranslationese from '../plugins.js'
import {type Configuration, checkConfiguration} from './configuration.js'
import {controlMessages} from './message-control.js'
import {DEFAULT_MAX_SIZE, parseSize} from './size.js'
import type {Limits} from './verdict.js'

/** What flags say of all files, and which configuration may say more. */
export interface SettingFlags {
  readonly options: Readonly<Options>
  readonly failOn: Confidence | 'never' | undefined
  /** What documents must not go over. */
  readonly limits: Limits
  /** In bytes. */
  readonly maxSize: number | undefined
  readonly configPath: string | undefined
  readonly detectConfig: boolean
  /** The folder that paths are relative to. */
  readonly cwd: string
}

/** How one file is checked. */
export interface FileSettings {
  readonly processor: Processor
  readonly failOn: Confidence | 'never'
  readonly limits: Limits
  /** In bytes. */
  readonly maxSize: number
  /** Keys of front matter whose values are read; the usual ones if there are none here. */
  readonly frontMatter?: readonly string[]
}

/** How files are checked, as flags and the configuration of each say. Files of one configuration share their settings. */
export class SettingsFinder {
  private readonly engine: EngineConfiguration
  private readonly configurations = new Map<string, Configuration>()
  private readonly settings = new Map<string | undefined, Promise<FileSettings>>()

  constructor(private readonly flags: SettingFlags) {
    this.engine = new EngineConfiguration({
      cwd: flags.cwd,
      rcName: '.translationeserc',
      packageField: 'translationese',
      detectConfig: flags.detectConfig,
      configTransform: (value: unknown, file: string) => {
        this.configurations.set(file, checkConfiguration(value, file))
        return {}
      },
      ...(flags.configPath === undefined ? {} : {rcPath: flags.configPath}),
    })
  }

  /**
   * The settings of a file.
   * @throws Error for a mistake in its configuration or in the flags
   */
  async of(file: string): Promise<FileSettings> {
    const configured = await this.configuredBy(file)
    const known = this.settings.get(configured) ?? this.settingsOf(configured)
    this.settings.set(configured, known)
    return known
  }

  /** The path of the configuration of a file. */
  private configuredBy(file: string): Promise<string | undefined> {
    return new Promise((resolve, reject) => {
      this.engine.load(file, (error, result) => {
        if (error) reject(error)
        else resolve(result?.filePath)
        return undefined
      })
    })
  }

  private async settingsOf(configured: string | undefined): Promise<FileSettings> {
    const {flags} = this
    const {failOn, maxSize, maxDensity, maxScore, frontMatter, ...own} = this.configurations.get(configured ?? '') ?? {}
    const ignore = [...(own.ignore ?? []), ...(flags.options.ignore ?? [])]
    const options = {...own, ...flags.options, ignore}
    await assertKnown(options, (name) =>
      configured === undefined || [flags.options.ignore, flags.options.source].some((given) => given?.includes(name))
        ? ''
        : `${configured}: `,
    )
    const processor = unified()
    processor.parser = parseFile
    const limits = {
      ...(maxDensity === undefined ? {} : {maxDensity}),
      ...(maxScore === undefined ? {} : {maxScore}),
      ...flags.limits,
    }
    // Who sets a limit permits what stays below it.
    const usual = Object.keys(limits).length === 0 ? 'low' : 'never'
    return {
      processor: processor.use(retextTranslationese, options).use(controlMessages).freeze() as unknown as Processor,
      failOn: flags.failOn ?? failOn ?? usual,
      limits,
      ...(frontMatter === undefined ? {} : {frontMatter}),
      maxSize: flags.maxSize ?? (maxSize === undefined ? DEFAULT_MAX_SIZE : parseSize(maxSize, 'maxSize')),
    }
  }
}

/**
 * Makes sure that options name rules and languages that there are: a slip of the pen would make the command silent, or loud.
 * @param placeOf what to say before an error about a rule or language: where it is named
 * @throws Error that names what may be meant
 */
export async function assertKnown(options: Readonly<Options>, placeOf: (name: string) => string): Promise<void> {
  const {rules = [], ignore = [], source = 'auto'} = options
  const languages = typeof source === 'string' ? [source] : source
  if (ignore.length === 0 && source === 'auto') return
  const own = rules.length === 0 ? [] : (await import('../rules/load.js')).loadRules(rules).rules
  const [id] = unknownIds(ignore, own)
  if (id !== undefined) {
    const {nearest} = await import('../rules/nearest.js')
    const ids = [...knownIds(), ...own.map((rule) => rule.id)]
    throw new Error(`${placeOf(id)}there is no rule "${id}" to leave out: ${nearest(id, ids)}`)
  }
  for (const language of languages) {
    try {
      assertSource(language === NATIVE || language === 'auto' ? language : [language], own)
    } catch (error) {
      throw new Error(`${placeOf(language)}${error instanceof Error ? error.message : String(error)}`)
    }
  }
}
