import type {Detector} from '../detect/detector.js'
import {FINITE_BE, MODALS, PLURAL_NUMBERS, RELATIVES, SUBORDINATORS, union} from '../english/closed-classes.js'
import {singularOf} from '../english/nouns.js'
import {formsOfVerb, isForm, isOnly, shapeOf} from '../english/verbs.js'
import {TokenClass} from '../text/classes.js'
import {speechOf} from '../text/speech.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceStart, tokenAt} from '../text/token.js'
import {isQuoteMark} from '../text/token-kinds.js'
import {clauseAt} from './syntax/clause.js'
import {nounPhraseAt} from './syntax/noun-phrase.js'
import {openingAt} from './syntax/opening.js'
import {behindAdverbs, isParticiple, isWordAt, normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const PLACES = words('verb-first-places')
const COUNTERS = union(PLURAL_NUMBERS, words('verb-first-counters'))
const WITH_OBJECT = words('verb-first-with-object')
const APPEARING = words('verb-first-appearing')
const MEASURES = words('verb-first-measures')
const PRESENTING = words('verb-first-presenting')
const LINKS = words('verb-first-links')
const LONGEST_CLAUSE = 60
/** They open another clause. */
const INNER = union(SUBORDINATORS, RELATIVES)

/** "In the village was opened a new school.", "Was built a bridge.", "Appeared a new line.", "In the city has many museums." */
export const detector: Detector = {
  ids: ['grammar-verb-first'],
  find({tags: view}, report) {
    const speech = speechOf(view)
    for (const sentence of sentencesOf(view)) {
      const {start} = sentence
      if (sentence.mark === '?' || sentence.end - start < 4) continue
      const inverted = speech[start] === true ? undefined : invertedIn(view, sentence)
      if (inverted !== undefined) {
        report('grammar-verb-first', inverted.start, inverted.end, [])
        continue
      }
      const place = placeAt(view, sentence)
      const at = place ?? (isCapital(view, start) ? start : undefined)
      if (at === undefined || (sentence.isQuoted && hasQuoteMark(view, sentenceStart(view, start), at + 1))) continue
      const end =
        passiveAt(view, at) ??
        (place === undefined ? appearanceAt(view, at) : (possessionAt(view, at) ?? reportAt(view, sentence, at)))
      if (end !== undefined && end < sentence.end) report('grammar-verb-first', start, end, [])
    }
  },
}

/** Speech is freer; a word in quotation marks behind the verb does not matter. */
const hasQuoteMark = (view: TaggedView, start: number, end: number): boolean =>
  view.tokens.slice(start, end).some(isQuoteMark)

/** Behind a place or time at the head of a sentence: a preposition and a noun that no second noun follows. */
function placeAt(view: TaggedView, {start, end}: Sentence): number | undefined {
  if (!PLACES.has(normAt(view, start))) return undefined
  let at = start
  while (at < end && (normAt(view, at) === 'of' || PLACES.has(normAt(view, at)))) {
    if (isYear(view, at + 1)) {
      at += 2
      continue
    }
    const phrase = nounPhraseAt(view, at + 1)
    if (phrase === undefined || (phrase.nouns > 1 && !isName(view, phrase.head))) return undefined
    at = phrase.end
  }
  return at < end ? at : undefined
}

const isYear = (view: TaggedView, index: number): boolean =>
  ((view.tokens[index]?.classes ?? 0) & TokenClass.year) !== 0

const isCapital = (view: TaggedView, index: number): boolean =>
  (tokenAt(view, index).classes & TokenClass.capital) !== 0

const isName = (view: TaggedView, index: number): boolean => tagAt(view, index) === 'PROPN'

/** Behind "was opened a", "have been found several", "will be held a". */
function passiveAt(view: TaggedView, index: number): number | undefined {
  let at = index
  if (/^ha(?:s|ve)$/.test(normAt(view, at)) && normAt(view, at + 1) === 'been') at += 2
  else if (normAt(view, at) === 'will' && normAt(view, at + 1) === 'be') at += 2
  else if (FINITE_BE.has(normAt(view, at))) at += 1
  else return undefined
  while (/^(?:also|recently|already|later|even)$/.test(normAt(view, at))) at++
  if (!isParticiple(view, at) || WITH_OBJECT.has(normAt(view, at))) return undefined
  return isIndefinite(view, at + 1) ? at + 2 : undefined
}

function isIndefinite(view: TaggedView, index: number): boolean {
  if (!isWordAt(view, index) || !(COUNTERS.has(normAt(view, index)) || isNumber(view, index))) return false
  if (/^(?:about|over)$/.test(normAt(view, index)) && !isNumber(view, index + 1)) return false
  // "was delayed a week", "was held two days later", "was founded more than a century ago"
  return !isMeasure(view, index)
}

const isNumber = (view: TaggedView, index: number): boolean =>
  ((view.tokens[index]?.classes ?? 0) & (TokenClass.number | TokenClass.year)) !== 0

function isMeasure(view: TaggedView, index: number): boolean {
  for (let at = index; at < index + 5 && isWordAt(view, at); at++) {
    const norm = normAt(view, at)
    if (MEASURES.has(norm) || MEASURES.has(norm.replace(/s$/, ''))) return true
  }
  return view.tokens[index + 1]?.text === '%' || view.tokens[index + 1]?.text === '$'
}

function appearanceAt(view: TaggedView, index: number): number | undefined {
  if (!APPEARING.has(normAt(view, index)) || !/^(?:an?|several|many|another)$/.test(normAt(view, index + 1)))
    return undefined
  return isMeasure(view, index + 1) ? undefined : index + 2
}

/** "In Warsaw, announced an alarm", "In Moscow died two sailors": the verb has no subject, or one behind it. */
function reportAt(view: TaggedView, {start, end}: Sentence, place: number): number | undefined {
  if (normAt(view, start) !== 'in' || isYear(view, start + 1)) return undefined
  const hasComma = normAt(view, place) === ','
  if (!hasComma && isSubject(view, start, place - 1)) return undefined
  const verb = behindAdverbs(view, hasComma ? place + 1 : place)
  const isPast = tagAt(view, verb) === 'VERB' && /^past/.test(shapeOf(normAt(view, verb)))
  if (
    isCommand(view, verb) ||
    !isPast ||
    isPresenting(normAt(view, verb)) ||
    tokenAt(view, verb).text !== normAt(view, verb) ||
    !opensObject(view, verb + 1)
  )
    return undefined
  return hasClauseBehind(view, verb + 1, end) ? undefined : verb + 1
}

/** "In London Smith announced", "In extra time Smith scored": a name behind another noun. */
function isSubject(view: TaggedView, start: number, index: number): boolean {
  if (!isName(view, index)) return false
  let before = index - 1
  while (before > start && /^(?:DET|ADJ)$/.test(tagAt(view, before))) before--
  return tagAt(view, before) !== 'ADP'
}

/** What is announced, named or warned of. Before a bare noun the form is its attribute, "named avenues", and before other prepositions a participle, "dressed in black". */
const opensObject = (view: TaggedView, index: number): boolean =>
  /^(?:DET|NUM|SCONJ)$/.test(tagAt(view, index)) || /^(?:about|to|that|how|why)$/.test(normAt(view, index))

/** "In Rome, called the boatman by all, he sold nets": what stands before the comma belongs to its clause. */
function hasClauseBehind(view: TaggedView, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (normAt(view, at) === ',' && clauseAt(view, at + 1, true) !== undefined) return true
  return false
}

/** "In the city has many museums": the place is no subject. */
function possessionAt(view: TaggedView, index: number): number | undefined {
  if (!/^ha(?:s|ve)$/.test(normAt(view, index))) return undefined
  return /^(?:an?|many|several|no|lots|some|few|two|three)$/.test(normAt(view, index + 1)) ? index + 2 : undefined
}

interface Inverted {
  readonly start: number
  /** Behind the verb. */
  readonly end: number
}

/** The first clause of a sentence with its verb before its subject: its own, or one behind "said that", "because" and the like. */
function invertedIn(view: TaggedView, {start, end}: Sentence): Inverted | undefined {
  const own = invertedAt(view, start, end)
  if (own !== undefined) return {start, end: own}
  for (let at = start + 1; at < end; at++) {
    const isTold = normAt(view, at) === 'that' && tagAt(view, at - 1) === 'VERB'
    if (!isTold && !LINKS.has(normAt(view, at))) continue
    const inner = invertedAt(view, at + 1, end)
    if (inner !== undefined) return {start: at + 1, end: inner}
  }
  return undefined
}

/** Behind the verb of "In the old port ended a race", "From Tuesday threatens heat", "On the label can be shown several names". */
function invertedAt(view: TaggedView, start: number, sentenceEnd: number): number | undefined {
  const end = Math.min(sentenceEnd, start + LONGEST_CLAUSE)
  const opening = openingAt(view, start, end)
  if (opening === undefined || view.tokens.slice(start, opening.end + 1).some(isQuoteMark)) return undefined
  const passive = behindPassive(view, opening.end)
  const behind = passive ?? behindActive(view, opening.end)
  if (behind === undefined || behind >= end || !opensSubject(view, behind)) return undefined
  const isOpen = passive === undefined && shapeOf(normAt(view, behind - 1)) === 'past-or-participle'
  // "In the port, painted boats sail": an attribute of the subject.
  if (isOpen && !isDetermined(view, behind)) return opening.isClosed || hasVerb(view, behind, end) ? undefined : behind
  return hasOtherVerb(view, behind, end, !isOpen) ? undefined : behind
}

/** Behind "was opened", "can be shown". */
function behindPassive(view: TaggedView, index: number): number | undefined {
  let at = index
  if (MODALS.has(normAt(view, at)) && normAt(view, at + 1) === 'be') at += 2
  else if (/^ha(?:s|ve)$/.test(normAt(view, at)) && normAt(view, at + 1) === 'been') at += 2
  else if (FINITE_BE.has(normAt(view, at))) at += 1
  else return undefined
  const verb = behindAdverbs(view, at)
  return isParticiple(view, verb) && !WITH_OBJECT.has(normAt(view, verb)) ? verb + 1 : undefined
}

/** "stood", "came": such a verb comes before its subject in good English. */
const isPresenting = (norm: string): boolean => PRESENTING.has(norm) || PRESENTING.has(formsOfVerb(norm)?.base ?? norm)

/** "In a bowl, put the flour": what is to be done, where the past is spelled like the base form. */
const isCommand = (view: TaggedView, verb: number): boolean =>
  normAt(view, verb - 1) === ',' && isForm(normAt(view, verb), 'base')

/** Behind "ended", "took part". */
function behindActive(view: TaggedView, place: number): number | undefined {
  const verb = behindAdverbs(view, place)
  const {norm, text, joined} = tokenAt(view, verb)
  if (tagAt(view, verb) !== 'VERB' || text !== norm || joined || isCommand(view, verb)) return undefined
  const shape = shapeOf(norm)
  const isPresent =
    shape === 's' && isOnly(norm, 's') && (tagAt(view, verb - 1) === 'ADV' || singularOf(norm) === undefined)
  if ((!isPresent && !/^past/.test(shape)) || isPresenting(norm)) return undefined
  return /^(?:part|place)$/.test(normAt(view, verb + 1)) ? verb + 2 : verb + 1
}

/** A noun phrase that does not tell how long or how much. */
function opensSubject(view: TaggedView, index: number): boolean {
  const phrase = nounPhraseAt(view, behindAdverbs(view, index))
  if (phrase === undefined) return false
  const head = normAt(view, phrase.head)
  return !MEASURES.has(head) && !MEASURES.has(head.replace(/s$/, ''))
}

const isDetermined = (view: TaggedView, index: number): boolean =>
  /^(?:DET|NUM|PROPN)$/.test(tagAt(view, behindAdverbs(view, index))) || COUNTERS.has(normAt(view, index))

const hasVerb = (view: TaggedView, start: number, end: number): boolean =>
  view.tags.slice(start, end).some((tag) => tag === 'VERB' || tag === 'AUX')

/** Whether the sentence has a verb besides, outside the clauses that depend: then the first is a participle. */
function hasOtherVerb(view: TaggedView, start: number, end: number, isSpliced: boolean): boolean {
  for (let at = start; at < end; at++) {
    const norm = normAt(view, at)
    if (INNER.has(norm) || /^[;(–—-]$/.test(norm)) return false
    if (norm === ',' && clauseAt(view, at + 1, true) !== undefined) return !isSpliced
    if (/^(?:VERB|AUX)$/.test(tagAt(view, at)) && isFiniteAt(view, at)) return true
  }
  return false
}

function isFiniteAt(view: TaggedView, index: number): boolean {
  const shape = shapeOf(normAt(view, index))
  if (shape === 'ing' || shape === 'participle' || normAt(view, index - 1) === 'to') return false
  return !(/^past/.test(shape) && tagAt(view, index + 1) === 'ADP')
}
