import path from 'node:path'
import type {FileOptions} from './configuration.js'
import {IgnoreFiles, type IgnoreSettings} from './ignored.js'
import {type SettingFlags, SettingsFinder} from './settings.js'

/** What is asked for beside the flags that say how files are checked. */
interface Question extends SettingFlags, IgnoreSettings {}

/**
 * What holds for one file, for those who wonder which configuration, override or flag decides: JSON with its configuration file, whether an
 * ignore file leaves it out, and all that flags and configuration say of it together. What is not named there has its default.
 * @param file a path; there need not be a file
 * @throws Error for a mistake in the configuration or in the flags
 */
export async function describeSettings(file: string, flags: Question): Promise<string> {
  const {cwd} = flags
  const {configPath, stated} = await new SettingsFinder(flags).of(file)
  const shown = (name: string): string => (path.relative(cwd, name) || name).replaceAll(path.sep, '/')
  const described = {
    file: shown(path.resolve(cwd, file)),
    configuration: configPath === undefined ? null : shown(path.resolve(cwd, configPath)),
    ignored: new IgnoreFiles(flags).has(file),
    options: withShownFiles(stated, (name) => (path.isAbsolute(name) ? shown(name) : name)),
  }
  return JSON.stringify(described, null, 2)
}

/** Options with their paths as a reader wants them. */
function withShownFiles(options: FileOptions, shown: (name: string) => string): FileOptions {
  const {ruleFiles, names} = options
  const accept = names?.accept
  return {
    ...options,
    ...(ruleFiles === undefined ? {} : {ruleFiles: ruleFiles.map((file) => shown(String(file)))}),
    ...(typeof accept === 'string' ? {names: {...names, accept: shown(accept)}} : {}),
  }
}
