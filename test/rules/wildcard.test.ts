import {expect, it} from 'vitest'
import {meaningOf} from '../../src/rules/wildcard.js'

it.each([
  ['ru-a', ['ru-a']],
  ['ru-*', ['ru-', 'ru-a', 'ru-a-b']],
  ['*-b', ['ru-a-b', 'zh-b']],
  ['ru-*-b', ['ru-a-b']],
  ['*a*b*', ['ru-a-b']],
  ['*b*a*', []],
  ['**', ['ru-', 'ru-a', 'ru-a-b', 'uk-ru-a', 'zh-b']],
  ['*ru-a', ['ru-a', 'uk-ru-a']],
  ['ru-a*a', []],
])('%s', (name, meant) => {
  expect(['ru-', 'ru-a', 'ru-a-b', 'uk-ru-a', 'zh-b'].filter(meaningOf(name))).toEqual(meant)
})

it('takes the time of the id, however many asterisks there are', () => {
  expect(meaningOf(`${'*a'.repeat(1000)}b`)('a'.repeat(5000))).toBe(false)
})
