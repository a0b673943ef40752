import type {Detector} from '../detect/detector.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {isQuoteMark} from '../text/token-kinds.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

/** So many tokens a quotation may have between its two verbs. */
const LONGEST_QUOTATION = 150
const SHORTEST_QUOTATION = 4
/** So near before the first verb, another quotation has ended, and the verb goes with that one. */
const REACH = 5
/** "said with a smile": between the first verb and the quotation. */
const MOST_BETWEEN = 6
const SAYING = words('said-twice-saying')

/** One quotation with two verbs of saying round it: "The coach said, “We won,” he said." */
export const detector: Detector = {
  ids: ['grammar-said-twice'],
  find({tags: view}, report) {
    for (let index = 1; index < view.tokens.length; index++) {
      if (!isMark(view, index) || !isIntroduced(view, index)) continue
      const close = closeOf(view, index)
      const end = close === undefined ? undefined : secondEnd(view, close)
      if (close === undefined || end === undefined) continue
      // Over paragraphs, newspapers name the speaker again.
      const isOne = tokenAt(view, index).paragraph === tokenAt(view, close).paragraph
      report('grammar-said-twice', end - 2, end, [], {confidence: isOne ? 'medium' : 'low'})
    }
  },
}

const isMark = (view: TaggedView, index: number): boolean => {
  const token = view.tokens[index]
  return isQuoteMark(token) && token?.text !== "'" && token?.text !== '’' && token?.text !== '‘'
}

/** "The coach said with a smile, “…": not "“We,” the coach said, “won”". */
function isIntroduced(view: TaggedView, open: number): boolean {
  const verb = introducingVerb(view, open)
  // "I told him", "what he said": others may say so in turn.
  if (verb === undefined || /^(?:i|we|you|who|what|which|to)$/.test(normAt(view, verb - 1))) return false
  const {sentence} = tokenAt(view, verb)
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    if (isMark(view, at)) return false
    if (view.tokens[at]?.sentence !== sentence) return true
  }
  return true
}

function introducingVerb(view: TaggedView, open: number): number | undefined {
  const before = normAt(view, open - 1)
  if (SAYING.has(before)) return open - 1
  if (!/^(?:,|:|that)$/.test(before)) return undefined
  for (let at = open - 2; at > open - 2 - MOST_BETWEEN; at--) {
    if (SAYING.has(normAt(view, at))) return at
    if (!/^(?:ADP|DET|NOUN|ADJ|PROPN|PRON|NUM)$/.test(tagAt(view, at))) return undefined
  }
  return undefined
}

/** The mark that closes the quotation, if it ends as speech does. */
function closeOf(view: TaggedView, open: number): number | undefined {
  const last = Math.min(open + LONGEST_QUOTATION, view.tokens.length)
  for (let at = open + 1; at < last; at++) {
    if (!isMark(view, at)) continue
    const isSpeech = /^[,.!?]$/.test(normAt(view, at - 1)) || isComma(view, at + 1)
    return isSpeech && at - open > SHORTEST_QUOTATION ? at : undefined
  }
  return undefined
}

const isComma = (view: TaggedView, index: number): boolean => normAt(view, index) === ','

/** Where a second "he said" ends that follows the quotation. */
function secondEnd(view: TaggedView, close: number): number | undefined {
  const first = isComma(view, close + 1) ? close + 2 : close + 1
  const [one, two] = [view.tokens[first], view.tokens[first + 1]]
  if (one === undefined || two === undefined || one.text !== one.norm) return undefined
  const isHe = /^(?:he|she|they|it)$/.test(one.norm) && SAYING.has(two.norm)
  const isSaid = SAYING.has(one.norm) && /^(?:he|she|they)$/.test(two.norm)
  return isHe || isSaid ? first + 2 : undefined
}
