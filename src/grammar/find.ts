import type {Finding} from '../pattern/rule-set.js'
import type {TokenView} from '../text/token.js'
import {findAdverbPlaces} from './adverb-place.js'
import {findAdverbs} from './adverbs.js'
import {findAlthoughBut} from './although.js'
import {findArticles} from './articles.js'
import {findInfinitiveCommands} from './commands.js'
import {findConjunctiveAdverbs} from './conjunctive-adverbs.js'
import {findDeterminerNumbers} from './determiners.js'
import {findDoubledPronouns} from './doubled.js'
import {findFragments} from './fragments.js'
import {findObjectsFirst} from './fronted.js'
import {findIndirectQuestions} from './indirect-questions.js'
import {findMissingBe} from './missing-be.js'
import {findMissingSubjects} from './missing-subjects.js'
import {findNounPiles} from './noun-piles.js'
import {findOpenLists} from './open-lists.js'
import {findPerfectDates} from './perfect.js'
import {findQuestionOrders} from './questions.js'
import {findCommaSplices} from './splices.js'
import {tagsOf} from './tags.js'
import {findVerbFirst} from './verb-first.js'

/** Ids of what is found without a rule. */
export const GRAMMAR_IDS = [
  'grammar-adverb',
  'grammar-adverb-place',
  'grammar-although-but',
  'grammar-article-sound',
  'grammar-comma-however',
  'grammar-comma-splice',
  'grammar-determiner-number',
  'grammar-doubled-pronoun',
  'grammar-fragment',
  'grammar-indirect-question',
  'grammar-infinitive-command',
  'grammar-missing-be',
  'grammar-missing-subject',
  'grammar-noun-pile',
  'grammar-object-first',
  'grammar-open-list',
  'grammar-perfect-date',
  'grammar-question-order',
  'grammar-verb-first',
] as const

/** The grammar of other languages that no pattern describes. */
export function findGrammar(view: TokenView): Finding[] {
  const tagged = tagsOf(view)
  return [
    ...findAdverbs(view),
    ...findArticles(view),
    ...findPerfectDates(view),
    ...findCommaSplices(tagged),
    ...findConjunctiveAdverbs(tagged),
    ...findDeterminerNumbers(tagged),
    ...findAlthoughBut(tagged),
    ...findIndirectQuestions(tagged),
    ...findMissingSubjects(tagged),
    ...findVerbFirst(tagged),
    ...findOpenLists(tagged),
    ...findInfinitiveCommands(tagged),
    ...findAdverbPlaces(tagged),
    ...findQuestionOrders(tagged),
    ...findObjectsFirst(tagged),
    ...findNounPiles(tagged),
    ...findMissingBe(tagged),
    ...findFragments(tagged),
    ...findDoubledPronouns(tagged),
  ]
}
