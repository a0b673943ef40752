/** The workflow that publishes the site runs what this package has, and may do what publishing takes. */
import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {parse} from 'yaml'
import manifest from '../../package.json' with {type: 'json'}

interface Job {
  readonly needs?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly {
    readonly run?: string
    readonly uses?: string
    readonly with?: Readonly<Record<string, unknown>>
  }[]
}

const workflow = parse(readFileSync('.github/workflows/site.yml', 'utf8')) as {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<'build' | 'publish', Job>>
}
const {build, publish} = workflow.jobs

it('builds the site by a command of the package, and publishes the folder that this writes', () => {
  const commands = build.steps.flatMap(({run}) => run?.match(/^npm run (\S+)$/)?.[1] ?? [])
  expect(commands.length).toBeGreaterThan(0)
  for (const command of commands) expect(manifest.scripts).toHaveProperty([command])
  const upload = build.steps.find(({uses}) => uses?.startsWith('actions/upload-pages-artifact@'))
  const [first = '', second = ''] = String(upload?.with?.path).split('/')
  expect(readFileSync('src/build/build-site.ts', 'utf8')).toContain(`path.join('${first}', '${second}')`)
})

it('may write pages only where it publishes them', () => {
  expect(workflow.permissions).toEqual({contents: 'read'})
  expect(build.permissions).toBeUndefined()
  expect(publish.needs).toBe('build')
  expect(publish.permissions).toEqual({pages: 'write', 'id-token': 'write'})
})
