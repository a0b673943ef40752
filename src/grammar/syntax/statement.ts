import {allBut, QUESTION_WORDS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS} from '../../english/closed-classes.js'
import {shapeOf} from '../../english/verbs.js'
import {speechOf} from '../../text/speech.js'
import {type TaggedView, tagAt} from '../../text/tags.js'
import {sentenceEnd, sentenceStart, tokenAt} from '../../text/token.js'
import {clauseAt} from './clause.js'
import {looseClauseAt} from './loose-clause.js'
import {nounPhraseAt} from './noun-phrase.js'
import {normAt} from './sentence.js'
import {words} from './words.js'

/** Clauses shorter than this are joined by a comma in good style: "I came, I saw". */
export const SHORTEST_CLAUSE = 4
/** The first clause may be shorter: "He is modest, …". */
const SHORTEST_STATEMENT = 3
const LINKS = words('statement-links')
const CONJUNCTIVE_PREPOSITIONS = words('statement-conjunctive-prepositions')
/** Behind a noun they open a clause about it, which ends with the statement. */
const NOUN_RELATIVES = allBut(RELATIVES, 'that', 'when', 'why')
const LINKS_AT_HEAD = words('statement-links-at-head')
export const COMMENTS = words('statement-comments')

/** A clause has to be seen whole; in longer stretches the comma mostly stands for something else. */
export const LONGEST_CLAUSE = 45
/** A thing of a list has so many words at most. */
const LONGEST_THING = 5
const MOST_OPENERS = 4
const DEGREES = words('statement-degrees')
/** They open a clause that goes before another, or one that only follows: "He left when it rained, she stayed." */
const FOLLOWING = words('statement-following')
/** Prepositions of a time or place that opens a sentence without a comma. */
const TIMES = words('statement-times')
const BEFORE_TIME = words('statement-before-time')
/** They open a clause behind a comma that belongs to what stands before it. */
const TAILS = words('statement-tails')
/** Prepositions in -ing, which may as well open what stands behind the next comma. */
const NO_TAILS = words('statement-no-tails')

/** A clause that stands by itself and ends at a comma. */
export interface Statement {
  /** Where its words begin, and its subject. */
  readonly start: number
  readonly subject: number
  readonly comma: number
  /** Whether a clause stands before the comma that may depend on what follows it as well: "He left, if it rained, she stayed". */
  readonly isAmbiguous: boolean
  /** Whether it ends in a list of things. */
  readonly isList: boolean
}

/** The clauses outside speech that could be sentences and end at a comma: from the head of a sentence, or behind another. */
export function statementsBeforeCommas(view: TaggedView): Statement[] {
  const speech = speechOf(view)
  const statements: Statement[] = []
  let head = 0
  let part = 0
  /** "If it rains, the pier is shut, and …": two conditions may be meant. */
  let hasCondition = false
  let last: Statement | undefined
  for (let index = 0; index < view.tokens.length; index++) {
    const token = tokenAt(view, index)
    if (token.sentence !== view.tokens[index - 1]?.sentence || /^[;:]$/.test(view.tokens[index - 1]?.text ?? '')) {
      head = behindMarker(view, index)
      part = head
      hasCondition = false
      last = undefined
    }
    if (token.text !== ',' || speech[index] === true) continue
    const subject = afterOpeners(view, head)
    if (isStatement(view, head, subject, index))
      last = {start: head, subject, comma: index, isAmbiguous: false, isList: false}
    else last = last === undefined ? undefined : continued(view, last, part, index)
    if (last !== undefined) statements.push(last)
    hasCondition ||= SUBORDINATORS.has(normAt(view, afterOpeners(view, part)))
    part = index + 1
    const isLinked = tagAt(view, part) === 'CCONJ'
    const next = isLinked ? (last === undefined || hasCondition ? undefined : part + 1) : part
    if (next !== undefined && looseClauseAt(view, afterOpeners(view, next)) !== undefined) head = part
  }
  return statements
}

