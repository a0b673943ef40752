// biome-ignore-all lint/suspicious/noTemplateCurlyInString: suggestions are written so
import {describe, expect, it} from 'vitest'
import {type Fields, matchesOf, mended} from '../support/rules.js'

/** A text and what the rule makes of it. */
type Case = [text: string, fixed: string]

/** One test a row: a pattern, a suggestion, a text and what it becomes. */
function mends(rows: readonly [match: string, suggest: string, text: string, fixed: string][]): void {
  for (const [match, suggest, text, fixed] of rows) {
    it(`${match} → ${suggest}: ${text}`, () => {
      expect(mended({match, suggest}, text)).toBe(fixed)
    })
  }
}

const suggests = (rule: Fields, text: string): string[][] =>
  matchesOf(rule, text).map(({replacement: {actual, expected}}) => [actual, ...expected])

describe('a day takes the month of the other dates', () => {
  const onDay = ['on the (26th|2nd)', 'on ${1:date}'] as const
  mends([
    [...onDay, 'Oslo, July 25. It rained on the 26th.', 'Oslo, July 25. It rained on July 26.'],
    [...onDay, 'Oslo, 25 July. It rained on the 26th.', 'Oslo, 25 July. It rained on 26 July.'],
    [...onDay, 'Oslo, the 25th of July. It rained on the 26th.', 'Oslo, the 25th of July. It rained on 26 July.'],
    [...onDay, 'It rained on the 26th, as on July 20th.', 'It rained on July 26, as on July 20th.'],
  ])

  it.each([
    ['no month is named', 'It rained on the 26th.'],
    ['two months are named', 'It rained on June 25, on July 25 and on the 26th.'],
    ['a month is named without a day', 'It rained in July, and on the 26th.'],
    ['the day may be of the next month', 'Oslo, July 30. It will rain on the 2nd.'],
    ['the day may be of the month before', 'Oslo, July 2. It rained on the 26th.'],
  ])('but not if %s', (_, text) => {
    expect(suggests({match: onDay[0], suggest: onDay[1]}, text).map((found) => found.length)).toEqual([1])
  })
})

it('offers nothing that the text has already, and finds nothing where that would be the first', () => {
  expect(suggests({match: 'big (cat|dog)', suggest: ['large $1', 'big dog']}, 'A big dog.')).toEqual([
    ['big dog', 'large dog'],
  ])
  expect(suggests({match: 'big (cat|dog)', suggest: ['big dog', 'large $1']}, 'A big dog.')).toEqual([])
})

describe('a past of "be" agrees with its subject', () => {
  const hurt = ['{suffer} in the crash', '{be} hurt in the crash'] as const
  it.each([
    ['Two men', 'were'],
    ['The children also', 'were'],
    ['Police', 'were'],
    ['Six', 'were'],
    ['25', 'were'],
    ['The Joneses', 'were'],
    ['Tom and Ann', 'were'],
    ['The man and his dog', 'were'],
    ['The workers at the plant', 'were'],
    ['A group of children', 'were'],
    ['Two of the crew', 'were'],
    ['The women, who', 'were'],
    ['Tugboats', 'were'],
    ['A woman', 'was'],
    ['King James', 'was'],
    ['The boss', 'was'],
    ['The mayor of the islands', 'was'],
    ['One of the men', 'was'],
    ['Nobody in these cars', 'was'],
    ['The boat sank and the captain', 'was'],
    ['He said his sister', 'was'],
  ])('%s %s hurt', (subject, be) => {
    expect(mended({match: hurt[0], suggest: hurt[1]}, `${subject} suffered in the crash.`)).toBe(
      `${subject} ${be} hurt in the crash.`,
    )
  })
})

describe('words that a suggestion would say twice', () => {
  mends([
    ['(the|common) red thread', '$1 common thread', 'It has common red thread.', 'It has common thread.'],
    ['(Little) little hut', '$1 little house', 'Little little hut.', 'Little house.'],
    ['(had) had a rest', '$1 had rested', 'He had had a rest.', 'He had had rested.'],
  ])
})

