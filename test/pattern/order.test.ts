/** What is found in a text must not depend on the texts before it, whatever the rule set remembers of them. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compileRuleFiles} from '../../src/build/rule-files.js'
import {BuiltRules} from '../../src/pattern/prepared-rules.js'
import {RuleSet} from '../../src/pattern/rule-set.js'
import {viewOfText} from '../../src/text/document.js'
import {work} from '../../src/text/work.js'
import {ruleSetOf} from '../support/rules.js'

const {sources, data} = compileRuleFiles(['rules/phrases/any.yml'], 'rules')
const rules = new BuiltRules(data)
const newSet = (): RuleSet => new RuleSet(rules)

/** "It is" as speech has it; what the rules say of *is* must hold for *'s* too. */
const contract = (sentence: string): string =>
  sentence
    .replace(/\b(it|there|that|he|she|what) (?:is|has)\b/gi, "$1's")
    .replace(/\b(I|you|he|she|it|we|they) (?:would|had)\b/g, "$1'd")
    .replace(/\b(you|we|they) are\b/gi, "$1're")

/** Possessives, capitals and odd spellings, which share letters with words that patterns ask for. */
const CARRIERS = [
  "The officials' car was red.",
  'The officials’ car was red.',
  "THE OFFICIALS' CAR WAS RED.",
  "Let's see the driver's car and James's.",
  "It is n't ours, it isn't yours, and IT'S NOT THEIRS.",
  'WHAT WE HAVE IS A “THING” OF 3 PEOPLE, MR. SMITH SAID.',
]

const flagged = sources.flatMap(({flag}) => flag.map(({text}) => text.replace(/ => .*/s, '')))
const texts = [...new Set([...CARRIERS, ...flagged, ...flagged.map(contract)])]

const views = new Map(texts.map((text) => [text, viewOfText(text)]))

/** Everything that can be told of the matches in a text. */
function found(set: RuleSet, text: string): string[] {
  return set.find(views.get(text) ?? viewOfText(text)).map(({rule, start, end, replacement}) => {
    return JSON.stringify([rule.id, start, end, replacement.actual, replacement.expected])
  })
}

const alone = new Map(texts.map((text) => [text, found(newSet(), text)]))

/** The texts, matched one after another with one set, in which something else is found than in each by itself. */
function disturbed(order: readonly string[]): string[] {
  const set = newSet()
  return order.filter((text) => JSON.stringify(found(set, text)) !== JSON.stringify(alone.get(text)))
}

describe('matches are the same', () => {
  it('in sentences of the rules, in their order', () => {
    expect(disturbed(texts)).toEqual([])
  })

  it('in sentences of the rules, in reverse order', () => {
    expect(disturbed([...texts].reverse())).toEqual([])
  })

  it('in a few of them in any order', () => {
    const few = fc.shuffledSubarray(texts, {minLength: 2, maxLength: 8})
    fc.assert(
      fc.property(few, (order) => disturbed(order).length === 0),
      {numRuns: 300, seed: 1},
    )
  })

  it('for the clitic of a plural possessive and that of a contraction', () => {
    const set = ruleSetOf({match: "the officials' car"}, {match: 'there {be} such a thing'})
    expect(found(set, "The officials' car was red.")).toHaveLength(1)
    expect(found(set, "Because there's such a thing.")).toHaveLength(1)
    expect(found(set, "The officials' car was red.")).toHaveLength(1)
  })

  it('in their order, where patterns begin to be looked for in another order than they stand', () => {
    const set = ruleSetOf({match: '(a|b) <any> stand'}, {match: 'a gas (stand|kiosk)'}, {match: 'a <any> (stand|c)'})
    const ids = (text: string): string[] => set.find(viewOfText(text)).map(({rule}) => rule.id)
    expect(ids('A gas kiosk')).toEqual(['any-rule-2'])
    expect(ids('A gas stand')).toEqual(['any-rule-1', 'any-rule-2', 'any-rule-3'])
  })
})

it('is the same where more patterns were met than are kept, which are made anew', () => {
  const count = 12_500
  const set = ruleSetOf(...Array.from({length: count}, (_, at) => ({match: `word${at} thing`, suggest: `item ${at}`})))
  const view = viewOfText(Array.from({length: count}, (_, at) => `A word${at} thing.`).join(' '))
  const find = (): unknown[] => set.find(view).map(({start, replacement}) => [start, replacement.expected])
  const first = find()
  const parsed = work.patterns
  expect(first).toHaveLength(count)
  expect(find()).toEqual(first)
  expect(work.patterns).toBeGreaterThan(parsed)
})
