import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {whyUnreadable} from '../engine/unreadable.js'
import {type Configuration, ConfigurationError, checkConfiguration} from './configuration.js'

/** The names of configuration files, in the order in which they are looked for in a folder. */
const NAME = '.translationeserc'
const NAMES = ['', '.json', '.cjs', '.mjs', '.js', '.yaml', '.yml'].map((extension) => `${NAME}${extension}`)
const PACKAGE = 'package.json'
/** The field of `package.json` that may hold a configuration. */
const FIELD = 'translationese'

const YAML = /\.ya?ml$/
const MODULE = /\.[cm]?js$/

/** A configuration file. */
export interface ConfigurationFile {
  /** Its whole path. */
  readonly file: string
  readonly configuration: Configuration
}

export interface FinderSettings {
  /** The folder that paths are relative to. */
  readonly cwd: string
  /** A file that is for all, wherever it is. */
  readonly configPath: string | undefined
  /** Whether files are looked for. */
  readonly detectConfig: boolean
}

/** Finds the configuration of files: the nearest in their folder and those above. Each is read once. */
export class ConfigurationFinder {
  private readonly found = new Map<string, Promise<ConfigurationFile | undefined>>()

  constructor(private readonly settings: FinderSettings) {}

  /**
   * The configuration of a file, if it has one.
   * @throws Error that names file, line and cure of every mistake in it
   */
  of(file: string): Promise<ConfigurationFile | undefined> {
    const {cwd, configPath, detectConfig} = this.settings
    const given = configPath === undefined ? undefined : path.resolve(cwd, configPath)
    if (given !== undefined) return this.once(given, () => this.given(given))
    if (!detectConfig) return Promise.resolve(undefined)
    return this.nearest(path.dirname(path.resolve(cwd, file)))
  }

  private nearest(folder: string): Promise<ConfigurationFile | undefined> {
    return this.once(folder, async () => {
      for (const name of [...NAMES, PACKAGE]) {
        const found = await this.read(path.join(folder, name))
        if (found !== undefined) return found
      }
      const parent = path.dirname(folder)
      return parent === folder ? undefined : this.nearest(parent)
    })
  }

  private async given(file: string): Promise<ConfigurationFile> {
    const found = await this.read(file)
    if (found !== undefined) return found
    const isPackage = path.basename(file) === PACKAGE
    const cure = isPackage ? `it has no field "${FIELD}": add it` : 'no such file: mend the path of --config'
    throw new Error(`${this.nameOf(file)}: ${cure}`)
  }

  private once(
    key: string,
    make: () => Promise<ConfigurationFile | undefined>,
  ): Promise<ConfigurationFile | undefined> {
    const made = this.found.get(key) ?? make()
    this.found.set(key, made)
    return made
  }

  /** The configuration in a file; none where the file is not there, or is a `package.json` of something else. */
  private async read(file: string): Promise<ConfigurationFile | undefined> {
    const text = await this.textOf(file)
    if (text === undefined) return undefined
    const whole = await contentOf(file, this.nameOf(file), text)
    const value = path.basename(file) === PACKAGE ? fieldOf(whole) : (whole ?? {})
    if (value === undefined) return undefined
    try {
      return {file, configuration: checkConfiguration(value, file)}
    } catch (error) {
      throw await this.placed(error, text)
    }
  }

  private async textOf(file: string): Promise<string | undefined> {
    try {
      return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
      throw new Error(
        `${this.nameOf(file)}: the configuration cannot be read: ${whyUnreadable(error)}: name a file of JSON, YAML or JavaScript`,
      )
    }
  }

  /** Mistakes of a configuration with the places they stand at, as far as its file is one of data; other errors as they are. */
  async placed(error: unknown, text?: string): Promise<unknown> {
    if (!(error instanceof ConfigurationError)) return error
    const {file, problems} = error
    const name = this.nameOf(file)
    if (MODULE.test(file)) return new Error(problems.map(({message}) => `${name}: ${message}`).join('\n'))
    const {withPlaces} = await import('./configuration-text.js')
    const above = path.basename(file) === PACKAGE ? [FIELD] : []
    return new Error(withPlaces(problems, text ?? (await readFile(file, 'utf8')), name, above))
  }

  /** A file inside the working directory as seen from there. */
  private nameOf(file: string): string {
    const relative = path.relative(this.settings.cwd, file)
    return relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? file : relative
  }
}

/** What a file holds, whatever its format. */
async function contentOf(file: string, name: string, text: string): Promise<unknown> {
  if (MODULE.test(file)) return moduleIn(file, name)
  if (!YAML.test(file)) {
    try {
      return JSON.parse(text)
    } catch {
      const {describeJsonFailure} = await import('./configuration-text.js')
      throw new Error(describeJsonFailure(text, name))
    }
  }
  const {yamlIn} = await import('./configuration-text.js')
  return yamlIn(text, name)
}

async function moduleIn(file: string, name: string): Promise<unknown> {
  let loaded: {readonly default?: unknown}
  try {
    loaded = await import(pathToFileURL(file).href)
  } catch (error) {
    const {describeModuleFailure} = await import('./module-failure.js')
    throw new Error(describeModuleFailure(file, name, error))
  }
  if ('default' in loaded) return loaded.default
  throw new Error(`${name}: the module exports no configuration: write "export default {…}"`)
}

function fieldOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && FIELD in value ? value[FIELD] : undefined
}
