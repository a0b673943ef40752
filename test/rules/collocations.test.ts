import {describe, expect, it} from 'vitest'
import {BuiltRules} from '../../src/pattern/prepared-rules.js'
import {RuleSet} from '../../src/pattern/rule-set.js'
import {compileRules} from '../../src/rules/compile.js'
import {readRules} from '../../src/rules/read.js'
import {viewOfText} from '../../src/text/document.js'
import {work} from '../../src/text/work.js'
import {lint} from '../support/lint.js'

const ENTRY = `- id: any-paint-rain
  kind: verb-object
  written: [paint, colour]
  right:
    catch: rain
    throw: [state of rain, spell of rain]
  why: It is a test.
  unless:
    after: in oil
  flag: [He painted rain.]
  pass: [He painted.]
`

describe('an entry of a collocation', () => {
  /** What the entry finds in a text, in order. */
  const found = (text: string): string[] => {
    const {rules, problems} = readRules(ENTRY, 'collocations/any.yml')
    expect(problems).toEqual([])
    const matches = new RuleSet(new BuiltRules(compileRules(rules).data)).find(viewOfText(text))
    return matches.map(({replacement: {actual, expected}}) => `${actual} => ${expected.join(' | ')}`)
  }

  it.each([
    ['The old man painted the heavy rain.', ['painted the heavy rain => caught the heavy rain']],
    ['Rain was not often coloured here.', ['Rain was not often coloured => Rain was not often caught']],
    ['The rain painted in May was long.', ['rain painted => rain caught']],
    ['He threw the paint at the wall. Rain fell.', []],
    ['He painted the rain in oil.', []],
  ])('is found in its constructions: %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('is found once where its patterns overlap', () => {
    expect(found('He painted a state of rain.')).toEqual(['painted a state of rain => threw a state of rain'])
    expect(found('The rain he painted was painted long ago.')).toHaveLength(1)
  })

  it('is found however long the text and wherever it stands', () => {
    const text = `${'The bridge is shut and the road is long, and so on. '.repeat(400)}He painted rain. She paints rain.`
    expect(found(text)).toHaveLength(2)
  })

  it('is one rule', () => {
    const {rules} = readRules(ENTRY, 'collocations/any.yml')
    expect(compileRules(rules).data.rules.map(({id}) => id)).toEqual(['any-paint-rain'])
  })

  it('of the package is reported by the preset, with its reason and its fix', async () => {
    const [message] = await lint('The town introduced a strict curfew in March.', {source: 'ru'})
    expect(message?.ruleId).toBe('ru-vvodit')
    expect(message?.actual).toBe('introduced a strict curfew')
    expect(message?.expected).toEqual(['imposed a strict curfew'])
    expect(message?.note).toContain('вводить')
  })
})

describe('the words of a company', () => {
  const read = (company: string) => {
    const text = ENTRY.replace('[state of rain, spell of rain]', company)
    const {rules, problems} = readRules(text, 'collocations/any.yml')
    return {
      company: rules[0]?.collocation?.rights[1]?.company,
      problems: problems.map(({line, message}) => `${line}: ${message}`),
    }
  }

  it.each([
    ['snow hail', ['snow', 'hail']],
    ['[press conference]', ['press conference']],
    ['press conference, state of siege', ['press conference', 'state of siege']],
    ['[snow, press conference]', ['snow', 'press conference']],
  ])('are told apart: %s', (company, expected) => {
    expect(read(company)).toEqual({company: expected, problems: []})
  })

  it.each([
    ['state of siege', '"of" is no company: put commas between phrases, or write a list, as in [state of siege]'],
    [
      'press conference, meeting report summary plan',
      '"meeting report summary plan" is no phrase: put commas between all words, or spaces between all',
    ],
  ])('that cannot be told apart are refused, with the cure: %s', (company, message) => {
    expect(read(company).problems).toEqual([`5: ${message}`])
  })
})

describe('a text is compared with the patterns of an entry', () => {
  const ENTRIES = `- id: any-hang-rain
  kind: verb-preposition
  written: [hang from, be dependent from, get in trouble of]
  right:
    depend on: rain
  why: It is a test.
  flag: [It hangs from rain.]
  pass: [It hangs.]
- id: any-thick-rain
  kind: adjective-noun
  written: [thick]
  right:
    heavy: rain
  why: It is a test.
  flag: [Thick rain fell.]
  pass: [It is thick.]
`
  const set = new RuleSet(new BuiltRules(compileRules(readRules(ENTRIES, 'collocations/any.yml').rules).data))
  const parsedFor = (text: string): number => {
    const before = work.patterns
    set.find(viewOfText(text))
    return work.patterns - before
  }

  it.each([
    ['From May on the sign hangs in the rain.'],
    ['He is there in May, and the rain is, too.'],
    ['He got there in the rain.'],
    ['A thick book tells of it.'],
  ])('not where it lacks one of their words, or has them in another order: %s', (text) => {
    expect(parsedFor(text)).toBe(0)
  })

  it.each([
    ['It hangs from the rain.', 'hangs from the rain'],
    ['It is much dependent from rain.', undefined],
    ['It is dependent from rain.', 'is dependent from rain'],
    ['They got in trouble of rain.', 'got in trouble of rain'],
    ['The rain was thick.', 'rain was thick'],
    ['The thickest rain fell.', 'thickest rain'],
  ])('where it has them in order: %s', (text, expected) => {
    const found = set.find(viewOfText(text))
    expect(found.map(({replacement}) => replacement.actual)).toEqual(expected === undefined ? [] : [expected])
  })
})
