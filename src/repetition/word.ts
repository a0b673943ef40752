import type {Detector} from '../detect/detector.js'
import {knotsIn} from './knots/knots-in.js'
import {saidOnce} from './knots/say-once.js'

/**
 * What is said again straight behind itself. Repetitions that overlap are decided together, whatever their kind: the one that takes
 * in most is reported, and the fix says all of them once.
 */
export const detector: Detector = {
  ids: ['repetition-gloss', 'repetition-item', 'repetition-loop', 'repetition-phrase', 'repetition-word'],
  find(document, report) {
    const {sequence, knots} = knotsIn(document)
    for (const knot of knots) {
      const {id, confidence} = knot.longest
      const once = saidOnce(sequence, knot, document.settings.confidence)
      report(id, knot.start, knot.end, once === undefined ? [] : [once], {confidence})
    }
  },
}
