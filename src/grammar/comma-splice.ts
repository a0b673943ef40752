import type {Detector} from '../detect/detector.js'
import {behind} from '../detect/stretch.js'
import {
  allBut,
  FINITE_AUXILIARIES,
  FINITE_BE,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  union,
} from '../english/closed-classes.js'
import {showsCode} from '../text/code.js'
import {isOnceIn} from '../text/rate.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceEnd, startsLine, tokenAt} from '../text/token.js'
import {isQuoteMark} from '../text/token-kinds.js'
import {type Clause, clauseAt} from './syntax/clause.js'
import {looseClauseAt} from './syntax/loose-clause.js'
import {normAt} from './syntax/sentence.js'
import {
  afterOpeners,
  COMMENTS,
  isRequest,
  LONGEST_CLAUSE,
  SHORTEST_CLAUSE,
  type Statement,
  statementsBeforeCommas,
} from './syntax/statement.js'
import {words} from './syntax/words.js'

/** Two sentences joined by a comma: "The pier is shut, it is not clear why". The fix is a semicolon. */
export const detector: Detector = {
  ids: ['grammar-comma-splice'],
  find({tags: view}, report) {
    const splices = splicesOf(view)
    const count = splices.filter((splice, index) => !isOfList(splice, index, splices)).length
    const isHabit = isOnceIn(view, WORDS_TO_A_SPLICE, count) && !(showsCode(view) && count < MANY)
    for (const [index, splice] of splices.entries()) {
      const {comma, isPlain, isAmbiguous} = splice
      const isSure = isHabit && !isOfList(splice, index, splices) && (isPlain || count >= MANY)
      const confidence = isSure ? 'medium' : 'low'
      // A semicolon has no space before it, where a comma had one.
      const from = behind(view, comma - 1)
      const fixes = isAmbiguous ? [] : [`; ${tokenAt(view, comma + 1).text}`]
      report('grammar-comma-splice', comma, comma + 2, fixes, {confidence, from})
    }
  },
}

interface Splice {
  readonly comma: number
  readonly isAmbiguous: boolean
  /** Nothing tells of spoken style or of a contrast, where good writers have a comma too. */
  readonly isPlain: boolean
  /** Where the clause before it begins. */
  readonly start: number
  /** Whether the subjects before and behind it are pronouns. */
  readonly pronouns: readonly [boolean, boolean]
}

/** "Prices fell at once, shops in the port closed, the workers left the town": three clauses or more of a kind are a list. */
function isOfList(
  {comma, start, pronouns: [before, behind]}: Splice,
  index: number,
  splices: readonly Splice[],
): boolean {
  const isNext = (other: Splice | undefined): boolean =>
    other !== undefined &&
    (other.comma === start - 1 || other.start === comma + 1) &&
    other.pronouns.every((isPronoun) => isPronoun === before)
  return before === behind && (isNext(splices[index - 1]) || isNext(splices[index + 1]))
}

function splicesOf(view: TaggedView): Splice[] {
  return statementsBeforeCommas(view).flatMap((statement) => {
    const {comma, start, subject, isAmbiguous} = statement
    const second = secondAt(view, comma + 1)
    if (second === undefined || isParallel(view, statement, second)) return []
    const isFamiliar =
      isInverted(second) || FAMILIAR.test(normAt(view, subject)) || FAMILIAR.test(normAt(view, comma + 1))
    const isPronoun = clauseAt(view, subject)?.subject.isPronoun ?? false
    const isPlain =
      !isFamiliar && !isContrast(view, start, second) && !isRepeated(view, statement, second) && isStrict(view, second)
    return [{comma, isAmbiguous, isPlain, start, pronouns: [isPronoun, second.subject.isPronoun]}]
  })
}

/** So many splices show a text that was not written so by a slip. */
const MANY = 2
/** In long texts, and in notes on software, good writers slip now and then; who translates does it more often than once in so many words. */
const WORDS_TO_A_SPLICE = 500

/** Questions that are shorter ask only for consent: "is it not?". */
const SHORTEST_QUESTION = 6

/** Adverbs that open a clause and join nothing. */
const SECOND_OPENERS = words('comma-splice-openers')

/** The same of two words, with a comma behind them. */
const PHRASE_OPENERS = words('comma-splice-phrase-openers')

