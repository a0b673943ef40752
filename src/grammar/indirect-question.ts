import type {Detector} from '../detect/detector.js'
import {
  allBut,
  DO,
  FINITE_AUXILIARIES,
  FINITE_BE,
  MODALS,
  OBJECT_PRONOUNS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
  union,
} from '../english/closed-classes.js'
import {TokenClass} from '../text/classes.js'
import {hasSpaceBefore} from '../text/neighbours.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {textOf, tokenAt} from '../text/token.js'
import {isNominal, type NounPhrase, nounPhraseAt} from './syntax/noun-phrase.js'
import {behindAdverbs, normAt, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const ASKING = words('indirect-question-asking')
const ADDRESSING = words('indirect-question-addressing')
const BETWEEN = union(allBut(OBJECT_PRONOUNS, 'it'), ['out', 'exactly', 'of', 'about', 'on'])
const OPEN = words('indirect-question-open')

interface Inversion {
  /** Behind the subject. */
  readonly end: number
  readonly fixes: readonly string[]
}

/** "asked what is the price", "do not know where do they live", "understand how can we help". */
export const detector: Detector = {
  ids: ['grammar-indirect-question'],
  find({tags: view}, report) {
    for (const {start, end, mark, isQuoted} of sentencesOf(view)) {
      // "What do you know, what is it?": a question may repeat itself; one that asks for an answer with yes or no may not.
      if (isQuoted || (mark === '?' && !FINITE_AUXILIARIES.has(normAt(view, start)))) continue
      for (let index = start + 1; index < end; index++) {
        if (!QUESTION_WORDS.has(normAt(view, index)) || !hangs(view, index)) continue
        const inversion = inversionAt(view, index, end)
        if (inversion !== undefined) report('grammar-indirect-question', index, inversion.end, inversion.fixes)
      }
    }
  },
}

function hangs(view: TaggedView, index: number): boolean {
  const token = tokenAt(view, index)
  if (!hasSpaceBefore(token) || token.literal) return false
  const previous = BETWEEN.has(normAt(view, index - 1)) ? index - 2 : index - 1
  if (ASKING.has(normAt(view, previous))) return true
  // "asked the guard what can I bring"
  let at = index - 1
  while (at > index - 4 && isNominal(view, at)) at--
  const isOwned = ((view.tokens[at]?.classes ?? 0) & (TokenClass.determiner | TokenClass.possessive)) !== 0
  return at < index - 1 && isOwned && ADDRESSING.has(normAt(view, at - 1))
}

/** An auxiliary and its subject behind a word that asks. */
function inversionAt(view: TaggedView, index: number, end: number): Inversion | undefined {
  const isNoun = tagAt(view, index + 1) === 'NOUN' && /^(?:what|which)$/.test(normAt(view, index))
  const verb = isNoun ? index + 2 : index + 1
  const norm = normAt(view, verb)
  const head = textOf(view, index, verb)
  const pronoun = normAt(view, verb + 1)
  const behind = verb + 2
  if (verb + 1 >= end || tokenAt(view, verb).joined || tokenAt(view, verb + 1).joined) return undefined
  if (SUBJECT_PRONOUNS.has(pronoun) && (view.tokens[behind]?.joined ?? false) === false) {
    const text = tokenAt(view, verb + 1).text
    // "what is it" may be a name for a thing: "know what is it and what is not".
    if (FINITE_BE.has(norm) || MODALS.has(norm)) return {end: behind, fixes: [`${head} ${text} ${norm}`]}
    if (!DO.has(norm) || !isPlainVerb(view, behind)) return undefined
    return {end: behind, fixes: norm === 'do' ? [`${head} ${text}`] : []}
  }
  if ((tokenAt(view, verb + 1).classes & (TokenClass.determiner | TokenClass.possessive)) === 0) return undefined
  const phrase = nounPhraseAt(view, verb + 1)
  if (phrase === undefined || phrase.end > end) return undefined
  const subject = textOf(view, phrase.start, phrase.end)
  if (DO.has(norm) && isVerbless(view, index, phrase)) return {end: phrase.end, fixes: []}
  if (DO.has(norm) && isPlainVerb(view, phrase.end))
    return {end: phrase.end, fixes: norm === 'do' ? [`${head} ${subject}`] : []}
  // "Which boats are your concern": the noun behind "which" is the subject.
  if (isNoun && FINITE_BE.has(norm) && normAt(view, index) === 'which') return undefined
  if (!FINITE_BE.has(norm) || /^whom?$/.test(normAt(view, index)) || isOpen(view, index, phrase)) return undefined
  return {end: phrase.end, fixes: phrase.end === end ? [`${head} ${subject} ${norm}`] : []}
}

function isPlainVerb(view: TaggedView, index: number): boolean {
  const at = behindAdverbs(view, index)
  return tagAt(view, at) === 'VERB' || /^(?:have|be|do)$/.test(normAt(view, at))
}

/** "how does the pump work": the tagger takes the verb for one more noun. */
function isVerbless(view: TaggedView, index: number, {nouns, end}: NounPhrase): boolean {
  if (nouns < 2 || !/^(?:how|where|when|why)$/.test(normAt(view, index))) return false
  return /^(?:PUNCT|ADP|CCONJ)$/.test(tagAt(view, end))
}

/** "what is the most useful book" is said in both orders. */
function isOpen(view: TaggedView, index: number, {start, end}: NounPhrase): boolean {
  if (!/^(?:what|which)$/.test(normAt(view, index))) return false
  for (let at = start; at < end; at++)
    if (OPEN.has(normAt(view, at)) || /[a-z]{2}est$/.test(normAt(view, at))) return true
  return false
}
