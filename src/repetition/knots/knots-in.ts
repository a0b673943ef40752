import type {Document} from '../../detect/document.js'
import {showsCode} from '../../text/code.js'
import {findSaidAgain} from './said-again.js'
import {type Knot, knotsOf} from './say-once.js'
import {type Sequence, sequenceOf} from './sequence.js'
import type {Surplus} from './surplus.js'

/** What the detectors of repetition share of a document. */
interface DocumentKnots {
  readonly sequence: Sequence
  /** As sure as the settings ask for, in order. */
  readonly knots: readonly Knot[]
}

const known = new WeakMap<Document, DocumentKnots>()

/** The tokens of a document as numbers, and the knots of what is said again there; found once a document. */
export function knotsIn(document: Document): DocumentKnots {
  const before = known.get(document)
  if (before !== undefined) return before
  const {tokens, asides, isList} = document.view
  const sequence = sequenceOf(tokens, {asides, hasCode: showsCode(document.view)})
  const isWithin = ({start, end}: Surplus): boolean => tokens[start]?.paragraph === tokens[end - 1]?.paragraph
  const again = findSaidAgain(sequence, document.settings.confidence)
  // Strings of a program say the same in many places.
  const found = {sequence, knots: knotsOf(isList === true ? again.filter(isWithin) : again)}
  known.set(document, found)
  return found
}
