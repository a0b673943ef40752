import {describe, expect, it} from 'vitest'
import {classify, isFunctionWord, TokenClass} from '../../src/text/classes.js'
import {normalise} from '../../src/text/split.js'

/** What a word can be within the phrase of a noun. */
const IN_NOUN_PHRASE = ['modifier', 'adjective', 'nominal']

const classesOf = (text: string, isWanted = (name: string) => !IN_NOUN_PHRASE.includes(name)): string =>
  Object.entries(TokenClass)
    .filter(([name, bit]) => name !== 'word' && isWanted(name) && (classify(text, normalise(text)) & bit) !== 0)
    .map(([name]) => name)
    .join(' ')

describe('classify', () => {
  it.each([
    ['house', ''],
    ['House', 'capital'],
    ['12', 'number digits'],
    ['1,200.5', 'number digits'],
    ['1999', 'number digits year'],
    ['2099', 'number digits year'],
    ['2100', 'number digits'],
    ['999', 'number digits'],
    ['twelve', 'number'],
    ['22nd', 'ordinal'],
    ['second', 'ordinal'],
    ['XVIII', 'roman capital upper'],
    ['IV', 'roman capital upper'],
    ['I', 'capital pronoun'],
    ['IIII', 'capital upper'],
    ['xv', ''],
    ['May', 'month capital'],
    ['may', ''],
    ['Monday', 'weekday capital'],
    ['the', 'determiner'],
    ['their', 'determiner possessive'],
    ['they', 'pronoun'],
    ['himself', 'reflexive'],
    ['quickly', 'adverb'],
    ['often', 'adverb'],
    ['family', ''],
    ["'s", 'clitic'],
  ])('%s: %j', (text, classes) => {
    expect(classesOf(text)).toBe(classes)
  })

  it.each([
    ['tough', 'modifier adjective nominal'],
    ['economic', 'modifier adjective nominal'],
    ['restriction', 'modifier nominal'],
    ['proposed', 'modifier adjective'],
    ['Moscow', 'modifier nominal'],
    ['the', 'modifier'],
    ['her', 'modifier'],
    ['12', 'modifier'],
    ['very', 'modifier'],
    ['yesterday', 'modifier'],
    ['fell', 'modifier'],
    ['of', ''],
    ['and', ''],
    ['that', ''],
    ['not', ''],
    ['was', ''],
    ['they', ''],
  ])('in the phrase of a noun, %s: %j', (text, classes) => {
    expect(classesOf(text, (name) => IN_NOUN_PHRASE.includes(name))).toBe(classes)
  })

  it('tells the same letters apart by what they stand for, whichever comes first', () => {
    const isAdverb = (norm: string): boolean => (classify("n't", norm) & TokenClass.adverb) !== 0
    expect(["n't", 'not', "n't"].map(isAdverb)).toEqual([false, true, false])
  })

  it('marks every word as one', () => {
    expect(['house', '12', "'ll"].every((text) => (classify(text, text) & TokenClass.word) !== 0)).toBe(true)
  })
})

it('knows the words that owe a capital to their place', () => {
  expect(['however', 'the', 'moscow', 'gas'].map(isFunctionWord)).toEqual([true, true, false, false])
})
