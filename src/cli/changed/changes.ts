import {realpath} from 'node:fs/promises'
import path from 'node:path'
import {git} from './git.js'
import type {Lines} from './lines.js'
import type {Repository} from './repository.js'

/** What has changed in files since a revision of git. Each is asked of the repository it is in. */
export class Changes {
  private readonly tops = new Map<string, Promise<string>>()
  private readonly repositories = new Map<string, Promise<Repository>>()
  private hasChanges = false

  private constructor(
    private readonly revision: string,
    private readonly cwd: string,
  ) {}

  /** @throws Error that says what to do, if the working directory is in no repository or there is no such revision */
  static async open(revision: string, cwd: string): Promise<Changes> {
    const changes = new Changes(revision, cwd)
    await changes.repositoryOf(await realpath(cwd))
    return changes
  }

  /**
   * The lines of a file that have changed, none if it has not; `undefined` if it is new to git.
   * @param name relative to the working directory
   * @throws Error that says what to do, if the file is in no repository
   */
  async linesOf(name: string): Promise<readonly Lines[] | undefined> {
    const file = await realpath(path.resolve(this.cwd, name)).catch(() => undefined)
    // Who reads a link that leads nowhere says so.
    const lines = file === undefined ? undefined : await (await this.repositoryOf(path.dirname(file))).linesOf(file)
    if (lines?.length !== 0) this.hasChanges = true
    return lines
  }

  /** What is to be said if there was nothing to check. */
  note(): string | undefined {
    return this.hasChanges ? undefined : `nothing to check: no line of these files has changed since ${this.revision}`
  }

  private async repositoryOf(folder: string): Promise<Repository> {
    const top = this.tops.get(folder) ?? git(folder, 'rev-parse', '--show-toplevel').then((text) => text.trimEnd())
    this.tops.set(folder, top)
    const root = path.resolve(await top)
    const known = this.repositories.get(root) ?? this.open(root)
    this.repositories.set(root, known)
    return known
  }

  private async open(root: string): Promise<Repository> {
    const {Repository} = await import('./repository.js')
    return Repository.open(root, this.revision)
  }
}
