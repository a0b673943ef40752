import {describe, expect, it} from 'vitest'
import {TokenClass} from '../../src/text/classes.js'
import {viewOfText} from '../../src/text/document.js'
import {runsOf, texts} from '../support/show.js'

const literal = (text: string): string => texts(viewOfText(text), (token) => token.literal).join(' ')
const quoted = (text: string): string[] => runsOf(viewOfText(text), text, TokenClass.quoteStart, TokenClass.quoteEnd)

describe('quotations', () => {
  it.each<[string, string[]]>([
    ['the film "Red Heat" and the song “So it goes”', ['"Red Heat"', '“So it goes”']],
    ['«Red Heat» and ‹Cold›', ['«Red Heat»', '‹Cold›']],
    ['„Red Heat“ and „Cold”', ['„Red Heat“', '„Cold”']],
    ["the 'gas stands' here", ["'gas stands'"]],
    ['a 5" disk and a 6" disk', []],
    ['"a b c d e f g h i j k l" ends', ['"a b c d e f g h i j k l"']],
    ['"a b c d e f g h i j k l m" ends', []],
    ['He "never closed it. Then "this" came.', ['"this"']],
    ['an empty "" pair', []],
  ])('in %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })
})

describe('mentions', () => {
  it.each([
    ['The words "gas stands" are odd.', 'gas stands'],
    ['the so-called “gas stands”', 'gas stands'],
    ["the 'gas stands' here", 'gas stands'],
    ['a phrase of "only four words here" yet', 'only four words here'],
    ['a phrase of "one more than four words" yet', ''],
    ['“Gas stands,” he said.', ''],
    ['“Gas stands”, he said.', ''],
    ['He cried: "Gas stands!"', ''],
    ['„Gas stands“ were what "he" meant', 'Gas stands he'],
    ['the voters’ and the drivers’ rights', ''],
  ])('in %s', (text, expected) => {
    expect(literal(text)).toBe(expected)
  })
})
