/**
 * What code detects: each check is described in a `checks.yml`, proves itself by the texts there, and its messages say what the file
 * says, field by field.
 */
import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {detectorFiles} from '../../src/build/compile-checks.js'
import {readCheckFiles} from '../../src/build/rule-files.js'
import type {Reason} from '../../src/detect/check.js'
import {kindOf} from '../../src/detect/kinds.js'
import {detectors} from '../../src/generated/detectors.js'
import {applyFixes, type Options} from '../../src/index.js'
import type {CheckSource} from '../../src/rules/read-checks.js'
import {isBilingual, lintPairs, mendedPairs} from '../support/bilingual.js'
import {lint} from '../support/lint.js'
import {checkEntries, checkFiles} from '../support/rule-files.js'

const ARROW = ' => '

const linted = new Map<string, Promise<VFileMessage[]>>()

/** What a check says of a text, which is linted once for all that is asked of it. */
async function messagesOf(text: string, {id, options}: CheckSource): Promise<VFileMessage[]> {
  const given: Readonly<Options> = {confidence: 'low', ...options}
  const key = JSON.stringify([text, given])
  const messages = linted.get(key) ?? (isBilingual(id.text) ? lintPairs : lint)(text, given)
  linted.set(key, messages)
  return (await messages).filter(({ruleId}) => ruleId === id.text)
}

/** A reason as a pattern: its slots stand for any text. */
function patternOf({why}: Reason): RegExp {
  const parts = why.split(/\{[a-z]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.+')}(?: \\(It renders «.+»\\.\\))?$`)
}

/** The names of the reasons of a check that a message may come from: words, confidence and languages agree. */
function reasonsOf({note = '', confidence, language = []}: VFileMessage, {reasons}: CheckSource): string[] {
  return Object.entries(reasons).flatMap(([name, reason]) => {
    const agrees =
      patternOf(reason).test(note) &&
      confidence !== undefined &&
      reason.confidence.includes(confidence) &&
      language.every((code) => reason.languages.includes(code)) &&
      (language.length > 0 || reason.languages.length === 0)
    return agrees ? [name] : []
  })
}

describe('the registry', () => {
  it('has a detector for every check', () => {
    const detected = new Set<string>(detectors.flatMap(({ids}) => ids))
    expect([...detected].sort()).toEqual(checkEntries.map(({id}) => id.text).sort())
  })

  it('names the file of a detector as one of its ids', () => {
    const names = detectorFiles('src').map((file) => file.replace(/^.*\/|\.ts$/g, ''))
    const misnamed = detectors.flatMap(({ids}, index) => {
      const name = names[index] ?? ''
      return ids.some((id) => id.replace(/^[a-z]+-/, '') === name) ? [] : [`${name}: ${ids.join(', ')}`]
    })
    expect(misnamed).toEqual([])
  })
})

describe.each(checkFiles)('%s', (file) => {
  const own = readCheckFiles([file])

  it('is sorted by id', () => {
    const ids = own.map(({id}) => id.text)
    expect(ids).toEqual([...ids].sort())
  })

  describe.each(own.map((check) => [check.id.text, check] as const))('%s', (id, check) => {
    it('flags and mends its texts', async () => {
      for (const {text} of check.flag) {
        const [sentence = '', right] = text.split(ARROW)
        const messages = await messagesOf(sentence, check)
        expect(messages.length, `"${sentence}" is not flagged`).toBeGreaterThan(0)
        if (right !== undefined) expect((isBilingual(id) ? mendedPairs : applyFixes)(sentence, messages)).toBe(right)
      }
    })

    it('leaves good English alone', async () => {
      for (const {text} of check.pass) expect(await messagesOf(text, check), text).toEqual([])
    })

    it('says what the file says, and gives every reason it names', async () => {
      const given = new Set<string>()
      for (const {text} of check.flag) {
        for (const message of await messagesOf(text.split(ARROW)[0] ?? '', check)) {
          expect(message.category).toBe(kindOf(check.kind).category)
          expect(message.url).toMatch(new RegExp(`/rules/${id}\\.html$`))
          const names = reasonsOf(message, check)
          const {note, confidence, language} = message
          expect(names, `no reason of ${id} is ${JSON.stringify({note, confidence, language})}`).not.toEqual([])
          for (const name of names) given.add(name)
        }
      }
      expect([...given].sort()).toEqual(Object.keys(check.reasons).sort())
    })
  })
})
