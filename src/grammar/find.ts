import type {Finding} from '../detect/finding.js'
import {type TaggedView, tagsOf} from '../text/tags.js'
import type {TokenView} from '../text/token.js'
import {findGerunds} from './gerund.js'
import {findIndirectQuestions} from './indirect-question.js'
import {findInfinitiveCommands} from './infinitive-command.js'
import {findMassNouns} from './mass-noun.js'
import {findMissingBe} from './missing-be.js'
import {findMissingSubjects} from './missing-subject.js'
import {findNounPiles} from './noun-pile.js'
import {findObjectsFirst} from './object-first.js'
import {findOpenLists} from './open-list.js'
import {findPassives} from './passiveless.js'
import {findPerfectDates} from './perfect-date.js'
import {findPronounCases} from './pronoun-case.js'
import {findQuestionOrders} from './question-order.js'
import {findRelativePronouns} from './relative.js'
import {findDisagreements} from './subject-verb.js'
import {findVerbFirst} from './verb-first.js'
import {findVerbForms} from './verb-form.js'

/** Ids of what is found without a rule. */
export const GRAMMAR_IDS = [
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

const WORD_FINDERS: readonly ((view: TokenView) => Finding[])[] = [findPerfectDates]
/** Those that need parts of speech. */
const FINDERS: readonly ((view: TaggedView) => Finding[])[] = [
  findRelativePronouns,
  findPronounCases,
  findMassNouns,
  findDisagreements,
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
