import {describe, expect, it} from 'vitest'
import {resolveOverlaps} from '../../src/detect/overlaps.js'
import {parsePattern} from '../../src/pattern/parse.js'
import {PatternTracer} from '../../src/pattern/trace.js'
import {viewOfText} from '../../src/text/document.js'
import {textOf} from '../../src/text/token.js'
import {type Fields, flagged, mended, ruleSetOf} from '../support/rules.js'
import {viewOfMarkdown} from '../support/trees.js'

/** A pattern, a text, and what it flags there. */
type Case = [pattern: string, text: string, found: string[]]

describe('words', () => {
  it.each<Case>([
    ['gas stand', 'A GAS Stand and gas  stand', ['GAS Stand', 'gas stand']],
    ['gas stand', 'gas\nstand, gas\u00A0stand, gas-stand', ['gas stand', 'gas stand', 'gas-stand']],
    ['gas stand', 'gas, stand. Gas. Stand gas (stand)', []],
    ['gas stand', 'gas stands', []],
    ['well-known man', 'a well known man, a well-known man', ['well known man', 'well-known man']],
    ["don't go", "Don’t go, don't go, do not go", ['Don’t go', "don't go", 'do not go']],
    ['it is good', 'It’s good and it is good', ['It’s good', 'it is good']],
    ['they will go', 'they’ll go', ['they’ll go']],
    ['is not good', 'isn’t good', ['isn’t good']],
    ['café', 'cafe\u0301 CAFÉ cafe', ['cafe\u0301', 'CAFÉ']],
    ['10,000 men', '10,000 men', ['10,000 men']],
    ['the U.S. side', 'the U.S. side', ['the U.S. side']],
    ['Mr Smith', 'Mr. Smith and Mr Smith', ['Mr. Smith', 'Mr Smith']],
    ['Leopold tank', 'a Leopold tank, a LEOPOLD tank, a leopold tank', ['Leopold tank', 'LEOPOLD tank']],
    ['I am', 'I am, i am', ['I am', 'i am']],
  ])('%j in %j', (pattern, text, found) => {
    expect(flagged(pattern, text)).toEqual(found)
  })

  it('are not looked for in code', () => {
    const matches = ruleSetOf({match: 'gas stand'}).find(viewOfMarkdown('A `gas stand` and gas `x` stand, gas *stand*'))
    expect(matches.map(({replacement}) => replacement.actual)).toEqual(['gas stand'])
    expect(matches[0]?.replacement.start).toBe(33)
  })
})

describe('groups', () => {
  it.each<Case>([
    [
      'in (a|the very|no) case',
      'in a case, in the very case, in no case',
      ['in a case', 'in the very case', 'in no case'],
    ],
    ['in (a|the very|no) case', 'in case, in the case, in a no case', []],
    ['the [very] [first|last] day', 'the day, the very day', ['the day', 'the very day']],
    ['the [very] [first|last] day', 'the last day, the very first day', ['the last day', 'the very first day']],
    ['the [very] [first|last] day', 'the first very day, the first last day', []],
    ['a (b [c|d]|) e', 'a e; a b e; a b d e; a d e', ['a e', 'a b e', 'a b d e']],
    ['very [very] good', 'very very good', ['very very good']],
  ])('%j in %j', (pattern, text, found) => {
    expect(flagged(pattern, text)).toEqual(found)
  })
})

describe('inflection', () => {
  it.each<Case>([
    ['{carry} it', 'carry it, carries it, carried it', ['carry it', 'carries it', 'carried it']],
    ['{carry} it', 'Carrying it, carryed it, carrier it', ['Carrying it']],
    ['{carry|bear} it', 'bears it, carried it, borne it', ['bears it', 'carried it', 'borne it']],
    ['he {be} good', 'he is good, he’s good, he was good', ['he is good', 'he’s good', 'he was good']],
    ['I {be} good', 'I’m good, I am good', ['I’m good', 'I am good']],
    ['he {have} gone', 'he’s gone, he’d gone, he has gone', ['he’s gone', 'he’d gone', 'he has gone']],
    ['{man} came', 'a man came, men came', ['man came', 'men came']],
    ['{travel} far', 'traveled far, travelled far', ['traveled far', 'travelled far']],
    ['{organize} it', 'organised it, organizes it', ['organised it', 'organizes it']],
  ])('%j in %j', (pattern, text, found) => {
    expect(flagged(pattern, text)).toEqual(found)
  })
})

