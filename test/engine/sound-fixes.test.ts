import {expect, it} from 'vitest'
import {soundEdits} from '../../src/engine/sound-fixes.js'
import type {Edit} from '../../src/text/edits.js'

const edits: readonly Edit[] = Array.from({length: 16}, (_, start) => ({start, end: start + 1, text: ''}))

it('keeps all edits that are sound together, and asks once', () => {
  let asked = 0
  expect([...soundEdits(edits, () => ++asked > 0)]).toEqual(edits)
  expect(asked).toBe(1)
})

it('leaves out those that are not', () => {
  const kept = soundEdits(edits, (some) => !some.some(({start}) => start === 3 || start === 12))
  expect([...kept]).toEqual(edits.filter(({start}) => start !== 3 && start !== 12))
})

it('leaves one out of two that are sound only one by one', () => {
  const kept = soundEdits(edits, (some) => some.filter(({start}) => start === 3 || start === 12).length < 2)
  expect([...kept]).toEqual(edits.filter(({start}) => start !== 12))
})

it('asks a limited number of times, and keeps only what is known to be sound', () => {
  let asked = 0
  const many = Array.from({length: 1000}, (_, start) => ({start, end: start + 1, text: ''}))
  expect(soundEdits(many, () => ++asked < 0).size).toBe(0)
  expect(asked).toBeLessThan(100)
})
