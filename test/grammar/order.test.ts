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
    ['Won the regatta for the third time.', 'missing-subject: Won'],
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

describe('lost subjects of reports', () => {
  it.each([
    ['The ferry company of Osaka met on the 3rd. I revealed that a new pier will be built.', 'report-person: I'],
    [
      'The gate opened in Japan on Monday. We also obtained a permit for boats. The mayor said so.',
      'report-person: We',
    ],
    ['The pitcher (24) won in Tokyo. In the ninth inning I struck out the last batter.', 'report-person: I'],
    [
      'The town said on Monday that the US will pay. We are currently testing the pier, and the club of Kyoto is not.',
      'report-person: We',
    ],
  ])('flags: %s', async (text, message) => {
    expect((await flags(text)).filter((flag) => flag.startsWith('report'))).toEqual([message])
  })

  it.each([
    'I went to Osaka on the 3rd. I stayed with my uncle. The mayor said it would rain.',
    'The mayor of Osaka said on Monday, "The pier is old. I closed it in May. It was not safe."',
    'The ferry company of Osaka met on the 3rd. We can see that the pier is old.',
    'The pier was built by Peter I in May. The mayor of Seoul said it would last.',
    'The mayor of Seoul said on Monday it was late. As we wrote, the pier is shut.',
    'It rained all day. I stayed at home. The cat slept.',
  ])('leaves alone: %s', async (text) => {
    expect((await flags(text)).filter((flag) => flag.startsWith('report'))).toEqual([])
  })
})

describe('quotations with two verbs of saying', () => {
  it.each([
    ['The coach said, "We had a good day at sea," he said.', 'said-twice: he said'],
    ['The coach said with a smile, “We had a good day at sea,” said he.', 'said-twice: said he'],
    ['The coach says that "we had a good day at sea", he explained.', 'said-twice: he explained'],
  ])('flags: %s', async (text, message) => {
    expect((await flags(text)).filter((flag) => flag.startsWith('said'))).toEqual([message])
  })

  it.each([
    'The coach said, "We had a good day at sea," and he left.',
    '"We won," the coach said, "and we had a good day at sea," he added.',
    'The coach said it was late. "We had a good day at sea," he said.',
    'The coach said, "We had a good day at sea." He said so twice.',
    'The coach of the "Gull" said no, "never" he says.',
  ])('leaves alone: %s', async (text) => {
    expect((await flags(text)).filter((flag) => flag.startsWith('said'))).toEqual([])
  })
})

describe('verbs before their subject', () => {
  it.each([
    ['At the meeting was also discussed a new plan.', 'verb-first: At the meeting was also discussed'],
    ['On Monday in Rome was signed a treaty.', 'verb-first: On Monday in Rome was signed'],
    ['In this town have several old churches.', 'verb-first: In this town have several'],
    ['In Brest, warned the sailors about a storm.', 'verb-first: In Brest, warned'],
    ['In the old port ended a race of two hundred boats.', 'verb-first: In the old port ended'],
    ['From Friday in the bay threatens frost, sailors fear.', 'verb-first: From Friday in the bay threatens'],
    ['Among the villages then leads Brest.', 'verb-first: Among the villages then leads'],
    [
      'In the hall of the fish market destroyed stalls and nets.',
      'verb-first: In the hall of the fish market destroyed',
    ],
    ['On the lid should be written the name.', 'verb-first: On the lid should be written'],
    ['In Brest, because of the fog, sank two old boats.', 'verb-first: In Brest, because of the fog, sank'],
    ['Then in the race took part a hundred boats.', 'verb-first: Then in the race took part'],
    ['On May 12 in the port began a strike.', 'verb-first: On May 12 in the port began'],
    ['He wrote that in the village opened a new mill.', 'verb-first: in the village opened'],
    ['In two Breton villages announced a feast.', 'verb-first: In two Breton villages announced'],
  ])('flags: %s', async (text, message) => {
    expect(await flags(text)).toEqual([message])
  })

  it.each([
    'In May the match was delayed two weeks.',
    'At the age of ten Anna was named a duchess.',
    'In the village people have many boats.',
    'On the pier were three old boats.',
    'In Brest, called the queen of the bay, the race ended.',
    'In extra time Anna won the race.',
    'In Brest, built by monks, it is warm.',
    'In 2019 was it opened a second time?',
    'On the wall hung an old map.',
    'In the port, painted boats wait for the tide.',
    'In the nets mended by monks, the crew found a seal.',
    'In London Smith announced a race.',
    'During the night winds damaged the pier.',
    'At first Anna steered the boat.',
    'In Brest this year marks the end of the race.',
    'In the race the boats lost a mile.',
    '“In the port ended a race,” he said.',
  ])('leaves alone: %s', async (text) => {
    expect(await flags(text)).toEqual([])
  })
})

