/** The product's own documents are good English by its own lights, with default options. */
import {expect, it} from 'vitest'
import {translationese} from '../support/command.js'

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'DEPENDENCIES.md',
  'CHANGELOG.md',
  'rules/README.md',
  'rules/names/README.md',
  'examples/editors/README.md',
  'examples/unified-cli/README.md',
]

it('find nothing to mend in themselves', async () => {
  const {stdout, stderr, code} = await translationese(['--quiet', '--no-color', ...DOCUMENTS])
  expect(stdout + stderr).toBe('')
  expect(code).toBe(0)
})
