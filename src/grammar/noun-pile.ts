import type {Detector} from '../detect/detector.js'
import {isPlural} from '../english/nouns.js'
import {showsCode} from '../text/code.js'
import {hasSpaceBefore} from '../text/neighbours.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {words} from './syntax/words.js'

/** Writers on technical subjects pile up five now and then, and nobody six. */
const PILE = 6
const LOW_PILE = 5
const SMALL = /^[a-z]{2,}$/
const LOOSE = words('noun-pile-loose')

/** "the water supply system quality control commission meeting": nouns without end, none of them a plural but the last. */
export const detector: Detector = {
  ids: ['grammar-noun-pile'],
  find({tags: view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      let end = index
      while (isPart(view, end, index) || isInnerAdjective(view, end, index)) end++
      if (end > index && isNounAt(view, end, index)) end++
      if (end === index) continue
      const count = new Set(view.tokens.slice(index, end).map(({norm}) => norm)).size
      if (count >= PILE) report('grammar-noun-pile', index, end, [], {confidence: showsCode(view) ? 'low' : 'medium'})
      else if (count === LOW_PILE) report('grammar-noun-pile', index, end, [], {confidence: 'low'})
      index = end - 1
    }
  },
}

/** A noun in small letters behind white space on the same line; a plural may be a verb, or ends the pile. */
function isPart(view: TaggedView, index: number, start: number): boolean {
  return isNounAt(view, index, start) && !isPlural(tokenAt(view, index).norm)
}

/** "satellite navigation unmanned planting technology": an adjective behind two nouns belongs to the pile. */
function isInnerAdjective(view: TaggedView, index: number, start: number): boolean {
  if (index < start + 2 || tagAt(view, index) !== 'ADJ' || !SMALL.test(tokenAt(view, index).text)) return false
  const {norm} = tokenAt(view, index)
  return isNounAt(view, index + 1, start) && !LOOSE.has(norm) && !/ing$/.test(norm)
}

function isNounAt(view: TaggedView, index: number, start: number): boolean {
  const token = view.tokens[index]
  if (token === undefined || tagAt(view, index) !== 'NOUN' || !SMALL.test(token.text)) return false
  if (token.literal || token.joined) return false
  if (index === start) return true
  return hasSpaceBefore(token) && !token.lineStart && token.sentence === tokenAt(view, start).sentence
}
