import type {Finding} from '../pattern/rule-set.js'
import type {TokenView} from '../text/token.js'
import {findAdverbs} from './adverbs.js'
import {findArticles} from './articles.js'
import {findCommasBeforeThat} from './comma-that.js'
import {findConjunctiveAdverbs} from './conjunctive-adverbs.js'
import {findDeterminerNumbers} from './determiners.js'
import {findDoubleLinks} from './double-links.js'
import {findPerfectDates} from './perfect.js'
import {findCommaSplices} from './splices.js'
import {tagsOf} from './tags.js'

/** Ids of what is found without a rule. */
export const GRAMMAR_IDS = [
  'grammar-adverb',
  'grammar-article-sound',
  'grammar-comma-however',
  'grammar-comma-splice',
  'grammar-comma-that',
  'grammar-determiner-number',
  'grammar-double-link',
  'grammar-perfect-date',
] as const

/** The grammar of other languages that no pattern describes. */
export function findGrammar(view: TokenView): Finding[] {
  const tagged = tagsOf(view)
  return [
    ...findAdverbs(view),
    ...findArticles(view),
    ...findPerfectDates(view),
    ...findCommaSplices(tagged),
    ...findCommasBeforeThat(tagged),
    ...findConjunctiveAdverbs(tagged),
    ...findDeterminerNumbers(tagged),
    ...findDoubleLinks(tagged),
  ]
}
