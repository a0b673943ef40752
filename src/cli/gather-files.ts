import {printable} from '../text/printable.js'
import {describeFailure} from './failure.js'
import {findFiles} from './find-files.js'

/** What the arguments of the command stand for. */
export interface Gathered {
  /** In alphabetical order, relative to the working directory. */
  readonly files: readonly string[]
  /** Those that are named outright. */
  readonly named: ReadonlySet<string>
  /** The files of each folder and glob, by argument. */
  readonly searches: ReadonlyMap<string, readonly string[]>
}

interface GatherSettings {
  readonly cwd: string
  /** Whether folders and globs may have no files. */
  readonly allowEmpty: boolean
  readonly fail: (argument: string, reason: string) => void
}

/** The files that the arguments stand for. */
export async function gatherFiles(args: readonly string[], {cwd, allowEmpty, fail}: GatherSettings): Promise<Gathered> {
  const files = new Set<string>()
  const named = new Set<string>()
  const searches = new Map<string, readonly string[]>()
  for (const argument of args) {
    try {
      const found = await findFiles(argument, cwd, allowEmpty)
      for (const file of found.files) files.add(file)
      if (found.isSearch) searches.set(argument, found.files)
      else for (const file of found.files) named.add(file)
    } catch (error) {
      fail(argument, `${printable(argument)}: ${describeFailure(error)}`)
    }
  }
  return {files: [...files].sort((one, other) => (one < other ? -1 : 1)), named, searches}
}