/** Behind "4.", "4)", "(4)" or a bullet, which open a line. */
function behindMarker(view: TaggedView, index: number): number {
  const [first = '', second = '', third] = [0, 1, 2].map((at) => view.tokens[index + at]?.text)
  if (/^\d+\.$/.test(first) || /^[^\p{L}\p{N}\p{P}]+$|^•$/u.test(first)) return index + 1
  if (/^\d+$/.test(first) && second === ')') return index + 2
  return first === '(' && /^\d+$/.test(second) && third === ')' ? index + 3 : index
}

/** A statement with what stands behind its comma up to another: a clause that goes with it, or one more thing of a list. */
function continued(view: TaggedView, last: Statement, part: number, comma: number): Statement | undefined {
  if (isTail(view, last, part, comma)) return withTail(view, last, part, comma)
  return isThing(view, last, part, comma) ? {...last, comma, isList: true} : undefined
}

/** ", nets and ropes,", ", etc.,": no verb is in it. */
function isThing(view: TaggedView, {start}: Statement, from: number, end: number): boolean {
  if (end - start > LONGEST_CLAUSE || end - from > LONGEST_THING) return false
  for (let index = from; index < end; index++) {
    if (normAt(view, index) === 'etc') continue
    if (RELATIVES.has(normAt(view, index)) || !/^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ|ADP|X)$/.test(tagAt(view, index)))
      return false
  }
  return tagAt(view, from) !== 'ADP' && tagAt(view, from) !== 'CCONJ'
}

/** Whether what stands between two commas is a clause that goes with the statement before it: ", which is old,", ", even if it rains,". */
function isTail(view: TaggedView, {start}: Statement, from: number, end: number): boolean {
  if (end - start > LONGEST_CLAUSE || end - from < 3) return false
  const at = tailWord(view, from)
  let hasVerb = isParticiple(view, at)
  if (!TAILS.has(normAt(view, at)) && !hasVerb) return false
  for (let index = at + 1; index < end; index++) {
    if (opensAside(view, index)) return false
    hasVerb ||= /^(?:VERB|AUX)$/.test(tagAt(view, index))
  }
  return hasVerb
}

const withTail = (view: TaggedView, statement: Statement, from: number, comma: number): Statement => ({
  ...statement,
  comma,
  isAmbiguous:
    statement.isAmbiguous ||
    SUBORDINATORS.has(normAt(view, tailWord(view, from))) ||
    isParticiple(view, tailWord(view, from)),
})

/** "…, hoping for rain, …": it may go with the clause before it or behind it. */
const isParticiple = (view: TaggedView, index: number): boolean =>
  tagAt(view, index) === 'VERB' && shapeOf(normAt(view, index)) === 'ing' && !NO_TAILS.has(normAt(view, index))

/** The word that links a clause, behind "even" and the like. */
const tailWord = (view: TaggedView, index: number): number =>
  /^(?:even|especially|only|just)$/.test(normAt(view, index)) ? index + 1 : index

/** Whether the tokens are a clause that stands by itself, behind words such as "But", "Today", "In May,". */
function isStatement(view: TaggedView, start: number, subject: number, end: number): boolean {
  if (end - subject < SHORTEST_STATEMENT || end - start > LONGEST_CLAUSE || isOpenEnd(view, end - 1)) return false
  if (!isRequest(view, subject) && !isAddress(view, subject)) {
    const clause = looseClauseAt(view, subject)
    if (clause === undefined || clause.verb >= end - 1 || isTelling(view, clause.verb, end)) return false
  }
  return !hasAside(view, subject, end)
}

/** "and", "that is why", "I show how", "it is clear that", "that is to say": what follows belongs to it. */
const isOpenEnd = (view: TaggedView, index: number): boolean =>
  tagAt(view, index) === 'CCONJ' ||
  QUESTION_WORDS.has(normAt(view, index)) ||
  /^(?:that|to|of|from|than|into)$/.test(normAt(view, index)) ||
  (normAt(view, index) === 'say' && normAt(view, index - 1) === 'to')

/** The comma that ends the clause at a token, if no other mark does. */
export function firstComma(view: TaggedView, index: number): number | undefined {
  const end = Math.min(sentenceEnd(view, index), index + LONGEST_CLAUSE)
  for (let at = index + 1; at < end; at++) {
    if (tokenAt(view, at).text === ',') return at
    if (/^[;:—–]$/.test(tokenAt(view, at).text)) return undefined
  }
  return undefined
}

