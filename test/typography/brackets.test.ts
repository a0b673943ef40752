import {describe, expect, it} from 'vitest'
import {lint} from '../support/lint.js'

const found = async (text: string) =>
  (await lint(text))
    .filter(({ruleId}) => ruleId === 'typography-full-width')
    .map(({actual, expected}) => [actual, expected])

describe('brackets of Chinese and Japanese type', () => {
  it('are mended together around a few words', async () => {
    expect(await found('Boots【Free of charge】Come and see.')).toEqual([
      ['【Free of charge】', [' [Free of charge] ']],
    ])
    expect(await found('We read 《The Old Boat》 at school.')).toEqual([['《The Old Boat》', ['"The Old Boat"']]])
  })

  it('are mended one by one around what other checks may find something in', async () => {
    expect(await found('【The boats that we sold in May are back】 Come soon.')).toEqual([
      ['【', ['[']],
      ['】', [']']],
    ])
    expect(await found('【Sale】】 Come soon.')).toEqual([
      ['【', ['[']],
      ['】】', [']]']],
    ])
  })

  it('are mended alone where the other is missing', async () => {
    expect(await found('【Sale Come soon.')).toEqual([['【', ['[']]])
  })
})
