import type {Detector} from '../detect/detector.js'
import {POSSESSIVES, RELATIVES, union} from '../english/closed-classes.js'
import {shapeOf} from '../english/verbs.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {textOf, tokenAt} from '../text/token.js'
import {nounPhraseAt} from './syntax/noun-phrase.js'
import {hasClass, normAt, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const ADVERBS = words('adverb-place-adverbs')
const TIMES = words('adverb-place-times')
const DAYS = words('adverb-place-days')
const CALENDAR = TokenClass.weekday | TokenClass.month | TokenClass.year
const DATED = CALENDAR | TokenClass.digits | TokenClass.ordinal
const MOST_DATE = 5
const LONGEST_CLAUSE = 40
const AFTER_TIME = union(POSSESSIVES, ['the', 'a', 'an'])
const OBJECT_OPENERS = union(POSSESSIVES, ['the', 'this', 'that', 'all'])
/** So long an object may stand behind an adverb: "read carefully the instructions that came with the boat". */
const LONGEST_OBJECT = 3

/** "speaks fluently English.", "read carefully the instructions.", "like very much music." The fix moves the adverb. */
export const detector: Detector = {
  ids: ['grammar-adverb-place'],
  find({tags: view}, report) {
    for (const {start, end, isQuoted} of sentencesOf(view)) {
      for (let index = start; index + 2 < end && !isQuoted; index++) {
        const timed = timedEnd(view, index, end)
        if (timed !== undefined) report('grammar-adverb-place', index, timed, [])
        const object = tagAt(view, index) === 'VERB' ? adverbEnd(view, index + 1) : undefined
        const objectEnd = object === undefined ? undefined : shortObjectEnd(view, object, end)
        if (object === undefined || objectEnd === undefined) continue
        const moved = `${textOf(view, object, objectEnd)} ${textOf(view, index + 1, object)}`
        report('grammar-adverb-place', index + 1, objectEnd, [moved])
      }
    }
  },
}

function adverbEnd(view: TaggedView, index: number): number | undefined {
  const norm = normAt(view, index)
  if (norm === 'very' && /^(?:much|well)$/.test(normAt(view, index + 1))) return index + 2
  return ADVERBS.has(norm) ? index + 1 : undefined
}

/** Behind a short object that ends its clause. */
function shortObjectEnd(view: TaggedView, index: number, end: number): number | undefined {
  const phrase = index < end ? nounPhraseAt(view, index) : undefined
  if (phrase === undefined || phrase.end - index > LONGEST_OBJECT || phrase.end > end) return undefined
  const isObject = OBJECT_OPENERS.has(normAt(view, index)) || isLanguage(view, index)
  const isLast = phrase.end === end || /^[,;.]$/.test(normAt(view, phrase.end))
  // "the next day" and "this year" tell the time.
  return isObject && isLast && !TIMES.has(normAt(view, phrase.head)) ? phrase.end : undefined
}

const isLanguage = (view: TaggedView, index: number): boolean =>
  (tokenAt(view, index).classes & TokenClass.capital) !== 0 && /(?:ish|ian|ese|man|ench)$/.test(normAt(view, index))

/** Behind the first words of a short object, or of the subject, that a time parts from its verb: "opened on Friday the pier." */
function timedEnd(view: TaggedView, verb: number, end: number): number | undefined {
  const {norm, text} = tokenAt(view, verb)
  if (tagAt(view, verb) !== 'VERB' || text !== norm || !/^(?:past|s$)/.test(shapeOf(norm))) return undefined
  if (/^(?:VERB|AUX)$/.test(tagAt(view, verb - 1))) return undefined
  const time = timeEnd(view, verb + 1)
  const object = time === undefined ? undefined : (placeEnd(view, time) ?? time)
  if (object === undefined || object >= end || !AFTER_TIME.has(normAt(view, object))) return undefined
  const phrase = nounPhraseAt(view, object)
  if (phrase === undefined || phrase.end > end || TIMES.has(normAt(view, phrase.head))) return undefined
  return hasVerb(view, phrase.end, Math.min(end, phrase.end + LONGEST_CLAUSE)) ? undefined : phrase.end
}

/** Behind "today", "last week", "on Friday evening", "on 5 May", "in 2018". */
function timeEnd(view: TaggedView, index: number): number | undefined {
  const norm = normAt(view, index)
  if (DAYS.has(norm)) return index + 1
  const isNext = /^(?:this|last|next)$/.test(norm)
  if (!isNext && norm !== 'on' && norm !== 'in') return undefined
  if (isNext && TIMES.has(normAt(view, index + 1))) return index + 2
  let at = index + 1
  while (at < index + MOST_DATE && (hasClass(view, at, DATED) || TIMES.has(normAt(view, at)))) at++
  return at > index + 1 && view.tokens.slice(index + 1, at).some(({classes}) => (classes & CALENDAR) !== 0)
    ? at
    : undefined
}

/** Behind a phrase with a noun or two: "in a press release". */
function placeEnd(view: TaggedView, index: number): number | undefined {
  return /^(?:in|at|with)$/.test(normAt(view, index)) ? nounPhraseAt(view, index + 1)?.end : undefined
}

/** Whether a verb stands before the next mark or relative. */
function hasVerb(view: TaggedView, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (RELATIVES.has(normAt(view, at)) || /^[,;:(–—]$/.test(normAt(view, at))) return false
    if (/^(?:VERB|AUX)$/.test(tagAt(view, at))) return true
  }
  return false
}
