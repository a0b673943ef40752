import type {Detector} from '../detect/detector.js'
import {behind} from '../detect/stretch.js'
import {
  DO,
  FINITE_BE,
  FINITE_HAVE,
  MODALS,
  PLURAL_AUXILIARIES,
  RELATIVES,
  SINGULAR_AUXILIARIES,
  SUBORDINATORS,
} from '../english/closed-classes.js'
import {formsOfVerb, shapeOf} from '../english/verbs.js'
import {speechOf} from '../text/speech.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceEnd, sentenceStart, tokenAt} from '../text/token.js'
import {isQuoteMark, isWord} from '../text/token-kinds.js'
import type {Clause} from './syntax/clause.js'
import {looseClauseAt} from './syntax/loose-clause.js'
import {behindAdverbs, isWordAt, normAt} from './syntax/sentence.js'
import {COMMENTS, statementsBeforeCommas} from './syntax/statement.js'
import {words} from './syntax/words.js'

const MOST_TOKENS = 40
/** Adverbs that may stand between the comma and the verb. */
const ADVERBS = words('asyndeton-adverbs')
/** What may follow the last verb behind one more comma, and is no part of the row. */
const TAILS = words('asyndeton-tails')

/** Verbs that have who speaks behind them: ", quotes the paper". */
const QUOTING = words('statement-quoting')
const NAMING = words('clause-naming')
const TIMES = words('adverb-place-times')
/** Verbs that mostly ask or thank somebody. */
const REQUESTS = words('asyndeton-requests')

/** Verbs of one subject in a row with no "and" before the last: "The lamp changes its colour, lights the room." */
export const detector: Detector = {
  ids: ['grammar-asyndeton'],
  find({tags: view}, report) {
    const speech = speechOf(view)
    for (const {start, subject, comma, isAmbiguous, isList} of statementsBeforeCommas(view)) {
      const clause = isAmbiguous || isList || speech[comma] === true ? undefined : looseClauseAt(view, subject)
      // "He says the price, agreed to by all, casts doubt", "there was a boat, became a wreck"
      if (clause === undefined || normAt(view, subject) === 'there' || tells(view, clause.verb, comma)) continue
      if (isDependent(view, start) || isRepeated(view, clause.verb, comma + 1)) continue
      const row = rowAt(view, comma, kindOf(view, clause))
      if (row === undefined) continue
      const {last, isWhole} = row
      const next = tokenAt(view, last + 1).text
      const fix = last === comma ? ` and ${next}` : `, and ${next}`
      report('grammar-asyndeton', last, last + 2, isWhole ? [fix] : [], {from: behind(view, last - 1)})
    }
  },
}

/** Whether a verb of saying stands between two tokens: "he is warning a failure, if it comes, could hurt" has one more clause. */
function tells(view: TaggedView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const {norm} = tokenAt(view, at)
    if (COMMENTS.has(norm) || COMMENTS.has(formsOfVerb(norm)?.base ?? '')) return true
  }
  return false
}

/** "The boat waits for tide, waits for wind": a figure of speech. */
const isRepeated = (view: TaggedView, verb: number, next: number): boolean =>
  normAt(view, verb) === normAt(view, next) && shapeOf(normAt(view, verb)) !== 'auxiliary'

/** "The lamp that, as he said, is new, is red": a clause is open before the statement. */
function isDependent(view: TaggedView, start: number): boolean {
  for (let at = Math.max(sentenceStart(view, start), start - MOST_TOKENS); at < start; at++)
    if (RELATIVES.has(normAt(view, at)) || SUBORDINATORS.has(normAt(view, at))) return true
  return false
}

/** What the first verb tells of the others. */
interface Kind {
  readonly isAuxiliary: boolean
  /** Whether "do not" has the same subject, and asks nobody for anything. */
  readonly isDo: boolean
  readonly isPast: boolean
  readonly isSingular: boolean
  readonly isPlural: boolean
}

function kindOf(view: TaggedView, {subject, verb}: Clause): Kind {
  const {norm} = tokenAt(view, verb)
  const shape = shapeOf(norm)
  const isSingular = subject.number === 'singular' || SINGULAR_AUXILIARIES.has(norm) || shape === 's'
  return {
    isAuxiliary: shape === 'auxiliary',
    isDo: norm === 'do' || (!/^(?:we|you)$/.test(normAt(view, subject.start)) && normAt(view, verb + 1) === 'not'),
    isPast: /^past/.test(shape) || /^(?:was|were|had|did)$/.test(norm),
    isSingular,
    isPlural: !isSingular && (subject.number === 'plural' || PLURAL_AUXILIARIES.has(norm) || shape === 'base'),
  }
}

