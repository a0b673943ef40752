/** The examples, run as a user would run them. */
import {appendFileSync, copyFileSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {commit, git, repositoryIn} from '../support/git.js'
import {CLI, folderWith, run} from '../support/run.js'

it('the library example prints findings and the mended text', async () => {
  const {stdout, stderr, code} = await run(process.execPath, ['examples/library.mjs'])
  expect(stderr).toBe('')
  expect(stdout).toContain('"Not the fact that" → "It is not certain that"')
  expect(stdout).toContain('It is not certain that the deal will hold.')
  expect(code).toBe(0)
})

it('works from remark-cli', async () => {
  const remark = path.resolve('node_modules/.bin/remark')
  const {stderr, code} = await run(remark, ['news.md', '--frail', '--no-stdout', '--no-color'], {
    cwd: 'examples/unified-cli',
  })
  expect(stderr).toContain('news.md')
  expect(stderr).toContain('3:')
  expect(stderr).toContain('ru-not-a-fact')
  expect(stderr).not.toMatch(/^6:/m)
  expect(code).toBe(1)
})

async function repository(): Promise<string> {
  const files = {'old.md': 'Not the fact that old text is checked.\n', 'clean.md': 'All is well.\n'}
  const cwd = await repositoryIn(folderWith(files))
  await git(cwd, 'checkout', '--quiet', '-b', 'change')
  return cwd
}

const check = (cwd: string, base: string): ReturnType<typeof run> =>
  run('bash', [path.resolve('examples/ci/check-translationese.sh'), base], {
    cwd,
    env: {TRANSLATIONESE: `${process.execPath} ${CLI}`},
  })

it('the CI check fails a change that brings sure artifacts, in changed lines only, whatever the format', async () => {
  const cwd = await repository()
  const names = ['a file.md', 'b.mdx', 'c.txt', 'd.html']
  for (const name of names) writeFileSync(path.join(cwd, name), 'Not the fact that the deal will hold.\n')
  appendFileSync(path.join(cwd, 'old.md'), '\nAll is well.\n')
  await commit(cwd, 'change')
  const {stdout, code} = await check(cwd, 'main')
  for (const name of names) expect(stdout).toContain(`${name}\n1:1-1:18`)
  expect(stdout).toContain('old.md: no issues found')
  expect(code).toBe(1)
})

it('the CI check passes a clean change, a deletion, and one without texts', async () => {
  const cwd = await repository()
  writeFileSync(path.join(cwd, 'clean.md'), 'All is still well.\n')
  await git(cwd, 'rm', '--quiet', 'old.md')
  await commit(cwd, 'clean')
  expect((await check(cwd, 'main')).code).toBe(0)
  await git(cwd, 'checkout', '--quiet', '-b', 'other', 'main')
  copyFileSync('package.json', path.join(cwd, 'package.json'))
  await commit(cwd, 'no text')
  const {stderr, code} = await check(cwd, 'main')
  expect(stderr).toContain('nothing to check: no line of these files has changed')
  expect(code).toBe(0)
})

it('the CI check says when its base is missing', async () => {
  const cwd = await repository()
  const {stderr, code} = await check(cwd, 'origin/nowhere')
  expect(stderr).toContain('origin/nowhere')
  expect(code).toBe(2)
})

it('the workflow calls the script that stands beside it', () => {
  expect(readFileSync('examples/ci/translationese.yml', 'utf8')).toContain('check-translationese.sh')
})
