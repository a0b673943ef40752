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

/** Which files ignore files leave out, in the form that git has for its own. The one in the folder of a file counts, or in the nearest above. */
export class IgnoreFiles {
  private readonly found = new Map<string, IgnoreFile | undefined>()
  private readonly given: string | undefined

  /** @param ignorePath the only one that counts, if it is given */
  constructor(
    private readonly cwd: string,
    ignorePath: string | undefined,
  ) {
    this.given = ignorePath === undefined ? undefined : path.resolve(cwd, ignorePath)
  }

  /**
   * Whether a file is left out.
   * @throws Error for an ignore file that cannot be read
   */
  has(name: string): boolean {
    const file = path.resolve(this.cwd, name)
    const ignoring = this.given === undefined ? this.nearest(path.dirname(file)) : this.read(this.given)
    if (ignoring === undefined) return false
    const relative = path.relative(ignoring.folder, file).replaceAll(path.sep, '/')
    return ignore.isPathValid(relative) && ignoring.patterns.ignores(relative)
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

function textOf(file: string, cwd: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const reason = isMissing ? 'no such file' : whyUnreadable(error)
    throw new Error(`${path.relative(cwd, file) || file}: the ignore file cannot be read: ${reason}: mend its path`)
  }
}
