import {isCollective, isMass, isNoun, isPlural} from '../../english/nouns.js'
import {TokenClass} from '../../text/classes.js'
import {type TaggedView, tagAt} from '../../text/tags.js'
import {tokenAt} from '../../text/token.js'
import {type NounPhrase, nounPhraseAt} from './noun-phrase.js'
import {hasClass, normAt} from './sentence.js'
import {words} from './words.js'

/** Phrases of place and time before a clause: "Next week in the old port", "As a result of the storm, in Brest,". */
export interface Opening {
  /** Behind the last phrase, adverb or comma. */
  readonly end: number
  /** Whether a comma closes it. */
  readonly isClosed: boolean
}

const PREPOSITIONS = words('opening-prepositions')
const INNER_PREPOSITIONS = words('opening-inner-prepositions')
const CAUSES = words('opening-causes')
const BEFORE_TIME = words('opening-before-time')
const TIMES = words('adverb-place-times')
const NO_ADVERBS = words('opening-no-adverbs')
const NAME_HEADS = words('opening-name-heads')
const MOST_PHRASES = 6

/** The opening at a token, if it has a phrase in it and none whose last noun could as well be a subject. */
export function openingAt(view: TaggedView, start: number, end: number): Opening | undefined {
  let at = start
  let hasPhrase = false
  let isBare = false
  for (let count = 0; count < MOST_PHRASES && at < end; count++) {
    const preposition = prepositionEnd(view, at, hasPhrase)
    if (preposition !== undefined) {
      const phrase = phraseEnd(view, preposition)
      if (phrase === undefined) return undefined
      at = phrase
      hasPhrase = true
      isBare = false
    } else if (BEFORE_TIME.has(normAt(view, at)) && isTime(view, at + 1)) {
      at += 2
      isBare = true
    } else if (tagAt(view, at) === 'ADV' && !NO_ADVERBS.has(normAt(view, at))) at++
    else break
    if (normAt(view, at) === ',') at++
  }
  // "In Brest this year marks the end of the war"
  return hasPhrase && !isBare && at < end ? {end: at, isClosed: normAt(view, at - 1) === ','} : undefined
}

/** The last word of a preposition: "in", "because of", "due to", "as a result of". */
function prepositionEnd(view: TaggedView, index: number, isInner: boolean): number | undefined {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((at) => normAt(view, index + at))
  if (first === 'as' && third === 'result' && fourth === 'of') return index + 3
  if (CAUSES.has(`${first}-${second}`)) return index + 1
  const isPreposition = PREPOSITIONS.has(first ?? '') || (isInner && INNER_PREPOSITIONS.has(first ?? ''))
  return isPreposition ? index : undefined
}

const isTime = (view: TaggedView, index: number): boolean =>
  TIMES.has(normAt(view, index)) || (tokenAt(view, index).classes & TokenClass.weekday) !== 0

function phraseEnd(view: TaggedView, preposition: number): number | undefined {
  const at = preposition + 1
  // "at least", "at first"
  if (/^(?:least|most|first|last|best|worst|once)$/.test(normAt(view, at)) && normAt(view, preposition) === 'at')
    return undefined
  if (hasClass(view, at, TokenClass.year)) return at + 1
  const phrase = nounPhraseAt(view, at)
  if (phrase === undefined || !isWhole(view, phrase)) return undefined
  // "on May 12"
  const isDated = hasClass(view, phrase.head, TokenClass.month) && hasClass(view, phrase.end, TokenClass.digits)
  return isDated ? phrase.end + 1 : phrase.end
}

/** Whether the last of several nouns is no subject, as in "In London Smith", "In stoppage time Smith", "During the night winds". */
function isWhole(view: TaggedView, {head, nouns, determiner, start}: NounPhrase): boolean {
  if (nouns === 1) return true
  if (tagAt(view, head - 1) === 'PROPN' && tagAt(view, head) === 'PROPN')
    return isNoun(normAt(view, head)) || NAME_HEADS.has(normAt(view, start))
  if (tagAt(view, head) !== 'NOUN') return false
  // "in two Mexican states": an attribute of the noun.
  if (nouns === 2 && hasClass(view, start, TokenClass.number) && tagAt(view, head - 1) === 'PROPN') return true
  return determiner !== undefined && isCountedOnce(normAt(view, head))
}

/** A singular that could not be a subject without a determiner of its own, as "winds", "traffic" and "police" could. */
const isCountedOnce = (noun: string): boolean => !isPlural(noun) && !isMass(noun) && !isCollective(noun)
