import type {Finding} from '../detect/finding.js'
import {DO, QUESTION_WORDS, SUBJECT_PRONOUNS, union} from '../english/closed-classes.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {nounPhraseAt} from './syntax/noun-phrase.js'
import {behindAdverbs, normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-object-first',
  languages: ['ru', 'uk', 'cs', 'pl', 'de'],
  why: 'The object comes first, as in the source. English puts the subject first: "The police did not say how many", "The newspaper writes this".',
  confidence: 'medium',
} as const

const ASKING = union(QUESTION_WORDS, ['whether'])
const DISCLOSING = words('object-first-disclosing')
const REPORTING = words('object-first-reporting')
const MOST_SUBJECT = 6

/** "Who took the picture, the palace did not specify.", "This writes the newspaper.", "Writes about it the newspaper." */
export function findObjectsFirst(view: TaggedView): Finding[] {
  return sentencesOf(view).flatMap((sentence) => {
    if (sentence.isQuoted || sentence.mark === '?' || sentence.end - sentence.start < 4) return []
    return [...frontedQuestion(view, sentence), ...reported(view, sentence)]
  })
}

function frontedQuestion(view: TaggedView, {start, end}: Sentence): Finding[] {
  if (!ASKING.has(normAt(view, start))) return []
  let comma = start + 1
  while (comma < end && normAt(view, comma) !== ',') comma++
  for (let at = comma + 2; at < Math.min(comma + MOST_SUBJECT, end); at++) {
    if (!DO.has(normAt(view, at)) || normAt(view, at + 1) !== 'not') continue
    if (SUBJECT_PRONOUNS.has(normAt(view, at - 1)) || ASKING.has(normAt(view, comma + 1))) return []
    const verb = behindAdverbs(view, at + 1)
    if (!DISCLOSING.has(normAt(view, verb)) || !isClauseEnd(view, verb + 1, end)) return []
    return [findingOf(view, RULE, start, verb + 1, [])]
  }
  return []
}

const isClauseEnd = (view: TaggedView, index: number, end: number): boolean =>
  index >= end || /^[,;.]$/.test(normAt(view, index))

function reported(view: TaggedView, {start, end}: Sentence): Finding[] {
  const isThis = normAt(view, start) === 'this' && REPORTING.has(normAt(view, start + 1))
  const isAbout =
    /^(?:writes|reports)$/.test(normAt(view, start)) &&
    normAt(view, start + 1) === 'about' &&
    /^(?:this|it)$/.test(normAt(view, start + 2))
  if (!isThis && !isAbout) return []
  const behind = isThis ? start + 2 : start + 3
  const phrase = nounPhraseAt(view, behind)
  if (phrase === undefined || phrase.end > end) return []
  const isDefinite = normAt(view, behind) === 'the' || (tokenAt(view, behind).classes & TokenClass.name) !== 0
  // "This said, the minister left", "This said the same."
  if (isThis && (!isDefinite || tagAt(view, phrase.head) === 'ADJ')) return []
  return [findingOf(view, RULE, start, phrase.end, [])]
}
