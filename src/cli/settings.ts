import path from 'node:path'
import {type Processor, unified} from 'unified'
import type {Confidence} from '../detect/finding.js'
import type {NameOptions, Options} from '../engine/options.js'
import type {StatedFormat} from '../formats/format.js'
import retextTranslationese from '../plugins.js'
import type {FileOptions} from './configuration.js'
import {type ConfigurationFile, ConfigurationFinder, type FinderSettings} from './configuration-finder.js'
import {assertNames} from './known-names.js'
import {controlMessages} from './message-control.js'
import {merged, overridden, overridesFor} from './overrides.js'
import {DEFAULT_MAX_SIZE, parseSize} from './size.js'
import type {Limits} from './verdict.js'

/** What flags say of all files, and which configuration may say more. */
export interface SettingFlags extends FinderSettings {
  readonly options: Readonly<Options>
  readonly failOn: Confidence | 'never' | undefined
  /** What documents must not go over. */
  readonly limits: Limits
  /** How many findings there may be in all; `undefined` if that does not count. */
  readonly maxWarnings?: number | undefined
  /** In bytes. */
  readonly maxSize: number | undefined
  /** Whether comments that silence nothing are findings. */
  readonly unusedComments?: boolean | undefined
}

/** How one file is checked. */
export interface FileSettings {
  readonly processor: Processor
  /** From which confidence on findings fail; where nothing is said, all do but for those of documents with limits. */
  readonly failOn: Confidence | 'never' | undefined
  readonly limits: Limits
  /** In bytes. */
  readonly maxSize: number
  /** The configuration file that applies, if there is one. */
  readonly configPath: string | undefined
  /** The names that are never flagged, as that file gives them; the path of a file is absolute. */
  readonly acceptedNames: NameOptions['accept'] | undefined
  /** The files that it names: rules and accepted names. */
  readonly reads: readonly (string | URL)[]
  /** Keys of front matter whose values are read; the usual ones if there are none here. */
  readonly frontMatter?: readonly string[]
  /** The format of the file, whatever its extension says. */
  readonly format?: StatedFormat
  /** All that flags and configuration say of it together. */
  readonly stated: Readonly<FileOptions>
}

/** How files are checked, as flags and the configuration of each say. Files for which the same holds share their settings. */
export class SettingsFinder {
  private readonly finder: ConfigurationFinder
  private readonly checked = new Map<string | undefined, Promise<void>>()
  private readonly settings = new Map<string, Promise<FileSettings>>()

  constructor(private readonly flags: SettingFlags) {
    this.finder = new ConfigurationFinder(flags)
  }

  /**
   * The settings of a file.
   * @throws Error for a mistake in its configuration or in the flags
   */
  async of(file: string): Promise<FileSettings> {
    const found = await this.finder.of(file)
    const checked = this.checked.get(found?.file) ?? this.check(found)
    this.checked.set(found?.file, checked)
    await checked
    const {file: configured, configuration = {}} = found ?? {}
    const folder = path.dirname(configured ?? file)
    const overrides = overridesFor(configuration, folder, path.resolve(this.flags.cwd, file))
    const key = [configured, ...overrides].join('\n')
    const known = this.settings.get(key) ?? this.make(configured, overridden(configuration, overrides))
    this.settings.set(key, known)
    return known
  }

  private async check(found: ConfigurationFile | undefined): Promise<void> {
    try {
      await assertNames(found, this.flags.options)
    } catch (error) {
      throw await this.finder.placed(error)
    }
  }

  private async make(configured: string | undefined, configuration: FileOptions): Promise<FileSettings> {
    const {flags} = this
    const {failOn: _, maxSize, maxDensity, maxScore, frontMatter, format, unusedComments, ...own} = configuration
    const limits = {
      ...(maxDensity === undefined ? {} : {maxDensity}),
      ...(maxScore === undefined ? {} : {maxScore}),
      ...flags.limits,
    }
    const options = merged(own, flags.options)
    const acceptedNames = own.names?.accept
    // Who counts findings on the command line permits what stays below the number.
    const failOn = flags.failOn ?? (flags.maxWarnings === undefined ? configuration.failOn : undefined)
    const counted = flags.unusedComments ?? unusedComments
    const size = flags.maxSize ?? maxSize
    return {
      processor: unified()
        .use(retextTranslationese, options)
        .use(controlMessages, options, counted ?? false)
        .freeze() as unknown as Processor,
      failOn,
      limits,
      ...(frontMatter === undefined ? {} : {frontMatter}),
      ...(format === undefined ? {} : {format}),
      maxSize: typeof size === 'string' ? parseSize(size, 'maxSize') : (size ?? DEFAULT_MAX_SIZE),
      configPath: configured,
      acceptedNames,
      reads: [...(own.ruleFiles ?? []), ...(isFile(acceptedNames) ? [acceptedNames] : [])],
      stated: {
        ...options,
        ...limits,
        ...(failOn === undefined ? {} : {failOn}),
        ...(size === undefined ? {} : {maxSize: size}),
        ...(frontMatter === undefined ? {} : {frontMatter}),
        ...(format === undefined ? {} : {format}),
        ...(counted === undefined ? {} : {unusedComments: counted}),
      },
    }
  }
}

function isFile(accept: NameOptions['accept']): accept is string | URL {
  return typeof accept === 'string' || accept instanceof URL
}