describe('forms', () => {
  mends([
    ['{carry} joy', '{bring} joy', 'It carries joy.', 'It brings joy.'],
    ['{carry} joy', '{bring} joy', 'It carried joy.', 'It brought joy.'],
    ['{carry} joy', '{bring} joy', 'Carrying joy is hard.', 'Bringing joy is hard.'],
    ['{carry} joy', '{write} joy', 'It carried joy.', 'It wrote joy.'],
    ['{carry} joy', '{write} joy', 'It has carried joy.', 'It has written joy.'],
    ['{carry} joy', '{write} joy', 'It had not always carried joy.', 'It had not always written joy.'],
    ['{carry} joy', '{write} joy', 'It was quickly carried joy.', 'It was quickly written joy.'],
    ['{carry} joy', '{write} joy', 'They’ve carried joy.', 'They’ve written joy.'],
    ['{put} it', '{take} it', 'He put it there.', 'He took it there.'],
    ['{put} it', '{take} it', 'He will put it there.', 'He will take it there.'],
    ['{put} it', '{take} it', 'He wants to quietly put it there.', 'He wants to quietly take it there.'],
    ['{put} it', '{take} it', 'He has put it there.', 'He has taken it there.'],
    ['{put} it', '{take} it', 'He’d put it there.', 'He’d taken it there.'],
    ['{run} away', '{flee}', 'He ran away, and will run away.', 'He fled, and will flee.'],
    ['{run} away', '{go} away', 'He has run away.', 'He has gone away.'],
    ['{make} {mistake}', '{commit} {error}', 'He makes mistakes.', 'He commits errors.'],
    ['{man} {carry}', '{bring:2} to {woman:1}', 'The men carried.', 'The brought to women.'],
    ['{carry} joy', 'after {bring:ing} joy to {bring:base}', 'It carries joy.', 'It after bringing joy to bring.'],
    ['a joy', '{bring:s} and {bring:past}', 'It is a joy.', 'It is brings and brought.'],
    ['{stay} calm', '{be} calm', 'I stay calm.', 'I am calm.'],
    ['{stay} calm', '{be} calm', 'He stays calm.', 'He is calm.'],
    ['{stay} calm', '{be} calm', 'They stay calm.', 'They are calm.'],
    ['{stay} calm', '{be} calm', 'He stayed calm.', 'He was calm.'],
    ['{stay} calm', '{be} calm', 'We stayed calm.', 'We were calm.'],
    ['{stay} calm', '{be} calm', 'The girls stayed calm.', 'The girls were calm.'],
    ['{stay} calm', '{be} calm', 'The boss stayed calm.', 'The boss was calm.'],
    ['{stay} calm', '{be} calm', 'He has stayed calm.', 'He has been calm.'],
    ['{stay} calm', '{be} calm', 'He must stay calm.', 'He must be calm.'],
    ['{be} at fault', '{be} guilty', 'I am at fault.', 'I am guilty.'],
    ['{be} at fault', '{be} guilty', 'They were at fault.', 'They were guilty.'],
  ])

  it('leave the suggestion out where the slot matched nothing', () => {
    const rule = {match: '({carry}|bear) it', suggest: ['{bring} it', 'have it']}
    expect(suggests(rule, 'He carries it. He bear it.')).toEqual([
      ['carries it', 'brings it', 'have it'],
      ['bear it', 'have it'],
    ])
  })
})

describe('captured words', () => {
  mends([
    ['in complete (.|with)', 'as a set$1', 'It is sold in complete.', 'It is sold as a set.'],
    ['in complete (.|with)', 'as a set$1', 'It is sold in complete with a lid.', 'It is sold as a set with a lid.'],
    ['until (<number>) (percent|%)', 'up to $1$3', 'Now until 50 percent.', 'Now up to 50 percent.'],
    ['until (<number>) (percent|%)', 'up to $1$3', 'Now until 50%.', 'Now up to 50%.'],
    ['(one|two) of <any>', '$2 by $1', 'two of them', 'them by two'],
    ["<name> 's plan", 'plan of $1', 'He saw Xi’s plan', 'He saw plan of Xi'],
    ['the <0-2> stand', 'the stand: $1', 'the big old stand', 'the stand: big old'],
    ['the <0-2> stand', 'the stand $1 so', 'the stand', 'the stand so'],
    ['he <any> go', 'he $1 run', 'he must go', 'he must run'],
    ['it is (not|) good', 'it was $1 fine', 'It isn’t good', 'It was not fine'],
    ['it is (not|) good', 'it was $1 fine', 'It is good', 'It was fine'],
    ['it (is|was) good', 'it $1 fine', 'It’s good', 'It is fine'],
  ])
})

