import type {Finding} from '../pattern/rule-set.js'
import type {TokenView} from '../text/token.js'
import {findAdverbs} from './adverbs.js'
import {findArticles} from './articles.js'
import {findDeterminerNumbers} from './determiners.js'
import {findDoubleDeterminers} from './double-determiners.js'
import {findMissingArticles} from './missing-articles.js'
import {findDoubleNegatives} from './negation.js'
import {findPerfectDates} from './perfect.js'
import {findPronounCases} from './pronoun-case.js'
import {findRelativePronouns} from './relatives.js'
import {findCommaSplices} from './splices.js'
import {tagsOf} from './tags.js'

/** Ids of what is found without a rule. */
export const GRAMMAR_IDS = [
  'grammar-adverb',
  'grammar-article-missing',
  'grammar-article-sound',
  'grammar-comma-splice',
  'grammar-determiner-number',
  'grammar-double-determiner',
  'grammar-double-negative',
  'grammar-perfect-date',
  'grammar-pronoun-case',
  'grammar-relative',
] as const

/** The grammar of other languages that no pattern describes. */
export function findGrammar(view: TokenView): Finding[] {
  const tagged = tagsOf(view)
  return [
    ...findAdverbs(view),
    ...findArticles(view),
    ...findPerfectDates(view),
    ...findCommaSplices(view),
    ...findDeterminerNumbers(tagged),
    ...findDoubleDeterminers(tagged),
    ...findDoubleNegatives(tagged),
    ...findMissingArticles(tagged),
    ...findPronounCases(tagged),
    ...findRelativePronouns(tagged),
  ]
}
