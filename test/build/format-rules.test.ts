import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {formatRules} from '../../src/build/format-rules.js'

const UNTIDY = `# Rules of a test.

# About the second.
- pass: [b]
  id: any-b
  match: "{carry} (a|b)" # A remark.
  why: 'It says "no".'
- id: any-a
  why: "A colon: needs quotation marks."
  languages:
    - ru
    - uk
  flag: ["x => y", "z"]
`

const TIDY = `# yaml-language-server: $schema=../schema.json
# Rules of a test.

- id: any-a
  why: 'A colon: needs quotation marks.'
  languages: [ru, uk]
  flag:
    - x => y
    - z

# About the second.
- id: any-b
  match: '{carry} (a|b)' # A remark.
  why: It says "no".
  pass:
    - b
`

describe('formatRules', () => {
  it('sorts rules and keys, unquotes, and keeps comments', () => {
    expect(formatRules(UNTIDY, '../schema.json')).toBe(TIDY)
  })

  it('leaves what is in form as it is', () => {
    expect(formatRules(TIDY, '../schema.json')).toBe(TIDY)
  })

  it('changes no data', () => {
    expect(parse(formatRules(UNTIDY, '../schema.json'))).toEqual((parse(UNTIDY) as unknown[]).reverse())
  })

  it.each(['- id: [', 'id: any-a\n', '- any\n', ''])('returns what is no list of rules as it is: %j', (text) => {
    expect(formatRules(text, '../schema.json')).toBe(text)
  })
})
