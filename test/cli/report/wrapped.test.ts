import {expect, it} from 'vitest'
import {wrapped} from '../../../src/cli/report/wrapped.js'

const LINE = '1:1-1:18 warning Calque: "Not the fact that", expected "It is not certain that" ru-not-a-fact'

it('keeps to the width of the terminal, under the words of the finding', () => {
  expect(wrapped([LINE], 60)).toEqual([
    '1:1-1:18 warning Calque: "Not the fact that", expected "It',
    '                 is not certain that" ru-not-a-fact',
  ])
})

it('counts no colours', () => {
  const lines = wrapped([LINE.replace('warning', '\u001b[33mwarning\u001b[39m')], 60)
  expect(lines[1]).toBe('                 is not certain that" ru-not-a-fact')
})

it('wraps nothing where there is hardly any room, and no address', () => {
  expect(wrapped([LINE], 30)).toEqual([LINE])
  const address = `    https://example.org/${'a'.repeat(90)}`
  expect(wrapped([address], 60)).toEqual([address])
})
