/** What CI systems run, run as they do: in a repository whose files hold a sure finding, or none. Needs `npm run build`. */
import {chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {CLI, folderWith, type Result, run} from '../support/run.js'

const FLAGGED = 'Not the fact that the deal will hold.\n'
const CLEAN = 'All is well.\n'

/** A repository with these files, all of them committed. */
async function repository(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = folderWith({...files, '.gitignore': 'node_modules\nbin\n'})
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org']
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'first'],
  ]) {
    const {code, stderr} = await run('git', [...identity, ...args], {cwd})
    if (code !== 0) throw new Error(stderr)
  }
  return cwd
}

/** A folder for the PATH whose `npx` runs the built command, whatever package it is told to fetch; it says what it was asked for. */
function withNpx(cwd: string): string {
  const folder = path.join(cwd, 'bin')
  mkdirSync(folder)
  const npx = path.join(folder, 'npx')
  const lines = [
    '#!/usr/bin/env bash',
    `printf '%s ' "$@" >"${cwd}/asked"`,
    'while [ "$1" != translationese ]; do shift; done',
    'shift',
    `exec "${process.execPath}" "${CLI}" "$@"`,
  ]
  writeFileSync(npx, `${lines.join('\n')}\n`)
  chmodSync(npx, 0o755)
  return `${folder}${path.delimiter}${process.env.PATH}`
}

interface Action {
  readonly inputs: Readonly<Record<string, {readonly default: string; readonly description: string}>>
  readonly outputs: Readonly<Record<string, {readonly value: string}>>
  readonly runs: {
    readonly using: string
    readonly steps: readonly {
      readonly id: string
      readonly shell: string
      readonly env: Record<string, string>
      readonly run: string
    }[]
  }
}

describe('action.yml', () => {
  const action = parse(readFileSync('action.yml', 'utf8')) as Action
  const [step, ...others] = action.runs.steps
  if (step === undefined) throw new Error('action.yml has no step')

  /** Runs the action as GitHub does: inputs come through the environment, and `bash` stops at the first error. */
  function act(
    cwd: string,
    inputs: Readonly<Record<string, string>>,
    env: Record<string, string> = {},
  ): Promise<Result> {
    const given = Object.entries(step?.env ?? {}).map(([name, value]) => {
      const [, input = ''] = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value) ?? []
      const wanted = inputs[input] ?? action.inputs[input]?.default
      if (wanted === undefined) throw new Error(`there is no input for ${name}`)
      return [name, wanted] as const
    })
    const environment = {...Object.fromEntries(given), GITHUB_OUTPUT: path.join(cwd, 'output'), ...env}
    return run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''], {cwd, env: environment})
  }

  it('is one step, whose inputs reach the script as data', () => {
    expect(action.runs.using).toBe('composite')
    expect(others).toEqual([])
    expect(step.shell).toBe('bash')
    expect(step.run).not.toContain('${{')
    expect(action.outputs.sarif?.value).toContain(`steps.${step.id}.outputs.sarif`)
  })

  it('annotates what it finds, in all files, with the package that it fetches', async () => {
    const cwd = await repository({'docs/a b.md': FLAGGED, 'c.txt': CLEAN})
    const {stdout, stderr, code} = await act(cwd, {}, {PATH: withNpx(cwd)})
    expect(stdout).toMatch(
      /^::warning file=docs\/a b\.md,line=1,endLine=1,col=1,endColumn=18,title=ru-not-a-fact::Calque/,
    )
    expect(stderr).toBe('')
    expect(code).toBe(1)
    expect(readFileSync(path.join(cwd, 'asked'), 'utf8')).toContain(
      '--package retext-translationese@latest -- translationese',
    )
  })

  it("runs the project's own version, on the files and with the flags that are given, and writes SARIF", async () => {
    const cwd = await repository({'docs/a b.md': FLAGGED, 'other.md': FLAGGED, '$(touch x).md': CLEAN})
    mkdirSync(path.join(cwd, 'node_modules/.bin'), {recursive: true})
    symlinkSync(CLI, path.join(cwd, 'node_modules/.bin/translationese'))
    chmodSync(CLI, 0o755)
    const inputs = {
      files: 'docs/a b.md\n$(touch x).md\n',
      args: '--fail-on never\n--quiet',
      reporter: 'pretty',
      sarif: 'out/a.sarif',
    }
    const {stdout, stderr, code} = await act(cwd, inputs)
    expect(stderr).toBe('')
    expect(stdout).toContain('docs/a b.md\n')
    expect(stdout).not.toContain('other.md')
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(path.join(cwd, 'out/a.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
    expect(readFileSync(path.join(cwd, 'output'), 'utf8')).toBe('sarif=out/a.sarif\n')
  })

  it('fails where nothing could be checked', async () => {
    const cwd = await repository({'a.md': CLEAN})
    const {stderr, code} = await act(cwd, {files: 'nowhere'}, {PATH: withNpx(cwd)})
    expect(stderr).toContain('nowhere: no such file or folder')
    expect(code).toBe(2)
    // Without files the command would read standard input, where there is nothing.
    const none = await act(cwd, {files: '\n'})
    expect(none).toMatchObject({code: 2, stdout: expect.stringContaining('the input "files" names no file')})
  })

  it('is used with inputs that it has, by the example', () => {
    const {jobs} = parse(readFileSync('examples/ci/github.yml', 'utf8')) as {
      jobs: {translationese: {steps: {uses?: string; with?: Record<string, string>}[]}}
    }
    const used = jobs.translationese.steps.find(({uses}) => uses?.includes('retext-translationese'))
    expect(Object.keys(used?.with ?? {}).filter((name) => !(name in action.inputs))).toEqual([])
  })
})