/** Whether a word between two tokens opens an aside; what stands in brackets opens none. */
function hasAside(view: TaggedView, from: number, end: number): boolean {
  for (let index = from; index < end; index++) {
    if (tokenAt(view, index).text === '(') {
      index = closingBracket(view, index, end)
      if (index === end) return true
    } else if (opensAside(view, index)) return true
  }
  return false
}

function closingBracket(view: TaggedView, from: number, end: number): number {
  let index = from
  while (index < end && tokenAt(view, index).text !== ')') index++
  return index
}

/** "He told the islanders, the pier is shut": what is told follows. */
function isTelling(view: TaggedView, verb: number, end: number): boolean {
  if (!COMMENTS.has(normAt(view, verb))) return false
  for (let index = verb + 1; index < end; index++) if (/^(?:VERB|AUX|SCONJ)$/.test(tagAt(view, index))) return false
  return true
}

/** "Thank you for your help", "Sorry to trouble you", "Do not worry": said to somebody, and whole. */
export function isAddress(view: TaggedView, index: number): boolean {
  const [first, second = '', third] = [0, 1, 2].map((at) => normAt(view, index + at))
  if (first === 'thanks') return second === 'for'
  if (first === 'sorry') return /^(?:for|to|about)$/.test(second)
  if (first === 'thank') return second === 'you' && third === 'for'
  return isForbidding(view, index)
}

/** "do not shut the door". */
export const isForbidding = (view: TaggedView, index: number): boolean =>
  normAt(view, index) === 'do' && normAt(view, index + 1) === 'not' && tagAt(view, index + 2) === 'VERB'

/** "please shut the door", "please do not shut it". */
export const isRequest = (view: TaggedView, index: number): boolean =>
  normAt(view, index) === 'please' && /^(?:VERB|AUX)$/.test(tagAt(view, behindAdverbs(view, index + 1)))

/** "please carefully read": adverbs stand before the verb. */
function behindAdverbs(view: TaggedView, start: number): number {
  let index = start
  while (tagAt(view, index) === 'ADV') index++
  return index
}