describe('gaps', () => {
  it.each<Case>([
    ['take <0-2> away', 'take away; take it away; take it all away', ['take away', 'take it away', 'take it all away']],
    ['take <0-2> away', 'take it all far away', []],
    ['take <2> away', 'take it away; take it all away', ['take it all away']],
    ['take <0-2> away', 'take it, all away; take (it) away; take it. Away', []],
    ['take <0-2> away', 'take the "old" away', ['take the "old" away']],
    ['take <1-3> away', 'take well-known things away', ['take well-known things away']],
    ['take <1-2> away', 'take the man’s away', ['take the man’s away']],
    ['a <0-2> b', 'a b b b', ['a b b b']],
    ['A/S center', 'The A/S center and the A / S center', ['A/S center']],
    ['and/or more', 'one and/or more', ['and/or more']],
  ])('%j in %j', (pattern, text, found) => {
    expect(flagged(pattern, text)).toEqual(found)
  })
})

describe('classes', () => {
  it.each<Case>([
    ['<any> way', 'by way; (way); – way', ['by way']],
    [
      '<number> men',
      '12 men, twelve men, 1,200 men, 3.5 men, many men',
      ['12 men', 'twelve men', '1,200 men', '3.5 men'],
    ],
    ['<number> men', 'twenty-one men', ['twenty-one men']],
    ['<digits> men', '12 men, twelve men', ['12 men']],
    ['in <year>', 'in 1999 and in 2100 and in 1,999', ['in 1999']],
    ['<ordinal> place', '1st place, second place, 3 place', ['1st place', 'second place']],
    ['<roman> century', 'XVIII century, xv century, I century', ['XVIII century']],
    ['in <month>', 'in May, in may, in Sept', ['in May', 'in Sept']],
    ['on <weekday>', 'on Monday, on monday', ['on Monday']],
    [
      'by <name> now',
      'by Andrey Smolyakov now, by Leonardo da Vinci now',
      ['by Andrey Smolyakov now', 'by Leonardo da Vinci now'],
    ],
    ['by <name> now', 'by the now, by May now', []],
    ['<name>', 'He saw Andrey Smolyakov and Ivan', ['Andrey Smolyakov', 'Ivan']],
    ['<cap> came', 'He saw Andrey Smolyakov came, it came', ['Smolyakov came']],
    ['film <quoted>', 'the film "Red Heat", film Red', ['film "Red Heat"']],
    ['film <quoted>', 'film “a b c d e f g h i j k l m”', []],
    ['<det> idea', 'an idea, every idea, good idea', ['an idea', 'every idea']],
    ['<possessive> idea', 'my idea, the idea', ['my idea']],
    ['<pronoun> said', 'he said, John said', ['he said']],
    ['by <reflexive>', 'by himself, by him', ['by himself']],
    ['<adverb> said', 'quickly said, also said, family said', ['quickly said', 'also said']],
  ])('%j in %j', (pattern, text, found) => {
    expect(flagged(pattern, text)).toEqual(found)
  })
})

describe('marks', () => {
  it.each<Case>([
    ['yes , no', 'yes, no; yes no; yes; no', ['yes, no']],
    ['5 %', '5% and 5 %', ['5%', '5 %']],
    ['a — b', 'a - b, a – b, a -- b, a-b', ['a - b', 'a – b', 'a -- b']],
    ['say "so"', 'say «so», say “so”, say "so"', ['say «so»', 'say “so”', 'say "so"']],
    ['"so it"', 'the “so it” thing', ['“so it”']],
    ['wait …', 'wait... wait…', ['wait...', 'wait…']],
    ['the end .', 'It is the end. The end', ['the end.']],
    ['<any> <space> ,', 'word , next, word', ['word ,']],
    ['<any> <tight> ,', 'word , next, word', ['next,']],
    ['see <tight> <any>', 'see it', []],
    ['see <tight> it', 'see it', []],
    ['gas <hyphen>stand', 'a gas stand, a gas-stand, a gas\u2010stand', ['gas-stand', 'gas\u2010stand']],
    ["Xi 's plan", 'Xi’s plan, Xi plan', ['Xi’s plan']],
    ["officials 's plan", 'the officials’ plan', ['officials’ plan']],
    ['\\( so \\)', 'it (so) is', ['(so)']],
  ])('%j in %j', (pattern, text, found) => {
    expect(flagged(pattern, text)).toEqual(found)
  })
})