it('.pre-commit-hooks.yaml: runs on the files that are committed, and fails for what is sure', async () => {
  const [hook, ...others] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as {
    id: string
    entry: string
    args: string[]
    files: string
  }[]
  expect(others).toEqual([])
  const cwd = await repository({
    'a b.md': FLAGGED,
    'c.txt': CLEAN,
    'page.xhtml': CLEAN,
    'code.js': FLAGGED,
    'a.mdx.js': CLEAN,
  })
  const {stdout: listed} = await run('git', ['ls-files', '-z'], {cwd})
  const files = listed.split('\0').filter((file) => new RegExp(hook?.files ?? '').test(file))
  expect(files).toEqual(['a b.md', 'c.txt', 'page.xhtml'])
  const {bin} = JSON.parse(readFileSync('package.json', 'utf8')) as {bin: Record<string, string>}
  const hooked = (names: readonly string[]): Promise<Result> =>
    run(process.execPath, [path.resolve(bin[hook?.entry ?? ''] ?? ''), ...(hook?.args ?? []), ...names], {cwd})
  const found = await hooked(files)
  expect(found).toMatchObject({code: 1, stdout: expect.stringContaining('ru-not-a-fact')})
  expect(await hooked(['c.txt'])).toEqual({code: 0, stdout: '', stderr: ''})
  const {repos} = parse(readFileSync('examples/ci/pre-commit-config.yaml', 'utf8')) as {
    repos: {hooks: {id: string}[]}[]
  }
  expect(repos[0]?.hooks[0]?.id).toBe(hook?.id)
})

it('the example for GitLab writes the report that it uploads', async () => {
  const {translationese: job} = parse(readFileSync('examples/ci/gitlab.yml', 'utf8')) as {
    translationese: {script: string[]; artifacts: {reports: {codequality: string}}}
  }
  const cwd = await repository({'docs/a.md': FLAGGED})
  const {stdout, code} = await run('sh', ['-ec', job.script.join('\n')], {cwd, env: {PATH: withNpx(cwd)}})
  expect(stdout).toContain('ru-not-a-fact')
  expect(code).toBe(1)
  const report = JSON.parse(readFileSync(path.join(cwd, job.artifacts.reports.codequality), 'utf8')) as object[]
  expect(report[0]).toMatchObject({check_name: 'ru-not-a-fact', location: {path: 'docs/a.md'}})
})

it('the example for Jenkins writes the reports that it records', async () => {
  const pipeline = readFileSync('examples/ci/Jenkinsfile', 'utf8')
  const [, script = ''] = /sh '(.*)'/.exec(pipeline) ?? []
  const recorded = [/pattern: '(.*?)'/, /junit '(.*?)'/].map((pattern) => pattern.exec(pipeline)?.[1] ?? '')
  const cwd = await repository({'docs/a.md': FLAGGED})
  const {stdout, code} = await run('sh', ['-ec', script], {cwd, env: {PATH: withNpx(cwd)}})
  expect(stdout).toContain('ru-not-a-fact')
  expect(code).toBe(1)
  for (const file of recorded) expect(readFileSync(path.join(cwd, file), 'utf8')).toContain('ru-not-a-fact')
})
