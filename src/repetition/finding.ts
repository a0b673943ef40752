import type {Finding} from '../detect/finding.js'
import {CONFIDENCES, type Confidence, findingAt} from '../detect/finding.js'
import {behind, type Edge} from '../detect/stretch.js'
import type {TokenView} from '../text/token.js'
import {findGrowingTails} from './growing.js'
import {isOverlong} from './long-tokens.js'
import {findSaidAgain} from './said-again.js'
import {type Knot, knotsOf, saidOnce} from './say-once.js'
import {findSentencesAgain, type SentenceAgain} from './sentences.js'
import {type Sequence, sequenceOf} from './sequence.js'
import type {Surplus} from './surplus.js'

/** The page of the reference that describes what the check of repetition reports. */
const PAGE = 'repetition/checks'

export const REPETITION_IDS = [
  'repetition-gloss',
  'repetition-growing',
  'repetition-item',
  'repetition-letters',
  'repetition-loop',
  'repetition-phrase',
  'repetition-sentence',
  'repetition-word',
] as const

type Id = (typeof REPETITION_IDS)[number]

const WHY: Readonly<Record<Exclude<Id, 'repetition-sentence'>, string>> = {
  'repetition-gloss':
    'The brackets say again what stands before them: a foreign name and its explanation became the same English.',
  'repetition-growing':
    'Each clause says all of the one before it and a little more, as a translation engine does that lost its way.',
  'repetition-item':
    'The same thing is named twice: the source has two words for it, and the translation took one for both.',
  'repetition-letters': 'No word is as long as this. The translation could not stop writing, or ran words together.',
  'repetition-loop':
    'The same words stand many times in a row, as a translation engine writes them that lost its way. What followed in the source may be missing.',
  'repetition-phrase':
    'The same words stand twice in a row: the translation rendered them once where they stand in the source and once where they stand in English.',
  'repetition-word': 'The same word stands twice in a row, which English does not say.',
}

const WHY_SENTENCE: Readonly<Record<SentenceAgain['manner'], string>> = {
  exact: 'The sentence stands here twice: the translation rendered it two times.',
  reordered:
    'The sentence has the content words of one just before it, in another order or form: the translation may have rendered one sentence two times.',
  shorter:
    'The sentence is the head of the one beside it, which says more: the translation may have rendered one sentence two times.',
}

/** Words, phrases and sentences of a document that are said again, and words without end. */
export function findRepetitions(view: TokenView, least: Confidence): Finding[] {
  const sequence = sequenceOf(view.tokens)
  const accepts = ({confidence}: Surplus): boolean => CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(least)
  const knots = knotsOf(findSaidAgain(sequence).filter(accepts))
  return [
    ...knots.map((knot) => knotFinding(view, sequence, knot, accepts)),
    ...outside(knots, findSentencesAgain(view, sequence)).map((again) => sentenceFinding(view, again)),
    ...findGrowingTails(sequence).map(({start, end}) => {
      return findingOf(view, 'repetition-growing', WHY['repetition-growing'], 'medium', start, end, [])
    }),
    ...overlongTokens(view),
  ]
}

function knotFinding(view: TokenView, sequence: Sequence, knot: Knot, accepts: (surplus: Surplus) => boolean): Finding {
  const {id, confidence} = knot.longest
  const once = saidOnce(sequence, knot, accepts)
  return findingOf(view, id, WHY[id], confidence, knot.start, knot.end, once === undefined ? [] : [once])
}

/** The sentences that are not part of a loop: a loop of a thousand sentences is one finding. Both lists are in order. */
function outside(knots: readonly Knot[], sentences: readonly SentenceAgain[]): SentenceAgain[] {
  let next = 0
  return sentences.filter(({start}) => {
    while ((knots[next]?.end ?? Infinity) <= start) next++
    const knot = knots[next]
    return knot === undefined || knot.longest.id !== 'repetition-loop' || start < knot.start
  })
}

function sentenceFinding(view: TokenView, {start, end, manner, isAdjacent, isDoubtful}: SentenceAgain): Finding {
  const confidence = isDoubtful ? 'low' : manner === 'exact' && isAdjacent ? 'high' : 'medium'
  const canGo = manner !== 'reordered' && isAdjacent && !isDoubtful
  const from = canGo ? behind(view, start - 1) : undefined
  return findingOf(view, 'repetition-sentence', WHY_SENTENCE[manner], confidence, start, end, canGo ? [''] : [], from)
}

function overlongTokens(view: TokenView): Finding[] {
  const found: Finding[] = []
  for (const [index, token] of view.tokens.entries())
    if (isOverlong(token))
      found.push(findingOf(view, 'repetition-letters', WHY['repetition-letters'], 'medium', index, index + 1, []))
  return found
}

function findingOf(
  view: TokenView,
  id: Id,
  why: string,
  confidence: Confidence,
  start: number,
  end: number,
  expected: readonly string[],
  from?: Edge,
): Finding {
  return findingAt(
    view,
    {id, kind: 'repetition', page: PAGE, languages: [], why, confidence},
    start,
    end,
    expected,
    from,
  )
}
