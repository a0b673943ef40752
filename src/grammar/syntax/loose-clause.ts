import {
  FINITE_AUXILIARIES,
  PLURAL_AUXILIARIES,
  RELATIVES,
  SINGULAR_AUXILIARIES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  union,
} from '../../english/closed-classes.js'
import {isPlural} from '../../english/nouns.js'
import {formsOfVerb, shapeOf} from '../../english/verbs.js'
import {TokenClass} from '../../text/classes.js'
import {type TaggedView, tagAt} from '../../text/tags.js'
import {sentenceEnd, sentenceStart, tokenAt} from '../../text/token.js'
import {isQuoteMark} from '../../text/token-kinds.js'
import {type Clause, clauseAt, finiteVerbAt, type Subject, subjectAt, withPhrases} from './clause.js'
import {nounPhraseAt} from './noun-phrase.js'
import {normAt} from './sentence.js'
import {words} from './words.js'

/** What follows them in -ing is mostly what is told: "saying the pier is shut". */
const TELLING = words('loose-clause-telling-verbs')
const INFINITIVE_VERBS = words('loose-clause-infinitive-verbs')
const NAMING = words('clause-naming')
const TIMES = words('adverb-place-times')
const SOME = words('loose-clause-some')
const COMMENTS = words('statement-comments')
const LONGEST_NAME = 10
const LONGEST_RELATIVE = 12
/** They link a clause to another. */
const NO_SUBJECTS = union(SUBORDINATORS, RELATIVES, words('clause-no-subjects'))

/**
 * A clause as writers make it who leave out articles and join what they like, where the strict reading finds none: "lemon will help",
 * "adding sugar can help", "no one answers", "the shop refused to pay". It misreads a phrase now and then: use it only beside other signs.
 */
