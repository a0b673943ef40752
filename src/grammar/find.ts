import type {Finding} from '../pattern/rule-set.js'
import type {TokenView} from '../text/token.js'
import {findAdverbs} from './adverbs.js'
import {findDisagreements} from './agreement.js'
import {findArticles} from './articles.js'
import {findComparisons} from './comparison.js'
import {findBareSingulars} from './counted-nouns.js'
import {findCountries} from './countries.js'
import {findDeterminerNumbers} from './determiners.js'
import {findGerunds} from './gerunds.js'
import {findMassNouns} from './mass-nouns.js'
import {findPassives} from './passives.js'
import {findPerfectDates} from './perfect.js'
import {findCommaSplices} from './splices.js'
import {tagsOf} from './tags.js'
import {findVerbForms} from './verb-forms.js'

/** Ids of what is found without a rule. */
export const GRAMMAR_IDS = [
  'grammar-adverb',
  'grammar-article-sound',
  'grammar-bare-singular',
  'grammar-comma-splice',
  'grammar-comparison',
  'grammar-country-adjective',
  'grammar-determiner-number',
  'grammar-gerund',
  'grammar-mass-noun',
  'grammar-passiveless',
  'grammar-perfect-date',
  'grammar-subject-verb',
  'grammar-verb-form',
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
    ...findVerbForms(tagged),
    ...findPassives(tagged),
    ...findGerunds(tagged),
    ...findCountries(view),
    ...findBareSingulars(tagged),
    ...findMassNouns(tagged),
    ...findDisagreements(tagged),
    ...findComparisons(tagged),
  ]
}
