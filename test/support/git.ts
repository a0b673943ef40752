import {run} from './run.js'

/** Runs git in a folder. */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org']
  const {stdout, stderr, code} = await run('git', [...identity, ...args], {cwd})
  if (code !== 0) throw new Error(stderr)
  return stdout
}

/** Commits all there is. */
export async function commit(cwd: string, message: string): Promise<void> {
  await git(cwd, 'add', '--all')
  await git(cwd, 'commit', '--quiet', '--message', message)
}

/** Makes a repository of a folder, with all there is in its first commit, on the branch `main`. */
export async function repositoryIn(cwd: string): Promise<string> {
  await git(cwd, 'init', '--quiet', '--initial-branch', 'main')
  await commit(cwd, 'first')
  return cwd
}
