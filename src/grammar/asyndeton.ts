import type {Detector} from '../detect/detector.js'
import {behind} from '../detect/stretch.js'
import {shapeOf, type VerbShape} from '../english/verbs.js'
import {TokenClass} from '../text/classes.js'
import {speechOf} from '../text/speech.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceEnd, tokenAt} from '../text/token.js'
import {isQuoteMark} from '../text/token-kinds.js'
import {clauseAt} from './syntax/clause.js'
import {normAt} from './syntax/sentence.js'
import {COMMENTS, statementsBeforeCommas} from './syntax/statement.js'

const MOST_TOKENS = 30

/** Verbs of one subject in a row with no "and" before the last: "The lamp changes its colour, lights the room." */
export const detector: Detector = {
  ids: ['grammar-asyndeton'],
  find({tags: view}, report) {
    const speech = speechOf(view)
    for (const {subject, comma, isAmbiguous} of statementsBeforeCommas(view)) {
      const verb = clauseAt(view, subject)?.verb
      const shape = verb === undefined || isAmbiguous ? undefined : finiteShape(view, verb)
      if (verb === undefined || shape === undefined || speech[comma] === true) continue
      // "He says the price, agreed to by all, casts doubt", "there was a boat, became a wreck"
      if (COMMENTS.has(normAt(view, verb)) || normAt(view, subject) === 'there') continue
      const last = lastPredicate(view, comma, shape)
      if (last === undefined) continue
      const next = tokenAt(view, last + 1).text
      const fix = last === comma ? ` and ${next}` : `, and ${next}`
      report('grammar-asyndeton', last, last + 2, [fix], {from: behind(view, last - 1)})
    }
  },
}

/** The shape of a verb that tells tense and number, so that another can be seen to go with it. */
function finiteShape(view: TaggedView, verb: number): VerbShape | undefined {
  const {norm} = tokenAt(view, verb)
  if (/^(?:is|has|does)$/.test(norm)) return 's'
  if (norm === 'was') return 'past'
  const shape = shapeOf(norm)
  if (shape === 'past-or-participle') return 'past'
  return shape === 's' || shape === 'past' ? shape : undefined
}

/** The comma before the last of the verbs, if the sentence ends with it and nothing joins it. */
function lastPredicate(view: TaggedView, comma: number, shape: VerbShape): number | undefined {
  const end = sentenceEnd(view, comma)
  if (end - comma > MOST_TOKENS || !/^[.!]$/.test(normAt(view, end - 1)) || !isPredicate(view, comma + 1, shape))
    return undefined
  let last = comma
  for (let at = comma + 1; at < end - 1; at++) {
    const token = tokenAt(view, at)
    if (/^(?:and|or|but|nor|then|said|says|so)$/.test(token.norm) || /^[;:—()]$/.test(token.norm) || isQuoteMark(token))
      return undefined
    if (token.norm !== ',') continue
    if (!isPredicate(view, at + 1, shape)) return undefined
    last = at
  }
  return last
}

function isPredicate(view: TaggedView, index: number, shape: VerbShape): boolean {
  const token = view.tokens[index]
  // "…, writes the paper": who says it stands last.
  if (
    token === undefined ||
    token.text !== token.norm ||
    COMMENTS.has(token.norm) ||
    (token.classes & TokenClass.word) === 0
  )
    return false
  const tag = tagAt(view, index)
  if (/^(?:is|has)$/.test(token.norm)) return shape === 's'
  if (tag !== 'VERB' || finiteShape(view, index) !== shape) return false
  // What looks like a participle is a verb only with its object: ", denied his guilt".
  if (shapeOf(token.norm) !== 'past-or-participle') return true
  return /^(?:DET|PRON)$/.test(tagAt(view, index + 1))
}
