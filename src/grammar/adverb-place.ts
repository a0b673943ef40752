import type {Detector} from '../detect/detector.js'
import {POSSESSIVES, union} from '../english/closed-classes.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {textOf, tokenAt} from '../text/token.js'
import {nounPhraseAt} from './syntax/noun-phrase.js'
import {normAt, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const ADVERBS = words('adverb-place-adverbs')
const TIMES = words('adverb-place-times')
const OBJECT_OPENERS = union(POSSESSIVES, ['the', 'this', 'that', 'all'])
/** So long an object may stand behind an adverb: "read carefully the instructions that came with the boat". */
const LONGEST_OBJECT = 3

/** "speaks fluently English.", "read carefully the instructions.", "like very much music." The fix moves the adverb. */
export const detector: Detector = {
  ids: ['grammar-adverb-place'],
  find({tags: view}, report) {
    for (const {start, end, isQuoted} of sentencesOf(view)) {
      for (let index = start; index + 2 < end && !isQuoted; index++) {
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
