/** Programs of the build that are told of files and folders which are not there. */
import {expect, it} from 'vitest'
import {run} from '../support/run.js'

it.each([
  ['update-rules', ['rules/phrases/xx.yml'], 'there is no file rules/phrases/xx.yml'],
  ['show-collocations', [], 'no file is named'],
  ['show-collocations', ['rules/collocations/xx.yml'], 'there is no file rules/collocations/xx.yml'],
  ['show-collocations', ['rules/collocations/ko.yml', 'test/build'], 'so that nothing can be counted'],
])('%s %s is refused', async (program, args, said) => {
  const {stderr, code} = await run(process.execPath, ['--import', 'tsx', `src/build/${program}.ts`, ...args])
  expect(stderr).toContain(said)
  expect(stderr).not.toContain('    at ')
  expect(code).toBe(1)
})