export function looseClauseAt(view: TaggedView, index: number): Clause | undefined {
  return (
    clauseAt(view, index) ??
    nobodyAt(view, index) ??
    actionAt(view, index) ??
    bareAt(view, index) ??
    someAt(view, index) ??
    pairAt(view, index) ??
    ownedAt(view, index) ??
    namedAt(view, index) ??
    modifiedAt(view, index) ??
    relatedAt(view, index) ??
    activeAt(view, index)
  )
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

const isTelling = (norm: string): boolean => TELLING.has(norm) || TELLING.has(formsOfVerb(norm)?.base ?? '')

/** "adding sugar can help": what is done is the subject. */
function actionAt(view: TaggedView, index: number): Clause | undefined {
  const action = normAt(view, index)
  if (shapeOf(action) !== 'ing' || tagAt(view, index) !== 'VERB' || isTelling(action)) return undefined
  const object = nounPhraseAt(view, index + 1)
  if (object === undefined || !isAuxiliary(view, object.end) || PLURAL_AUXILIARIES.has(normAt(view, object.end)))
    return undefined
  return clauseOf(view, index, object.end)
}

/** "lemon will help", "battery life is long", and verbs that an infinitive shows to be such: "the shop refused to pay", "demand continues to fall". */
function bareAt(view: TaggedView, index: number): Clause | undefined {
  const phrase = nounPhraseAt(view, index)
  const first = tagAt(view, index)
  if (phrase === undefined || first === 'ADV' || first === 'VERB' || isNoSubject(view, index)) return undefined
  const isCapital = (tokenAt(view, index).classes & TokenClass.capital) !== 0
  const isBare = phrase.determiner === undefined && (!isCapital || sentenceStart(view, index) === index)
  const end = withPhrases(view, phrase.end)
  if (isBare && (isAuxiliary(view, end) || isPast(view, end))) return clauseOf(view, index, end)
  const isActive =
    INFINITIVE_VERBS.has(formsOfVerb(normAt(view, phrase.end))?.base ?? '') &&
    /^(?:past|s$)/.test(shapeOf(normAt(view, phrase.end))) &&
    normAt(view, phrase.end + 1) === 'to'
  return isActive ? clauseOf(view, index, phrase.end) : undefined
}

/** "demand fell", "wind damaged the pier": no participle. */
function isPast(view: TaggedView, verb: number): boolean {
  if (tagAt(view, verb) !== 'VERB') return false
  const shape = shapeOf(normAt(view, verb))
  return shape === 'past' || (shape === 'past-or-participle' && tagAt(view, verb + 1) === 'DET')
}

/** "its mast and old sails need care", "your praise and trust have been our aim": two subjects, which make a plural. */
function pairAt(view: TaggedView, index: number): Clause | undefined {
  if (isNoSubject(view, index) || /^(?:PROPN|NUM)$/.test(tagAt(view, index))) return undefined
  const first = subjectAt(view, index)
  if (first === undefined || first.isPronoun || !/^(?:and|or)$/.test(normAt(view, first.end))) return undefined
  const second = subjectAt(view, first.end + 1) ?? bareSubjectAt(view, first.end + 1)
  if (second === undefined || (second.isPronoun && normAt(view, second.start) !== 'i')) return undefined
  const subject: Subject = {...second, start: index, number: 'plural'}
  const verb = finiteVerbAt(view, subject, false)
  const isOne = normAt(view, first.end) === 'and' && verb !== undefined && SINGULAR_AUXILIARIES.has(normAt(view, verb))
  return verb === undefined || isOne ? undefined : {subject, verb}
}

/** "some got rich", "the youngest is ten", "most of these are new": a word for a number of things, or a quality, stands for them. */
export function someAt(view: TaggedView, index: number): Clause | undefined {
  const isSome = SOME.has(normAt(view, index)) || isAllThis(view, index)
  const isBest = normAt(view, index) === 'the' && tagAt(view, index + 1) === 'ADJ'
  if ((!isSome && !isBest) || /^(?:whose|which|whom)$/.test(normAt(view, index + 2))) return undefined
  const end = withPhrases(view, isSome && !isAllThis(view, index) ? index + 1 : index + 2)
  if (isAuxiliary(view, end)) return clauseOf(view, index, end)
  const isActive = isSome && tagAt(view, end) === 'VERB' && shapeOf(normAt(view, end)) === 'past'
  return isActive ? clauseOf(view, index, end) : undefined
}

const isAllThis = (view: TaggedView, index: number): boolean =>
  normAt(view, index) === 'all' && /^(?:this|that|these|those)$/.test(normAt(view, index + 1))

/** "the town's pier is old". */
function ownedAt(view: TaggedView, index: number): Clause | undefined {
  const owner = nounPhraseAt(view, index)
  if (owner === undefined || isNoSubject(view, index) || !/^['’]s?$/.test(normAt(view, owner.end))) return undefined
  const owned = subjectAt(view, owner.end + 1) ?? bareSubjectAt(view, owner.end + 1)
  if (owned === undefined || owned.isPronoun) return undefined
  const subject: Subject = {...owned, start: index}
  const verb = finiteVerbAt(view, subject, false)
  return verb === undefined ? undefined : {subject, verb}
}

/** 'the boat "Gull" is old', "the mayor (left) is old": a name or a remark between marks. */
function namedAt(view: TaggedView, index: number): Clause | undefined {
  const subject = subjectAt(view, index)
  if (subject === undefined || subject.isPronoun) return undefined
  const end = behindMarks(view, subject.end)
  if (end === undefined) return undefined
  const whole: Subject = {...subject, end}
  const verb = finiteVerbAt(view, whole, false)
  return verb === undefined ? undefined : {subject: whole, verb}
}

/** Behind the mark that closes what one at `index` opens, if it is near. */
function behindMarks(view: TaggedView, index: number): number | undefined {
  const mark = view.tokens[index]
  if (mark === undefined || (mark.text !== '(' && !isQuoteMark(mark))) return undefined
  const end = Math.min(sentenceEnd(view, index), index + LONGEST_NAME)
  for (let at = index + 2; at < end; at++) {
    const token = tokenAt(view, at)
    if (mark.text === '(' ? token.text === ')' : isQuoteMark(token)) return at + 1
  }
  return undefined
}

/** "the men who live here are old": a clause about the noun stands before its verb. */
function relatedAt(view: TaggedView, index: number): Clause | undefined {
  const subject = subjectAt(view, index)
  if (subject === undefined || subject.isPronoun || !/^(?:who|that|which)$/.test(normAt(view, subject.end)))
    return undefined
  const end = Math.min(sentenceEnd(view, index), subject.end + LONGEST_RELATIVE)
  let verbs = 0
  for (let at = subject.end + 1; at < end; at++) {
    const {norm, text} = tokenAt(view, at)
    if (
      /^[,;:()]$/.test(text) ||
      isQuoteMark(tokenAt(view, at)) ||
      COMMENTS.has(norm) ||
      SUBORDINATORS.has(norm) ||
      tagAt(view, at) === 'CCONJ'
    )
      break
    if (verbs > 0 && isAuxiliary(view, at) && !isTaken(view, at)) return clauseOf(view, index, at)
    if (/^(?:VERB|AUX)$/.test(tagAt(view, at)) && tagAt(view, at - 1) !== 'AUX') verbs++
  }
  return undefined
}

/** "they are", "has been": the auxiliary belongs to another subject, or to one before it. */
const isTaken = (view: TaggedView, index: number): boolean =>
  SUBJECT_PRONOUNS.has(normAt(view, index - 1)) || /^(?:PART|AUX)$/.test(tagAt(view, index - 1))

/** "drought hit farmers", "the child learned to read": an object without an article, or an infinitive, shows the verb. */
function activeAt(view: TaggedView, index: number): Clause | undefined {
  const subject = subjectAt(view, index)
  if (subject === undefined || subject.isPronoun || shapeOf(normAt(view, subject.end)) !== 'past-or-participle')
    return undefined
  const verb = subject.end
  if (tagAt(view, verb) !== 'VERB' || NAMING.has(normAt(view, verb))) return undefined
  const next = verb + 1
  const hasObject = tagAt(view, next) === 'NOUN' && !TIMES.has(normAt(view, next)) && isPlural(normAt(view, next))
  return hasObject ? clauseOf(view, index, verb) : undefined
}

/** "thanks to which", "following the storm". */
const isNoSubject = (view: TaggedView, index: number): boolean =>
  NO_SUBJECTS.has(normAt(view, index)) || shapeOf(normAt(view, index)) === 'ing'

function bareSubjectAt(view: TaggedView, index: number): Subject | undefined {
  const phrase = nounPhraseAt(view, index)
  if (phrase === undefined || /^(?:ADV|VERB)$/.test(tagAt(view, index))) return undefined
  return {start: index, end: withPhrases(view, phrase.end), head: phrase.head, isPronoun: false, number: undefined}
}

/** "the outlines drawn on the canvas will not fade": a participle with its phrases stands behind the noun. */
function modifiedAt(view: TaggedView, index: number): Clause | undefined {
  const subject = subjectAt(view, index)
  if (subject === undefined || subject.isPronoun) return undefined
  const shape = shapeOf(normAt(view, subject.end))
  if (!/participle$|^ing$/.test(shape) || tagAt(view, subject.end) !== 'VERB') return undefined
  const end = withPhrases(view, subject.end + 1)
  return end > subject.end + 1 && isAuxiliary(view, end) ? clauseOf(view, index, end) : undefined
}

const isAuxiliary = (view: TaggedView, index: number): boolean => FINITE_AUXILIARIES.has(normAt(view, index))

function clauseOf(view: TaggedView, start: number, verb: number): Clause | undefined {
  if (verb >= sentenceEnd(view, start)) return undefined
  return {subject: {start, end: verb, head: verb - 1, isPronoun: false, number: undefined}, verb}
}