describe('capitals', () => {
  it.each<Case>([
    ['A gas stand.', 'A petrol station of NATO.'],
    ['Gas stand here.', 'Petrol station of NATO here.'],
    ['The Gas stand is.', 'The petrol station of NATO is.'],
    ['A Gas Stand Here', 'A Petrol Station of NATO Here'],
    ['He saw a Gas Stand here.', 'He saw a petrol station of NATO here.'],
    ['A GAS STAND HERE.', 'A PETROL STATION OF NATO HERE.'],
    ['He said: Gas stand here.', 'He said: Petrol station of NATO here.'],
    ['He said: gas stand here.', 'He said: petrol station of NATO here.'],
    ['“Gas stand!” he said.', '“Petrol station of NATO!” he said.'],
    ['A head\nGas stand', 'A head\nPetrol station of NATO'],
    ['in the\ngas stand', 'in the\npetrol station of NATO'],
    ['* Gas stand', '* Petrol station of NATO'],
    ['— Gas stand!', '— Petrol station of NATO!'],
    ['😀 Gas stand!', '😀 Petrol station of NATO!'],
    ['He saw 😀 gas stand.', 'He saw 😀 petrol station of NATO.'],
    ['1) Gas stand!', '1) Petrol station of NATO!'],
    ['2.3 Gas stand!', '2.3 Petrol station of NATO!'],
    ['2. Gas stand!', '2. Petrol station of NATO!'],
    ['A head\n2. Gas stand!', 'A head\n2. Petrol station of NATO!'],
    ['(Gas stand) is', '(Petrol station of NATO) is'],
    ['It is 5% Gas stand.', 'It is 5% petrol station of NATO.'],
    ['He left; gas stand here.', 'He left; petrol station of NATO here.'],
  ])('%j → %j', (text, fixed) => {
    expect(mended({match: 'gas stand', suggest: 'petrol station of NATO'}, text)).toBe(fixed)
  })

  it.each<Case>([
    ['Stand here.', 'Kiosk here.'],
    ['STAND UP', 'KIOSK UP'],
    ['A stand.', 'A kiosk.'],
  ])('of one word: %j → %j', (text, fixed) => {
    expect(mended({match: 'stand', suggest: 'kiosk'}, text)).toBe(fixed)
  })

  mends([
    ['the (big|small) stand', '$1 kiosk', 'The big stand.', 'Big kiosk.'],
    ['the (big|small) stand', '$1 kiosk', 'THE BIG STAND.', 'BIG KIOSK.'],
    ['(big|small) stand', 'kiosk so $1', 'Big stand here.', 'Kiosk so big here.'],
    ['(very|) good', '$1 fine', 'Good day. Very good day.', 'Fine day. Very fine day.'],
    ['<name> stand', 'stand of $1', 'Moscow stand here.', 'Stand of Moscow here.'],
    ['<any> stand', 'stand of $1', 'Apple stand, one apple.', 'Stand of apple, one apple.'],
    ['<any> stand', 'stand of $1', 'NATO stand here.', 'Stand of NATO here.'],
    ['<pronoun> stand', 'here $1 stand', 'I stand.', 'Here I stand.'],
    ['the stand', 'a kiosk', 'It took an hour The stand was open.', 'It took an hour A kiosk was open.'],
    ['the stand', 'a kiosk', 'It is The Stand here.', 'It is a kiosk here.'],
    ['<pronoun> stand', 'here $1 stand', 'It took an hour They stand.', 'It took an hour Here they stand.'],
    ['paris, <any> stand', 'PARIS — $1 stand', 'Paris, the stand is open.', 'PARIS — the stand is open.'],
    ['paris <any> stand', 'PARIS — $1 stand', 'Paris The stand is open.', 'PARIS — The stand is open.'],
    ['the stand (A|B)', 'kiosk $1', 'It is the stand A of two.', 'It is kiosk A of two.'],
    ['<pronoun> stand', 'here $1 stand', 'In an hour I stand.', 'In an hour here I stand.'],
  ])
})

