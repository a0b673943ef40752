/** Words that do not agree and forms that do not fit, through the plugin. */
import {retext} from 'retext'
import {describe, expect, it} from 'vitest'
import {retextGrammar} from '../../src/index.js'

async function flags(text: string): Promise<string[]> {
  const file = await retext().use(retextGrammar, {confidence: 'low'}).process(text)
  return file.messages.map(({ruleId, actual, expected}) => `${ruleId}: ${actual} => ${expected?.join(' | ')}`)
}

describe('what is flagged, and the fixes best first', () => {
  it.each([
    ['This harbours are deep.', 'grammar-determiner-number: This harbours => These harbours | This harbour'],
    ['This harbours is deep.', 'grammar-determiner-number: This harbours => This harbour'],
    ['These equipment is old.', 'grammar-mass-noun: These equipment => This equipment'],
    ['Nobody saw such ship.', 'grammar-bare-singular: such ship => such a ship'],
    ['Nobody wrote such article.', 'grammar-bare-singular: such article => such an article'],
    ['There are a problem with the engine.', 'grammar-subject-verb: are => is'],
    ['In recent years, the companies has grown.', 'grammar-subject-verb: has => have'],
    ['Everyone have the same chance.', 'grammar-subject-verb: have => has'],
    ["She didn't knew the harbour.", "grammar-verb-form: didn't knew => didn't know"],
    ['He will went there.', 'grammar-verb-form: will went => will go'],
    ['His brother will sold the car.', 'grammar-verb-form: will sold => will sell'],
    ['The dispute has been existed for years.', 'grammar-passiveless: been existed => existed'],
    ['The trips are participated by children.', 'grammar-passiveless: are participated => '],
  ])('%s', async (text, message) => {
    expect(await flags(text)).toEqual([message])
  })
})

describe('what natives write', () => {
  it.each([
    'The bank of England were ready, and the committee have met.',
    'Apples, pears and the melon are ripe.',
    'If he were here, the engineer would know whether it be true.',
    'There are a number of ships and a lot of boats.',
    'There was a ship. There were a table and two chairs.',
    'The samples we have are small. The concern I have is new.',
    'The only thing he did was sleep. What we need is help.',
    'It is best practice, and it was most kind of you.',
    'One of the crew left, one of the two ships sank, and one of them burned.',
    'The other ship and such other ships as came were all at sea.',
    'It rained for all but one week; in other words, in all but name.',
    'Ten pounds is enough. The news is good. Athletics is fun.',
    'An advice column is run by a software company and an equipment maker.',
    'New South Korea officials came.',
    'The executor of her will sold the house. It was against his will decided to stay.',
    'An iron will kept him alive. A living will says what care he wants. Her can goes in the bin.',
  ])('%s', async (text) => {
    expect(await flags(text)).toEqual([])
  })
})

/** How sure a finding is. */
async function confidences(text: string): Promise<string[]> {
  const file = await retext().use(retextGrammar, {confidence: 'low'}).process(text)
  return file.messages.map(({ruleId, confidence}) => `${ruleId}: ${String(confidence)}`)
}

describe('a name behind an office', () => {
  it.each([
    ['The director of the ferry line Peter Smith came.', 'grammar-role-name: medium'],
    ['Director of the ferry line Peter Smith came.', 'grammar-role-name: low'],
    ['The author of the novel Anna Karenina came.', 'grammar-role-name: low'],
    ['The author of the novel Ivan Petrov came.', 'grammar-role-name: medium'],
  ])('%s', async (text, message) => {
    expect(await confidences(text)).toEqual([message])
  })
})

describe('names in quotation marks', () => {
  it.each([
    [
      'The tugs "Petrel" and "Gull" left. Later "Gull" came back.',
      ['tugs "Petrel" => tugs Petrel', '"Gull" => Gull', '"Gull" => Gull'],
    ],
    ['He left the bakery "North Bakery" at noon.', ['bakery "North Bakery" => ']],
    ['They broke their "Shore Protection Law" again.', ['"Shore Protection Law" => Shore Protection Law']],
    ['A tug "Petrel" was named the "Old Harbour Cup" by them.', []],
    ['She wrote the novel "Gull" and the song "Petrel".', []],
    ['They saw the "Summer Camp" films.', []],
    ['Click the "Shore Protection Act" link.', []],
    ['She told the newspaper "We are late" and left.', []],
    ['He stays at the hotel "Red star" in May.', ['hotel "Red star" => hotel Red star']],
  ])('%s', async (text, marked) => {
    expect(await flags(text)).toEqual(marked.map((mark) => `grammar-class-name: ${mark}`))
  })
})

describe('lists without an end', () => {
  it.each([
    ['Pumps, ropes, oars, etc. were sold to the port.', ['oars, etc. => ']],
    ['Boats from Brest, Lorient, etc. came.', ['Lorient, etc. => ']],
    ['We sold pumps, ropes, etc.', []],
    ['Pumps, etc., were sold.', []],
  ])('%s', async (text, marked) => {
    expect(await flags(text)).toEqual(marked.map((mark) => `grammar-open-list: ${mark}`))
  })
})
