import type {Detector} from '../detect/detector.js'
import {speechOf} from '../text/speech.js'
import {sentenceEnd, tokenAt} from '../text/token.js'
import {clauseAt} from './syntax/clause.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const GOVERNORS = words('comma-that-governors')

/** "He said, that the pier is shut". The fix drops the comma. */
export const detector: Detector = {
  ids: ['grammar-comma-that'],
  find({tags: view}, report) {
    const speech = speechOf(view)
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (text !== ',' || speech[index] === true) continue
      if (normAt(view, index + 1) !== 'that' || !GOVERNORS.has(normAt(view, index - 1))) continue
      if (index + 2 >= sentenceEnd(view, index) || clauseAt(view, index + 2, true) === undefined) continue
      report('grammar-comma-that', index, index + 2, [` ${tokenAt(view, index + 1).text}`])
    }
  },
}
