/** What the preset does for each token of a fixed text: a change that makes it do more shows here, however fast the machine is. */
import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import type {WorkDone} from '../../src/text/work.js'
import {workPerToken} from '../support/counts.js'

const textsOf = (...names: string[]): string[] => names.map((name) => readFileSync(`test/documents/${name}`, 'utf8'))

const NATIVE = textsOf('native/essay.md', 'native/letter.txt', 'native/manual.md', 'native/news.txt')
const TRANSLATED = textsOf('mt/ru-news.txt', 'mt/zh-news.txt', 'mt/fr-press-release.txt', 'mt/de-manual.md')

/** A count may grow by so much with new rules before its bound is to be raised; one that shrinks below half lowers it. */
function expectWithin(counted: WorkDone, most: WorkDone): void {
  for (const [name, bound] of Object.entries(most)) {
    const count = counted[name as keyof WorkDone]
    expect(count, `${name}: the code does more than it did`).toBeLessThanOrEqual(bound)
    expect(count, `${name}: the code does less, or does not count it: lower the bound`).toBeGreaterThanOrEqual(
      bound / 2,
    )
  }
}

// In this order, from a new process on: what is found out once is not counted again.

it('is bounded when documents are the first of a process', async () => {
  const most = {tokens: 1.1, matched: 1.1, steps: 3.7, stepsMade: 0.24, patterns: 0.03, tagged: 1.1, lookUps: 1.8}
  expectWithin(await workPerToken(NATIVE), most)
})

it('is bounded when documents are machine translation, whose fixes are tried', async () => {
  const most = {tokens: 1.7, matched: 3.4, steps: 11.8, stepsMade: 0.34, patterns: 0.28, tagged: 1.1, lookUps: 2}
  expectWithin(await workPerToken(TRANSLATED), most)
})

it('is bounded when documents are read again, and nothing is parsed', async () => {
  await workPerToken(NATIVE)
  const most = {tokens: 1.1, matched: 1.1, steps: 3.7, stepsMade: 0, patterns: 0, tagged: 1.1, lookUps: 0.27}
  expectWithin(await workPerToken(NATIVE), most)
})
