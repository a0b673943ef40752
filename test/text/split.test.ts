import {describe, expect, it} from 'vitest'
import {normalise, splitWord} from '../../src/text/split.js'

const norms = (word: string): string[] => splitWord(word).map(({norm}) => norm)

describe('normalise', () => {
  it.each([
    ['NATO', 'nato'],
    ['don’t', "don't"],
    ['O`Brien', "o'brien"],
    ['cafe\u0301', 'caf\u00E9'],
    ['co\u00ADoperate', 'cooperate'],
    ['\uFEFFword\u200B', 'word'],
  ])('%j → %j', (text, norm) => {
    expect(normalise(text)).toBe(norm)
  })
})

describe('splitWord', () => {
  it.each([
    ['word', ['word']],
    ["don't", ['do', 'not']],
    ['Don’t', ['do', 'not']],
    ["isn't", ['is', 'not']],
    ["can't", ['can', 'not']],
    ['cannot', ['can', 'not']],
    ["won't", ['will', 'not']],
    ["shan't", ['shall', 'not']],
    ["ain't", ['be', 'not']],
    ["he'll", ['he', "'ll"]],
    ['they’re', ['they', "'re"]],
    ["I'm", ['i', "'m"]],
    ["Xi's", ['xi', "'s"]],
    ["officials'", ['officials', "'s"]],
    ["o'clock", ["o'clock"]],
    ["O'Brien's", ["o'brien", "'s"]],
    ['one-to-one', ['one', 'to', 'one']],
    ['well\u2011known', ['well', 'known']],
    ["mother-in-law's", ['mother', 'in', 'law', "'s"]],
    ['-ing', ['ing']],
  ])('%s → %j', (word, pieces) => {
    expect(norms(word)).toEqual(pieces)
  })

  it('gives offsets that cut the pieces out of the word', () => {
    const word = "ex-President’s can't"
    const cut = splitWord(word.split(' ')[0] ?? '').map(({start, end}) => word.slice(start, end))
    expect(cut).toEqual(['ex', 'President', '’s'])
    expect(splitWord("can't").map(({start, end}) => "can't".slice(start, end))).toEqual(['can', "'t"])
  })

  it('lets a clitic stand for every word it shortens', () => {
    expect(splitWord("it's").at(-1)?.alternates).toEqual(['is', 'has'])
    expect(splitWord("he'd").at(-1)?.alternates).toEqual(['would', 'had'])
    expect(splitWord("officials'").at(-1)?.alternates).toBeUndefined()
  })

  it('keeps a piece whole when normalising changes its length, so that offsets stay true', () => {
    expect(splitWord("cafe\u0301's")).toEqual([{start: 0, end: 7, norm: "caf\u00E9's"}])
  })
})
