/** The check of grammar through its plugin: what it flags and what it leaves alone. */
import {retext} from 'retext'
import {describe, expect, it} from 'vitest'
import {type Options, retextGrammar} from '../../src/index.js'

async function flags(text: string, options: Readonly<Options> = {confidence: 'low'}): Promise<string[]> {
  const file = await retext().use(retextGrammar, options).process(text)
  return file.messages.map(({ruleId, actual, expected}) => `${ruleId}: ${actual} => ${expected?.join(' | ')}`)
}

describe('adverbs', () => {
  it.each([
    ['They shouted angryly.', 'grammar-adverb: angryly => angrily'],
    ['Possiblely it rains.', 'grammar-adverb: Possiblely => Possibly'],
    ['It works automaticly.', 'grammar-adverb: automaticly => automatically'],
    ['It is truely old.', 'grammar-adverb: truely => truly'],
    ['He fastly ran.', 'grammar-adverb: fastly => fast'],
  ])('%s', async (text, message) => {
    expect(await flags(text)).toEqual([message])
  })

  it('leaves English adverbs and other words in -ly alone', async () => {
    expect(
      await flags('Shyly, wryly, dryly, publicly, gaily, solely, completely, rely, family, doily, supply.'),
    ).toEqual([])
  })
})

describe('articles by sound', () => {
  it.each([
    ['It took a hour.', 'grammar-article-sound: a => an'],
    ['An university opened.', 'grammar-article-sound: An => A'],
    ['He is a MP.', 'grammar-article-sound: a => an'],
    ['It is an used car.', 'grammar-article-sound: an => a'],
  ])('%s', async (text, message) => {
    expect(await flags(text)).toEqual([message])
  })

  it.each([
    'It took an honest heir an hour to read an uninteresting book.',
    'A one-way street leads to a European union, a used car and a unanimous vote.',
    'An historic hotel, an hotel, an XML file, a URL.',
    'Options (a) and a/an are equal, and so is vitamin A everywhere.',
  ])('leaves alone: %s', async (text) => {
    expect(
      (await flags(text)).filter((flag) => flag.startsWith('grammar-article-sound') && !text.includes('grade a')),
    ).toEqual([])
  })

  it('is quiet unless asked', async () => {
    expect(await flags('It took a hour.', {})).toEqual([])
  })
})

describe('the perfect with a time that is over', () => {
  it.each(['The ship has sunk yesterday.', 'They have met here ten years ago.', 'He has never called us last week.'])(
    'flags: %s',
    async (text) => {
      expect(await flags(text)).toHaveLength(1)
    },
  )

  it.each([
    'He may have called yesterday.',
    'It has rained since last week.',
    'Rents have risen from last year.',
    'She has read the letter that came yesterday.',
    'It has improved in the last year.',
    "They have seen yesterday's paper.",
    'He has to leave. Yesterday it rained.',
  ])('leaves alone: %s', async (text) => {
    expect(await flags(text)).toEqual([])
  })
})

