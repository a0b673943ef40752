import {FINITE_AUXILIARIES, RELATIVES, SUBORDINATORS, union} from '../../english/closed-classes.js'
import {formsOfVerb, shapeOf} from '../../english/verbs.js'
import {TokenClass} from '../../text/classes.js'
import {type TaggedView, tagAt} from '../../text/tags.js'
import {sentenceEnd, tokenAt} from '../../text/token.js'
import {type Clause, clauseAt} from './clause.js'
import {nounPhraseAt} from './noun-phrase.js'
import {normAt} from './sentence.js'
import {words} from './words.js'

/** What follows them in -ing is mostly what is told: "saying the pier is shut". */
const TELLING = words('loose-clause-telling-verbs')
const INFINITIVE_VERBS = words('loose-clause-infinitive-verbs')
/** They link a clause to another. */
const NO_SUBJECTS = union(SUBORDINATORS, RELATIVES, words('clause-no-subjects'))

/**
 * A clause as writers make it who leave out articles and join what they like, where the strict reading finds none: "lemon will help",
 * "adding sugar can help", "no one answers", "the shop refused to pay". It misreads a phrase now and then: use it only beside other signs.
 */
export function looseClauseAt(view: TaggedView, index: number): Clause | undefined {
  return clauseAt(view, index) ?? nobodyAt(view, index) ?? actionAt(view, index) ?? bareAt(view, index)
}

/** "no one answers", "one charge lasts". */
function nobodyAt(view: TaggedView, index: number): Clause | undefined {
  const norm = normAt(view, index)
  const isNoOne = norm === 'no' && normAt(view, index + 1) === 'one'
  if (!isNoOne && (norm !== 'one' || tagAt(view, index + 1) !== 'NOUN')) return undefined
  const verb = index + 2
  const hasVerb = isAuxiliary(view, verb) || (isPresent(view, verb) && (isNoOne || tagAt(view, verb) === 'VERB'))
  return hasVerb ? clauseOf(view, index, verb) : undefined
}

const isPresent = (view: TaggedView, index: number): boolean => shapeOf(normAt(view, index)) === 's'

/** "adding sugar can help": what is done is the subject. */
function actionAt(view: TaggedView, index: number): Clause | undefined {
  const action = normAt(view, index)
  if (shapeOf(action) !== 'ing' || tagAt(view, index) !== 'VERB' || TELLING.has(formsOfVerb(action)?.base ?? ''))
    return undefined
  const object = nounPhraseAt(view, index + 1)
  return object !== undefined && isAuxiliary(view, object.end) ? clauseOf(view, index, object.end) : undefined
}

/** "lemon will help", "battery life is long", and verbs that an infinitive shows to be such: "the shop refused to pay", "demand continues to fall". */
function bareAt(view: TaggedView, index: number): Clause | undefined {
  const phrase = nounPhraseAt(view, index)
  const first = tagAt(view, index)
  if (phrase === undefined || first === 'ADV' || first === 'VERB' || NO_SUBJECTS.has(normAt(view, index)))
    return undefined
  const isCapital = (tokenAt(view, index).classes & TokenClass.capital) !== 0
  const isBare = phrase.determiner === undefined && !isCapital
  if (isBare && isAuxiliary(view, phrase.end)) return clauseOf(view, index, phrase.end)
  const isActive =
    INFINITIVE_VERBS.has(formsOfVerb(normAt(view, phrase.end))?.base ?? '') &&
    /^(?:past|s$)/.test(shapeOf(normAt(view, phrase.end))) &&
    normAt(view, phrase.end + 1) === 'to'
  return isActive ? clauseOf(view, index, phrase.end) : undefined
}

const isAuxiliary = (view: TaggedView, index: number): boolean => FINITE_AUXILIARIES.has(normAt(view, index))

function clauseOf(view: TaggedView, start: number, verb: number): Clause | undefined {
  if (verb >= sentenceEnd(view, start)) return undefined
  return {subject: {start, end: verb, head: verb - 1, isPronoun: false, number: undefined}, verb}
}
