import type {Detector} from '../detect/detector.js'
import {PLURAL_NUMBERS, SUBORDINATORS} from '../english/closed-classes.js'
import {isPlural, isSingularCount, pluralOf, singularOf} from '../english/nouns.js'
import {isForm, shapeOf} from '../english/verbs.js'
import {TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import {isAttached, isSpaced} from '../text/neighbours.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceStart, textOf, tokenAt} from '../text/token.js'
import {inCaseOf} from './syntax/case.js'
import {isNominal, type NounPhrase, nounPhraseAt} from './syntax/noun-phrase.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const BEFORE_SINGULAR = words('determiner-number-before-singular')
const BEFORE_PLURAL = words('determiner-number-before-plural')
const SINGULARS_IN_USE = words('determiner-number-singulars-in-use')
const STANDING_ALONE = words('determiner-number-standing-alone')
const VERBS = words('determiner-number-verbs')
const AMOUNTS = words('determiner-number-amounts')
const PARTICLES = words('determiner-number-particles')

/** A noun in the number that its determiner does not allow. The fix is the other number where the tables know it. */
export const detector: Detector = {
  ids: ['grammar-determiner-number'],
  find({tags: view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm: determiner} = tokenAt(view, index)
      const wanted = numberAfter(view, index)
      const phrase = wanted === undefined ? undefined : nounPhraseAt(view, index)
      if (phrase?.nouns !== 1 || !isPlainHead(view, phrase) || isVerb(view, phrase) || isBroken(view, phrase)) continue
      const {head, end} = phrase
      const noun = normAt(view, head)
      if (wanted === 'plural') {
        const plural = pluralOf(noun)
        if (plural === undefined || noun === 'head' || hasAmount(view, phrase) || isPile(view, end)) continue
        report('grammar-determiner-number', head, end, [plural])
      } else if (isPluralOnly(view, phrase)) {
        const singular = singularOf(noun)
        if (determiner === 'this') report('grammar-determiner-number', index, end, bothNumbers(view, phrase, singular))
        else report('grammar-determiner-number', head, end, singular === undefined ? [] : [singular])
      }
    }
  },
}

/** The head is a plural, and nothing else, that no number counts; "a peaceful people" is a nation. */
function isPluralOnly(view: TaggedView, phrase: NounPhrase): boolean {
  const {head, end} = phrase
  const norm = normAt(view, head)
  if (!isPlural(norm) || norm === 'people' || SINGULARS_IN_USE.has(norm) || hasNumber(view, phrase)) return false
  if (/^(?:DET|PRON)$/.test(tagAt(view, end)) && end < view.tokens.length) return false
  // Words of other languages end so as well, and names of programs: "a pandas", "a devtools".
  return singularOf(norm) !== undefined || !(/(?:os|ets)$/.test(norm) || showsCode(view))
}

/** "This harbours" may want "these harbours" or "this harbour": a verb behind it that shows its number allows only one. */
function bothNumbers(view: TaggedView, {start, head, end}: NounPhrase, singular: string | undefined): string[] {
  const {text} = tokenAt(view, start)
  const middle = textOf(view, start + 1, head)
  const write = (first: string, noun: string): string => [first, middle, noun].filter((word) => word !== '').join(' ')
  const these = write(inCaseOf(text, 'these'), normAt(view, head))
  const one = singular === undefined ? [] : [write(text, singular)]
  return isVerbOfOne(view, end) ? one : [these, ...one]
}

/** Whether a verb in the third person singular stands at token `index`. */
function isVerbOfOne(view: TaggedView, index: number): boolean {
  const norm = normAt(view, index)
  return /^(?:is|was|has|does)$/.test(norm) || (isForm(norm, 's') && tagAt(view, index) === 'VERB')
}

function numberAfter(view: TaggedView, index: number): 'singular' | 'plural' | undefined {
  const {norm, text, literal, joined} = tokenAt(view, index)
  if (literal || joined || isOption(view, index)) return undefined
  // "They are each pairs of files", "two points, each ends of a line": it belongs to what stands before it.
  if (norm === 'each' && tagAt(view, index - 1) === 'AUX') return undefined
  // "Serie A", "vitamin a", "as a whole"
  if (text === 'A' && (index !== sentenceStart(view, index) || tagAt(view, index + 1) === 'NOUN')) return undefined
  if (BEFORE_SINGULAR.has(norm)) return isNameBefore(view, index) ? undefined : 'singular'
  // "a fairly numerous group"
  if (norm === 'numerous' && /^(?:DET|ADV|AUX)$/.test(tagAt(view, index - 1))) return undefined
  // "a many to many relationship"
  if (normAt(view, index - 1) === 'to' && /^(?:one|many)$/.test(normAt(view, index - 2))) return undefined
  // "You can both turn it on and set it."
  if (norm === 'both' && tagAt(view, index - 1) === 'AUX') return undefined
  if (BEFORE_PLURAL.has(norm) && !isCoordinated(view, index)) return 'plural'
  return PLURAL_NUMBERS.has(norm) && isFreeNumber(view, index) ? 'plural' : undefined
}

/** "Several -a arguments": a letter that a hyphen makes an option of a command. */
const isOption = (view: TaggedView, index: number): boolean =>
  view.tokens[index - 1]?.text === '-' && isAttached(view, index) && isSpaced(view, index - 1)

/** "Part three", "chapter two": the number belongs to what stands before it; "a two person tent" and "the two" may be compounds. */
function isFreeNumber(view: TaggedView, index: number): boolean {
  const {sentence} = tokenAt(view, index)
  const before = view.tokens[index - 1]
  if (before === undefined || before.sentence !== sentence) return true
  return /^(?:VERB|AUX|ADP)$/.test(tagAt(view, index - 1)) && !/^(?:per|of|in|by)$/.test(before.norm)
}

