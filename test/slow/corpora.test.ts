/**
 * Holds the measured quality where it is, on corpora that stand beside a developer's checkout; skipped where they do not. Their
 * texts are other people's and no part of this repository.
 */
import {existsSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {CLI, run} from '../support/run.js'

const shared = path.resolve('../shared')
const evaluator = path.join(shared, 'evaluate/evaluate.mjs')

interface Gold {
  /** `found/all = share` by tier and category. */
  readonly recall: Readonly<Record<string, string>>
  readonly precision: number
  readonly flags: number
  readonly 'right fix': number
}

interface Report {
  readonly native: {readonly 'per 1,000 words': number}
  readonly 'mt-ru': {readonly 'per 1,000 words': number}
  readonly 'postedit-ru': {readonly lift: number}
  readonly 'gold-seed': Gold
  readonly 'gold-ru': Gold
  readonly 'gold-mixed': Gold
}

describe.skipIf(!existsSync(evaluator))('on corpora', () => {
  it('finds artifacts, mends them rightly and leaves native English alone', {timeout: 600_000}, async () => {
    const {stdout, stderr, code} = await run(process.execPath, [
      evaluator,
      '--json',
      // The makers of the native corpus put placeholders for names: found rightly, but no false alarms.
      ...['--engine', `"${process.execPath}" "${CLI}" --jsonl --disable residue-placeholder`],
      ...['--only', '^(native|mt-ru|postedit-ru)$'],
      ...['--gold', path.join(shared, 'gold/gold-seed.jsonl')],
      ...['--gold', path.join(shared, 'gold/gold-ru.jsonl')],
      ...['--gold', path.join(shared, 'gold/gold-mixed.jsonl')],
    ])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    const report = JSON.parse(stdout) as Report
    const seed = report['gold-seed']
    const [clear, all, names] = ['clear', 'all', 'name'].map((key) => found(seed, key))
    // Every name of this article is a clear artifact.
    expect((clear ?? 0) - (names ?? 0)).toBeGreaterThanOrEqual(22)
    expect((all ?? 0) - (names ?? 0)).toBeGreaterThanOrEqual(31)
    expect(seed['right fix']).toBeGreaterThanOrEqual(0.85)
    expect(Math.round(seed.flags * (1 - seed.precision))).toBeLessThanOrEqual(4)
    expect(share(report['gold-ru'], 'clear')).toBeGreaterThanOrEqual(0.45)
    expect(report['gold-ru'].precision).toBeGreaterThanOrEqual(0.7)
    expect(share(report['gold-mixed'], 'clear')).toBeGreaterThanOrEqual(0.35)
    expect(report['gold-mixed'].precision).toBeGreaterThanOrEqual(0.65)
    expect(names).toBe(5)
    expect(share(report['gold-ru'], 'name')).toBeGreaterThanOrEqual(0.6)
    expect(report.native['per 1,000 words']).toBeLessThanOrEqual(0.4)
    expect(report['mt-ru']['per 1,000 words'] / report.native['per 1,000 words']).toBeGreaterThanOrEqual(15)
    expect(report['postedit-ru'].lift).toBeGreaterThanOrEqual(2)
  })
})

function found({recall}: Gold, key: string): number {
  return Number.parseInt(recall[key] ?? '0', 10)
}

function share({recall}: Gold, key: string): number {
  return Number(recall[key]?.split(' = ')[1] ?? 0)
}
