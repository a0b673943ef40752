import type {Finding} from '../detect/finding.js'
import {allBut, FINITE_AUXILIARIES, SUBJECT_PRONOUNS} from '../english/closed-classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {behindAdverbs, normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-question-order',
  languages: [],
  why: 'A question needs "do" or another auxiliary before its subject: "Why did you come?", "What does this word mean?"',
  confidence: 'medium',
} as const

/** "It" is as often an object. */
const SUBJECTS = allBut(SUBJECT_PRONOUNS, 'it')
const VERBS = words('question-order-verbs')

/** "Why you came?", "What means this word?", "How works it?" */
export function findQuestionOrders(view: TaggedView): Finding[] {
  return sentencesOf(view).flatMap((sentence) => {
    if (sentence.mark !== '?' || sentence.end - sentence.start < 3) return []
    return [...withoutAuxiliary(view, sentence), ...verbFirst(view, sentence)]
  })
}

function withoutAuxiliary(view: TaggedView, {start, end}: Sentence): Finding[] {
  if (!/^(?:what|why|where|when|how|who)$/.test(normAt(view, start)) || !SUBJECTS.has(normAt(view, start + 1)))
    return []
  const verb = behindAdverbs(view, start + 2)
  const {norm, joined} = tokenAt(view, verb < end ? verb : start)
  // "What you gonna do?", "How you doing?" are talk; "When you arrive, will she …?" has another clause.
  if (joined || tagAt(view, verb) !== 'VERB' || FINITE_AUXILIARIES.has(norm) || /(?:ing|in|na|ta)$/.test(norm))
    return []
  if (hasOtherClause(view, verb + 1, end)) return []
  return [findingOf(view, RULE, start, verb + 1, [])]
}

function hasOtherClause(view: TaggedView, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (tagAt(view, at) === 'AUX' || /^[,;:—–-]$/.test(normAt(view, at)) || FINITE_AUXILIARIES.has(normAt(view, at)))
      return true
  return false
}

function verbFirst(view: TaggedView, {start, end}: Sentence): Finding[] {
  const [word, verb, subject] = [normAt(view, start), normAt(view, start + 1), normAt(view, start + 2)]
  if (!/^(?:what|how|where|when|why)$/.test(word) || !VERBS.has(verb)) return []
  if (
    !/^(?:this|that|the|it|he|she|these|your|his|her|an?)$/.test(subject) ||
    (word === 'what' && !/^(?:means|costs)$/.test(verb))
  )
    return []
  const isObject = tokenAt(view, start + 1).joined || start + 3 > end
  return isObject ? [] : [findingOf(view, RULE, start, start + 3, [])]
}
