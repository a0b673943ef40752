import type {Detector} from '../detect/detector.js'
import {FINITE_AUXILIARIES, SUBJECT_PRONOUNS} from '../english/closed-classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {type Clause, clauseAt} from './syntax/clause.js'
import {nounPhraseAt} from './syntax/noun-phrase.js'
import {normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {firstComma} from './syntax/statement.js'
import {words} from './syntax/words.js'

const TIMES = words('inversion-times')
const CONJUNCTIONS = words('inversion-conjunctions')
const PREPOSITIONS = words('inversion-prepositions')
const NEGATIVES = words('inversion-negatives')
const MOST_OPENING = 3
const MOST_PHRASES = 3

/** "Only then the ferry came", "Only after he had paid, they let him go": behind "only" with its time, place or condition the auxiliary comes first, and so it does behind "never before" and the like. */
export const detector: Detector = {
  ids: ['grammar-inversion'],
  find({tags: view}, report) {
    for (const sentence of sentencesOf(view)) {
      if (sentence.isQuoted || sentence.mark === '?') continue
      const isOnly = normAt(view, sentence.start) === 'only'
      const clause = isOnly ? mainClause(view, sentence) : negatedClause(view, sentence)
      if (clause !== undefined && clause.verb < sentence.end)
        report('grammar-inversion', clause.subject.start, clause.verb + 1, [])
    }
  },
}

/** "Never before we saw", "Under no circumstances you may": only a pronoun is surely a subject. */
function negatedClause(view: TaggedView, {start}: Sentence): Clause | undefined {
  let opener = ''
  for (let at = start; at < start + MOST_OPENING; at++) {
    opener = opener === '' ? normAt(view, at) : `${opener}-${normAt(view, at)}`
    if (!NEGATIVES.has(opener) || !SUBJECT_PRONOUNS.has(normAt(view, at + 1))) continue
    const clause = clauseAt(view, at + 1)
    // "Never you mind!"
    return normAt(view, at + 1) === 'you' && !FINITE_AUXILIARIES.has(normAt(view, at + 2)) ? undefined : clause
  }
  return undefined
}

/** The clause that what "only" opens belongs to, if its subject comes first. */
function mainClause(view: TaggedView, {start}: Sentence): Clause | undefined {
  const norm = normAt(view, start + 1)
  if (TIMES.has(norm)) return clauseAt(view, start + 2, true)
  if (CONJUNCTIONS.has(norm) && clauseAt(view, start + 2) !== undefined) {
    const comma = firstComma(view, start + 2)
    return comma === undefined ? undefined : clauseAt(view, comma + 1, true)
  }
  const behind = PREPOSITIONS.has(norm) ? behindPhrases(view, start + 1) : undefined
  return behind === undefined ? undefined : clauseAt(view, behind, true)
}

/** Behind the prepositional phrases at a token, and what is put in brackets or closes them: "in the second half (late)". */
function behindPhrases(view: TaggedView, start: number): number | undefined {
  let at = start
  for (let count = 0; count < MOST_PHRASES && tagAt(view, at) === 'ADP'; count++) {
    const phrase = /^(?:that|this)$/.test(normAt(view, at + 1)) ? at + 2 : nounPhraseAt(view, at + 1)?.end
    if (phrase === undefined) return count === 0 ? undefined : at
    at = phrase
  }
  if (at === start) return undefined
  if (normAt(view, at) === '(') {
    const close = at + 2
    if (normAt(view, close) === ')') at = close + 1
  }
  return normAt(view, at) === ',' ? at + 1 : at
}
