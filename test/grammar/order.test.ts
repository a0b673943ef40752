/** What stands in the wrong place or is missing: through the plugin, so that what is reported is what a user sees. */
import {retext} from 'retext'
import {describe, expect, it} from 'vitest'
import {retextGrammar} from '../../src/index.js'

async function flags(text: string): Promise<string[]> {
  const file = await retext().use(retextGrammar, {confidence: 'low'}).process(text)
  return file.messages.map(({ruleId, actual}) => `${ruleId?.replace('grammar-', '')}: ${actual}`)
}

describe('indirect questions', () => {
  it.each([
    ['Nobody knows how does the pump work.', 'indirect-question: how does the pump work'],
    ['We asked which boat should we take.', 'indirect-question: which boat should we'],
    ['Can you tell me what is the price?', 'indirect-question: what is the price'],
  ])('flags: %s', async (text, message) => {
    expect(await flags(text)).toEqual([message])
  })

  it.each([
    'What do you know, what can we do?',
    'We know who did the work.',
    'She asked, "Where is the boat?"',
    'Tell us what is the best way to the pier.',
    'We know what did the damage.',
    'Where is the boat, and how does it work?',
  ])('leaves alone: %s', async (text) => {
    expect(await flags(text)).toEqual([])
  })
})

describe('missing subjects', () => {
  it.each([
    ['The bus stops although has no passengers.', 'missing-subject: although has'],
    ['We like the bakery. Was opened by two brothers.', 'missing-subject: Was opened'],
    ['Announced that the ferry would be late.', 'missing-subject: Announced that'],
  ])('flags: %s', async (text, message) => {
    expect(await flags(text)).toEqual([message])
  })

  it.each([
    'Is the bakery open.',
    'Are popular boats cheap',
    'Has anyone seen the boat?',
    'The trouble, although, is that it rains.',
    '“Was told to wait,” he said.',
    'Said and done.',
  ])('leaves alone: %s', async (text) => {
    expect(await flags(text)).toEqual([])
  })
})

describe('verbs before their subject', () => {
  it.each([
    ['At the meeting was also discussed a new plan.', 'verb-first: At the meeting was also discussed a'],
    ['On Monday in Rome was signed a treaty.', 'verb-first: On Monday in Rome was signed a'],
    ['In this town have several old churches.', 'verb-first: In this town have several'],
  ])('flags: %s', async (text, message) => {
    expect(await flags(text)).toEqual([message])
  })

  it.each([
    'In May the match was delayed two weeks.',
    'At the age of ten Anna was named a duchess.',
    'In the village people have many boats.',
    'On the pier were three old boats.',
    'In 2019 was it opened a second time?',
  ])('leaves alone: %s', async (text) => {
    expect(await flags(text)).toEqual([])
  })
})

describe('noun piles', () => {
  it('counts different nouns of one line only', async () => {
    expect(await flags('The lake water quality control team met us.')).toHaveLength(1)
    expect(await flags('ow ow ow ow ow ow ow')).toEqual([])
    expect(await flags('lake\nwater\nquality\ncontrol\nteam\nleader')).toEqual([])
  })

  it('ends behind a plural, which may be a verb', async () => {
    expect(await flags('The water quality report claims government action failed.')).toEqual([])
  })
})
