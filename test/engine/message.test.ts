import {retext} from 'retext'
import {expect, it} from 'vitest'
import retextTranslationese from '../../src/index.js'

it('reports an artifact with every field filled', async () => {
  const file = await retext().use(retextTranslationese).process('He shrugged. Not the fact that the deal will hold.')
  expect(file.messages).toHaveLength(1)
  const [message] = file.messages
  expect(message).toMatchObject({
    reason: 'Calque: "Not the fact that", expected "It is not certain that" or "It is not a given that"',
    source: 'retext-translationese',
    ruleId: 'ru-not-a-fact',
    place: {start: {line: 1, column: 14, offset: 13}, end: {line: 1, column: 31, offset: 30}},
    actual: 'Not the fact that',
    expected: ['It is not certain that', 'It is not a given that'],
    kind: 'calque',
    category: 'accuracy/overly-literal',
    language: expect.arrayContaining(['ru']),
    confidence: 'high',
  })
  expect(message?.note).toContain('не факт')
  expect(message?.url).toMatch(/^https:.*\/rules\/ru-not-a-fact\.html$/)
})

it('quotes both ends of a long finding in the reason, and all of it in its fields', async () => {
  const text = `${'the deal will hold '.repeat(600).trim()}.`
  const file = await retext().use(retextTranslationese).process(text)
  const [message] = file.messages
  expect(message?.reason.length).toBeLessThan(300)
  expect(message?.reason).toMatch(/: "the deal will hold the .* … .* deal will hold", expected "the deal will hold"$/)
  expect(message?.actual?.length).toBeGreaterThan(9000)
})

it('shows control characters in the reason, and leaves them in the fields', async () => {
  const file = await retext().use(retextTranslationese).process('It\u00e2\u0080\u0099s a deal that they made here.')
  expect(file.messages[0]?.reason).toContain('"It\u00e2\\x80\\x99s", expected "It’s"')
  expect(file.messages[0]?.actual).toBe('It\u00e2\u0080\u0099s')
})

it.each([
  ['The result is clear ; it holds.', 'Unexpected space: "clear ;", expected "clear;"'],
  ['She caught covid in the spring.', 'Unexpected letter case: "covid", expected "COVID"'],
  ['He left the the room.', 'Repetition: "the the", expected "the"'],
  ['He moved to Kiev.', 'Wrong name: "Kiev", expected "Kyiv"'],
])('says what is wrong with "%s"', async (text, reason) => {
  const file = await retext().use(retextTranslationese, {confidence: 'low'}).process(text)
  expect(file.messages.map((message) => message.reason)).toContain(reason)
})
