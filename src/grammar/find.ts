import type {Finding} from '../pattern/rule-set.js'
import type {TokenView} from '../text/token.js'
import {findAdverbPlaces} from './adverb-place.js'
import {findAdverbs} from './adverbs.js'
import {findDisagreements} from './agreement.js'
import {findArticles} from './articles.js'
import {findCommasBeforeThat} from './comma-that.js'
import {findInfinitiveCommands} from './commands.js'
import {findComparisons} from './comparison.js'
import {findConjunctiveAdverbs} from './conjunctive-adverbs.js'
import {findBareSingulars} from './counted-nouns.js'
import {findCountries} from './countries.js'
import {findDeterminerNumbers} from './determiners.js'
import {findDoubleDeterminers} from './double-determiners.js'
import {findDoubleLinks} from './double-links.js'
import {findDoubledPronouns} from './doubled.js'
import {findFragments} from './fragments.js'
import {findObjectsFirst} from './fronted.js'
import {findGerunds} from './gerunds.js'
import {findIndirectQuestions} from './indirect-questions.js'
import {findMassNouns} from './mass-nouns.js'
import {findMissingArticles} from './missing-articles.js'
import {findMissingBe} from './missing-be.js'
import {findMissingSubjects} from './missing-subjects.js'
import {findDoubleNegatives} from './negation.js'
import {findNounPiles} from './noun-piles.js'
import {findOpenLists} from './open-lists.js'
import {findPassives} from './passives.js'
import {findPerfectDates} from './perfect.js'
import {findPronounCases} from './pronoun-case.js'
import {findQuestionOrders} from './questions.js'
import {findRelativePronouns} from './relatives.js'
import {findCommaSplices} from './splices.js'
import {type TaggedView, tagsOf} from './tags.js'
import {findVerbFirst} from './verb-first.js'
import {findVerbForms} from './verb-forms.js'

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
  'grammar-gerund',
  'grammar-indirect-question',
  'grammar-infinitive-command',
  'grammar-mass-noun',
  'grammar-missing-be',
  'grammar-missing-subject',
  'grammar-noun-pile',
  'grammar-object-first',
  'grammar-open-list',
  'grammar-passiveless',
  'grammar-perfect-date',
  'grammar-pronoun-case',
  'grammar-question-order',
  'grammar-relative',
  'grammar-subject-verb',
  'grammar-verb-first',
  'grammar-verb-form',
] as const

const WORD_FINDERS: readonly ((view: TokenView) => Finding[])[] = [
  findCountries,
  findAdverbs,
  findArticles,
  findPerfectDates,
]
/** Those that need parts of speech. */
const FINDERS: readonly ((view: TaggedView) => Finding[])[] = [
  findRelativePronouns,
  findPronounCases,
  findDoubleNegatives,
  findMissingArticles,
  findDoubleDeterminers,
  findDoubleLinks,
  findCommasBeforeThat,
  findMassNouns,
  findBareSingulars,
  findAdverbPlaces,
  findCommaSplices,
  findComparisons,
  findConjunctiveAdverbs,
  findDeterminerNumbers,
  findDisagreements,
  findDoubledPronouns,
  findFragments,
  findGerunds,
  findIndirectQuestions,
  findInfinitiveCommands,
  findMissingBe,
  findMissingSubjects,
  findNounPiles,
  findObjectsFirst,
  findOpenLists,
  findPassives,
  findQuestionOrders,
  findVerbFirst,
  findVerbForms,
]

/** The grammar of other languages that no pattern describes. */
export function findGrammar(view: TokenView): Finding[] {
  const tagged = tagsOf(view)
  return [...WORD_FINDERS.flatMap((find) => find(view)), ...FINDERS.flatMap((find) => find(tagged))]
}
