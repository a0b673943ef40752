import path from 'node:path'
import {parsePatch} from 'diff'
import {git} from './git.js'
import type {Lines} from './lines.js'

/** A diff that the configuration of the user does not change. */
const PLAIN = [
  ...['--no-color', '--no-ext-diff', '--no-textconv', '--text', '--find-renames'],
  ...['--src-prefix=a/', '--dst-prefix=b/', '--inter-hunk-context=0'],
]

/** What has changed in the working tree of a git repository since a revision. */
export class Repository {
  private constructor(
    private readonly top: string,
    private readonly base: string,
    /** Files that have changed, with the names they had before; `undefined` for new ones. Paths are relative to `top`. */
    private readonly before: ReadonlyMap<string, string | undefined>,
  ) {}

  /**
   * @param top the folder of the working tree
   * @param revision a revision, or one with `...` behind it for where the work since then branched off
   * @throws Error that says what to do, as for a revision that there is not
   */
  static async open(top: string, revision: string): Promise<Repository> {
    const base = await baseOf(top, revision)
    const [status, others] = await Promise.all([
      git(top, 'diff', '--name-status', '-z', ...PLAIN, base, '--'),
      git(top, 'ls-files', '--others', '--exclude-standard', '-z'),
    ])
    const before = changesIn(status)
    for (const file of others.split('\0').filter(Boolean)) before.set(file, undefined)
    return new Repository(top, base, before)
  }

  /** The lines of a file that have changed, none if it has not; `undefined` if it is new. */
  async linesOf(file: string): Promise<readonly Lines[] | undefined> {
    const name = path.relative(this.top, file).replaceAll(path.sep, '/')
    if (!this.before.has(name)) return []
    const before = this.before.get(name)
    if (before === undefined) return undefined
    const names = before === name ? [name] : [before, name]
    const patch = await git(this.top, '--literal-pathspecs', 'diff', '-U0', ...PLAIN, this.base, '--', ...names)
    const hunks = parsePatch(patch).flatMap((each) => each.hunks)
    return hunks.map(({newStart, newLines}) => ({first: newStart, count: newLines})).filter(({count}) => count > 0)
  }
}

/** Files by their names now, with those before, from what `git diff --name-status -z` prints. */
function changesIn(status: string): Map<string, string | undefined> {
  const before = new Map<string, string | undefined>()
  const fields = status.split('\0')
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [kind = '', name = '', renamed = ''] = fields.slice(at, at + 3)
    if (kind.startsWith('R') || kind.startsWith('C')) {
      before.set(renamed, name)
      at++
    } else if (/^[AU]/.test(kind)) before.set(name, undefined)
    else if (!kind.startsWith('D')) before.set(name, name)
  }
  return before
}

async function baseOf(top: string, revision: string): Promise<string> {
  const named = revision.replace(/\.\.\.$/, '')
  let commit: string
  try {
    commit = (await git(top, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${named}^{commit}`)).trim()
  } catch {
    if (named === 'HEAD')
      throw new Error(
        `there is no revision "HEAD" in ${top}, which has no commit yet: commit first, or leave out --changed`,
      )
    throw new Error(
      `there is no revision "${named}" in ${top}: fetch it first, or name another commit, branch or tag, as in --changed=origin/main; if a file is meant, mend its path`,
    )
  }
  if (named === revision) return commit
  try {
    return (await git(top, 'merge-base', commit, 'HEAD')).trim()
  } catch {
    throw new Error(`"${named}" and HEAD have nothing in common: fetch more of the history, or name another revision`)
  }
}
