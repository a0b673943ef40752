/** What `npm publish` would send: small, whole, and nothing that only this repository needs. Needs `npm run build`. */
import {execFile} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {promisify} from 'node:util'
import {expect, it} from 'vitest'

interface Packed {
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly {readonly path: string}[]
}

const MEGABYTE = 1e6

const {stdout} = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'])
const [packed] = JSON.parse(stdout) as Packed[]
const files = packed?.files.map(({path}) => path) ?? []

it('is at most 13.3 MB packed and 16.1 MB unpacked', () => {
  expect(packed?.size).toBeLessThan(13.3 * MEGABYTE)
  expect(packed?.unpackedSize).toBeLessThan(16.1 * MEGABYTE)
})

it('holds bundles, types, licences, and what a user reads, and nothing else', () => {
  const known =
    /^(?:LICENSE|README\.md|package\.json|rules\/README\.md|rules\/schema\.json|schema\/configuration\.schema\.json|dist\/[\w.-]+\.(?:js|bin)|dist\/index\.d\.ts|dist\/LICENSES\.txt)$/
  expect(files.filter((file) => !known.test(file))).toEqual([])
})

it('holds all that package.json points to, and all that bundles import from each other', () => {
  const {bin, exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    bin: Record<string, string>
    exports: {'.': Record<string, string>}
  }
  const named = [...Object.values(bin), ...Object.values(exports['.'])].map((file) => file.replace(/^\.\//, ''))
  const imported = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?:from|import\(|new URL\() ?["']\.\/([^"']+)["']/g)])
    .map(([, file]) => `dist/${file}`)
  expect(imported.length).toBeGreaterThan(0)
  expect([...named, ...imported].filter((file) => !files.includes(file))).toEqual([])
})

it('depends at run time on all packages that its bundles import', () => {
  const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {dependencies: Record<string, string>}
  const imported = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/(?:^|[;}])import\b[^"';]*?(?:from)?"((?:@[^/"]+\/)?[^./"][^/"]*)/gm),
    ])
    .map(([, name = '']) => name)
  expect(imported).toContain('commander')
  expect([...new Set(imported)].filter((name) => !isBuiltin(name) && !(name in dependencies))).toEqual([])
})