/** A word that makes the clause depend on what follows, or after which it begins anew: "he says with fewer boats, …". */
function opensAside(view: TaggedView, index: number): boolean {
  const {norm, text} = tokenAt(view, index)
  if (LINKS.has(norm)) return !isInner(view, index)
  if (norm === 'like' && (tagAt(view, index) === 'VERB' || normAt(view, index + 1) === 'to')) return false
  if (/^[,;:—–(-]$/.test(text) || /^\d+\.$/.test(text)) return true
  if (CONJUNCTIVE_PREPOSITIONS.has(norm) && linksClause(view, index)) return true
  if (NOUN_RELATIVES.has(norm) && !/^(?:NOUN|PROPN)$/.test(tagAt(view, index - 1))) return true
  const next = normAt(view, index + 1)
  if (norm === 'not' && /^(?:just|only|simply|merely|so)$/.test(next)) return true
  // "It is fun and from outside, the …": another clause has begun.
  if (tagAt(view, index) === 'CCONJ' && tagAt(view, index + 1) === 'ADP' && !isPair(view, index)) return true
  // "It is said that after the storm, the …": the words behind "that" open its clause.
  if (
    norm === 'that' &&
    (shapeOf(next) === 'ing' || CONJUNCTIVE_PREPOSITIONS.has(next) || tagAt(view, behindEven(view, index)) === 'ADP')
  )
    return true
  if (norm === 'that' && tagAt(view, index) === 'SCONJ')
    return normAt(view, index - 1) === 'now' || clauseAt(view, index + 1) === undefined
  return COMMENTS.has(norm) && (tagAt(view, behindEven(view, index)) === 'ADP' || next === 'to' || next === 'aside')
}

const behindEven = (view: TaggedView, index: number): number =>
  normAt(view, index + 1) === 'even' ? index + 2 : index + 1

/** "in the town and in the port", "by day or at night": two phrases of a kind. */
const isPair = (view: TaggedView, index: number): boolean =>
  normAt(view, index) === 'or' ||
  view.tokens.slice(Math.max(0, index - LONGEST_THING), index).some(({norm}) => norm === normAt(view, index + 1))

/** "He left when it rained", "nor do they either": the word goes with what stands before it, and opens nothing. */
function isInner(view: TaggedView, index: number): boolean {
  const {norm} = tokenAt(view, index)
  if (norm === 'either' || norm === 'yet') return view.tokens[index + 1]?.text === ','
  if (norm === 'once') return /^(?:again|more)$/.test(normAt(view, index + 1)) || normAt(view, index - 1) === 'than'
  if (norm === 'whether' && normAt(view, index + 1) === 'to') return true
  if (!FOLLOWING.has(norm)) return false
  let before = index - 1
  while (tagAt(view, before) === 'ADV') before--
  if (tagAt(view, before) === 'CCONJ') return false
  if (norm !== 'whether' && !/^(?:NOUN|PROPN|ADV|ADJ)$/.test(tagAt(view, index - 1))) return false
  const from = Math.max(sentenceStart(view, index), index - LONGEST_CLAUSE)
  return !view.tokens.slice(from, index).some(({norm: before}) => COMMENTS.has(before))
}

/** Whether a clause or a form in -ing follows, and not only a noun. */
function linksClause(view: TaggedView, index: number): boolean {
  const next = normAt(view, index + 1)
  if (shapeOf(next) === 'ing' || tagAt(view, index) === 'SCONJ') return true
  return !/^(?:DET|NOUN|PROPN|NUM|PRON|ADJ)$/.test(tagAt(view, index + 1)) || clauseAt(view, index + 1) !== undefined
}

/** Where the subject begins: behind "But", "Now", and phrases with a comma, "In May,", "At the old pier,". */
export function afterOpeners(view: TaggedView, start: number): number {
  let index = start
  for (let count = 0; count < MOST_OPENERS; count++) {
    const phrase = tagAt(view, index) === 'ADP' ? nounPhraseAt(view, index + 1)?.end : undefined
    if (phrase !== undefined && view.tokens[phrase]?.text === ',') index = phrase + 1
    else if (phrase !== undefined && isBareTime(view, index, phrase)) return phrase
    else if (behindMeasure(view, index) > index) index = behindMeasure(view, index)
    else if (isOpener(view, index) || isTime(view, index)) index += view.tokens[index + 1]?.text === ',' ? 2 : 1
    else if (isAsResult(view, index)) index += 4
    else return index
  }
  return index
}

/** "As a result, the road is shut." */
const isAsResult = (view: TaggedView, index: number): boolean =>
  normAt(view, index) === 'as' && /^(?:result|rule)$/.test(normAt(view, index + 2)) && normAt(view, index + 3) === ','

/** "even children come", "not all of them come", "more than ten come": a word of degree before the subject. */
export function behindMeasure(view: TaggedView, index: number): number {
  const [first, second] = [normAt(view, index), normAt(view, index + 1)]
  if (first === 'not') return /^(?:all|every|everyone|everybody|everything)$/.test(second) ? index + 1 : index
  if (/^(?:more|less|fewer)$/.test(first) && second === 'than') return index + 2
  return DEGREES.has(first) ? index + 1 : index
}

/** "For two years we have": a phrase of time before its subject. Behind "the" a clause about the noun begins: "by the time we have". */
const isBareTime = (view: TaggedView, index: number, end: number): boolean =>
  BEFORE_TIME.has(normAt(view, index)) &&
  !/^(?:the|all|every|each)$/.test(normAt(view, index + 1)) &&
  SUBJECT_PRONOUNS.has(normAt(view, end))

/** "today we sail": a noun of time before the subject. */
const isTime = (view: TaggedView, index: number): boolean =>
  TIMES.has(normAt(view, index)) &&
  (view.tokens[index + 1]?.text === ',' || looseClauseAt(view, index + 1) !== undefined)

function isOpener(view: TaggedView, index: number): boolean {
  const tag = tagAt(view, index)
  if (normAt(view, index) === 'however') return view.tokens[index + 1]?.text === ','
  return (tag === 'CCONJ' || tag === 'ADV' || tag === 'INTJ') && !LINKS_AT_HEAD.has(normAt(view, index))
}
