/** A text finds the same with the patterns alone that its words may match. */
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {readTexts} from '../../src/build/registers/texts.js'
import {packed as packedWordings} from '../../src/generated/rule-wordings.js'
import {packed} from '../../src/generated/rules.js'
import {UnpackedRules} from '../../src/pattern/packed-rules.js'
import {RuleSet} from '../../src/pattern/rule-set.js'
import {readData} from '../../src/platform/node.js'
import {mayMatch} from '../../src/playground/data/may-match.js'
import {fullRules, slimRules} from '../../src/playground/data/slim-rules.js'
import {EXAMPLE} from '../../src/playground/example.js'
import {wordsOf} from '../../src/playground/lint.js'
import {DEFAULTS} from '../../src/playground/protocol.js'
import {viewOfText} from '../../src/text/document.js'

it.each([
  ['gas stands', true],
  ['gas lamps', false],
  ['(gas|oil) stands', true],
  ['(oil|coal) stands', false],
  ['(oil (lamp|well)|gas) stands', true],
  ['(gas (lamp|well)|oil) stands', false],
  ['((oil|) gas|coal) stands', true],
  ['gas [lamp] stands', true],
  ['gas [lamp (wick|oil)] stands', true],
  ['gas (|lamp) stands', true],
  ['Gas {lamp|stove} <0-3> stands', true],
  ['(<any> lamp|\\) lamp) stands', false],
  ['(<any> lamp|\\| stands)', true],
  ['gas-stands', true],
  ['cannot gas', true],
])('%s: %s', (pattern, expected) => {
  expect(mayMatch(pattern, new Set(['gas', 'stands', 'can', 'not']))).toBe(expected)
})

const finder = readData(packed)
const wordings = readData(packedWordings)
const setOf = (bytes: Uint8Array): RuleSet => new RuleSet(new UnpackedRules(bytes, () => wordings))
const all = setOf(finder)
const slim = slimRules({finder, wordings})
const texts = readTexts(path.resolve('test', 'registers')).filter(({half}) => half === 'read')
const firsts = [...new Map(texts.map((text) => [text.language, text.text]))]

describe('a text finds the same', () => {
  it.each([['example', EXAMPLE] as const, ...firsts])('%s', async (_, text) => {
    const few = setOf(fullRules(slim, wordings, await wordsOf(text, DEFAULTS)))
    const found = (set: RuleSet): string[] =>
      set.find(viewOfText(text)).map(({rule, start, end}) => `${rule.id} ${start} ${end}`)
    expect(found(few)).toEqual(found(all))
    expect(found(few).length).toBeGreaterThan(0)
  })
})