interface Row {
  /** The comma before the last of the verbs. */
  readonly last: number
  /** Whether nothing more is in the row, as far as can be seen. */
  readonly isWhole: boolean
}

/** The row of verbs behind a comma, if nothing joins them. */
function rowAt(view: TaggedView, comma: number, kind: Kind): Row | undefined {
  const end = sentenceEnd(view, comma)
  if (end - comma > MOST_TOKENS || !/^[.!;…]$/.test(normAt(view, end - 1)) || !isPredicate(view, comma + 1, kind))
    return undefined
  let last = comma
  for (let at = comma + 1; at < end - 1; at++) {
    const token = tokenAt(view, at)
    if (isQuoteMark(token) || /^(?:then|said|says|so|[()])$/.test(token.norm) || isJoined(view, at)) return undefined
    if (/^[;:—–]$/.test(token.text)) return {last, isWhole: false}
    if (token.norm !== ',') continue
    if (isPredicate(view, at + 1, kind)) last = at
    else if (TAILS.has(normAt(view, at + 1)) || shapeOf(normAt(view, at + 1)) === 'ing') continue
    else return joinsLater(view, at, end) ? undefined : {last, isWhole: false}
  }
  return {last, isWhole: true}
}

/** "and does", ", and the rest": not "his guilt and his wife's". */
function isJoined(view: TaggedView, index: number): boolean {
  if (tagAt(view, index) !== 'CCONJ') return false
  if (normAt(view, index) === 'but' || normAt(view, index - 1) === ',') return true
  // "drops or declines it": of two verbs of one object the tagger takes the second for a noun.
  if (tagAt(view, index - 1) === 'VERB' && shapeOf(normAt(view, index + 1)) === shapeOf(normAt(view, index - 1)))
    return true
  return /^(?:VERB|AUX)$/.test(tagAt(view, behindAdverbs(view, index + 1)))
}

function joinsLater(view: TaggedView, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isJoined(view, at) || isQuoteMark(tokenAt(view, at))) return true
  return false
}

function isPredicate(view: TaggedView, start: number, kind: Kind): boolean {
  const index = ADVERBS.has(normAt(view, start)) ? start + 1 : start
  const token = view.tokens[index]
  if (!isWord(token) || token.text !== token.norm) return false
  const {norm} = token
  // "…, writes the paper": who says it stands last.
  if ((COMMENTS.has(norm) || QUOTING.has(norm)) && normAt(view, index + 1) !== 'that') return false
  const shape = shapeOf(norm)
  if (shape === 'auxiliary') return isAuxiliary(view, index, kind)
  if (tagAt(view, index) !== 'VERB' || !isWordAt(view, index + 1)) return false
  if (shape === 's') return kind.isSingular && !kind.isPast
  // "You help a lot, thank you", "we have arrived, open the door": another has to do it.
  if (shape === 'base') return kind.isPlural && !kind.isPast && !kind.isAuxiliary && !REQUESTS.has(norm)
  if (shape === 'past') return kind.isPast
  return shape === 'past-or-participle' && kind.isPast && hasObject(view, index)
}

/** What looks like a participle is a verb only with its object: ", denied his guilt", but not ", called Gull". */
function hasObject(view: TaggedView, verb: number): boolean {
  const tag = tagAt(view, verb + 1)
  if (/^(?:DET|PRON)$/.test(tag)) return true
  return tag === 'NOUN' && !NAMING.has(normAt(view, verb)) && !TIMES.has(normAt(view, verb + 1))
}

/** An auxiliary that goes with the subject, and is not before one of its own: "had he known", "is it not". */
function isAuxiliary(view: TaggedView, index: number, {isSingular, isPlural, isPast, isDo}: Kind): boolean {
  const norm = normAt(view, index)
  if (DO.has(norm) && normAt(view, index + 1) !== 'not') return false
  if ((norm === 'do' && !(isDo && tokenAt(view, index + 1).text === 'not')) || (norm === 'have' && isPast)) return false
  // "It will be great, can't wait": talk.
  if (norm === 'can' && normAt(view, index + 2) === 'wait') return false
  if (SINGULAR_AUXILIARIES.has(norm) && !isSingular) return false
  if (PLURAL_AUXILIARIES.has(norm) && !isPlural) return false
  if (!FINITE_BE.has(norm) && !FINITE_HAVE.has(norm) && !DO.has(norm) && !MODALS.has(norm)) return false
  const next = normAt(view, index + 1)
  if (norm === 'has' || /^(?:an?|no|not)$/.test(next) || (next === 'the' && /^(?:is|are|have)$/.test(norm))) return true
  return !/^(?:DET|PRON|PROPN)$/.test(tagAt(view, index + 1)) && next !== 'the' && isWordAt(view, index + 1)
}
