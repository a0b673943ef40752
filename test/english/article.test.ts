import {describe, expect, it} from 'vitest'
import {articleFor, mendArticles, soundOf} from '../../src/english/article.js'

const words = (text: string): string[] => text.trim().split(/\s+/)

const VOWEL = words(`
  apple egg eight hour honest honesty honor honorary honour heir heirloom umbrella unusual unimportant uninteresting unidentified
  unarmed unanswered utter urgent urn urban usher Uzbek onerous oncology orange Eulerian yttrium
  FBI MP MPs MP3 NGO NGOs SMS HIV NYPD HTML EU X-ray M.A. e-mail iPhone mRNA MSc Xbox 8 11 18 80 88 800 8,000 80,000 11,000 8th
  11th 18th 80s 8-hour “apple” $8`)
const CONSONANT = words(`
  house honey hotbed university union unit unanimous unique unilateral European euphoria Eurasian ewe one once one-off use used
  usual usage useful utopia utility unitary ubiquitous ufologist Ukrainian Ugandan Uyghur Uruguayan Ulysses Honolulu Herbert ouija
  film year L'Oréal NATO FIFA UNESCO UNICEF UNHCR UCLA UN UK USA URL UFO UEFA SIM SWAT U-turn T-shirt G20 Ph.D. 1 9 10 100 110
  180 1,100 0.8`)
const BOTH_WAYS = words('herb homage historic hotel humble 1812 1100 SQL LED FAQ')

describe('articleFor', () => {
  it.each([
    ['an', VOWEL],
    ['a', CONSONANT],
  ])('%s', (article, all) => {
    expect(all.filter((word) => articleFor(word) !== article)).toEqual([])
  })

  it.each(['an herb', 'an homage', 'a historic', 'a hotel', 'an 1812', 'a HOTEL', 'an HOUR', 'a UKRAINIAN'])(
    '%s',
    (phrase) => {
      const [article, word = ''] = phrase.split(' ')
      expect(articleFor(word)).toBe(article)
    },
  )

  it('goes by the first word of a phrase', () => {
    expect([articleFor('acute strong'), articleFor('strong acute'), articleFor('')]).toEqual(['an', 'a', 'a'])
  })
})

describe('soundOf', () => {
  it.each([
    ['vowel', VOWEL.filter((word) => !/^NYPD$/.test(word))],
    ['consonant', CONSONANT.filter((word) => !/^(?:NATO|FIFA|UCLA|URL|UFO|UEFA)$/.test(word))],
    [undefined, [...BOTH_WAYS, 'NYPD', 'NATO', 'UFO', '', '—']],
  ])('%s', (sound, all) => {
    expect(all.filter((word) => soundOf(word) !== sound)).toEqual([])
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
