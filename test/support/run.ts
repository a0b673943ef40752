import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {onTestFinished} from 'vitest'

/** The built command; `npm test` builds it first. */
export const CLI = path.resolve('dist/cli.js')

export interface Result {
  readonly stdout: string
  readonly stderr: string
  readonly code: number | null
}

/** Runs a command as a child process, with `input` on its standard input. */
export function run(
  command: string,
  args: readonly string[],
  options: {cwd?: string; input?: string; env?: Readonly<Record<string, string>>} = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd: options.cwd, env: {...process.env, NO_COLOR: '1', ...options.env}})
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({stdout, stderr, code}))
    // A command that reads no input may end before it is written.
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
  })
}

/** Runs the built command as a child process; what needs none runs faster by `translationese` of `command.ts`. */
export function installed(args: readonly string[], options: Parameters<typeof run>[2] = {}): Promise<Result> {
  return run(process.execPath, [CLI, ...args], options)
}

/** A folder with these files, removed after the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'translationese-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, content)
  }
  return folder
}