describe('a match never begins or ends inside', () => {
  it.each([
    ['a contraction', 'not good', 'It isn’t good'],
    ['a contraction', 'it', 'It’s good'],
    ['a contraction', 'is good', 'It’s good'],
    ['a compound', 'known man', 'a well-known man'],
    ['a compound', 'gas stand', 'a gas stand-up'],
    ['a possessive', 'gas stand', 'the gas stand’s light'],
    ['a possessive', 'the officials', 'the officials’ light'],
  ])('%s: %j in %j', (_, pattern, text) => {
    expect(flagged(pattern, text)).toEqual([])
  })

  it('a word that markup splits', () => {
    expect(ruleSetOf({match: 'ld move'}).find(viewOfMarkdown('A **bo**ld move'))).toEqual([])
  })
})

describe('at', () => {
  const text =
    'Frankly put, it works. He said frankly put, but frankly put it works; and frankly put.\n\nFrankly put.\n\nHere “frankly put it is so”'
  const starts = [...text.matchAll(/frankly put/gi)].map(({index}) => index)

  it.each([
    ['sentence-start', [0, 4]],
    ['sentence-end', [3, 4]],
    ['clause-start', [0, 2, 3, 4, 5]],
    ['clause-end', [0, 1, 3, 4]],
    ['paragraph-start', [0, 4]],
    ['paragraph-end', [3, 4]],
    ['paragraph', [4]],
  ])('%s', (at, places) => {
    const found = ruleSetOf({match: 'frankly put', at}).find(viewOfText(text))
    expect(found.map(({replacement}) => starts.indexOf(replacement.start))).toEqual(places)
  })

  it.each([
    ['sentence-start', 'He left.\n“Frankly put, no.”', 1],
    ['sentence-start', 'A head\nFrankly put, no', 1],
    ['sentence-start', 'He said\nfrankly put no', 0],
    ['sentence-start', '1) Frankly put, no', 1],
    ['sentence-start', 'Item 1) frankly put, no', 0],
    ['sentence-start', '2.3 Frankly put, no', 1],
    ['sentence-start', 'Well. 4.1.2 Frankly put, no', 1],
    ['sentence-start', '2.3 frankly put, no', 0],
    ['sentence-start', 'A head\n1. Frankly put, no', 1],
    ['sentence-start', '1. He left. 2. Frankly put, no', 1],
    ['sentence-start', 'A head\n1) frankly put, no', 1],
    ['sentence-start', 'b. frankly put, no', 1],
    ['sentence-start', 'B. Frankly put, no', 0],
    ['sentence-end', 'It is, frankly put', 1],
    ['sentence-end', 'It is “so frankly put it hurts, frankly put.”', 1],
    ['sentence-end', 'What frankly put\nwould be so', 0],
    ['paragraph-start', 'He left. Frankly put, no.', 0],
    ['paragraph', 'One.\n\nFrankly put:\n\nTwo', 1],
    ['paragraph', 'One. Frankly put. Two', 0],
  ])('%s in %j: %d', (at, source, count) => {
    expect(flagged({match: 'frankly put', at}, source)).toHaveLength(count)
  })
})

describe('contexts', () => {
  it.each<[Omit<Fields, 'match'>, string, number]>([
    [{unless: {before: 'big [red]'}}, 'a big gas stand', 0],
    [{unless: {before: 'big [red]'}}, 'a big red gas stand', 0],
    [{unless: {before: 'big [red]'}}, 'a red gas stand', 1],
    [{unless: {before: 'big'}}, 'It is big\n\nGas stand', 1],
    [{unless: {after: ['near', 'in the']}}, 'gas stand near', 0],
    [{unless: {after: ['near', 'in the']}}, 'gas stand in the', 0],
    [{unless: {after: ['near', 'in the']}}, 'gas stand in a', 1],
    [{unless: {after: 'near'}}, 'A gas stand\n\nNear', 1],
    [{unless: {within: 'old gas stand up'}}, 'an old gas stand up', 0],
    [{unless: {within: 'old gas stand up'}}, 'an old gas stand down', 1],
    [{unless: {sentence: '{burn} it'}}, 'At the gas stand he burned it', 0],
    [{unless: {sentence: '{burn} it'}}, 'He burned it. A gas stand', 1],
    [{when: {before: 'big'}}, 'a big gas stand', 1],
    [{when: {before: 'big'}}, 'a red gas stand', 0],
    [{when: {before: 'big', after: 'now'}}, 'a red gas stand now', 1],
    [{when: {before: 'big', after: 'now'}}, 'a red gas stand then', 0],
    [{when: {sentence: 'burn'}}, 'the gas stand that they burn', 1],
    [{when: {before: 'big'}, unless: {after: 'now'}}, 'a big gas stand now', 0],
  ])('%j in %j: %d', (contexts, text, count) => {
    expect(flagged({match: 'gas stand', ...contexts}, text)).toHaveLength(count)
  })

  it('try every length of a match', () => {
    expect(flagged({match: 'gas [stand]', unless: {after: 'up'}}, 'gas stand up')).toEqual(['gas'])
  })
})

