import type {Detector} from '../detect/detector.js'
import {asks, lacksQuestionMark} from './notation/questions.js'

/** A question by its word order that ends with a full stop, or with nothing: "Are we together or not." */
export const detector: Detector = {
  ids: ['typography-question-mark'],
  find({view}, report) {
    for (let sentence = 0; sentence + 1 < view.sentences.length; sentence++) {
      const end = view.sentences[sentence + 1] ?? 0
      const last = view.tokens[end - 1]
      if (last === undefined || !asks(view, view.sentences[sentence] ?? 0, end)) continue
      if (last.text === '.') report('typography-question-mark', end - 1, end, ['?'], {reason: 'stop'})
      else if (lacksQuestionMark(view, end - 1))
        report('typography-question-mark', end - 1, end, [`${last.text}?`], {reason: 'none'})
    }
  },
}
