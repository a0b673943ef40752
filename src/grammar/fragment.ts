import type {Detector} from '../detect/detector.js'
import {FINITE_AUXILIARIES, SUBJECT_PRONOUNS} from '../english/closed-classes.js'
import {showsCode} from '../text/code.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {beginsWithDigit} from '../text/token-kinds.js'
import {clauseAt} from './syntax/clause.js'
import {normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const DEPENDENT = words('fragment-dependent')
/** The same, which open questions too. */
const TEMPORAL = words('fragment-temporal')
const OPINIONS = words('fragment-opinions')

/** "That we are a couple.", "That he could not come, the woman admitted.", "Because there was no answer." */
export const detector: Detector = {
  ids: ['grammar-fragment'],
  find({tags: view}, report) {
    const sentences = sentencesOf(view)
    for (const [index, sentence] of sentences.entries()) {
      const {start, end, mark, isQuoted} = sentence
      if (isQuoted || !/^[.:]?$/.test(mark) || end - start < 4) continue
      const norm = normAt(view, start)
      if (norm === 'that') {
        const isEven = normAt(view, start + 1) === 'even' && normAt(view, start + 2) === 'if'
        if (isEven) report('grammar-fragment', start, start + 3, ['Even if'])
        else if (isThatClause(view, sentence) && !isPoint(view, sentences, index))
          report('grammar-fragment', start, start + 2, [])
      } else if (mark === '.' && isDependent(view, sentence)) {
        // An answer may stand alone, "Why did he stay? Because it rained.", and so may a reason without a verb, "Because of the rain."
        const isAnswer = sentences[index - 1]?.mark === '?' || normAt(view, start + 1) === 'of'
        // Documentation describes an option so: "Whether the lid opens."
        const confidence = isAnswer || showsCode(view) ? 'low' : 'medium'
        report('grammar-fragment', start, start + 1, [], {confidence})
      }
    }
  },
}

/** "Because there was no answer.", "When there is no oil.": one verb at most, which is the clause's own. */
function isDependent(view: TaggedView, sentence: Sentence): boolean {
  const {start, end} = sentence
  const norm = normAt(view, start)
  // "When full the tank holds more": what follows is no subject.
  const opens = DEPENDENT.has(norm) || (TEMPORAL.has(norm) && clauseAt(view, start + 1) !== undefined)
  return opens && !hasMark(view, sentence) && verbs(view, start, end) <= 1 && !goesOn(view, end)
}

/** "When it comes to order no. 12, we wait": the stop is that of an abbreviation. */
function goesOn(view: TaggedView, stop: number): boolean {
  const next = view.tokens[stop + 1]
  return next !== undefined && next.paragraph === view.tokens[stop]?.paragraph && beginsWithDigit(next.text)
}

/** "That" before a pronoun begins a clause, which needs another one to stand in. */
function isThatClause(view: TaggedView, {start, end}: Sentence): boolean {
  if (!SUBJECT_PRONOUNS.has(normAt(view, start + 1)) || tokenAt(view, start + 1).joined) return false
  return OPINIONS.has(normAt(view, end - 1)) || verbs(view, start, end) <= 1
}

/** "Check: that the lid is shut. That you have a key.": points of a list that begin alike. */
const isPoint = (view: TaggedView, sentences: readonly Sentence[], index: number): boolean =>
  [index - 1, index + 1].some((at) => {
    const start = sentences[at]?.start
    return start !== undefined && normAt(view, start) === 'that'
  })

/** A mark that parts clauses; that of a time, "12: 30", parts none. */
const hasMark = (view: TaggedView, {start, end}: Sentence): boolean => {
  for (let at = start; at < end; at++)
    if (/^[,;—–-]$/.test(normAt(view, at)) || (normAt(view, at) === ':' && !/^\d/.test(normAt(view, at + 1))))
      return true
  return false
}

/** How many verb groups there are: an auxiliary with its verb counts once, an infinitive not at all. */
function verbs(view: TaggedView, start: number, end: number): number {
  let count = 0
  let isOpen = false
  for (let at = start; at < end; at++) {
    const tag = tagAt(view, at)
    const isAuxiliary = tag === 'AUX'
    const isVerb = isAuxiliary || tag === 'VERB' || FINITE_AUXILIARIES.has(normAt(view, at))
    // "he won is a surprise": an auxiliary behind a verb begins a group of its own.
    const begins = !isOpen || (isAuxiliary && tagAt(view, at - 1) === 'VERB')
    if (isVerb && begins && normAt(view, at - 1) !== 'to') count++
    isOpen = isVerb || (isOpen && /^(?:ADV|PART)$/.test(tag))
  }
  return count
}
