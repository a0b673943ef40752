import {execFile} from 'node:child_process'
import {promisify} from 'node:util'

const execute = promisify(execFile)

/** What git prints of a large repository. */
const MOST_BYTES = 2 ** 30

/**
 * What a command of git prints, which no shell sees.
 * @param folder where it runs
 * @throws Error that says what git says
 */
export async function git(folder: string, ...args: string[]): Promise<string> {
  try {
    const options = {cwd: folder, maxBuffer: MOST_BYTES, env: {...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0'}}
    const {stdout} = await execute('git', args, options)
    return stdout
  } catch (error) {
    throw new Error(reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  const {code, stderr = '', message = String(error)} = error as {code?: unknown; stderr?: string; message?: string}
  if (code === 'ENOENT') return 'git cannot be run, which --changed asks: install it, or leave out --changed'
  const [first = ''] = stderr.split('\n')
  if (first.includes('not a git repository'))
    return 'this is no git repository, which --changed asks what has changed: run the command in one, or leave out --changed'
  return `git cannot tell what has changed: ${first.replace(/^(?:fatal|error): /, '') || message}`
}