describe('a and an', () => {
  mends([
    ['acute interest', 'strong interest', 'He has an acute interest.', 'He has a strong interest.'],
    ['acute interest', 'strong interest', 'An acute interest is.', 'A strong interest is.'],
    ['acute interest', 'strong interest', 'AN ACUTE INTEREST', 'A STRONG INTEREST'],
    ['acute interest', 'strong interest', 'The acute interest is.', 'The strong interest is.'],
    ['strong interest', 'acute interest', 'A strong interest is.', 'An acute interest is.'],
    ['strong interest', 'keen interest', 'a strong interest', 'a keen interest'],
    ['strong interest', 'acute interest', 'type A. strong interest', 'type A. acute interest'],
    ['a big <any>', 'a $1', 'a big apple and a big hour', 'an apple and an hour'],
    ['a big <any>', 'a $1', 'A big FBI raid', 'An FBI raid'],
    ['in the end', 'after a apple', 'in the end', 'after an apple'],
    ['one', 'a', 'one apple, one car', 'an apple, a car'],
    ['very', '', 'a very old man, a very big one', 'an old man, a big one'],
  ])

  it('take in the article only where it must change', () => {
    const rule = {match: 'strong interest', suggest: ['acute interest', 'keen interest']}
    expect(suggests(rule, 'a strong interest')).toEqual([['a strong interest', 'an acute interest', 'a keen interest']])
    expect(suggests({...rule, suggest: 'keen interest'}, 'a strong interest')).toEqual([
      ['strong interest', 'keen interest'],
    ])
  })
})

describe('filters', () => {
  mends([
    ['<roman> century', '${1:ordinal} century', 'the XVIII century', 'the 18th century'],
    ['<roman> century', '${1:ordinal} century', 'the XXI century', 'the 21st century'],
    ['<roman> Congress', 'Congress ${1:arabic}', 'the XIV Congress', 'the Congress 14'],
    ['Showa (<digits>)', '${1:+1925}', 'the year Showa 38', 'the year 1963'],
    ['Reiwa (<digits>)', '${1:+2018}', 'since Reiwa 2', 'since 2020'],
    ['(<ordinal>) year of Heisei', '${1:+1988}', 'in 2nd year of Heisei', 'in 1990'],
    ['<digits> thousand', '${1:thousands}', '25 thousand men', '25,000 men'],
    ['<digits> thousand', '${1:thousands}', '3.5 thousand men', '3,500 men'],
    ['<digits> thousand', '${1:thousands}', '3,5 thousand men', '3,500 men'],
    ['<digits> thousand', '${1:thousands}', '1,200 thousand men', '1,200,000 men'],
    ['<digits> millions', '${1:millions}', '0.5 millions of men', '500,000 of men'],
    ['the <cap> word', 'the ${1:lower} word', 'the GAS word', 'the gas word'],
    ['the <any> word', 'the ${1:capital} word', 'the gas word', 'the Gas word'],
    ['film of <name>', '${1:possessive} film', 'a film of Sokurov', "a Sokurov's film"],
    ['film of the <any>', 'the ${1:possessive} film', 'film of the boss', "the boss's film"],
    ['capable to <any>', 'capable of ${1:ing}', 'capable to lie', 'capable of lying'],
    ['capable to <any>', 'capable of ${1:ing}', 'capable to be', 'capable of being'],
    [
      'capable to (carry|lift heavy) loads',
      'capable of ${1:ing} loads',
      'capable to lift heavy loads',
      'capable of lifting heavy loads',
    ],
  ])

  it('leave the suggestion out for what is no numeral', () => {
    expect(suggests({match: '<number> thousand', suggest: '${1:thousands}'}, 'five thousand men')).toEqual([
      ['five thousand'],
    ])
  })
})

