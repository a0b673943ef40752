import {describe, expect, it} from 'vitest'
import {canonicalSequence} from '../../src/pattern/drawing.js'
import {parsePattern} from '../../src/pattern/parse.js'
import {PatternError} from '../../src/pattern/syntax.js'

/** The mistake in a pattern, as its column and message. */
function mistake(pattern: string): string | undefined {
  try {
    parsePattern(pattern)
    return undefined
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    return `${error.column}: ${error.message}`
  }
}

const canonical = (pattern: string): string => canonicalSequence(parsePattern(pattern).items)

describe('parsePattern', () => {
  it.each([
    ['Not  the\tfact', '^not the fact'],
    ['Leopold', '^leopold'],
    ['I am', 'i am'],
    ["I'm", "i 'm"],
    ["don't", 'do not'],
    ['can’t', 'can not'],
    ['one-to-one', 'one to one'],
    ["Xi's plan", "^xi 's plan"],
    ["Xi 's plan", "^xi 's plan"],
    ["officials' houses", "officials 's houses"],
    ['3.5 men', '3.5 men'],
    ['10,000 men', '10,000 men'],
    ['the U.S. side', 'the ^u.s. side'],
    ['AT&T', '^at&t'],
    ['an A/S center', 'an ^a/s center'],
    ['100 km/h fast', '100 km/h fast'],
    ['and/or it', 'and \\/ or it'],
    ['cafe\u0301', 'café'],
    ['(a|the very|no) b', '(a|no|the very) b'],
    ['(b|a) c', '(a|b) c'],
    ['a [b c] d', 'a (|b c) d'],
    ['a [b|c] d', 'a (|b|c) d'],
    ['a (b [c|d]|) e', 'a (|b (|c|d)) e'],
    ['{carry} it', '{carry} it'],
    ['{Carry | bear} it', '{bear|carry} it'],
    ['a <0-3> b', 'a <0-3> b'],
    ['a <2> b', 'a <2-2> b'],
    ['<name> and < any >', '<name> <any>'.replace(' ', ' and ')],
    ['a , b ; c : d', 'a \\, b \\; c \\: d'],
    ['yes, no', 'yes \\, no'],
    ['«so» “so” "so"', '\\" so \\" \\" so \\" \\" so \\"'],
    ['a — b – c -- d - e', 'a \\— b \\— c \\— d \\— e'],
    ['a … b ... c', 'a \\… b \\… c'],
    ['\\( a \\)', '\\( a \\)'],
    ['$ 5 %', '\\$ 5 \\%'],
    ['<any> <space> ,', '<any> <space>\\,'],
    ['a <space> b', 'a <space>b'],
    ['a <hyphen> b', 'a <hyphen>b'],
    ['a <tight> b', 'a <tight>b'],
    ['he said !"', 'he said \\! \\"'],
  ])('reads %j as %j', (pattern, expected) => {
    expect(canonical(pattern)).toBe(expected)
  })

  it('numbers groups and classes from left to right, and leaves [ ] and { } out', () => {
    const {items, captures} = parsePattern('[a] (b (c|d)|e) {f} <name> <1-2> g')
    expect(captures).toBe(4)
    expect(
      JSON.stringify(items)
        .match(/"capture":\d/g)
        ?.map((capture) => Number(capture.slice(-1))),
    ).toEqual(
      // A group's number stands behind its branches.
      [0, 2, 1, 3, 4],
    )
  })

  it('takes a named list for the group of its words, numbered like a class', () => {
    const named = parsePattern('(a|b) <list:units-of-time> <list:units-of-time>')
    const written = parsePattern(
      '(a|b) UNITS UNITS'.replaceAll('UNITS', '(week|weeks|day|days|month|months|hour|hours)'),
    )
    expect(named).toEqual(written)
    expect(named.captures).toBe(3)
  })

  it('numbers inflected slots alike in alternative branches', () => {
    const {items, slots} = parsePattern('{a} ({b}|{c} {d}) {e}')
    expect(slots).toBe(4)
    expect(
      [...JSON.stringify(items).matchAll(/"lemmas":\["(.)"\],"slot":(\d)/g)].map(([, l, s]) => `${l}${s}`),
    ).toEqual(['a1', 'b2', 'c2', 'd3', 'e4'])
  })
})

describe('a mistake is told with its column', () => {
  it.each([
    ['', /^0: the pattern is empty/],
    ['  ', /^0: the pattern is empty/],
    ['(a', /^2: .*"\)" is missing/],
    ['a (b|', /^5: .*"\)" is missing/],
    ['a [b', /^4: .*"\]" is missing/],
    ['a ) b', /^2: "\)" opens nothing/],
    ['a ] b', /^2: "\]" opens nothing/],
    ['a } b', /^2: "}" opens nothing/],
    ['a > b', /^2: ">" opens nothing/],
    ['a | b', /^2: "\|" opens nothing/],
    ['()', /^0: the group is empty/],
    ['a (b||c)', /^2: the group has an empty branch between others/],
    ['a (|)', /^2: the group is empty/],
    ['a [] b', /^2: the group is empty/],
    ['a [b|]', /^2: .*optional by itself/],
    ['a [|b]', /^2: .*optional by itself/],
    ['[a]', /^0: everything in the pattern is optional/],
    ['(a|) [b [c]]', /^0: everything in the pattern is optional/],
    ['a {b', /^2: "\{" is not closed/],
    ['a {b c}', /^2: "\{b c}" is not one word/],
    ['a {}', /^2: .*is not one word/],
    ['a {b|}', /^2: .*is not one word/],
    ['a {x1}', /^2: .*is not one word/],
    ['a <name', /^2: "<" is not closed/],
    [
      'a <noun>',
      /^2: <noun> is no word class; there are <any>, .*<adverb>, <code>, <adjective>, <nominal>, <modifiers>, <list:…>, <space>, <tight>, <hyphen> and gaps <0-3>/,
    ],
    ['a <list:hoots>', /^2: there is no list "hoots": there are .*units-of-time/],
    ['a <list:unit-of-time>', /^2: there is no list "unit-of-time": did you mean "units-of-time"/],
    ['a <hyphen> <list:units-of-time>', /^11: /],
    ['a <3-1> b', /^2: .*write <1-3>/],
    ['a <0> b', /^2: the gap is empty/],
    ['a <0-0> b', /^2: the gap is empty/],
    ['a <0-7> b', /^2: the gap is wider than 6 words: write <0-6>/],
    ['a <9> b', /^2: the gap is wider than 6 words: write <6-6>/],
    ['<2> a', /^0: a pattern cannot begin with a gap/],
    ['a b <2>', /^4: a pattern cannot end with a gap/],
    ['(<2>) a', /^1: a pattern cannot begin with a gap/],
    ['a (<1-2>|b)', /^3: a pattern cannot end with a gap/],
    ['a . b', /^4: nothing can follow a full stop/],
    ['a? b', /^3: nothing can follow a full stop/],
    ['(a|b .) c', /^8: nothing can follow a full stop/],
    ['Mr. Smith', /^4: nothing can follow a full stop/],
    ['<space>', /^0: /],
    ['a <hyphen>', /<space>, <tight> or <hyphen> must stand before a word/],
    ['a <space>', /<space>, <tight> or <hyphen> must stand before a word/],
    ['a <space> {be} good', /<space>, <tight> or <hyphen> must stand before a word/],
    ['a <space> <0-2> b', /<space>, <tight> or <hyphen> must stand before a word/],
    ['a \\', /^3: nothing that can be seen/],
  ])('in %j', (pattern, expected) => {
    expect(mistake(pattern)).toMatch(expected)
  })
})
