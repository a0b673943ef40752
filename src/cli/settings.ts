import path from 'node:path'
import {type Processor, unified} from 'unified'
import {Configuration as EngineConfiguration} from 'unified-engine'
import type {Confidence} from '../detect/finding.js'
import type {Options} from '../engine/options.js'
import {parseFile} from '../formats/parse.js'
import retextTranslationese from '../plugins.js'
import {type Configuration, checkConfiguration, type FileOptions} from './configuration.js'
import {assertNames} from './known-names.js'
import {controlMessages} from './message-control.js'
import {merged, overridden, overridesFor} from './overrides.js'
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
  /** From which confidence on findings fail; where nothing is said, all do but for those of documents with limits. */
  readonly failOn: Confidence | 'never' | undefined
  readonly limits: Limits
  /** In bytes. */
  readonly maxSize: number
}

/** How files are checked, as flags and the configuration of each say. Files for which the same holds share their settings. */
export class SettingsFinder {
  private readonly engine: EngineConfiguration
  private readonly configurations = new Map<string, Configuration>()
  private readonly checked = new Map<string | undefined, Promise<void>>()
  private readonly settings = new Map<string, Promise<FileSettings>>()

  constructor(private readonly flags: SettingFlags) {
    this.engine = new EngineConfiguration({
      cwd: flags.cwd,
      rcName: '.translationeserc',
      packageField: 'translationese',
      detectConfig: flags.detectConfig,
      configTransform: (value: unknown, file: string) => {
        this.configurations.set(file, checkConfiguration(value ?? {}, file))
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
    try {
      return await this.settingsOf(file)
    } catch (error) {
      const {explained} = await import('./configuration-failure.js')
      throw explained(error, this.flags.cwd)
    }
  }

  private async settingsOf(file: string): Promise<FileSettings> {
    const {options, cwd} = this.flags
    const configured = await this.configuredBy(file)
    const configuration = this.configurations.get(configured ?? '') ?? {}
    const found = configured === undefined ? undefined : {file: configured, configuration}
    const checked = this.checked.get(configured) ?? assertNames(found, options)
    this.checked.set(configured, checked)
    await checked
    const folder = configured === undefined ? cwd : path.dirname(configured)
    const overrides = overridesFor(configuration, folder, path.resolve(cwd, file))
    const key = [configured, ...overrides].join('\n')
    const known = this.settings.get(key) ?? this.make(overridden(configuration, overrides))
    this.settings.set(key, known)
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

  private async make({failOn, maxSize, maxDensity, maxScore, ...own}: FileOptions): Promise<FileSettings> {
    const {flags} = this
    const processor = unified()
    processor.parser = parseFile
    const limits = {
      ...(maxDensity === undefined ? {} : {maxDensity}),
      ...(maxScore === undefined ? {} : {maxScore}),
      ...flags.limits,
    }
    const options = merged(own, flags.options)
    return {
      processor: processor
        .use(retextTranslationese, options)
        .use(controlMessages, options)
        .freeze() as unknown as Processor,
      failOn: flags.failOn ?? failOn,
      limits,
      maxSize: flags.maxSize ?? (maxSize === undefined ? DEFAULT_MAX_SIZE : parseSize(maxSize, 'maxSize')),
    }
  }
}