describe('comma splices', () => {
  it.each(['You need no ticket today, we sold the boat.', 'This is not the cold of winter, it is the rain.'])(
    'counts on request, or where a document has several: %s',
    async (text) => {
      expect(await flags(text, {})).toEqual([])
      expect(await flags(text)).toHaveLength(1)
      expect(await flags(`${text} The old pier is closed, it was built in a hurry.`, {})).toHaveLength(2)
    },
  )

  it('leaves them to who tells of themselves, where they are talk', async () => {
    const plain = 'The old pier is closed, it was built in a hurry.'
    const rest = 'My brother works at the port, and my sister writes to me every week. '.repeat(12)
    expect(await flags(`I need no money today, I sold my boat. ${rest}${plain}`, {confidence: 'medium'})).toEqual([
      'grammar-comma-splice: , it => ; it | . It | , and it',
    ])
    expect(await flags(`We need no money today, we sold a boat. ${plain}`, {})).toHaveLength(2)
  })

  it('counts them all in a text that is full of them', async () => {
    const familiar = 'You need no boat today, you can walk over the bridge.'
    const ofOneself = 'I need no money today, I sold my boat.'
    const series = 'The ferries were full that day, the roads were closed to cars, the islanders had to wait.'
    const plain = 'The old pier is closed, it was built in a hurry.'
    expect(await flags(`${familiar} ${plain}`, {})).toHaveLength(2)
    // Who tells of themselves writes so in any language.
    expect(await flags(`${ofOneself} ${plain}`, {})).toHaveLength(1)
    expect(await flags(`${plain} ${series}`, {})).toHaveLength(3)
  })

  it('gives thanks before a comma no weight', async () => {
    const thanks = 'Thank you for the boat, we sail on Monday.'
    expect(await flags(`${thanks} ${thanks}`, {})).toEqual([])
    expect(await flags(thanks)).toEqual(['grammar-comma-splice: , we => ; we | . We | , and we'])
  })

  it.each([
    ["The town's pier is closed at night, it was built in a hurry.", 'it'],
    ['The donkey “Gull” is old and tired, it was born in a barn.', 'it'],
    ['The ferry (the old one) is full, the road is flooded as well.', 'the'],
    ['The pier was closed at night, my wife and I stayed at home.', 'my'],
    ['The pier was closed at night, her praise and trust have helped us.', 'her'],
    ['The pier was closed at night, some went home by boat.', 'some'],
    ['The boats came late to the port, the oldest is ten years old.', 'the'],
    ['The pier was closed at night, even children had to wait.', 'even'],
    ['The pier was closed at night, more than ten boats had to wait.', 'more'],
    ['The pier was closed at night, the men who live there are angry.', 'the'],
    ['The pier was closed at night, the pictures drawn on the wall will fade.', 'the'],
    ['The pier was closed at night, the crew were angry about it.', 'the'],
    ['The pier was closed at night, do not go there alone.', 'do'],
    ['The pier was closed at night, I think it is a shame.', 'I'],
    ['The pier was closed at night, then the road was flooded.', 'then'],
    ['The clerk wrote: the pier is closed at night, it was built in a hurry.', 'it'],
    ['The yard sells nets, ropes, oars, all goods are made in the town.', 'all'],
    ['4. The pier is closed at night, it was built in a hurry.', 'it'],
    ['Today the pier is closed to boats, it was built in a hurry.', 'it'],
    ['Demand fell in the spring, the yard had no work for a year.', 'the'],
    ['Max is modest, the islanders have loved him for that.', 'the'],
    ['As a result, the pier is closed at night, all boats stay in the yard.', 'all'],
    ['The rope of the yard has good qualities, it is tough, which helps.', 'it'],
    ['Many boats and houses of the town were lost, more than ten people are missing.', 'more'],
    ['The pier is built of strong wood, this is also confirmed by the mayor.', 'this'],
  ])('sees both sentences: %s', async (text, word) => {
    const capital = word.charAt(0).toUpperCase() + word.slice(1)
    expect(await flags(text)).toEqual([`grammar-comma-splice: , ${word} => ; ${word} | . ${capital} | , and ${word}`])
  })

  it.each([
    'The pier was closed at night, a survey by the town has shown.',
    'The boat came late, saying the road was flooded.',
    'Following the storm the pier is closed, and the road is flooded.',
    'The town has ferries, boats, nets were sold there.',
    'They sell ropes (they are cheap, they do not smell).',
    'If the pier is closed, then the road is flooded.',
    'It is clear to everyone that, of course, the pier is closed.',
    'The pier is closed at night, lunch is late, and rain is near.',
    'The pier was closed, and in May, the road was flooded.',
    'The pier was closed, prices were high, and many left.',
    'That is to say, the pier is closed at night.',
    'The pier is closed by a rule, due to whose age, the mayor is angry.',
    'On the wall it is written why, in time, we have no pier.',
    'The pier was closed, the road was flooded, and even the oldest of them is angry.',
  ])('sees no second sentence: %s', async (text) => {
    expect(await flags(text)).toEqual([])
  })

  it('goes from clause to clause, and behind phrases of place and time', async () => {
    expect(await flags('In May, the pier was painted, the lamps are new, it is open again.', {})).toHaveLength(2)
  })

  it('counts in lists of three clauses of a kind on request', async () => {
    const text = 'The ferries were full that day, the roads were closed to cars, the islanders had to wait.'
    expect(await flags(text, {})).toEqual([])
    expect(await flags(text)).toHaveLength(2)
  })

  it('counts a request behind a comma on request', async () => {
    const text = 'The old pier is slippery after rain, please carefully hold the rail.'
    expect(await flags(text, {})).toEqual([])
    expect(await flags(text)).toEqual(['grammar-comma-splice: , please => ; please | . Please | , and please'])
    expect(await flags('If the old pier is slippery, please hold the rail.')).toEqual([])
  })

  it.each([
    ['The old pier is closed at night, the reason why they left is the noise.', ', the => ; the | . The | , and the'],
    ['There is no way to the old pier, that is, the islanders have to wait.', ', that => ; that | . That | , and that'],
    ['There was a loud noise at the pier, is it only the old ferry that we hear?', ', is => ; is | . Is | , and is'],
    [
      'The old pier was closed at night, fortunately, the ferry was not full.',
      ', fortunately => ; fortunately | . Fortunately | , and fortunately',
    ],
  ])('reads what opens the second clause: %s', async (text, fix) => {
    expect(await flags(text)).toEqual([`grammar-comma-splice: ${fix}`])
  })

  it('leaves questions at the end that ask for consent', async () => {
    expect(await flags('The old pier is closed at night, is it not so?')).toEqual([])
  })

  it('tells a subject without an article by the infinitive behind its verb', async () => {
    expect(await flags('The work in the old port is not done, demand continues to fall.')).toEqual([
      'grammar-comma-splice: , demand => ; demand | . Demand | , and demand',
    ])
  })

  it('offers a semicolon', async () => {
    expect(await flags('The old pier is closed, it was built in a hurry.')).toEqual([
      'grammar-comma-splice: , it => ; it | . It | , and it',
    ])
  })

  it.each([
    'If the pier is closed, it is painted in the spring.',
    'The pier, it is said, was built in a hurry.',
    'The pier is closed, it seems.',
    'Had the pier been closed, it would have been painted.',
    'Is the pier closed, is it being painted, is it gone?',
    'The pier is closed; in May, it was open.',
    "At this year's fair in the old port, he was a guest of the mayor.",
    '"The old pier is closed, it was built in a hurry," he told the paper.',
    '“The old pier is closed, it was built in a hurry. Nobody knows why.',
    'The pier is closed for now, a spokesman said.',
    'The mayor says that with the pier closed, the town has no ferry.',
    'The pier is closed, the road is flooded and the mayor is ill.',
    'The mayor added that using a crane, workers will paint the pier.',
    'The pier has got new lamps of steel, thanks to which it is safe at night.',
    'He met an old friend there, a woman called Olga.',
    'You have got a pier, you have got a park.',
    'It is fun and from the outside, the pier looks new.',
    'She showed us the old pier, whose owner is unknown.',
  ])('leaves alone: %s', async (text) => {
    expect(await flags(text)).toEqual([])
  })
})

