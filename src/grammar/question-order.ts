import type {Detector} from '../detect/detector.js'
import {allBut, FINITE_AUXILIARIES, SUBJECT_PRONOUNS} from '../english/closed-classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {behindAdverbs, normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

/** "It" is as often an object. */
const SUBJECTS = allBut(SUBJECT_PRONOUNS, 'it')
const VERBS = words('question-order-verbs')
const SUBJECT_OPENERS = words('question-order-subject-openers')

/** "Why you came?", "What means this word?", "How works it?" */
export const detector: Detector = {
  ids: ['grammar-question-order'],
  find({tags: view}, report) {
    for (const sentence of sentencesOf(view)) {
      if (sentence.mark !== '?' || sentence.end - sentence.start < 3) continue
      const end = subjectFirstEnd(view, sentence) ?? verbFirstEnd(view, sentence)
      if (end !== undefined) report('grammar-question-order', sentence.start, end, [])
    }
  },
}

/** Behind the verb of "Why you came". */
function subjectFirstEnd(view: TaggedView, {start, end}: Sentence): number | undefined {
  if (!/^(?:what|why|where|when|how|who)$/.test(normAt(view, start)) || !SUBJECTS.has(normAt(view, start + 1)))
    return undefined
  const verb = behindAdverbs(view, start + 2)
  const {norm, joined} = tokenAt(view, verb < end ? verb : start)
  // "What you gonna do?", "How you doing?" are talk; "When you arrive, will she …?" has another clause.
  if (joined || tagAt(view, verb) !== 'VERB' || FINITE_AUXILIARIES.has(norm) || /(?:ing|in|na|ta)$/.test(norm))
    return undefined
  return hasOtherClause(view, verb + 1, end) ? undefined : verb + 1
}

function hasOtherClause(view: TaggedView, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (tagAt(view, at) === 'AUX' || /^[,;:—–-]$/.test(normAt(view, at)) || FINITE_AUXILIARIES.has(normAt(view, at)))
      return true
  return false
}

/** Behind the first word of the subject of "What means this word". */
function verbFirstEnd(view: TaggedView, {start, end}: Sentence): number | undefined {
  const [word, verb, subject] = [normAt(view, start), normAt(view, start + 1), normAt(view, start + 2)]
  if (!/^(?:what|how|where|when|why)$/.test(word) || !VERBS.has(verb) || !SUBJECT_OPENERS.has(subject)) return undefined
  if (word === 'what' && !/^(?:means|costs)$/.test(verb)) return undefined
  return tokenAt(view, start + 1).joined || start + 3 > end ? undefined : start + 3
}
