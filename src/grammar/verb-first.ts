import type {Detector} from '../detect/detector.js'
import {FINITE_BE, PLURAL_NUMBERS, union} from '../english/closed-classes.js'
import {shapeOf} from '../english/verbs.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceStart, tokenAt} from '../text/token.js'
import {isQuoteMark} from '../text/token-kinds.js'
import {clauseAt} from './syntax/clause.js'
import {nounPhraseAt} from './syntax/noun-phrase.js'
import {behindAdverbs, isParticiple, isWordAt, normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const PLACES = words('verb-first-places')
const COUNTERS = union(PLURAL_NUMBERS, words('verb-first-counters'))
const WITH_OBJECT = words('verb-first-with-object')
const APPEARING = words('verb-first-appearing')
const MEASURES = words('verb-first-measures')

/** "In the village was opened a new school.", "Was built a bridge.", "Appeared a new line.", "In the city has many museums." */
export const detector: Detector = {
  ids: ['grammar-verb-first'],
  find({tags: view}, report) {
    for (const sentence of sentencesOf(view)) {
      const {start} = sentence
      if (sentence.mark === '?' || sentence.end - start < 5) continue
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
  if (!isPast || tokenAt(view, verb).text !== normAt(view, verb) || !opensObject(view, verb + 1)) return undefined
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
