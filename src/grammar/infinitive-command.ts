import type {Detector} from '../detect/detector.js'
import {FINITE_AUXILIARIES} from '../english/closed-classes.js'
import {isNumberOfItem} from '../text/item-number.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {normAt, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const PHRASES = words('infinitive-command-phrases')

/** "Not to open the lid.", "It is forbidden" aside: a sentence that is nothing but "not" and an infinitive with its object. */
export const detector: Detector = {
  ids: ['grammar-infinitive-command'],
  find({tags: view}, report) {
    for (const sentence of sentencesOf(view)) {
      const {end, mark, isQuoted} = sentence
      const start = isNumberOfItem(view, sentence.start) ? sentence.start + 1 : sentence.start
      if (isQuoted || !/^[.!]?$/.test(mark) || end - start < 4 || !isCommand(view, start, end)) continue
      report('grammar-infinitive-command', start, start + 2, ['Do not'])
    }
  },
}

function isCommand(view: TaggedView, start: number, end: number): boolean {
  if (normAt(view, start) !== 'not' || normAt(view, start + 1) !== 'to') return false
  if (tagAt(view, start + 2) !== 'VERB' || PHRASES.has(normAt(view, start + 2))) return false
  if (!/^(?:DET|PRON|ADP|NOUN|ADJ)$/.test(tagAt(view, start + 3))) return false
  for (let at = start + 3; at < end; at++)
    if (FINITE_AUXILIARIES.has(normAt(view, at)) || tagAt(view, at) === 'AUX' || normAt(view, at) === ',') return false
  return true
}