describe('deletion', () => {
  it.each<Case>([
    ['So to speak, he left.', 'He left.'],
    ['So to speak he left.', 'He left.'],
    ['One.\n\nSo to speak, he left.', 'One.\n\nHe left.'],
    ['He left. So to speak, Ivan ran.', 'He left. Ivan ran.'],
    ['SO TO SPEAK, HE LEFT.', 'HE LEFT.'],
    ['So to speak — he left.', 'He left.'],
    ['So to speak, 5 men left.', '5 men left.'],
    ['So to speak: iPhones sell.', 'iPhones sell.'],
    ['So to speak, “he left”.', '“He left”.'],
    ['“So to speak, he left,” she said.', '“He left,” she said.'],
    ['He so to speak left.', 'He left.'],
    ['He, so to speak, left.', 'He left.'],
    ['But, so to speak, he left.', 'But he left.'],
    ['He left; so to speak, he ran.', 'He left; he ran.'],
    ['He left,\nso to speak, early.', 'He left early.'],
    ['He left\nso to speak early.', 'He left early.'],
    ['He left — so to speak — early.', 'He left — early.'],
    ['He left (so to speak).', 'He left.'],
    ['He left so to speak.', 'He left.'],
    ['He left so to speak', 'He left'],
    ['He left, so to speak.', 'He left.'],
    ['He left, so to speak!', 'He left!'],
    ['He left — so to speak.', 'He left.'],
    ['He said “it left, so to speak.”', 'He said “it left.”'],
  ])('%j → %j', (text, fixed) => {
    const rule = {match: 'so to speak', suggest: ''}
    expect(matchesOf(rule, text)).toHaveLength(1)
    expect(mended(rule, text)).toBe(fixed)
  })

  it('takes out a sentence that is nothing else, with its marks; the first of a paragraph is left to the editor', () => {
    const rule = {match: 'so to speak', suggest: ''}
    expect(mended(rule, 'He left. So to speak. He ran.')).toBe('He left. He ran.')
    expect(mended(rule, 'He left. (So to speak)')).toBe('He left.')
    expect(suggests(rule, 'So to speak. He left.')).toEqual([['So to speak']])
  })

  it('takes out a whole paragraph with its colon', () => {
    expect(mended({match: 'english translation :', suggest: ''}, 'He left.\n\nEnglish translation:\n\nHe ran.')).toBe(
      'He left.\n\n\n\nHe ran.',
    )
  })

  it('takes in marks that belong to the pattern', () => {
    expect(mended({match: '[,] you know', suggest: ''}, 'He left, you know.')).toBe('He left.')
    expect(mended({match: 'you know [,]', suggest: ''}, 'You know, he left.')).toBe('He left.')
    expect(mended({match: 'yes ,', suggest: ''}, 'He, yes, left.')).toBe('He left.')
  })
})

describe('marks', () => {
  mends([
    ['and also', ', and', 'He came and also left.', 'He came, and left.'],
    ['and also', ', and', 'He came, and also left.', 'He came, and left.'],
    ['of him', "'s", 'the man of him came', "the man's came"],
    ['<any> <space> ,', '$1,', 'a word , next', 'a word, next'],
    ['a stand', 'the kiosk ( so )', 'It is a stand.', 'It is the kiosk ( so).'],
  ])
})

describe('a quotation mark that was captured stays beside what it opens', () => {
  mends([
    [
      '{play} <modifiers> role',
      '{perform} $1 function',
      'She played a "role" in it.',
      'She performed a "function" in it.',
    ],
    [
      '{play} <modifiers> role',
      '{perform} $1 function',
      'She played a “role” in it.',
      'She performed a “function” in it.',
    ],
  ])
})

it('gives every suggestion once, best first', () => {
  const rule = {match: '(a|the) stand', suggest: ['$1 kiosk', 'a kiosk', 'the kiosk']}
  expect(suggests(rule, 'It is a stand.')).toEqual([['a stand', 'a kiosk', 'the kiosk']])
})

it('reports a match without a suggestion', () => {
  expect(suggests({match: 'gas stand'}, 'A gas stand.')).toEqual([['gas stand']])
})

describe('what stands beside the match', () => {
  mends([
    [
      'recall that',
      'as reported earlier,',
      'Recall that, the pier burned down.',
      'As reported earlier, the pier burned down.',
    ],
    ['recall that', 'as reported earlier,', 'Recall that: it rained.', 'As reported earlier: it rained.'],
    ['the exalted leader', "Utopia's leader", "Utopia's the exalted leader spoke.", "Utopia's leader spoke."],
    ['exalted leader', 'leader of it all', 'The exalted leader all agreed on.', 'The leader of it all agreed on.'],
    ['corona virus', 'the COVID pandemic', 'It was a corona virus.', 'It was the COVID pandemic.'],
    ['<digits> year old', 'the $1-year-old', '81 year old left.', 'The 81-year-old left.'],
    [
      'driver of category (c)',
      'driver with a class $1 licence',
      'He is a driver of category C.',
      'He is a driver with a class C licence.',
    ],
    ['"Evening Harbour"', 'Evening Harbour', 'He told Kovac"Evening Harbour" so.', 'He told Kovac Evening Harbour so.'],
  ])
})
