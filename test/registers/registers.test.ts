/**
 * What is found in the texts of every language and register, so that a change of a rule shows in review what it changes. `read/` holds texts that
 * writers of rules may read; nobody who writes rules reads `held/` or the snapshots of it.
 *
 * `npx vitest run test/registers -u` renews the snapshots, and `npm run registers` the figures of `rules/registers.md`.
 */
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {lintTexts} from '../../src/build/registers/lint-texts.js'
import {unmarked} from '../../src/build/registers/marked-text.js'
import {scoreOf} from '../../src/build/registers/score.js'
import {HALVES, readTexts} from '../../src/build/registers/texts.js'
import {REGISTERS} from '../../src/pattern/registers.js'
import {lint} from '../support/lint.js'

const texts = readTexts(import.meta.dirname)
const languages = [...new Set(texts.map(({language}) => language))]

describe.each(HALVES)('%s', (half) => {
  it.each(languages)('%s', async (language) => {
    const own = texts.filter((text) => text.language === language && text.half === half)
    expect(own.map(({register}) => register).sort()).toEqual([...REGISTERS].sort())
    const found = await lintTexts(own, true)
    const lines = own.flatMap(({id}, at) => [
      id,
      ...(found[at] ?? []).map(
        ({ruleId, actual, expected = []}) => `  ${ruleId}: ${actual} => ${expected.join(' | ')}`,
      ),
    ])
    const file = path.join(import.meta.dirname, 'snapshots', half, `${language}.txt`)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(file)
  })
})

describe('a marked text', () => {
  it('has its marks taken out', () => {
    expect(unmarked('Take [[the photo|a photo|a picture]] of [[?it|]] now.')).toEqual({
      text: 'Take the photo of it now.',
      marks: [
        {start: 5, end: 14, fixes: ['a photo', 'a picture'], isOdd: false},
        {start: 18, end: 20, fixes: [''], isOdd: true},
      ],
    })
  })

  it.each(['Take [[the photo]] now.', 'Take [[a|b]] and ]] now.'])('has no other brackets: %s', (source) => {
    expect(() => unmarked(source)).toThrow(/brackets that mark nothing, at "/)
  })

  it('is scored by what touches its marks', async () => {
    const marked = unmarked(
      '[[Not the fact that|It is not certain that]] the deal will hold. The boat is [[blue|green]].',
    )
    expect(scoreOf(marked, await lint(marked.text))).toEqual({marks: 2, found: 1, findings: 1, right: 1})
  })
})
