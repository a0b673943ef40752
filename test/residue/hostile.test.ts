/** Texts made to be slow or to confuse the check of residue: each gives what its unit gives, as often as it should. */
import {describe, expect, inject, it} from 'vitest'
import {retextResidue} from '../../src/index.js'
import {lint} from '../support/lint.js'

/** In `npm run test:slow` a hundred times as often. */
const TIMES = inject('times')

async function found(text: string): Promise<string[]> {
  const messages = await lint(text, {confidence: 'low'}, retextResidue)
  return messages
    .filter(({ruleId}) => ruleId?.startsWith('residue-'))
    .map(({actual, expected}) => `${actual} → ${expected?.[0] ?? '?'}`)
}

describe('nothing is found in', () => {
  it.each([
    ...['#', '# ', '{', '{{', '< ', '<|', '[', '&', '%', '% ', '_', '@', '@@ ', '** ', '`', '▁', '\\'],
    ...['1 000 ', '1,', '1万', 'р. ', '( '],
    // Texts that are not English at all.
    ...['ы', 'привет ', 'С', 'Ａ', 'Ã'],
  ])('%j without end', async (unit) => {
    expect(await found(unit.repeat(TIMES))).toEqual([])
  })
})

describe('every one is found of', () => {
  it.each([
    ['__PH1__ ', '__PH1__ → ?'],
    ['{0} ', '{0} → ?'],
    ['<unk> ', '<unk> → ?'],
    ['⁇ ', '⁇ → ?'],
    ['&lt;b&gt;', '&lt;b&gt; → '],
    ['the 人 ', '人 → ?'],
    ['Сhina ', 'Сhina → China'],
    ['donâ€™t ', 'donâ€™t → don’t'],
    ['500 rub. ', '500 rub → 500 rubles'],
    ['5 млн руб, ', '5 млн руб → 5 million rubles'],
  ])('%j without end', async (unit, finding) => {
    const all = await found(unit.repeat(TIMES / 10))
    expect(all).toHaveLength(TIMES / 10)
    expect(new Set(all)).toEqual(new Set([finding]))
  })
})

describe('one stretch is found of', () => {
  it.each([
    ['< b >', ''],
    ['&amp;', '&'.repeat(TIMES)],
    ['â€™', '’'.repeat(TIMES)],
  ])('%j without end', async (unit, fix) => {
    const text = unit.repeat(TIMES)
    expect(await found(text)).toEqual([`${text} → ${fix}`])
  })
})