describe('mentions', () => {
  it.each<Case>([
    ['gas stands', 'The words "gas stands" are odd', []],
    ['gas stands', '“Gas stands,” he said', ['Gas stands']],
    ['gas stands', 'He cried: "Gas stands!"', ['Gas stands']],
    ['gas stands', 'He says “there are many gas stands here”', ['gas stands']],
    ['the gas stands', 'the “gas stands” are', []],
    ['the <0-1> gas', 'the "red" gas', ['the "red" gas']],
  ])('%j in %j', (pattern, text, found) => {
    expect(flagged(pattern, text)).toEqual(found)
  })
})

describe('overlaps', () => {
  const show = (rules: readonly Fields[], text: string): string[] =>
    resolveOverlaps(ruleSetOf(...rules).find(viewOfText(text))).map(
      ({rule, replacement}) => `${rule.id} ${replacement.actual}`,
    )

  it('leave the longest match', () => {
    const rules = [
      {id: 'any-short', match: 'gas stand'},
      {id: 'any-long', match: 'the gas stand', confidence: 'low'},
      {id: 'any-next', match: 'stand up now'},
    ]
    expect(show(rules, 'the gas stand')).toEqual(['any-long the gas stand'])
    expect(show(rules, 'a gas stand up now')).toEqual(['any-next stand up now'])
    expect(show(rules, 'gas stand, the gas stand, stand up now')).toEqual([
      'any-short gas stand',
      'any-long the gas stand',
      'any-next stand up now',
    ])
  })

  it('leave the surest of equally long matches, then the first id', () => {
    const rules = [
      {id: 'any-a', match: 'gas <any>', confidence: 'low'},
      {id: 'any-c', match: 'gas stand'},
      {id: 'any-b', match: '<any> stand'},
    ]
    expect(show(rules, 'gas stand')).toEqual(['any-b gas stand'])
    expect(show(rules.slice(0, 2), 'gas stand')).toEqual(['any-c gas stand'])
  })

  it('of one pattern are reported once a place, longest first', () => {
    expect(ruleSetOf({match: 'gas [stand]'}).find(viewOfText('gas stand'))).toHaveLength(1)
  })
})

it('can be asked for some rules alone', () => {
  const rules = ruleSetOf({id: 'any-a', match: 'gas'}, {id: 'any-b', match: 'stand'})
  expect(rules.find(viewOfText('gas stand'), ({id}) => id === 'any-b').map(({rule}) => rule.id)).toEqual(['any-b'])
})

describe('captures', () => {
  it.each<[string, string, string[]]>([
    ['(a|the) <any> <0-2> (x|y)', 'the big old red y', ['the', 'big', 'old red', 'y']],
    ['(a (b|c)|d) e', 'a c e', ['a c', 'c']],
    ['<name> (very|) said', 'Ivan Petrov said', ['Ivan Petrov', '']],
    ['film <quoted>', 'film "Red Heat"', ['"Red Heat"']],
    ['[a] (b|c) d', 'a c d', ['c']],
    ['a <0-2> (b|) c', 'a b c', ['b', '']],
  ])('of %j in %j', (pattern, text, expected) => {
    const view = viewOfText(text)
    const {ranges} = new PatternTracer(() => parsePattern(pattern)).captures(view, 0, view.tokens.length) ?? {}
    const found = [...(ranges ?? [])].sort(([a], [b]) => a - b).map(([, [start, end]]) => textOf(view, start, end))
    expect(found).toEqual(expected)
  })

  it('are none where the pattern does not match', () => {
    expect(new PatternTracer(() => parsePattern('a b')).captures(viewOfText('a c'), 0, 2)).toBeUndefined()
  })
})

describe('scores and fractions', () => {
  it.each([
    ['with <score>', 'They won with 3:1.', ['with 3:1']],
    ['1/8 finals', 'In the 1/8 finals.', ['1/8 finals']],
    ['and/or', 'One and/or two.', ['and/or']],
  ])('%s', (pattern, text, found) => {
    expect(flagged(pattern, text)).toEqual(found)
  })

  it('are written the English way', () => {
    expect(mended({match: 'with <score>', suggest: `\${1:score}`}, 'They won with 3:1.')).toBe('They won 3-1.')
  })
})

it('a match that reads as its fix is none', () => {
  const rule = {match: '(stand|kiosk)', suggest: 'kiosk'}
  expect(flagged(rule, 'A stand and a kiosk.')).toEqual(['stand'])
})
