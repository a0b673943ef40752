import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {readMeasured} from '../../src/build/measured-file.js'
import {PARSING, PRESET} from './names.js'
import {withTables} from './tables.js'

const readme = readFileSync('README.md', 'utf8')
const measured = readMeasured()

it('of the README are those that were measured: `npm run bench:table` writes them', () => {
  expect(withTables(readme, measured)).toBe(readme)
})

it('follow what was measured', () => {
  const linters = {[PRESET]: {median: 1234, low: 1234, high: 1234}}
  expect(withTables(readme, {speed: {linters}})).toContain('1234')
  const rates = [{origin: 'machine', texts: 'letters from Georgian', rate: 5678}] as const
  const quality = {rates, postEdited: {language: 'Georgian', share: 0.1, overChance: 2}, documents: []}
  expect(withTables(readme, {quality})).toMatch(/in letters from Georgian +\| 5678 /)
})

it('stand below headings that the README must have', () => {
  expect(() => withTables('# A README', measured)).toThrow('no table below "## How it is measured"')
})

it('have results of parsing and of the preset', () => {
  expect(measured.speed?.linters?.[PARSING]?.median).toBe(1)
  expect(measured.speed?.linters?.[PRESET]?.median).toBeGreaterThan(0)
})
