import type {Detector} from '../detect/detector.js'
import {DO, QUESTION_WORDS, SUBJECT_PRONOUNS, union} from '../english/closed-classes.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {nounPhraseAt} from './syntax/noun-phrase.js'
import {behindAdverbs, normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const ASKING = union(QUESTION_WORDS, ['whether'])
const DISCLOSING = words('object-first-disclosing')
const REPORTING = words('object-first-reporting')
const MOST_SUBJECT = 6

/** "Who took the picture, the palace did not specify.", "This writes the newspaper.", "Writes about it the newspaper." */
export const detector: Detector = {
  ids: ['grammar-object-first'],
  find({tags: view}, report) {
    for (const sentence of sentencesOf(view)) {
      if (sentence.isQuoted || sentence.mark === '?' || sentence.end - sentence.start < 4) continue
      const end = frontedQuestionEnd(view, sentence) ?? reportedEnd(view, sentence)
      if (end !== undefined) report('grammar-object-first', sentence.start, end, [])
    }
  },
}

/** Behind the verb that has its question before it. */
function frontedQuestionEnd(view: TaggedView, {start, end}: Sentence): number | undefined {
  if (!ASKING.has(normAt(view, start))) return undefined
  let comma = start + 1
  while (comma < end && normAt(view, comma) !== ',') comma++
  for (let at = comma + 2; at < Math.min(comma + MOST_SUBJECT, end); at++) {
    if (!DO.has(normAt(view, at)) || normAt(view, at + 1) !== 'not') continue
    if (SUBJECT_PRONOUNS.has(normAt(view, at - 1)) || ASKING.has(normAt(view, comma + 1))) return undefined
    const verb = behindAdverbs(view, at + 1)
    return DISCLOSING.has(normAt(view, verb)) && isClauseEnd(view, verb + 1, end) ? verb + 1 : undefined
  }
  return undefined
}

const isClauseEnd = (view: TaggedView, index: number, end: number): boolean =>
  index >= end || /^[,;.]$/.test(normAt(view, index))

/** Behind the one who says it, last: the subject. */
function reportedEnd(view: TaggedView, {start, end}: Sentence): number | undefined {
  const isThis = normAt(view, start) === 'this' && REPORTING.has(normAt(view, start + 1))
  const isAbout =
    /^(?:writes|reports)$/.test(normAt(view, start)) &&
    normAt(view, start + 1) === 'about' &&
    /^(?:this|it)$/.test(normAt(view, start + 2))
  if (!isThis && !isAbout) return undefined
  const behind = isThis ? start + 2 : start + 3
  const phrase = nounPhraseAt(view, behind)
  if (phrase === undefined || phrase.end > end) return undefined
  const isDefinite = normAt(view, behind) === 'the' || (tokenAt(view, behind).classes & TokenClass.name) !== 0
  // "This informs the port that …", "This writes the file's name": what the paragraph before told of does so.
  if (isThis && /^(?:that|'s|of|to|about|how|whether|when|if)$/.test(normAt(view, phrase.end))) return undefined
  // "This said, the minister left", "This said the same."
  return isThis && (!isDefinite || tagAt(view, phrase.head) === 'ADJ') ? undefined : phrase.end
}
