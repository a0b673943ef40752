import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {whyUnreadable} from '../engine/unreadable.js'

const NAME = '.translationeseignore'

/** What an ignore file leaves out, as seen from its folder. */
interface IgnoreFile {
  readonly folder: string
  readonly patterns: Ignore
}

/** What a run leaves out beside what ignore files say that stand where its files do. */
export interface IgnoreSettings {
  readonly cwd: string
  /** The only ignore file that counts, if it is given. */
  readonly ignorePath: string | undefined
  /** Patterns in the form of those files, as seen from the working directory. */
  readonly ignorePatterns?: readonly string[] | undefined
}

/** Which files are left out, in the form that git has for its own. The ignore file in the folder of a file counts, or in the nearest above. */
export class IgnoreFiles {
  private readonly found = new Map<string, IgnoreFile | undefined>()
  private readonly cwd: string
  private readonly given: string | undefined
  private readonly stated: IgnoreFile

  constructor({cwd, ignorePath, ignorePatterns = []}: IgnoreSettings) {
    this.cwd = cwd
    this.given = ignorePath === undefined ? undefined : path.resolve(cwd, ignorePath)
    this.stated = {folder: path.resolve(cwd), patterns: ignore().add(ignorePatterns)}
  }

  /**
   * Whether a file is left out.
   * @throws Error for an ignore file that cannot be read
   */
  has(name: string): boolean {
    const file = path.resolve(this.cwd, name)
    const ignoring = this.given === undefined ? this.nearest(path.dirname(file)) : this.read(this.given)
    return leavesOut(this.stated, file) || (ignoring !== undefined && leavesOut(ignoring, file))
  }

  private nearest(folder: string): IgnoreFile | undefined {
    if (this.found.has(folder)) return this.found.get(folder)
    const file = path.join(folder, NAME)
    const above = path.dirname(folder)
    const nearest = existsSync(file) ? this.read(file) : above === folder ? undefined : this.nearest(above)
    this.found.set(folder, nearest)
    return nearest
  }

  private read(file: string): IgnoreFile {
    const known = this.found.get(file)
    if (known !== undefined) return known
    const made = {folder: path.dirname(file), patterns: ignore().add(textOf(file, this.cwd))}
    this.found.set(file, made)
    return made
  }
}

function leavesOut({folder, patterns}: IgnoreFile, file: string): boolean {
  const relative = path.relative(folder, file).replaceAll(path.sep, '/')
  return ignore.isPathValid(relative) && patterns.ignores(relative)
}

function textOf(file: string, cwd: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const reason = isMissing ? 'no such file' : whyUnreadable(error)
    throw new Error(`${path.relative(cwd, file) || file}: the ignore file cannot be read: ${reason}: mend its path`)
  }
}