describe('missing articles', () => {
  it.each([
    ['Each winter they repaired the pier that stood near river.', 'grammar-article-missing: river => '],
    ['We will buy house at the coast.', 'grammar-article-missing: house => '],
    ['It was also unusual decision for a club.', 'grammar-article-missing: unusual decision => an unusual decision'],
    ['Printer is not connected to the desk.', 'grammar-article-missing: Printer => The printer'],
  ])('%s', async (text, message) => {
    expect(await flags(text, {})).toEqual([message])
  })

  it.each([
    'Pier in bad repair near river',
    'They went from house to house in the rain.',
    'The club has house rules, and a bridge club meets near bridge 7.',
    'How good teacher training is, nobody knows.',
    "The town's old bridge is shut, as is the hotel's new tower.",
    `${'Take boat. Cross river in boat. Walk to hut. '.repeat(6)}Sleep in hut.`,
  ])('leaves alone: %s', async (text) => {
    expect((await flags(text, {})).filter((flag) => flag.startsWith('grammar-article-missing'))).toEqual([])
  })
})

describe('pairs of determiners and of negatives', () => {
  it.each([
    ['Your the last letter is here.', 'grammar-double-determiner: Your the => Your'],
    ['They have a the plan.', 'grammar-double-determiner: a the => '],
    ['We do not wish to torment neither you nor him.', 'grammar-double-negative: neither => '],
    ["They won't ever find nobody.", 'grammar-double-negative: nobody => anybody'],
  ])('%s', async (text, message) => {
    expect(await flags(text, {})).toEqual([message])
  })

  it.each(['Give the her a rest, say editors of the "the my" book.', 'He is not nobody, and nothing is not a number.'])(
    'leaves alone: %s',
    async (text) => {
      expect((await flags(text, {})).filter((flag) => flag.startsWith('grammar-double'))).toEqual([])
    },
  )
})

describe('pronouns', () => {
  it.each([
    ['The mayor came without they.', 'grammar-pronoun-case: they => them'],
    ['We know the tenants which are late.', 'grammar-relative: which => who'],
    ['She built a bicycle who had three wheels.', 'grammar-relative: who => that | which'],
  ])('%s', async (text, message) => {
    expect(await flags(text, {})).toEqual([message])
  })

  it.each([
    'Ask about they-pronouns and the he/she box.',
    'We saw a village who knew no fear.',
    'He is a friend of the singer, which was known.',
    'The owner of the bicycle who came late left.',
  ])('leaves alone: %s', async (text) => {
    expect((await flags(text, {})).filter((flag) => /pronoun|relative/.test(flag))).toEqual([])
  })
})

it('leaves alone what is switched off by id', async () => {
  expect(await flags('They shouted angryly.', {rules: {'grammar-adverb': 'off'}})).toEqual([])
})

it('a semicolon takes the place of a comma and of the space before it', async () => {
  expect(await flags('The pier was shut in May , it is not clear why that happened.')).toEqual([
    'grammar-comma-splice:  , it => ; it | . It | , and it',
  ])
})

it.each(['The men left, with', 'Now, in', 'By'])(
  'reads a text that breaks off behind a preposition: %s',
  async (text) => {
    expect(await flags(text)).toEqual([])
  },
)
