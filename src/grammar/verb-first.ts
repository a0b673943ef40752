import type {Finding} from '../detect/finding.js'
import {FINITE_BE, PLURAL_NUMBERS, union} from '../english/closed-classes.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {nounPhraseAt} from './syntax/noun-phrase.js'
import {isParticiple, isWordAt, normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-verb-first',
  languages: ['ru', 'uk', 'cs', 'pl', 'es', 'it', 'pt'],
  why: 'The verb comes before its subject, as in the source. English puts the subject first: "In the village a school was opened".',
  confidence: 'medium',
} as const

const PLACES = words('verb-first-places')
const COUNTERS = union(PLURAL_NUMBERS, words('verb-first-counters'))
const WITH_OBJECT = words('verb-first-with-object')
const APPEARING = words('verb-first-appearing')

/** "In the village was opened a new school.", "Was built a bridge.", "Appeared a new line.", "In the city has many museums." */
export function findVerbFirst(view: TaggedView): Finding[] {
  return sentencesOf(view).flatMap((sentence) => {
    if (sentence.mark === '?' || sentence.isQuoted || sentence.end - sentence.start < 5) return []
    const {start} = sentence
    const place = placeAt(view, sentence)
    const end =
      (place !== undefined || isCapital(view, start) ? passiveAt(view, place ?? start) : undefined) ??
      (place === undefined && isCapital(view, start) ? appearanceAt(view, start) : undefined) ??
      (place === undefined ? undefined : possessionAt(view, place))
    return end === undefined || end >= sentence.end ? [] : [findingOf(view, RULE, start, end, [])]
  })
}

/** Behind a place or time at the head of a sentence: a preposition and a noun that no second noun follows. */
function placeAt(view: TaggedView, {start, end}: Sentence): number | undefined {
  if (!PLACES.has(normAt(view, start))) return undefined
  let at = start
  while (at < end && (normAt(view, at) === 'of' || PLACES.has(normAt(view, at)))) {
    if (isYear(view, at + 1)) {
      at += 2
      continue
    }
    const phrase = nounPhraseAt(view, at + 1)
    if (phrase === undefined || (phrase.nouns > 1 && !isName(view, phrase.head))) return undefined
    at = phrase.end
  }
  return at < end ? at : undefined
}

const isYear = (view: TaggedView, index: number): boolean =>
  ((view.tokens[index]?.classes ?? 0) & TokenClass.year) !== 0

const isCapital = (view: TaggedView, index: number): boolean =>
  (tokenAt(view, index).classes & TokenClass.capital) !== 0

const isName = (view: TaggedView, index: number): boolean => tagAt(view, index) === 'PROPN'

/** Behind "was opened a", "have been found several", "will be held a". */
function passiveAt(view: TaggedView, index: number): number | undefined {
  let at = index
  if (/^ha(?:s|ve)$/.test(normAt(view, at)) && normAt(view, at + 1) === 'been') at += 2
  else if (normAt(view, at) === 'will' && normAt(view, at + 1) === 'be') at += 2
  else if (FINITE_BE.has(normAt(view, at))) at += 1
  else return undefined
  while (/^(?:also|recently|already|later|even)$/.test(normAt(view, at))) at++
  if (!isParticiple(view, at) || WITH_OBJECT.has(normAt(view, at))) return undefined
  return isIndefinite(view, at + 1) ? at + 2 : undefined
}

function isIndefinite(view: TaggedView, index: number): boolean {
  if (!isWordAt(view, index) || !(COUNTERS.has(normAt(view, index)) || isNumber(view, index))) return false
  if (/^(?:about|over)$/.test(normAt(view, index)) && !isNumber(view, index + 1)) return false
  // "was delayed a week", "was held two days later", "was founded more than a century ago"
  return !isMeasure(view, index)
}

const isNumber = (view: TaggedView, index: number): boolean =>
  ((view.tokens[index]?.classes ?? 0) & (TokenClass.number | TokenClass.year)) !== 0

const UNITS =
  /^(?:second|minute|hour|day|night|week|month|year|decade|century|centurie|time|percent|mile|meter|metre|kilometer|kilometre|foot|feet|point|bit|little|lot|few|couple|dozen|while|long|moment|generation|weekend|morning|evening|fortnight|hundred|thousand|million|billion|half|quarter|third|km|m|%)s?$/

function isMeasure(view: TaggedView, index: number): boolean {
  for (let at = index; at < index + 5 && isWordAt(view, at); at++) if (UNITS.test(normAt(view, at))) return true
  return view.tokens[index + 1]?.text === '%' || view.tokens[index + 1]?.text === '$'
}

function appearanceAt(view: TaggedView, index: number): number | undefined {
  if (!APPEARING.has(normAt(view, index)) || !/^(?:an?|several|many|another)$/.test(normAt(view, index + 1)))
    return undefined
  return isMeasure(view, index + 1) ? undefined : index + 2
}

/** "In the city has many museums": the place is no subject. */
function possessionAt(view: TaggedView, index: number): number | undefined {
  if (!/^ha(?:s|ve)$/.test(normAt(view, index))) return undefined
  return /^(?:an?|many|several|no|lots|some|few|two|three)$/.test(normAt(view, index + 1)) ? index + 2 : undefined
}
