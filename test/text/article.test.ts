import {describe, expect, it} from 'vitest'
import {articleFor, mendArticles} from '../../src/english/article.js'

describe('articleFor', () => {
  it.each([
    [
      'a',
      'house hotel university unit one European once Ukraine UN UK U-turn 1 100 110 1,100 film unitary used usable usage',
    ],
    ['an', 'apple hour honest heir honorary honour umbrella unusual FBI MRI EU X-ray 8 11 18 80 8th 11,000 “apple” $8'],
  ])('%s', (article, words) => {
    const all = words.split(' ')
    expect(all.filter((word) => articleFor(word) !== article)).toEqual([])
  })

  it.each(['NATO', 'NASA', 'FIFA', 'Uyghur'])('a %s, read as a word', (word) => {
    expect(articleFor(word)).toBe('a')
  })

  it('goes by the first word of a phrase', () => {
    expect([articleFor('acute strong'), articleFor('strong acute'), articleFor('')]).toEqual(['an', 'a', 'a'])
  })
})

describe('mendArticles', () => {
  it.each([
    ['a apple', 'an apple'],
    ['An house', 'A house'],
    ['A apple and an cat', 'An apple and a cat'],
    ['take an "union" card', 'take a "union" card'],
    ['AN CAT', 'A CAT'],
    ['plan a', 'plan a'],
    ['a, an', 'a, an'],
    ['banana apple', 'banana apple'],
  ])('%j → %j', (phrase, mended) => {
    expect(mendArticles(phrase)).toBe(mended)
  })
})
