import type {Detector} from '../detect/detector.js'
import {SUBJECT_PRONOUNS} from '../english/closed-classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {normAt, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

/** So many words back a verb of telling may stand. */
const REACH = 30
const OBJECT_RELATIVES = words('doubled-pronoun-relatives')
const CONTENT = words('doubled-pronoun-content')
const TELLING = words('doubled-pronoun-telling')

/** "the house that he built it", "the town where we live there", "the man whom I met him". */
export const detector: Detector = {
  ids: ['grammar-doubled-pronoun'],
  find({tags: view}, report) {
    for (const {start, end, isQuoted} of sentencesOf(view)) {
      for (let index = start + 1; index + 2 < end && !isQuoted; index++) {
        const relative = normAt(view, index)
        const before = normAt(view, index - 1)
        if (!OBJECT_RELATIVES.has(relative) || !SUBJECT_PRONOUNS.has(normAt(view, index + 1))) continue
        if (tagAt(view, index - 1) !== 'NOUN' && before !== ',') continue
        if (relative === 'that' && (CONTENT.has(before) || before === ',')) continue
        const verb = verbBehind(view, index + 2)
        if (verb === undefined || !isDouble(view, verb + 1, relative, end)) continue
        if (relative !== 'where' && !isRelative(view, start, index)) continue
        report('grammar-doubled-pronoun', verb, verb + 2, [tokenAt(view, verb).text])
      }
    }
  },
}

function verbBehind(view: TaggedView, index: number): number | undefined {
  let at = index
  while (/^(?:AUX|ADV|PART)$/.test(tagAt(view, at)) && at < index + 4) at++
  return tagAt(view, at) === 'VERB' ? at : undefined
}

function isDouble(view: TaggedView, index: number, relative: string, end: number): boolean {
  const norm = normAt(view, index)
  const isEnd = index + 1 >= end || /^[,;.]$/.test(normAt(view, index + 1)) || tagAt(view, index + 1) === 'AUX'
  if (!isEnd) return false
  if (relative === 'where') return norm === 'there'
  return relative === 'whom' ? /^(?:him|her|them)$/.test(norm) : norm === 'it' || norm === 'them'
}

/** No verb of telling stands before, as in "told the man that he had it", nor "so … that". */
const isRelative = (view: TaggedView, start: number, index: number): boolean =>
  !view.tokens.slice(Math.max(start, index - REACH), index).some(({norm}) => TELLING.has(norm))
