/**
 * The package as a user installs it, packed and in an empty folder, does what the README shows. Skipped where npm cannot install
 * without the network: the packages come from its cache, which `npm ci` fills. Needs `npm run build`.
 */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it, type TestContext} from 'vitest'
import {run} from '../support/run.js'

interface Manifest {
  readonly name: string
  readonly devDependencies: Readonly<Record<string, string>>
}

/** What the README's examples use beside the package. */
const BESIDE = ['remark-cli', 'remark-retext', 'retext', 'retext-english']

const readme = readFileSync('README.md', 'utf8')
const folder = mkdtempSync(path.join(tmpdir(), 'translationese-installed-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** Why nothing is installed; empty if all is. */
let obstacle = ''

beforeAll(async () => {
  const packed = await run('npm', ['pack', '--ignore-scripts', '--offline', '--pack-destination', folder])
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  expect(tarball, packed.stderr).toBeDefined()
  writeManifest()
  const flags = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund']
  const {code, stderr} = await run('npm', ['install', ...flags, `./${tarball}`], {cwd: folder})
  // What is not in the cache is no mistake of the package; all else is.
  obstacle = stderr.includes('ENOTCACHED') ? `npm cannot install without the network: ${stderr}` : ''
  if (obstacle === '') expect(code, stderr).toBe(0)
  write('article.txt', 'Not the fact that the deal will hold.\n')
  write('docs/page.md', 'All is well.\n')
  write('news/today/first.md', 'He said it. Not the fact that the road will open.\n')
  const sentence = 'Not the fact that the road will open.'
  write('locale/en.po', `msgid "a"\nmsgstr "${sentence}"\n`)
  write('app/src/main/res/values/strings.xml', `<resources><string name="a">${sentence}</string></resources>\n`)
  write('messages/en.json', `{"a": "${sentence}"}\n`)
  write('film.en.srt', `1\n00:00:01,000 --> 00:00:02,000\n${sentence}\n`)
})

/** A project of its own, with the versions that were tested: without them npm would ask the network which there are. */
function writeManifest(): void {
  const {devDependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {packages: Record<string, object>}
  const {'': _, ...packages} = lock.packages
  const root = {name: 'empty', dependencies: Object.fromEntries(BESIDE.map((name) => [name, devDependencies[name]]))}
  write('package.json', JSON.stringify({private: true, ...root}))
  write(
    'package-lock.json',
    JSON.stringify({...root, lockfileVersion: 3, requires: true, packages: {'': root, ...packages}}),
  )
}

function write(name: string, content: string): void {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(file, content)
}

/** The code of the README below a heading, in a language, block by block. */
function blocks(heading: string, language: string): string[] {
  const section = readme.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? ''
  return [...section.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, is, code]) =>
    is === language ? [code ?? ''] : [],
  )
}

/** A test of what is installed. */
const installed = (name: string, test: () => Promise<void>): void =>
  it(name, async ({skip}: TestContext) => {
    if (obstacle !== '') skip(obstacle)
    await test()
  })

async function runModule(name: string, code: string): Promise<string> {
  write(name, code)
  const result = await run(process.execPath, [name], {cwd: folder})
  expect(result.stderr).toBe('')
  expect(result.code).toBe(0)
  return result.stdout
}

describe('installed in an empty folder', () => {
  const [example = '', ...others] = blocks('Use as a library', 'js')
  const fixes = others.find((code) => code.includes('applyFixes')) ?? ''

  installed('the library prints what the README says', async () => {
    const printed = (await runModule('library.mjs', example)).trimEnd().split('\n')
    const said = [...example.matchAll(/console\.log\(.*\) \/\/ (.*)/g)].map(([, comment = '']) => comment.split('…')[0])
    expect(said).toHaveLength(2)
    for (const [index, words] of said.entries()) expect(printed[index]).toContain(words?.replace(/,? *$/, ''))
  })

  installed('the library writes the fixes', async () => {
    const isImport = (line: string): boolean => line.startsWith('import ')
    const [imports, body] = [isImport, (line: string) => !isImport(line)].map((is) =>
      fixes.split('\n').filter(is).join('\n'),
    )
    const text = JSON.stringify('Not the fact that the deal will hold.')
    const file = 'await retext().use(retextTranslationese).process(text)'
    const code = `import {retext} from 'retext'\n${imports}\nconst text = ${text}\nconst file = ${file}\n${body}\nconsole.log(mended)`
    expect(await runModule('fixes.mjs', code)).toBe('It is not certain that the deal will hold.\n')
  })

  const commands = blocks('Use as a command', 'sh').join('').trim().split('\n')

  for (const command of commands)
    installed(command, async () => {
      const {stdout, stderr, code} = await run('bash', ['-c', command], {cwd: folder})
      expect(stderr).toBe('')
      expect(stdout).toContain('ru-not-a-fact')
      expect(code).toBe(1)
    })

  installed('the command answers JSON Lines', async () => {
    const [, line = ''] = /as in `(\{"id".*?\})`/.exec(readme) ?? []
    const input = line.replace('…', 'Not the fact that the deal will hold.')
    const {stdout, code} = await run('npx', ['translationese', '--jsonl'], {cwd: folder, input})
    expect(JSON.parse(stdout)).toMatchObject({id: 1, messages: [{start: 0, end: 17, ruleId: 'ru-not-a-fact'}]})
    expect(code).toBe(0)
  })

  installed('the unified CLI takes the plugin', async () => {
    write('.remarkrc.mjs', blocks('Use from the unified CLI', 'js').join(''))
    const {stderr, code} = await run('npx', ['remark', 'news', '--frail', '--no-stdout', '--no-color'], {cwd: folder})
    expect(stderr).toContain('ru-not-a-fact')
    expect(code).toBe(1)
  })
})
