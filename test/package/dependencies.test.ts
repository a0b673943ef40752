/** What the package depends on is what its document says, and the versions of Node.js it is for are those that it is tested on. */
import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {parse} from 'yaml'

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly engines: {readonly node: string}
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const sections = readFileSync('DEPENDENCIES.md', 'utf8').split(/^## /m)

it.each([
  ['At run time', manifest.dependencies],
  ['To build and test', manifest.devDependencies],
])('%s: DEPENDENCIES.md has a row for each package of package.json, and no other', (heading, packages) => {
  const section = sections.find((each) => each.startsWith(`${heading}\n`)) ?? ''
  const rows = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name)
  expect(rows, 'mend DEPENDENCIES.md').toEqual(Object.keys(packages).sort())
})

it('is tested on every Node.js from the oldest it is for', () => {
  const {jobs} = parse(readFileSync('.github/workflows/test.yml', 'utf8')) as {
    jobs: {test: {strategy: {matrix: {node: number[]}}; steps: {with?: Record<string, string>; run?: string}[]}}
  }
  const {strategy, steps} = jobs.test
  expect(strategy.matrix.node).toEqual([20, 22, 24])
  expect(manifest.engines.node).toBe(`>=${strategy.matrix.node[0]}`)
  // biome-ignore lint/suspicious/noTemplateCurlyInString: workflows are written so
  expect(steps.map((step) => step.with?.['node-version'])).toContain('${{ matrix.node }}')
  expect(steps.map(({run}) => run)).toContain('npm test')
})