const isNameBefore = (view: TaggedView, index: number): boolean =>
  /^(?:as|or|and)$/.test(normAt(view, index - 1)) && normAt(view, index) === 'a'

/** "both state and federal governments", "many system and mechanism reforms" */
function isCoordinated(view: TaggedView, index: number): boolean {
  const end = nounPhraseAt(view, index)?.end
  if (end === undefined) return false
  // "in both structure and meaning", "both are part of it" and "both part of it"
  return isJoined(view, end) || (normAt(view, index) === 'both' && /^(?:and|or|of)$/.test(normAt(view, end)))
}

/** What "and" joins may share the noun behind it, unless a determiner or number opens it. */
const isJoined = (view: TaggedView, index: number): boolean =>
  /^(?:and|or)$/.test(normAt(view, index)) && isNominal(view, index + 1)

/** The noun is the first part of a longer word: "a returns address", "a minerals and energy sector"; or none: "several firm, gray nodules". */
const isCompound = (view: TaggedView, end: number): boolean =>
  /^(?:[/&-]|based|related)$/.test(normAt(view, end)) ||
  (normAt(view, end) === 'as' && normAt(view, end + 1) === 'well') ||
  isJoined(view, end) ||
  (normAt(view, end) === ',' && tagAt(view, end + 1) === 'ADJ') ||
  /^(?:NOUN|PROPN|ADJ|NUM|X|SYM)$/.test(tagAt(view, end))

/** "every two years", "a few days", "half a billion dollars", "another thousands of days". */
const hasNumber = (view: TaggedView, {start, end}: NounPhrase): boolean =>
  view.tokens.slice(start + 1, end).some(({classes, norm}) => (classes & TokenClass.number) !== 0 || AMOUNTS.has(norm))

/** The tagger takes a noun for an adjective, and the phrase goes on too far: "a flush proceeds", "a key used when saving logs". */
function isBroken(view: TaggedView, {start, head}: NounPhrase): boolean {
  for (let at = start + 1; at < head; at++) {
    const norm = normAt(view, at)
    if (SUBORDINATORS.has(norm) || norm === 'multiple') return true
    if (at < head - 1 && isSingularCount(norm) && !isNominal(view, at + 1)) return true
  }
  const verb = normAt(view, head)
  return head > start + 1 && isForm(verb, 's') && singularOf(verb) === undefined
}

/** "These event hooks", "these character set introducers": the tagger takes a noun of a pile for a verb. */
const isPile = (view: TaggedView, end: number): boolean =>
  tagAt(view, end) === 'VERB' && (isPlural(normAt(view, end)) || isPlural(normAt(view, end + 1)))

/** "Seven thousand limit". */
const hasAmount = (view: TaggedView, {start, head}: NounPhrase): boolean =>
  view.tokens.slice(start + 1, head).some(({norm}) => AMOUNTS.has(norm))

/** "This fixes the problem": the tagger takes some verbs behind a pronoun for nouns. */
function isVerb(view: TaggedView, {start, end, head}: NounPhrase): boolean {
  const norm = normAt(view, start)
  if (!STANDING_ALONE.has(norm)) return false
  const noun = normAt(view, head)
  if (VERBS.has(noun)) return true
  const isLast = /^(?:AUX|PUNCT)$/.test(tagAt(view, end))
  if (norm === 'this' && isForm(noun, 's') && !isLast) return true
  if (head === start + 1 && isForm(noun, /^(?:this|another|each)$/.test(norm) ? 's' : 'base')) {
    const isObject = start > sentenceStart(view, start) && /^(?:ADP|VERB|AUX)$/.test(tagAt(view, start - 1))
    if (!isObject && !isLast) return true
  }
  // "This guards against damage", "the place to which this points".
  if (
    norm === 'this' &&
    head === start + 1 &&
    (PARTICLES.has(normAt(view, end)) || normAt(view, start - 1) === 'which')
  )
    return true
  // "This scopes and isolates the view."
  if (
    norm === 'this' &&
    normAt(view, end) === 'and' &&
    tagAt(view, end + 1) === 'VERB' &&
    /[^s]s$/.test(normAt(view, end + 1))
  )
    return true
  // "This flows, they say, from it."
  if (norm === 'this' && start === sentenceStart(view, start) && isForm(noun, 's') && normAt(view, end) === ',')
    return true
  // "This greatly facilitates my work", "this revealed problems".
  if (head > start + 1 && /^(?:ADV|VERB)$/.test(tagAt(view, start + 1))) return true
  return /^(?:DET|PRON|ADJ|PROPN|NUM|ADV)$/.test(tagAt(view, end)) || normAt(view, end) === 'to'
}

const isPath = (view: TaggedView, mark: number): boolean =>
  /^[.:/<]$/.test(tokenAt(view, mark).text) && view.tokens[mark + 1]?.before === ''

/** The head is a noun in small letters, and no part of a compound, a possessive or a hyphenated word. */
function isPlainHead(view: TaggedView, {start, head, end}: NounPhrase): boolean {
  const {norm, text, joined} = tokenAt(view, head)
  const next = view.tokens[end]
  if (tagAt(view, head) !== 'NOUN' || text !== norm || joined || isCompound(view, end)) return false
  // "a dependencies lock file": behind "a" and its noun no verb stands in the base form.
  if (/^an?$/.test(normAt(view, start)) && tagAt(view, end) === 'VERB' && shapeOf(normAt(view, end)) === 'base')
    return false
  // A function, "the actual dumps()", and the first part of a path: "both trailer.key and trailer.name".
  if (next?.before === '' && (next.text === '(' || isPath(view, end))) return false
  return next === undefined || !(next.joined || next.norm.startsWith("'") || /^[-’']/.test(next.text))
}
