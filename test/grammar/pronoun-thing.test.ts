/** Pronouns of persons for bodies and things, through the plugin. */
import {retext} from 'retext'
import {expect, it} from 'vitest'
import {retextGrammar} from '../../src/index.js'

async function pronouns(text: string): Promise<string[]> {
  const file = await retext().use(retextGrammar, {confidence: 'medium'}).process(text)
  return file.messages
    .filter(({ruleId}) => ruleId === 'grammar-pronoun-thing')
    .map(({actual, expected}) => `${actual} => ${expected?.join(' | ')}`)
}

it.each([
  ['The bank, for example, was generous for years. Now she has halved the limit.', 'she => it'],
  ['The club has money, but the company did not take it. He will soon move to the island.', 'He => It'],
  ['The trade complains. He has a solution ready.', 'He => It'],
  ['Police came at night. He has seized boxes.', 'He has => They have'],
  ['The police had no luck. So far, she gives no details.', 'she gives => they give'],
  ["The police searched the pier. She's been looking for boxes.", "She's => "],
  ['The washing machine was old. Take her away.', 'her => it'],
  ['A new survey has come out. According to her, the ice is thin.', 'her => it'],
])('%s', async (text, message) => {
  expect(await pronouns(text)).toEqual([message])
})

it.each([
  'The bank was generous. The teller left. He has halved his limit.',
  'The bank was generous, Olga Petrova wrote. She has halved her limit.',
  'The police came. She was detained at once.',
  'Ivan Petrov called the police. He detained the thief himself.',
  'The police said nothing, and their spokeswoman left. She gave no details.',
  'The company is small. He said so.',
  'The company told us that he has left.',
  'The chair is old. Take her boat.',
  '“The bank was generous. Now she has halved the limit.”',
])('leaves alone: %s', async (text) => {
  expect(await pronouns(text)).toEqual([])
})
