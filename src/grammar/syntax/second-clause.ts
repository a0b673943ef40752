/** The clause behind a comma that joins two sentences. */
import {
  allBut,
  FINITE_AUXILIARIES,
  FINITE_BE,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  union,
} from '../../english/closed-classes.js'
import {shapeOf} from '../../english/verbs.js'
import {isFunctionWord} from '../../text/classes.js'
import {type TaggedView, tagAt} from '../../text/tags.js'
import {sentenceEnd, sentenceStart, startsLine, tokenAt} from '../../text/token.js'
import {isQuoteMark} from '../../text/token-kinds.js'
import {type Clause, clauseAt} from './clause.js'
import {looseClauseAt, someAt} from './loose-clause.js'
import {normAt} from './sentence.js'
import {
  afterOpeners,
  behindMeasure,
  COMMENTS,
  isForbidding,
  isRequest,
  LONGEST_CLAUSE,
  SHORTEST_CLAUSE,
} from './statement.js'
import {words} from './words.js'

/** Questions that are shorter ask only for consent: "is it not?". */
const SHORTEST_QUESTION = 6

/** Adverbs that open a clause and join nothing. */
const SECOND_OPENERS = words('comma-splice-openers')

/** The same of four words, with a comma or without. */
const LONG_OPENERS = words('comma-splice-long-openers')

/** They close what somebody says: "…, the mayor laments". */
const QUOTING = words('statement-quoting')

/** Adjectives of comments: "it is true, …". */
const OPINIONS = words('second-clause-opinions')

/** They open what is known or thought. */
const CONTENT = words('second-clause-content')

/** The same of two words, with a comma behind them. */
const PHRASE_OPENERS = words('comma-splice-phrase-openers')

/** They join the clause behind the comma to the one before. */
const OPENERS = allBut(SUBORDINATORS, 'that', 'once')

/** Forms of "be" that may follow a subject. */
export const CONTRASTED = union(FINITE_BE, ["'s", "'re", "'m"])

/** "It was raining, The boats stayed in": the capital tells that a sentence begins, which another check says. */
const isCapitalOpener = ({tokens}: TaggedView, index: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[index]?.text ?? '') && isFunctionWord(tokens[index]?.norm ?? '')

/** The clause that token `index` begins, behind a comma; undefined if what stands there is none, or belongs to the clause before. */
export function secondClauseAt(view: TaggedView, index: number): Clause | undefined {
  if (OPENERS.has(normAt(view, index)) || isCapitalOpener(view, index)) return undefined
  const clause =
    requestAt(view, index) ??
    reasonAt(view, index) ??
    questionAt(view, index) ??
    looseClauseAt(view, behindOpening(view, index))
  if (clause === undefined || isThatNoun(view, clause) || isRelative(view, clause)) return undefined
  // A comma at the end of a line closes an entry, not a clause.
  if (view.tokens[index] !== undefined && startsLine(tokenAt(view, index))) return undefined
  const end = sentenceEnd(view, index)
  const isQuestion = view.tokens[end - 1]?.text === '?'
  if (end - index < (isQuestion ? SHORTEST_QUESTION : SHORTEST_CLAUSE)) return undefined
  if (isQuestion !== isInverted(clause)) return undefined
  const reach = Math.min(end, index + LONGEST_CLAUSE)
  return isComment(view, clause, reach) || isOneOfSeries(view, clause, reach) ? undefined : clause
}

/** "please shut the door", "do not shut it": its subject is nobody named. */
function requestAt(view: TaggedView, index: number): Clause | undefined {
  if (!isRequest(view, index) && !isForbidding(view, index)) return undefined
  return {subject: {start: index, end: index + 1, head: index, isPronoun: false, number: undefined}, verb: index + 1}
}

/** "the reason why I left is the noise": a clause stands between the subject and its verb. */
function reasonAt(view: TaggedView, index: number): Clause | undefined {
  if (normAt(view, index) !== 'the' || normAt(view, index + 1) !== 'reason') return undefined
  const link = normAt(view, index + 2)
  if (link !== 'why' && link !== 'that') return undefined
  const inner = clauseAt(view, index + 3)
  if (inner === undefined) return undefined
  const end = sentenceEnd(view, index)
  for (let verb = inner.verb + 1; verb < end && tokenAt(view, verb).text !== ','; verb++)
    if (/^(?:is|was)$/.test(normAt(view, verb)))
      return {subject: {start: index, end: verb, head: index + 1, isPronoun: false, number: 'singular'}, verb}
  return undefined
}

/** "is it only the left one that hums": a question with its verb before its subject; a shorter one is a tag, "isn't it?". */
function questionAt(view: TaggedView, index: number): Clause | undefined {
  if (!FINITE_AUXILIARIES.has(normAt(view, index))) return undefined
  const subject = index + 1
  if (!SUBJECT_PRONOUNS.has(normAt(view, subject)) && tagAt(view, subject) !== 'DET') return undefined
  return {subject: {start: subject, end: subject + 1, head: subject, isPronoun: true, number: undefined}, verb: index}
}

export const isInverted = ({subject, verb}: Clause): boolean => verb < subject.start

/** Behind what opens the second clause: "now", "by the way,", "for two years". */
function behindOpening(view: TaggedView, index: number): number {
  const first = behindOne(view, index)
  if (first === index) return index
  const second = behindOne(view, first)
  // "then on the pier, then …": a list of places, and no opening of what follows.
  return tagAt(view, first) === 'ADP' && normAt(view, second - 1) === ',' ? first : second
}

