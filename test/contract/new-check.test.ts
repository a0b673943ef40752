/** A new check takes a file and an entry, and nothing else: one is added in a copy of the project, which then finds it. */
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect, it, onTestFinished} from 'vitest'
import {compileChecks} from '../../src/build/compile-checks.js'
import {run} from '../support/run.js'

const DETECTOR = `import type {Detector} from '../detect/detector.js'

/** "Gullish" is no word. */
export const detector: Detector = {
  ids: ['grammar-gullish'],
  find({view}, report) {
    for (const [index, {norm}] of view.tokens.entries())
      if (norm === 'gullish') report('grammar-gullish', index, index + 1, ['like a gull'])
  },
}
`
const ENTRY = `
- id: grammar-gullish
  kind: grammar
  finds: The word "gullish", wherever it stands.
  why: English has no such word for what is like a gull.
  confidence: high
  flag:
    - It cried gullish. => It cried like a gull.
  pass:
    - It cried like a gull.
`
const LINT = `import {retext} from 'retext'
import {retextGrammar} from './src/index.js'

const {messages} = await retext().use(retextGrammar).process('It cried gullish.')
console.log(JSON.stringify(messages.map(({ruleId, actual, expected, note, confidence}) => ({ruleId, actual, expected, note, confidence}))))
`

it('needs one file named as its id and one entry of checks.yml', async () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'translationese-'))
  onTestFinished(() => rmSync(copy, {recursive: true, force: true}))
  for (const part of ['src', 'rules', 'schema', 'package.json', 'tsconfig.json'])
    cpSync(part, path.join(copy, part), {recursive: true})
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'))

  const checks = path.join(copy, 'rules', 'grammar', 'checks.yml')
  writeFileSync(checks, readFileSync(checks, 'utf8') + ENTRY)
  writeFileSync(path.join(copy, 'src', 'grammar', 'gullish.ts'), DETECTOR)
  compileChecks(copy)
  writeFileSync(path.join(copy, 'lint.ts'), LINT)

  const {stdout, stderr} = await run(process.execPath, ['--import', 'tsx', 'lint.ts'], {cwd: copy})
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual([
    {
      ruleId: 'grammar-gullish',
      actual: 'gullish',
      expected: ['like a gull'],
      note: 'English has no such word for what is like a gull.',
      confidence: 'high',
    },
  ])
})
