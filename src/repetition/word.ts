import type {Detector} from '../detect/detector.js'
import {knotsIn} from './knots/knots-in.js'
import {mendedKnots} from './knots/say-once.js'

/**
 * What is said again straight behind itself. Repetitions that overlap are decided together, whatever their kind: the one that takes
 * in most is reported, and the fix says all of them once.
 */
export const detector: Detector = {
  ids: ['repetition-gloss', 'repetition-item', 'repetition-loop', 'repetition-phrase', 'repetition-word'],
  find(document, report) {
    const {sequence, knots} = knotsIn(document)
    for (const {knot, once} of mendedKnots(sequence, knots, document.settings.confidence)) {
      const {id, confidence} = knot.longest
      report(id, knot.start, knot.end, once === undefined ? [] : [once], {confidence})
    }
  },
}