/** They join the clause behind the comma to the one before. */
const OPENERS = allBut(SUBORDINATORS, 'that', 'once')

const CONTRASTED = union(FINITE_BE, ["'s", "'re", "'m"])

/** Letters, chats and tales of native writers have it with "I", "you" and "we"; "that's why …" is of all talk. */
const FAMILIAR = /^(?:i|you|we|that|please)$/

/** Whether the strict reading sees a clause as well. */
const isStrict = (view: TaggedView, {subject}: Clause): boolean =>
  clauseAt(view, subject.start) !== undefined || reasonAt(view, subject.start) !== undefined

/** "You have got a pier, you have got a park", "a shop sells rope, a yard sells tar": a figure of speech, or a list. */
function isParallel(view: TaggedView, {subject, comma}: Statement, second: Clause): boolean {
  const verb = normAt(view, second.verb)
  if (!FINITE_AUXILIARIES.has(verb) && view.tokens.slice(subject, comma).some(({norm}) => norm === verb)) return true
  return isSameFor(view, subject, second, 3)
}

/** "We've baked bread, we've even sold rolls": good writers have a comma too. */
const isRepeated = (view: TaggedView, {subject}: Statement, second: Clause): boolean =>
  second.subject.isPronoun && isSameFor(view, subject, second, 2)

/** Whether both clauses begin with the same words. */
const isSameFor = (view: TaggedView, start: number, {subject}: Clause, count: number): boolean =>
  Array.from({length: count}, (_, at) => at).every(
    (at) => normAt(view, start + at) === normAt(view, subject.start + at),
  )

/** "It is not the cold, it is the rain": a contrast, which good writers part by a comma too. */
function isContrast(view: TaggedView, start: number, {subject, verb}: Clause): boolean {
  const isBe = CONTRASTED.has(normAt(view, verb))
  return isBe && subject.isPronoun && view.tokens.slice(start, subject.start).some(({norm}) => norm === 'not')
}

/** The clause behind the comma. */
function secondAt(view: TaggedView, index: number): Clause | undefined {
  if (OPENERS.has(normAt(view, index))) return undefined
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

/** "please shut the door": its subject is nobody named. */
function requestAt(view: TaggedView, index: number): Clause | undefined {
  if (!isRequest(view, index)) return undefined
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

const isInverted = ({subject, verb}: Clause): boolean => verb < subject.start

/** Behind what opens the second clause: "now", "by the way,", "for two years". */
function behindOpening(view: TaggedView, index: number): number {
  if (tagAt(view, index) === 'ADP') {
    const next = afterOpeners(view, index)
    return tagAt(view, next) === 'CCONJ' || tagAt(view, next - 1) === 'CCONJ' ? index : next
  }
  const phrase = phraseOpening(view, index)
  if (phrase > index) return phrase
  if (!SECOND_OPENERS.has(normAt(view, index)) || normAt(view, index + 1) === 'that') return index
  return index + (view.tokens[index + 1]?.text === ',' ? 2 : 1)
}

/** Behind "that is," or "sure enough,". */
function phraseOpening(view: TaggedView, index: number): number {
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
  if (COMMENTS.has(normAt(view, verb))) return normAt(view, verb + 1) !== 'that'
  for (let index = verb + 1; index < Math.min(verb + 3, end); index++) {
    const {norm, text} = tokenAt(view, index)
    const isComment = COMMENTS.has(norm) && normAt(view, index - 1) !== 'not'
    if ((subject.isPronoun && /^[,—–-]$/.test(text)) || isComment || norm === 'see') return true
  }
  for (let index = verb + 1; index < end; index++) if (closesQuotation(view, index)) return true
  return false
}

function closesQuotation(view: TaggedView, index: number): boolean {
  const token = tokenAt(view, index)
  return isQuoteMark(token) && token.before === '' && /^[,.!?]$/.test(tokenAt(view, index - 1).text)
}

/** "The pier is shut, the road is flooded and the mayor is ill": a series has one "and". */
function isOneOfSeries(view: TaggedView, {verb}: Clause, end: number): boolean {
  for (let index = verb + 1; index < end; index++) {
    if (/^(?:and|or|while)$/.test(normAt(view, index)) && clauseAt(view, index + 1) !== undefined) return true
  }
  return false
}