describe('times before an object', () => {
  it.each([
    ['The mayor opened on Friday evening the old pier.', 'adverb-place: opened on Friday evening the old pier'],
    ['The crew mended last week in Brest a net.', 'adverb-place: mended last week in Brest a net'],
    ['The race is over, wrote in 2018 the newspaper.', 'adverb-place: wrote in 2018 the newspaper'],
  ])('flags: %s', async (text, message) => {
    expect(await flags(text)).toEqual([message])
  })

  it.each([
    'The mayor opened the old pier on Friday evening.',
    'The mayor said on Friday the pier was old.',
    'The race began in 2018 the week after Easter.',
    'The pier was opened on Friday the next morning.',
    'The crew slept in boats the mayor had mended.',
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

describe('clauses that stand alone', () => {
  it.each([
    ['The harbour sleeps. When there is no wind.', 'fragment: When'],
    ['Nobody will tell. Until the mayor comes home.', 'fragment: Until'],
  ])('flags: %s', async (text, message) => {
    expect(await flags(text)).toEqual([message])
  })

  it('takes what may be an answer for a smaller sign', async () => {
    const confidences = async (text: string): Promise<(string | undefined)[]> => {
      const file = await retext().use(retextGrammar, {confidence: 'low'}).process(text)
      return file.messages.map(({confidence}) => confidence)
    }
    expect(await confidences('The boats stay in. Because there is no wind.')).toEqual(['medium'])
    expect(await confidences('Why do they stay in? Because there is no wind.')).toEqual(['low'])
    expect(await confidences('The boats stay in. Because of the wind.')).toEqual(['low'])
  })

  it.each([
    'When there is no wind the boats stay in.',
    'When will the boats come in?',
    'When calm the bay is a mirror.',
    'When it comes to order no. 12, the boats are late.',
  ])('leaves alone: %s', async (text) => {
    expect(await flags(text)).toEqual([])
  })
})

describe('what follows "only"', () => {
  it.each([
    ['Only on the way home we saw the lighthouse.', 'inversion: we saw'],
    ['Only when the fog had lifted, the pilots found the channel.', 'inversion: the pilots found'],
    ['Only now I can see the island.', 'inversion: I can'],
  ])('flags: %s', async (text, message) => {
    expect(await flags(text)).toEqual([message])
  })

  it.each([
    'Only on the way home did we see the lighthouse.',
    'Only when the fog had lifted did the pilots find the channel.',
    'Only in the bay.',
    'Only yesterday we saw the lighthouse.',
    'Only two of the pilots in the bay saw us.',
  ])('leaves alone: %s', async (text) => {
    expect(await flags(text)).toEqual([])
  })
})

describe('statements with the mark of a question', () => {
  it.each([
    ['I wonder if the tide is out?', 'question-mark: ?'],
    ['We would like to ask whether the pier is open?', 'question-mark: ?'],
    ['We want you to ask whether the pier is open?', 'question-mark: ?'],
    ['The harbour master asked when the boats come in?', 'question-mark: ?'],
  ])('flags: %s', async (text, message) => {
    expect(await flags(text)).toEqual([message])
  })

  it.each([
    'You know where the pier is?',
    'I wonder if the tide is out, is it?',
    'I take it you know where the pier is?',
    'Do I know whether the tide is out?',
    'She said, "I wonder if the tide is out?"',
  ])('leaves alone: %s', async (text) => {
    expect(await flags(text)).toEqual([])
  })
})

describe('missing objects', () => {
  it.each([
    ['Fishermen assure that the bay is deep.', 'object-missing: assure that'],
    ['The signs urge not to swim here.', 'object-missing: urge not to'],
    ['It is a song which often reminds of home.', 'object-missing: reminds of'],
    ['He told that boat is late.', 'object-missing: told that'],
    ['He told that fog from the sea was thick.', 'object-missing: told that'],
    ['He told that to build a boat you need wood.', 'object-missing: told that'],
  ])('flags: %s', async (text, message) => {
    expect(await flags(text)).toEqual([message])
  })

  it.each([
    'Be assured that the bay is deep.',
    'They assured him that the bay is deep.',
    'He told of his years at sea.',
    'They told that man to wait outside. I told that boy he was late. I told that one to leave.',
    'He told that story again, and she told that old woman everything.',
    'We informed that office about the fault. He told that to everyone.',
    'An urge not to swim came over her.',
  ])('leaves alone: %s', async (text) => {
    expect(await flags(text)).toEqual([])
  })
})
