/** `npm run site:serve` with mistakes, and the server it starts. */
import {once} from 'node:events'
import {expect, it, onTestFinished} from 'vitest'
import {serveSite} from '../../src/build/site/serve.js'
import {folderWith, run} from '../support/run.js'

it.each([
  [['--port', 'x'], '--port x: write a number from 0 to 65535'],
  [['--prot', '1'], "Unknown option '--prot'"],
])('is told what is wrong: %s', async (args, said) => {
  const {stderr, code} = await run(process.execPath, ['--import', 'tsx', 'src/build/serve-site.ts', ...args])
  expect(stderr).toContain(said)
  expect(stderr).not.toContain('    at ')
  expect(code).toBe(2)
})

it('serves a site below its path, and its own page for what is not there', async () => {
  const folder = folderWith({'index.html': 'first', 'rules/a.html': 'rule', '404.html': 'not here'})
  const {address, server} = await serveSite(folder, 0)
  onTestFinished(async () => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close').catch(() => undefined)
  })
  const get = async (path: string): Promise<[number, string]> => {
    const response = await fetch(new URL(path, address))
    return [response.status, await response.text()]
  }
  expect(await get('')).toEqual([200, 'first'])
  expect(await get('rules/a.html')).toEqual([200, 'rule'])
  expect(await get('rules/b.html')).toEqual([404, 'not here'])
  expect(await get('/elsewhere.html')).toEqual([404, 'not here'])
  expect(await get('/')).toEqual([200, 'first'])
})
