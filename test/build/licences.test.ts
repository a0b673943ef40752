/** The licences that a bundle carries. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {build} from 'esbuild'
import {expect, it, onTestFinished} from 'vitest'
import {licencesPlugin} from '../../src/build/licences.js'

it('are written where no folder is yet, as in a fresh checkout', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'licences-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const file = path.join(folder, 'dist', 'LICENSES.txt')
  await build({
    stdin: {contents: "export {VFileMessage} from 'vfile-message'", resolveDir: import.meta.dirname},
    bundle: true,
    write: false,
    logLevel: 'silent',
    plugins: [licencesPlugin(file)],
  })
  expect(readFileSync(file, 'utf8')).toMatch(/^vfile-message [\d.]+ \(MIT\)$/m)
})
