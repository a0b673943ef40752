/** The summary of a document that was read in parts. */
import {expect, it} from 'vitest'
import {joinedSummary, type Summary} from '../../src/judgement/summary.js'

const part = (words: number, sources: Readonly<Record<string, number>>, translated?: number): Summary => ({
  words,
  findings: 1,
  density: 1000 / words,
  dimensions: {},
  ...(translated === undefined ? {} : {translated}),
  sources: Object.entries(sources).map(([source, likelihood]) => ({source, likelihood})),
})

it('weighs what parts read like by their words', () => {
  const joined = joinedSummary(
    [part(3000, {ru: 0.9, native: 0.1}, 0.8), part(1000, {native: 0.5, uk: 0.5}, 0.4)],
    [
      {confidence: 'high', category: 'style/unidiomatic'},
      {confidence: 'high', category: 'style/unidiomatic'},
    ],
  )
  expect(joined).toEqual({
    words: 4000,
    findings: 2,
    density: 0.5,
    dimensions: {style: 0.45},
    translated: 0.7,
    sources: [
      {source: 'ru', likelihood: 0.675},
      {source: 'native', likelihood: 0.2},
      {source: 'uk', likelihood: 0.125},
    ],
  })
})

it('leaves parts that are too short to tell out of the score', () => {
  const {translated} = joinedSummary([part(1000, {}, 0.6), part(100, {})], [])
  expect(translated).toBe(0.6)
  expect(joinedSummary([part(100, {}), part(100, {})], []).translated).toBeUndefined()
})

it('is the summary of the part if there is one', () => {
  const only = part(1000, {ru: 1}, 0.5)
  expect(joinedSummary([only], [])).toBe(only)
})
