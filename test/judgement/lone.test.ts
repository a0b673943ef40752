import {describe, expect, it} from 'vitest'
import {lint} from '../support/lint.js'

/** Good English of so many sentences, in paragraphs. */
const english = (sentences: number): string =>
  Array.from({length: sentences}, (_, at) =>
    at % 5 === 4 ? 'Gulls sat on the roofs.\n\n' : 'The ferry left the quay and the crew went below. ',
  ).join('')

const TRACE = 'It is thus that the fair began.'
const OTHER = 'As information, the bridge was built in 1990.'

const rulesOf = async (text: string, options = {}): Promise<string[]> =>
  (await lint(text, options)).map(({ruleId}) => ruleId ?? '').filter((id) => /^(?:fr|id)-/.test(id))

describe('traces of the wording of other languages', () => {
  it('count by themselves in a short text', async () => {
    expect(await rulesOf(`${english(10)}${TRACE}`)).toEqual(['fr-it-is-thus-that'])
  })

  it('are weak where nothing in a long stretch of good English confirms them', async () => {
    const text = `${english(40)}${TRACE}\n\n${english(40)}`
    expect(await rulesOf(text)).toEqual([])
    expect(await rulesOf(text, {confidence: 'low'})).toEqual(['fr-it-is-thus-that'])
  })

  it('count if another rule finds a trace near by', async () => {
    expect(await rulesOf(`${english(40)}${TRACE} ${english(8)}${OTHER}\n\n${english(40)}`)).toHaveLength(2)
  })

  it('do not confirm each other across a long text, nor does one rule confirm itself', async () => {
    expect(await rulesOf(`${TRACE}\n\n${english(120)}${OTHER}`)).not.toContain('fr-it-is-thus-that')
    expect(await rulesOf(`${english(40)}${TRACE} ${english(8)}${TRACE}\n\n${english(40)}`)).toEqual([])
  })

  it('count where the user names the source language', async () => {
    expect(await rulesOf(`${english(40)}${TRACE}\n\n${english(40)}`, {languages: ['fr']})).toEqual([
      'fr-it-is-thus-that',
    ])
  })
})
