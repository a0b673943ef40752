import type {Detector} from '../detect/detector.js'
import {COORDINATORS} from '../english/closed-classes.js'
import {showsCode} from '../text/code.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceEnd} from '../text/token.js'
import {clauseAt} from './syntax/clause.js'
import {normAt} from './syntax/sentence.js'
import {afterOpeners, statementsBeforeCommas} from './syntax/statement.js'
import {words} from './syntax/words.js'

const DEGREES = /^(?:many|much|few|little|long|often|far|soon)$/
const ADVERBS = words('comma-however-adverbs')
const CONDITIONS = words('comma-however-conditions')

/** An adverb between two sentences as if it were a conjunction: "It was late, however, the shop was open". */
export const detector: Detector = {
  ids: ['grammar-comma-however'],
  find({tags: view}, report) {
    const confidence = showsCode(view) ? 'low' : 'medium'
    for (const {comma} of statementsBeforeCommas(view)) {
      const adverb = view.tokens[comma + 1]
      if (adverb === undefined || !ADVERBS.has(adverb.norm)) continue
      // "A stone, however small, falls": it belongs to the word behind it.
      const isOfDegree = DEGREES.test(normAt(view, comma + 2)) || tagAt(view, comma + 2) === 'ADJ'
      if (adverb.norm === 'however' && isOfDegree) continue
      const next = comma + (view.tokens[comma + 2]?.text === ',' ? 3 : 2)
      // "They are functions, however, so they can be called": it belongs to the clause before.
      if (COORDINATORS.has(normAt(view, next)) || /[-—–]/.test(view.tokens[next]?.before ?? '')) continue
      if (next >= sentenceEnd(view, comma) || !opensClause(view, next)) continue
      report('grammar-comma-however', comma, comma + 2, [`; ${adverb.text}`], {confidence})
    }
  },
}

/** "it rains", "in May it rains", "if it rains, …": a clause, or a condition that goes before one. */
function opensClause(view: TaggedView, index: number): boolean {
  const subject = CONDITIONS.has(normAt(view, index)) ? index + 1 : afterOpeners(view, index)
  return clauseAt(view, subject) !== undefined
}