function behindOne(view: TaggedView, index: number): number {
  const measured = behindMeasure(view, index)
  if (measured > index) return measured
  if (tagAt(view, index) === 'ADP' && phraseOpening(view, index) === index) {
    const next = afterOpeners(view, index)
    return tagAt(view, next) === 'CCONJ' || tagAt(view, next - 1) === 'CCONJ' ? index : next
  }
  const phrase = phraseOpening(view, index)
  if (phrase > index) return phrase
  if (!SECOND_OPENERS.has(normAt(view, index)) || normAt(view, index + 1) === 'that') return index
  if (normAt(view, index) === 'then' && hasCondition(view, index)) return index
  return index + (view.tokens[index + 1]?.text === ',' ? 2 : 1)
}

/** "If it rains, then they wait": the word answers another. */
function hasCondition(view: TaggedView, index: number): boolean {
  const from = Math.max(sentenceStart(view, index), index - LONGEST_CLAUSE)
  return view.tokens.slice(from, index).some(({norm}) => SUBORDINATORS.has(norm))
}

/** Behind "that is," or "sure enough,". */
function phraseOpening(view: TaggedView, index: number): number {
  const longer = Array.from({length: 4}, (_, at) => normAt(view, index + at)).join('-')
  if (LONG_OPENERS.has(longer)) return index + (view.tokens[index + 4]?.text === ',' ? 5 : 4)
  const isPhrase = PHRASE_OPENERS.has(`${normAt(view, index)}-${normAt(view, index + 1)}`)
  return isPhrase && view.tokens[index + 2]?.text === ',' ? index + 3 : index
}

/** "He warned the owners, that boats …": the word is a conjunction. */
const isThatNoun = (view: TaggedView, {subject}: Clause): boolean =>
  normAt(view, subject.start) === 'that' && subject.end > subject.start + 1

/** "a statement, that will change the row": a loose "which". */
const isRelative = (view: TaggedView, {subject, verb}: Clause): boolean =>
  subject.isPronoun && normAt(view, subject.start) === 'that' && !CONTRASTED.has(normAt(view, verb))

/** "it seems", "he said", "I can see that", and what a comma closes: "it is said, …". */
function isComment(view: TaggedView, {subject, verb}: Clause, end: number): boolean {
  if (COMMENTS.has(normAt(view, verb))) return !hasContent(view, subject, verb)
  if (QUOTING.has(normAt(view, verb)) && verb + 2 >= end) return true
  for (let index = verb + 1; index < Math.min(verb + 3, end); index++) {
    const {norm, text} = tokenAt(view, index)
    const isLast = QUOTING.has(norm) && index + 2 >= end
    const isComment =
      (COMMENTS.has(norm) || isLast) && normAt(view, index - 1) !== 'not' && normAt(view, index + 1) !== 'by'
    if ((subject.isPronoun && /^[,—–-]$/.test(text) && !isQuality(view, index - 1)) || isComment || norm === 'see')
      return true
  }
  for (let index = verb + 1; index < end; index++) if (closesQuotation(view, index)) return true
  return false
}

/** "it is cheap,", "it has sails,": more than "it is true,". */
function isQuality(view: TaggedView, index: number): boolean {
  const isBe = CONTRASTED.has(normAt(view, index - 1))
  const tag = tagAt(view, index)
  return isBe ? tag === 'ADJ' && !OPINIONS.has(normAt(view, index)) : tag === 'NOUN'
}

/** "I think it is late", "he knows how": more than a comment. */
function hasContent(view: TaggedView, {isPronoun}: Clause['subject'], verb: number): boolean {
  const next = normAt(view, verb + 1)
  return next === 'that' || (isPronoun && (CONTENT.has(next) || clauseAt(view, verb + 1) !== undefined))
}

function closesQuotation(view: TaggedView, index: number): boolean {
  const token = tokenAt(view, index)
  return isQuoteMark(token) && token.before === '' && /^[,.!?]$/.test(tokenAt(view, index - 1).text)
}

/** "…, and lunch is late"; without the comma it may be the second of a pair, "tea and lunch are late". */
const isBare = (view: TaggedView, and: number): boolean =>
  normAt(view, and - 1) === ',' &&
  ((/^(?:NOUN|PROPN)$/.test(tagAt(view, and + 1)) && FINITE_AUXILIARIES.has(normAt(view, and + 2))) ||
    isManyLeft(view, and + 1))

/** "many left": a word for a number with its verb; but "many used boats". */
const isManyLeft = (view: TaggedView, index: number): boolean =>
  /^(?:ADJ|DET|NUM|PRON)$/.test(tagAt(view, index)) &&
  /^past/.test(shapeOf(normAt(view, index + 1))) &&
  !/^(?:ADJ|NOUN|PROPN)$/.test(tagAt(view, index + 2))

/** "The pier is shut, the road is flooded and the mayor is ill": a series has one "and". */
function isOneOfSeries(view: TaggedView, {verb}: Clause, end: number): boolean {
  for (let index = verb + 1; index < end; index++) {
    if (!/^(?:and|or|while)$/.test(normAt(view, index))) continue
    const next = behindMeasure(view, index + 1)
    if ((clauseAt(view, next) ?? someAt(view, next)) !== undefined || isBare(view, index)) return true
  }
  return false
}
