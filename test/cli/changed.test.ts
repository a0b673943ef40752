/** Findings of lines that have changed in git. */
import {mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {translationese} from '../support/command.js'
import {commit, git, repositoryIn} from '../support/git.js'
import {folderWith, installed, run} from '../support/run.js'

const OLD = 'Not the fact that the deal will hold.\n'
const NEW = 'Not the fact that prices will fall.\n'
const PLAIN = 'All is well in the old town.\n'
const isUnix = process.platform !== 'win32'

const write = (cwd: string, name: string, text: string): void => writeFileSync(path.join(cwd, name), text)

const repository = (files: Readonly<Record<string, string>>): Promise<string> => repositoryIn(folderWith(files))

/** The places of findings as `file:line`. */
async function places(cwd: string, ...args: string[]): Promise<string[]> {
  const {stdout, stderr} = await translationese([...args, '--report', 'json', '--quiet'], {cwd})
  expect(stderr).toBe('')
  const files = JSON.parse(stdout) as {path: string; messages: {line: number}[]}[]
  return files.flatMap((file) => file.messages.map(({line}) => `${file.path}:${line}`))
}

it('reports lines that have changed, and of new files all', async () => {
  const cwd = await repository({'a.md': `${OLD}\n${PLAIN}\n${OLD}`, 'b.txt': OLD, 'c.txt': OLD})
  expect(await places(cwd, '.', '--changed')).toEqual([])
  write(cwd, 'a.md', `${PLAIN}\n${OLD}\n${NEW}\n${PLAIN}\n${OLD}`)
  write(cwd, 'new.mdx', `${PLAIN}\n${NEW}`)
  rmSync(path.join(cwd, 'c.txt'))
  expect(await places(cwd, '.', '--changed')).toEqual(['a.md:5', 'new.mdx:3'])
  await git(cwd, 'add', '--all')
  expect(await places(cwd, '.', '--changed')).toEqual(['a.md:5', 'new.mdx:3'])
  expect(await places(cwd, '--changed')).toEqual(['a.md:5', 'new.mdx:3'])
  expect(await places(cwd, '.')).toHaveLength(5)
})

it('ends by what is reported', async () => {
  const cwd = await repository({'a.txt': OLD})
  write(cwd, 'a.txt', `${OLD}\n${PLAIN}`)
  expect((await translationese(['a.txt', '--changed'], {cwd})).code).toBe(0)
  write(cwd, 'a.txt', `${OLD}\n${NEW}`)
  expect((await translationese(['a.txt', '--changed'], {cwd})).code).toBe(1)
})

it('says that nothing has changed', async () => {
  const cwd = await repository({'a.txt': OLD})
  const {stdout, stderr, code} = await translationese(['a.txt', '--changed'], {cwd})
  expect(stdout).toBe('')
  expect(stderr).toBe('nothing to check: no line of these files has changed since HEAD\n')
  expect(code).toBe(0)
})

it('reports a finding of several lines if one of them has changed', async () => {
  const cwd = await repository({'a.txt': `${PLAIN}Not the truth\nthat the deal will hold.\n`})
  write(cwd, 'a.txt', `${PLAIN}Not the fact\nthat the deal will hold.\n`)
  expect(await places(cwd, '--changed')).toEqual(['a.txt:2'])
})

it('compares with any revision, and with where a branch began', async () => {
  const cwd = await repository({'a.txt': PLAIN})
  await git(cwd, 'checkout', '--quiet', '-b', 'change')
  write(cwd, 'a.txt', `${PLAIN}\n${NEW}`)
  await commit(cwd, 'change')
  await git(cwd, 'checkout', '--quiet', 'main')
  write(cwd, 'b.txt', OLD)
  await commit(cwd, 'elsewhere')
  await git(cwd, 'checkout', '--quiet', 'change')
  expect(await places(cwd, '.', '--changed')).toEqual([])
  for (const flags of [
    ['--changed=HEAD~1'],
    ['--changed', 'HEAD~1'],
    ['--changed', 'main', '.'],
    ['--changed=main...'],
  ])
    expect(await places(cwd, ...flags), flags.join(' ')).toEqual(['a.txt:3'])
})

it('takes the word behind --changed for a file if there is one', async () => {
  const cwd = await repository({main: OLD, 'a.txt': OLD})
  write(cwd, 'main', `${OLD}\n${NEW}`)
  write(cwd, 'a.txt', `${OLD}\n${NEW}`)
  expect(await places(cwd, '--changed', 'main')).toEqual(['main:3'])
  expect(await places(cwd, '--changed=main')).toEqual(['a.txt:3'])
  expect(await places(cwd, '--changed', '*.txt')).toEqual(['a.txt:3'])
})

it('follows renamed files', async () => {
  const text = `${OLD}\n${PLAIN.repeat(20)}`
  const cwd = await repository({'old.txt': text})
  renameSync(path.join(cwd, 'old.txt'), path.join(cwd, 'new.txt'))
  write(cwd, 'new.txt', `${text}\n${NEW}`)
  await git(cwd, 'add', '--all')
  expect(await places(cwd, '.', '--changed', '--disable', 'repetition-loop,repetition-sentence')).toEqual([
    'new.txt:24',
  ])
})

it('knows names of all kinds, in folders too, and wherever it starts', async () => {
  const names = isUnix ? ['é "b" \\ c\tx.txt', ' b/ d.md', ':(top)e.txt', 'f\ng.txt', '[h]*.txt'] : ['é.txt']
  const cwd = await repository(Object.fromEntries(names.map((name) => [`docs/${name}`, OLD])))
  for (const name of names) write(cwd, `docs/${name}`, `${OLD}\n${NEW}`)
  const wanted = names.map((name) => `${name}:3`).sort()
  expect((await places(path.join(cwd, 'docs'), '.', '--changed')).sort()).toEqual(wanted)
  expect(await places(cwd, '.', '--changed')).toHaveLength(names.length)
})

it('is not misled by the configuration of the user', async () => {
  const cwd = await repository({'a.txt': OLD, 'b.txt': OLD, '.gitattributes': 'b.txt -diff\n'})
  for (const [key, value] of [
    ['diff.external', 'false'],
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['diff.interHunkContext', '9'],
    ['color.ui', 'always'],
    ['diff.renames', 'false'],
    ['core.quotePath', 'true'],
  ] as const)
    await git(cwd, 'config', key, value)
  write(cwd, 'a.txt', `${PLAIN}\n${OLD}\n${NEW}`)
  write(cwd, 'b.txt', `${OLD}\n${NEW}`)
  expect(await places(cwd, '.', '--changed')).toEqual(['a.txt:5', 'b.txt:3'])
})

it('counts lines as git does', async () => {
  const text = `\uFEFFOne\rtwo\u2028three\r\n\r\n${OLD.trim()}\r\n`
  const cwd = await repository({'a.txt': text})
  write(cwd, 'a.txt', `${text}\r\n${NEW}`)
  const {stdout} = await translationese(['--changed', '--quiet'], {cwd})
  expect(stdout.match(/ru-not-a-fact/g)).toHaveLength(1)
  expect(stdout).toContain('Not the fact that')
})

it.runIf(isUnix)('asks each file of the repository it is in', async () => {
  const cwd = await repository({'a.txt': OLD})
  mkdirSync(path.join(cwd, 'inner'))
  write(cwd, 'inner/b.txt', OLD)
  await repositoryIn(path.join(cwd, 'inner'))
  write(cwd, 'inner/b.txt', `${OLD}\n${NEW}`)
  expect(await places(cwd, '.', '--changed')).toEqual(['inner/b.txt:3'])
  const link = path.join(folderWith({}), 'link')
  symlinkSync(cwd, link)
  expect(await places(link, '.', '--changed')).toEqual(['inner/b.txt:3'])
})

it('fixes and diffs only what has changed', async () => {
  const cwd = await repository({'a.txt': `${OLD}\n${PLAIN}\n${OLD}`})
  write(cwd, 'a.txt', `${OLD}\n${NEW}\n${NEW}\n${OLD}`)
  const flags = ['--changed', '--disable', 'repetition-sentence']
  const {stdout} = await translationese([...flags, '--diff'], {cwd})
  expect(stdout.match(/^-Not/gm)).toHaveLength(2)
  const fixed = await translationese([...flags, '--fix'], {cwd})
  const wanted = NEW.replace('Not the fact', 'It is not certain')
  expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(`${OLD}\n${wanted}\n${wanted}\n${OLD}`)
  expect(fixed.stdout).toContain('2 fixed')
  expect(fixed.code).toBe(0)
})

it('goes together with a baseline', async () => {
  const cwd = await repository({'a.txt': OLD})
  write(cwd, 'a.txt', `${OLD}\n${NEW}`)
  await translationese(['a.txt', '--baseline', 'known.json', '--update-baseline'], {cwd})
  write(cwd, 'a.txt', `${OLD}\n${NEW}\nNot the fact that it rains.\n`)
  expect(await places(cwd, 'a.txt', '--changed', '--baseline', 'known.json')).toEqual(['a.txt:5'])
})

it('says what is wrong outside of a repository, without git, and with a revision that there is not', async () => {
  const outside = folderWith({'a.txt': OLD})
  const options = {cwd: outside, env: {GIT_CEILING_DIRECTORIES: path.dirname(outside)}}
  const none = await installed(['a.txt', '--changed'], options)
  expect(none.stderr).toMatch(/^translationese: this is no git repository, .*: run the command in one, or leave out/)
  expect(none.code).toBe(2)
  const cwd = await repository({'a.txt': OLD})
  const missing = await run(process.execPath, [path.resolve('dist/cli.js'), 'a.txt', '--changed'], {
    cwd,
    env: {PATH: outside},
  })
  expect(missing.stderr).toMatch(/git cannot be run, which --changed asks: install it, or leave out/)
  expect(missing.code).toBe(2)
  for (const [flag, name] of [
    ['--changed=nowhere', 'nowhere'],
    ['--changed=--output=x', '--output=x'],
    ['--changed=nowhere...', 'nowhere'],
  ]) {
    const {stderr, code} = await translationese(['a.txt', flag ?? ''], {cwd})
    expect(stderr).toContain(`there is no revision "${name}" in `)
    expect(code).toBe(2)
  }
})

it('says so in a repository without a commit', async () => {
  const cwd = folderWith({'a.txt': OLD})
  await git(cwd, 'init', '--quiet')
  const {stderr, code} = await translationese(['--changed'], {cwd})
  expect(stderr).toMatch(
    /there is no revision "HEAD" in .*, which has no commit yet: commit first, or leave out --changed/,
  )
  expect(code).toBe(2)
})

it('knows no standard input', async () => {
  const {stderr, code} = await translationese(['-', '--changed'], {input: OLD})
  expect(stderr).toContain('git knows no standard input: name files or folders, or leave out --changed')
  expect(code).toBe(2)
})
