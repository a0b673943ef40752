import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {PARSING, PRESET} from './names.js'
import {readResults} from './results.js'
import {withTable} from './table.js'

const readme = readFileSync('README.md', 'utf8')

it('of the README is the one that was measured: `npm run bench:table` writes it', () => {
  expect(withTable(readme, readResults())).toBe(readme)
})

it('follows what was measured', () => {
  const linters = {[PRESET]: {median: 1234, low: 1234, high: 1234}}
  expect(withTable(readme, {linters})).toContain('1234')
})

it('has results of parsing and of the preset', () => {
  const {linters} = readResults()
  expect(linters?.[PARSING]?.median).toBe(1)
  expect(linters?.[PRESET]?.median).toBeGreaterThan(0)
})
