/** How much a match of a rule speaks for each source. */
import {expect, it} from 'vitest'
import {ratiosOf} from '../../src/build/judgement/ratios.js'

const words = {native: 400_000, human: {}, mt: {ru: 300_000, zh: 300_000}}
const rule = (id: string, languages: readonly string[]) => ({id, kind: 'calque', languages})
const rules = [
  rule('ru-often', ['ru']),
  rule('ru-seldom', ['ru']),
  rule('ru-never', ['ru']),
  rule('zh-often', ['zh']),
  rule('fr-never', ['fr']),
]
const table = {
  words,
  rules: {
    'ru-often': {mt: {ru: 300, zh: 3}},
    'ru-seldom': {mt: {ru: 3.33}},
    'ru-never': {},
    'zh-often': {mt: {zh: 200}, native: 5},
    'fr-never': {},
  },
}
const {sources, rules: found, kinds} = ratiosOf(rules, table)
const speaksFor = (id: string, source: string) => found.get(id)?.[sources.indexOf(source)] ?? Number.NaN

it('knows every language that has rules, native English and others', () => {
  expect(sources).toEqual(['native', 'fr', 'ru', 'zh', 'other'])
})

it('lets a rule speak for the language whose translations show it', () => {
  expect(speaksFor('ru-often', 'ru')).toBeGreaterThan(speaksFor('ru-often', 'zh'))
  expect(speaksFor('ru-often', 'ru')).toBeGreaterThan(speaksFor('ru-often', 'native'))
})

it('takes a rule that was found once for little more than one of its kind', () => {
  expect(Object.keys(found)).not.toContain('ru-never')
  const {own = 0, native = 0} = kinds.calque ?? {}
  expect(own).toBeGreaterThan(0)
  expect(native).toBeLessThan(own)
  expect(Math.abs(speaksFor('ru-seldom', 'ru') - own)).toBeLessThan(6)
})
