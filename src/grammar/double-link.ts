import type {Detector} from '../detect/detector.js'
import {FINITE_AUXILIARIES} from '../english/closed-classes.js'
import {shapeOf} from '../english/verbs.js'
import {speechOf} from '../text/speech.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceEnd, sentenceStart, tokenAt} from '../text/token.js'
import {isQuoteMark} from '../text/token-kinds.js'
import {clauseAt} from './syntax/clause.js'
import {normAt} from './syntax/sentence.js'
import {afterOpeners, firstComma, LONGEST_CLAUSE} from './syntax/statement.js'

/** What may open the first clause, and the words that then must not join the second; not "yet", which older prose has there. */
const PAIRS: ReadonlyMap<string, RegExp> = new Map([
  ['although', /^(?:but|however)$/],
  ['though', /^(?:but|however)$/],
  ['despite', /^(?:but|however)$/],
  ['because', /^(?:so|therefore|hence)$/],
  ['since', /^(?:so|therefore|hence)$/],
])

/** A noun with its words, behind another one at most. */
const LONGEST_TOPIC = 20

/** Two conjunctions for one link: "Although it rained, but we went", "Because it rained, so we stayed". The fix drops the second. */
export const detector: Detector = {
  ids: ['grammar-double-link'],
  find({tags: view}, report) {
    const speech = speechOf(view)
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm, literal} = tokenAt(view, index)
      const second = PAIRS.get(norm)
      if (second === undefined || literal || !opensClause(view, index)) continue
      const comma = firstComma(view, index)
      if (comma === undefined || speech[comma] === true || !second.test(normAt(view, comma + 1))) continue
      // "Because it rained, so many came late that …": a word of degree.
      if (/^(?:many|much|few|little|far|that|long)$/.test(normAt(view, comma + 2))) continue
      const next = comma + (view.tokens[comma + 2]?.text === ',' ? 3 : 2)
      if (next >= sentenceEnd(view, index) || !isClause(view, next)) continue
      report('grammar-double-link', comma, next, [','])
    }
  },
}

/** At the head of a sentence or behind "that", behind "even" or a quotation mark at most: in the middle each may belong to another clause. */
function opensClause(view: TaggedView, index: number): boolean {
  const before = view.tokens[index - 1]
  const isFree = before !== undefined && (before.norm === 'even' || isQuoteMark(before))
  const first = isFree ? index - 1 : index
  const start = sentenceStart(view, index)
  return first === start || isToldBefore(view, first) || isTopic(view, start, first)
}

/** "He said that although it rained, but": what follows is all of one clause. */
const isToldBefore = (view: TaggedView, index: number): boolean =>
  normAt(view, index - 1) === 'that' && tagAt(view, index - 1) === 'SCONJ'

/** "The growth of May, although small, but": what stands before the comma has no verb. */
function isTopic(view: TaggedView, start: number, index: number): boolean {
  if (normAt(view, index - 1) !== ',' || index - start > LONGEST_TOPIC) return false
  for (let at = start; at < index; at++) if (isVerb(view, at)) return false
  return true
}

/** What follows has a subject with its verb before its next comma, or behind one that closes a phrase: "but from that day on, the ferries ran". */
function isClause(view: TaggedView, index: number): boolean {
  if (clauseAt(view, afterOpeners(view, index), true) !== undefined) return true
  const end = Math.min(sentenceEnd(view, index), index + LONGEST_CLAUSE)
  let commas = tagAt(view, index) === 'ADP' ? 1 : 0
  for (let at = index; at < end; at++) {
    if (normAt(view, at) === ',' && commas-- === 0) return false
    if (FINITE_AUXILIARIES.has(normAt(view, at)) || isPredicate(view, at)) return true
  }
  return false
}

/** "he left", "the pier stays": a verb that may be finite, right behind a subject. */
const isPredicate = (view: TaggedView, index: number): boolean =>
  tagAt(view, index) === 'VERB' &&
  /^(?:past|s$)/.test(shapeOf(normAt(view, index))) &&
  /^(?:PRON|NOUN|PROPN)$/.test(tagAt(view, index - 1))

/** A verb that may be finite; "Entering the port" is part of a topic. */
const isVerb = (view: TaggedView, index: number): boolean =>
  /^(?:VERB|AUX)$/.test(tagAt(view, index)) && shapeOf(normAt(view, index)) !== 'ing'
