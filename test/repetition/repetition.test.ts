import fc from 'fast-check'
import {retext} from 'retext'
import {expect, it} from 'vitest'
import {applyFixes, retextRepetition} from '../../src/index.js'
import {findRuns} from '../../src/repetition/knots/runs.js'

async function messagesOf(text: string, confidence: 'low' | 'medium' = 'medium') {
  return (await retext().use(retextRepetition, {confidence}).process(text)).messages
}

async function mended(text: string): Promise<string> {
  return applyFixes(text, await messagesOf(text))
}

it.each([
  ['as lines of a list', 'Bread\nbread\nWater\nwater'],
  ['as a line of verse begins', 'The river went\nwent down to the sea.'],
  ['with a mark between', 'He said of the, the new bridge.'],
  ['in a compound', 'They sailed by-by the new bridge.'],
  ['as a mention', 'Nobody ever writes "the the" in a letter.'],
  ['as a name', 'They moved from Baden Baden to Wagga Wagga.'],
  ['one clause after another', 'What the committee is is a mystery, and those who argue argue.'],
  ['as particle and preposition', 'He came in in the morning and logged on on Monday.'],
  ['in a transcript', 'Uh, I think the the bridge, um, is in the in the north.'],
  ['as numbers', 'The scores were 0 0 0 0 1 1 and 20 20 20.'],
  ['as cells of a table', 'Yes\nYes\nYes\nNo\nNo\nNo'],
  ['as the name of a species', 'They photographed Gorilla gorilla gorilla.'],
  ['as the short name of a species', 'Gorilla gorilla lives in the forest.'],
  ['as a town and its province', 'They live in Midori, Chiba (Chiba).'],
])('leaves a doubled word alone %s', async (_, text) => {
  expect(await messagesOf(text)).toEqual([])
})

it.each([
  ['nested', 'He saw the the man the the man the the man today.', 'He saw the man today.'],
  ['overlapping', 'He went to the of the of of the town.', 'He went to the of the town.'],
  ['at the head of a sentence', 'The the bridge is new.', 'The bridge is new.'],
  ['before a possessive', "The minister minister's speech was long.", "The minister's speech was long."],
  ['twice in one sentence', 'He saw the the bridge and and the road.', 'He saw the bridge and the road.'],
  [
    'a sentence',
    'He bought a new red bicycle yesterday. He bought a new red bicycle yesterday. It was cheap.',
    'He bought a new red bicycle yesterday. It was cheap.',
  ],
])('says once what is said again: %s', async (_, text, right) => {
  expect(await mended(text)).toBe(right)
})

it('reports a loop once', async () => {
  const messages = await messagesOf(`The plan ${'of the work of the plan '.repeat(50)}is ready.`)
  expect(messages.map(({ruleId, expected}) => ({ruleId, expected}))).toEqual([
    {ruleId: 'repetition-loop', expected: ['The plan of the work of']},
  ])
})

it.each([
  ['in headings', 'New wooden bridge opened over the river in Brno\n\nNew wooden bridge opened over the river in Brno'],
  [
    'with names in another order',
    'In the spring Brno beat Prague by two goals in a close match. In the spring Prague beat Brno by two goals in a close match.',
  ],
])('sees a sentence again on request only %s', async (_, text) => {
  expect(await messagesOf(text)).toEqual([])
  expect((await messagesOf(text, 'low')).map(({ruleId}) => ruleId)).toEqual(['repetition-sentence'])
})

it('offers no fix for a sentence in another order of words', async () => {
  const [message] = await messagesOf(
    'On Monday the council closed the old wooden bridge for repairs. The council closed the old wooden bridge for repairs on Monday.',
  )
  expect(message).toMatchObject({ruleId: 'repetition-sentence', expected: []})
})

it('reports a loop of sentences once, and none of its sentences', async () => {
  const messages = await messagesOf('The council closed the old wooden bridge for repairs on Monday. '.repeat(20))
  expect(messages.map(({ruleId}) => ruleId)).toEqual(['repetition-loop'])
})

it('offers no fix for a sentence that stands in another paragraph', async () => {
  const sentence = 'The council closed the old wooden bridge for repairs on Monday.'
  const [message] = await messagesOf(`${sentence}\n\n${sentence} Traffic was slow.`)
  expect(message).toMatchObject({ruleId: 'repetition-sentence', expected: []})
})

it('finds every run of a short period', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 2}), {maxLength: 40}), (list) => {
      const numbers = Int32Array.from(list)
      const runs = [...findRuns(numbers)]
      for (const {start, end, period} of runs) {
        expect(end - start).toBeGreaterThanOrEqual(2 * period)
        for (let at = start + period; at < end; at++) expect(numbers[at]).toBe(numbers[at - period])
      }
      const squares = list.flatMap((value, at) => (at > 0 && value === list[at - 1] ? [at] : []))
      for (const at of squares)
        expect(runs.some(({start, end, period}) => period === 1 && start < at && at < end)).toBe(true)
    }),
  )
})

const repetitive = fc
  .array(fc.constantFrom('the', 'of', 'council', 'bridge', 'opened', 'and', 'harbour', ',', '.'), {maxLength: 30})
  .map((words) => words.join(' '))

it('never makes a repetition by mending some', async () => {
  const makesNone = fc.asyncProperty(repetitive, async (text) => {
    const left = await messagesOf(await mended(text))
    const unmended = (await messagesOf(text)).filter(({expected}) => expected?.length === 0)
    expect(left.length).toBeLessThanOrEqual(unmended.length)
  })
  await fc.assert(makesNone, {numRuns: 300, examples: [['opened council council opened opened council']]})
})

it('comes to rest when what is mended is mended again', async () => {
  const rests = fc.asyncProperty(repetitive, async (text) => {
    let current = text
    for (let round = 0; round < 4; round++) current = await mended(current)
    expect((await messagesOf(current)).filter(({expected}) => expected?.[0] !== undefined)).toEqual([])
  })
  await fc.assert(rests, {numRuns: 300})
})
