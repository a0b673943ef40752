/** What is made from the rule files is up to date: `npm run rules` makes it. */
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readEvidence} from '../../src/build/evidence-file.js'
import {formatRules, schemaPath} from '../../src/build/format-rules.js'
import {CONFIDENCES} from '../../src/detect/finding.js'
import {carryOver, formatEvidence} from '../../src/rules/evidence.js'
import {checkEntries, checkFiles, sources as patternRules, ruleFiles} from '../support/rule-files.js'

const rules = [...patternRules, ...checkEntries]
const ids = rules.map(({id}) => id.text)
const evidence = readEvidence('rules/evidence.json')
const CURE = 'run `npm run rules` and commit what it changes'

it.each([...ruleFiles, ...checkFiles])('%s is in form', (file) => {
  const text = readFileSync(file, 'utf8')
  expect(text === formatRules(text, schemaPath(file, 'rules')), `${file} is not in form: ${CURE}`).toBe(true)
})

describe('evidence', () => {
  it('has an entry for every rule and no other', () => {
    const entries = new Set(Object.keys(evidence.rules))
    const wanted = new Set(ids)
    const without = ids.filter((id) => !entries.has(id))
    const stray = [...entries].filter((id) => !wanted.has(id))
    expect({without, stray}, `${CURE}; \`npm run evidence\` measures`).toEqual({without: [], stray: []})
  })

  it('is written in its one form', () => {
    expect(readFileSync('rules/evidence.json', 'utf8') === formatEvidence(carryOver(evidence, ids)), CURE).toBe(true)
  })

  // What checks find by code in native English are slips of the pen and placeholders, which are wrong there too.
  it('shows every rule that is reported by default to be rare in native English', () => {
    const MOST = 10
    const loud = patternRules.filter(({id, confidence}) => {
      const {native = 0, mt = {}} = evidence.rules[id.text] ?? {}
      const isReported = CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf('medium')
      return isReported && native > MOST && native > Math.max(0, ...Object.values(mt)) / 3
    })
    expect(
      loud.map(({id}) => id.text),
      'narrow the rule with "unless" or "when", or give it confidence: low',
    ).toEqual([])
  })
})
