import type {Finding} from '../detect/finding.js'
import {FINITE_AUXILIARIES, OBJECT_PRONOUNS} from '../english/closed-classes.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {type Token, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-double-negative',
  languages: ['ru', 'uk', 'cs', 'pl', 'es', 'it', 'pt', 'ro'],
  why: 'Two negatives, as in languages that say "not" beside every "nothing" and "nobody". English negates once: "did not see anything", "nobody came".',
  confidence: 'medium',
} as const

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
export function findDoubleNegatives(view: TaggedView): Finding[] {
  return view.tokens.flatMap((_, index) => negatedObject(view, index) ?? negatedSubject(view, index) ?? [])
}

/** "not" + verb [+ pronoun] + "nothing": the second one becomes its positive. */
function negatedObject(view: TaggedView, index: number): Finding | undefined {
  const {norm, literal, sentence} = tokenAt(view, index)
  const isNegated = norm === 'cannot' || (norm === 'not' && isAuxiliary(view.tokens[index - 1]))
  if (!isNegated || literal) return undefined
  let at = index + 1
  while (isIn(view, at, sentence) && tagAt(view, at) === 'ADV' && !POSITIVE.has(tokenAt(view, at).norm)) at++
  if (!isIn(view, at, sentence) || !isVerb(view, at) || MEANT.has(tokenAt(view, at).norm)) return undefined
  at++
  if (view.tokens[at]?.norm === 'to' && isIn(view, at + 1, sentence) && isVerb(view, at + 1)) {
    at++
    if (MEANT.has(tokenAt(view, at).norm)) return undefined
    at++
  }
  if (OBJECT_PRONOUNS.has(view.tokens[at]?.norm ?? '')) at++
  if (!isIn(view, at, sentence)) return undefined
  const second = tokenAt(view, at)
  const positive = POSITIVE.get(second.norm)
  if (positive === undefined || second.literal) return undefined
  // "not … neither A nor B" would have to lose its "nor" too.
  const isPaired = view.tokens.slice(at + 1, at + 1 + REACH_OF_PAIR).some((token) => token.norm === 'nor')
  return findingOf(view, RULE, at, at + 1, isPaired ? [] : [positive])
}

/** "nobody did not come" at the head of a clause. */
function negatedSubject(view: TaggedView, index: number): Finding | undefined {
  const {norm, literal, sentence} = tokenAt(view, index)
  if ((norm !== 'nobody' && norm !== 'nothing') || literal || !isClauseHead(view, index)) return undefined
  if (!isIn(view, index + 2, sentence) || !isAuxiliary(view.tokens[index + 1])) return undefined
  if (view.tokens[index + 2]?.norm !== 'not' || !isIn(view, index + 3, sentence) || !isVerb(view, index + 3))
    return undefined
  return findingOf(view, RULE, index, index + 3, [])
}

function isClauseHead(view: TaggedView, index: number): boolean {
  const before = view.tokens[index - 1]
  const {sentence} = tokenAt(view, index)
  return before?.sentence !== sentence || BOUNDARY.test(before.text) || /^(?:but|because|when)$/.test(before.norm)
}

const isAuxiliary = (token: Token | undefined): boolean => token !== undefined && FINITE_AUXILIARIES.has(token.norm)
const isVerb = (view: TaggedView, index: number): boolean =>
  tagAt(view, index) === 'VERB' || /^(?:have|be)$/.test(tokenAt(view, index).norm)
const isIn = (view: TaggedView, index: number, sentence: number): boolean =>
  view.tokens[index]?.sentence === sentence && (tokenAt(view, index).classes & TokenClass.word) !== 0
