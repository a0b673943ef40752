/** The work of matching, counted in tokens looked at. */
import {describe, expect, it} from 'vitest'
import {viewOfText} from '../../src/text/document.js'
import {type Fields, ruleSetOf} from '../support/rules.js'

const RULES: readonly Fields[] = [
  {match: 'gas <0-6> gas <0-6> stand', suggest: '$2 stand'},
  {match: '[very] [very] good [stand]', unless: {sentence: 'never {mind} it', within: 'a <0-6> good <0-6> b'}},
  {match: '<name> said', suggest: ''},
]

/** How many tokens are read to match rules in a text of one sentence, `times` as long. */
function work(rules: readonly Fields[], phrase: string, times: number): number {
  const view = viewOfText(phrase.repeat(times))
  let reads = 0
  const tokens = new Proxy(view.tokens, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++
      return Reflect.get(target, key)
    },
  })
  ruleSetOf(...rules).find({...view, tokens})
  return reads
}

describe('work', () => {
  it.each([
    ['that matches', 'gas gas stand '],
    ['that nearly matches', 'gas '],
    ['with contexts', 'very good a b '],
    ['of names', 'Ivan Petrov '],
    ['without matches', 'some other words '],
  ])('grows with a text %s, whatever its sentences', (_, phrase) => {
    const ratio = work(RULES, phrase, 800) / work(RULES, phrase, 400)
    expect(ratio).toBeGreaterThan(1.9)
    expect(ratio).toBeLessThan(2.1)
  })

  it('does not grow with rules that begin otherwise', () => {
    const others = Array.from({length: 300}, (_, index) => ({match: `word${index} gas stand`}))
    const phrase = 'gas very good stand '
    expect(work([...RULES, ...others], phrase, 100)).toBe(work(RULES, phrase, 100))
  })
})
