import {findingAt} from '../pattern/finding.js'
import type {Confidence} from '../pattern/rule.js'
import type {Finding} from '../pattern/rule-set.js'
import {behind, type Edge} from '../pattern/stretch.js'
import type {TokenView} from '../text/token.js'
import {findGrowingTails} from './growing.js'
import {overlength} from './long-tokens.js'
import {findSaidAgain} from './said-again.js'
import {knotsOf, saidOnce} from './say-once.js'
import {findSentencesAgain} from './sentences.js'
import {isTranscript} from './sequence.js'
import type {Surplus} from './surplus.js'

/** The page of the reference that describes what the check of repetition reports. */
const PAGE = 'repetition/checks'

export const REPETITION_IDS = [
  'repetition-growing',
  'repetition-letters',
  'repetition-loop',
  'repetition-phrase',
  'repetition-sentence',
  'repetition-word',
] as const

type Id = (typeof REPETITION_IDS)[number]

const WHY: Readonly<Record<Exclude<Id, 'repetition-sentence'>, string>> = {
  'repetition-growing':
    'Each clause says all of the one before it and a little more, as a translation engine does that lost its way.',
  'repetition-letters': 'No word is as long as this. The translation could not stop writing, or ran words together.',
  'repetition-loop':
    'The same words stand many times in a row, as a translation engine writes them that lost its way. What followed in the source may be missing.',
  'repetition-phrase':
    'The same words stand twice in a row: the translation rendered them once where they stand in the source and once where they stand in English.',
  'repetition-word': 'The same word stands twice in a row, which English does not say.',
}

/** Words, phrases and sentences of a document that are said again, and words without end. */
export function findRepetitions(view: TokenView, least: Confidence): Finding[] {
  return [
    ...wordsAgain(view, least),
    ...sentencesAgain(view),
    ...findGrowingTails(view.tokens).map(({start, end}) =>
      findingOf(view, 'repetition-growing', 'medium', start, end, []),
    ),
    ...overlongTokens(view),
  ]
}

function wordsAgain(view: TokenView, least: Confidence): Finding[] {
  const isSpoken = isTranscript(view.tokens)
  const accepts = ({confidence}: Surplus): boolean =>
    least === 'low' || (confidence !== 'low' && (least === 'medium' || confidence === 'high'))
  return knotsOf(findSaidAgain(view.tokens, isSpoken).filter(accepts)).map((knot) => {
    const once = saidOnce(view.tokens, knot, isSpoken, accepts)
    const {id, confidence} = knot.longest
    return findingOf(view, id, confidence, knot.start, knot.end, once === undefined ? [] : [once])
  })
}

function sentencesAgain(view: TokenView): Finding[] {
  return findSentencesAgain(view).map(({start, end, isExact, isAdjacent, isRhetoric}) => {
    const why = isExact
      ? 'The sentence stands here twice: the translation rendered it two times.'
      : 'The sentence has the content words of one just before it, in another order: the translation may have rendered one sentence two times.'
    const confidence = isRhetoric || !isExact ? 'low' : isAdjacent ? 'high' : 'medium'
    const canGo = isExact && isAdjacent && !isRhetoric
    const from = canGo ? behind(view, start - 1) : undefined
    return findingOf(view, 'repetition-sentence', confidence, start, end, canGo ? [''] : [], why, from)
  })
}

function overlongTokens(view: TokenView): Finding[] {
  return view.tokens.flatMap((token, index) => {
    return overlength(token) === undefined
      ? []
      : [findingOf(view, 'repetition-letters', 'medium', index, index + 1, [])]
  })
}

function findingOf(
  view: TokenView,
  id: Id,
  confidence: Confidence,
  start: number,
  end: number,
  expected: readonly string[],
  why = id === 'repetition-sentence' ? '' : WHY[id],
  from?: Edge,
): Finding {
  const rule = {id, kind: 'repetition', page: PAGE, languages: [], why, confidence}
  return findingAt(view, rule, start, end, expected, ...(from === undefined ? [] : ([from] as const)))
}
