import type {Finding} from '../detect/finding.js'
import {type TaggedView, tagsOf} from '../text/tags.js'
import type {TokenView} from '../text/token.js'
import {findAdverbs} from './adverb.js'
import {findAdverbPlaces} from './adverb-place.js'
import {findMissingArticles} from './article-missing.js'
import {findArticles} from './article-sound.js'
import {findBareSingulars} from './bare-singular.js'
import {findConjunctiveAdverbs} from './comma-however.js'
import {findCommaSplices} from './comma-splice.js'
import {findCommasBeforeThat} from './comma-that.js'
import {findComparisons} from './comparison.js'
import {findCountries} from './country-adjective.js'
import {findDeterminerNumbers} from './determiner-number.js'
import {findDoubleDeterminers} from './double-determiner.js'
import {findDoubleLinks} from './double-link.js'
import {findDoubleNegatives} from './double-negative.js'
import {findDoubledPronouns} from './doubled-pronoun.js'
import {findFragments} from './fragment.js'

/** Ids of what is found without a rule. */
export const GRAMMAR_IDS = [
  'grammar-adverb',
  'grammar-adverb-place',
  'grammar-article-missing',
  'grammar-article-sound',
  'grammar-bare-singular',
  'grammar-comma-however',
  'grammar-comma-splice',
  'grammar-comma-that',
  'grammar-comparison',
  'grammar-country-adjective',
  'grammar-determiner-number',
  'grammar-double-determiner',
  'grammar-double-link',
  'grammar-double-negative',
  'grammar-doubled-pronoun',
  'grammar-fragment',
] as const

const WORD_FINDERS: readonly ((view: TokenView) => Finding[])[] = [findCountries, findAdverbs, findArticles]
/** Those that need parts of speech. */
const FINDERS: readonly ((view: TaggedView) => Finding[])[] = [
  findDoubleNegatives,
  findMissingArticles,
  findDoubleDeterminers,
  findDoubleLinks,
  findCommasBeforeThat,
  findBareSingulars,
  findAdverbPlaces,
  findCommaSplices,
  findComparisons,
  findConjunctiveAdverbs,
  findDeterminerNumbers,
  findDoubledPronouns,
  findFragments,
]

/** The grammar of other languages that no pattern describes. */
export function findGrammar(view: TokenView): Finding[] {
  const tagged = tagsOf(view)
  return [...WORD_FINDERS.flatMap((find) => find(view)), ...FINDERS.flatMap((find) => find(tagged))]
}
