import type {Detector} from '../detect/detector.js'
import {FINITE_AUXILIARIES, OBJECT_PRONOUNS} from '../english/closed-classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {isWordAt, normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const POSITIVE: ReadonlyMap<string, string> = new Map([
  ['nothing', 'anything'],
  ['nobody', 'anybody'],
  ['nowhere', 'anywhere'],
  ['neither', 'either'],
  ['never', 'ever'],
])
const MEANT = words('double-negative-meant')
const REACH_OF_PAIR = 6
/** Marks that open a clause; before them "nothing" has another verb. */
const BOUNDARY = /^[.!?;:,(—–"]$/

/** Two negatives in one clause: "did not see nothing", "do not want neither", "nobody did not come". */
export const detector: Detector = {
  ids: ['grammar-double-negative'],
  find({tags: view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      if (isNegatedSubject(view, index)) report('grammar-double-negative', index, index + 3, [])
      const second = negatedObject(view, index)
      if (second === undefined) continue
      const positive = POSITIVE.get(normAt(view, second))
      // "not … neither A nor B" would have to lose its "nor" too.
      const isPaired = view.tokens.slice(second + 1, second + 1 + REACH_OF_PAIR).some(({norm}) => norm === 'nor')
      report('grammar-double-negative', second, second + 1, isPaired || positive === undefined ? [] : [positive])
    }
  },
}

/** "not" + verb [+ pronoun] + "nothing": where the second negative stands. */
function negatedObject(view: TaggedView, index: number): number | undefined {
  const {norm, literal, sentence} = tokenAt(view, index)
  const isNegated = norm === 'cannot' || (norm === 'not' && isAuxiliary(view, index - 1))
  if (!isNegated || literal) return undefined
  let at = index + 1
  while (isIn(view, at, sentence) && tagAt(view, at) === 'ADV' && !POSITIVE.has(normAt(view, at))) at++
  if (!isIn(view, at, sentence) || !isVerb(view, at) || MEANT.has(normAt(view, at))) return undefined
  at++
  if (normAt(view, at) === 'to' && isIn(view, at + 1, sentence) && isVerb(view, at + 1)) {
    if (MEANT.has(normAt(view, at + 1))) return undefined
    at += 2
  }
  if (OBJECT_PRONOUNS.has(normAt(view, at))) at++
  return isIn(view, at, sentence) && POSITIVE.has(normAt(view, at)) && !tokenAt(view, at).literal ? at : undefined
}

/** "nobody did not come" at the head of a clause. */
function isNegatedSubject(view: TaggedView, index: number): boolean {
  const {norm, literal, sentence} = tokenAt(view, index)
  return (
    (norm === 'nobody' || norm === 'nothing') &&
    !literal &&
    isClauseHead(view, index) &&
    isAuxiliary(view, index + 1) &&
    normAt(view, index + 2) === 'not' &&
    isIn(view, index + 3, sentence) &&
    isVerb(view, index + 3)
  )
}

function isClauseHead(view: TaggedView, index: number): boolean {
  const before = view.tokens[index - 1]
  const {sentence} = tokenAt(view, index)
  return before?.sentence !== sentence || BOUNDARY.test(before.text) || /^(?:but|because|when)$/.test(before.norm)
}

const isAuxiliary = (view: TaggedView, index: number): boolean => FINITE_AUXILIARIES.has(normAt(view, index))
const isVerb = (view: TaggedView, index: number): boolean =>
  tagAt(view, index) === 'VERB' || /^(?:have|be)$/.test(normAt(view, index))
const isIn = (view: TaggedView, index: number, sentence: number): boolean =>
  view.tokens[index]?.sentence === sentence && isWordAt(view, index)
