import type {Finding} from '../detect/finding.js'
import {PLURAL_NUMBERS} from '../english/closed-classes.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {sentenceStart, textOf, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {type NounPhrase, nounPhraseAt} from './syntax/noun-phrase.js'
import {isPlural, isSingularCount, pluralOf, singularOf} from './syntax/nouns.js'
import {isForm} from './syntax/verbs.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-determiner-number',
  languages: [],
  why: 'The word before the noun and the noun disagree in number: "this countries", "every students", "two problem".',
  confidence: 'medium',
} as const

const BEFORE_SINGULAR = words('determiner-number-before-singular')
const BEFORE_PLURAL = words('determiner-number-before-plural')
const SINGULARS_IN_USE = words('determiner-number-singulars-in-use')

const STANDING_ALONE = words('determiner-number-standing-alone')
const OBJECTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADJ', 'PROPN', 'NUM', 'ADV'])
const AMOUNTS = words('determiner-number-amounts')

/** A noun in the number that its determiner does not allow. The fix is the other number where the tables know it. */
export function findDeterminerNumbers(view: TaggedView): Finding[] {
  return view.tokens.flatMap((_, index) => {
    const wanted = numberAfter(view, index)
    if (wanted === undefined) return []
    const phrase = nounPhraseAt(view, index)
    if (phrase === undefined || phrase.nouns !== 1 || !isPlainHead(view, phrase)) return []
    const {norm, text} = tokenAt(view, phrase.head)
    if (tagAt(view, phrase.head) !== 'NOUN' || text !== norm || isVerb(view, phrase)) return []
    // "a peaceful people" is a nation.
    if (wanted === 'singular' && isPlural(norm) && norm !== 'people' && !isCompound(view, phrase.end)) {
      if (/^(?:DET|PRON)$/.test(tagAt(view, phrase.end)) && phrase.end < view.tokens.length) return []
      // Words of other languages end so as well.
      if (singularOf(norm) === undefined && /(?:os|ets)$/.test(norm)) return []
      if (hasNumber(view, phrase) || SINGULARS_IN_USE.has(norm)) return []
      return [otherNumber(view, phrase, norm)]
    }
    if (
      wanted === 'plural' &&
      isSingularCount(norm) &&
      norm !== 'head' &&
      !hasAmount(view, phrase) &&
      !isCompound(view, phrase.end)
    ) {
      const plural = pluralOf(norm)
      return [findingOf(view, RULE, phrase.head, phrase.end, plural === undefined ? [] : [plural])]
    }
    return []
  })
}

/** "This harbours" may want "these harbours" or "this harbour": the verb behind it tells. */
function otherNumber(view: TaggedView, {start, head, end}: NounPhrase, norm: string): Finding {
  const singular = singularOf(norm)
  const {norm: determiner, text} = tokenAt(view, start)
  if (determiner !== 'this') return findingOf(view, RULE, head, end, singular === undefined ? [] : [singular])
  const middle = textOf(view, start + 1, head)
  const write = (first: string, noun: string): string => [first, middle, noun].filter((word) => word !== '').join(' ')
  const plural = write(text === 'This' ? 'These' : 'these', norm)
  if (singular === undefined) return findingOf(view, RULE, start, end, [plural])
  const one = write(text, singular)
  const isOne = /^(?:is|was|has|does)$/.test(view.tokens[end]?.norm ?? '')
  return findingOf(view, RULE, start, end, isOne ? [one, plural] : [plural, one])
}

function numberAfter(view: TaggedView, index: number): 'singular' | 'plural' | undefined {
  const {norm, text, literal, joined} = tokenAt(view, index)
  if (literal || joined) return undefined
  // "Serie A", "vitamin a", "as a whole"
  if (text === 'A' && (index !== sentenceStart(view, index) || tagAt(view, index + 1) === 'NOUN')) return undefined
  if (BEFORE_SINGULAR.has(norm)) return isNameBefore(view, index) ? undefined : 'singular'
  // "both state and federal governments", "many system and mechanism reforms"
  // "a fairly numerous group"
  if (norm === 'numerous' && /^(?:DET|ADV|AUX)$/.test(tagAt(view, index - 1))) return undefined
  if (BEFORE_PLURAL.has(norm) && !isCoordinated(view, index)) return 'plural'
  return PLURAL_NUMBERS.has(norm) && isFreeNumber(view, index) ? 'plural' : undefined
}

/** "Part three", "chapter two": the number belongs to what stands before it; "a two person tent" and "the two" may be compounds. */
function isFreeNumber(view: TaggedView, index: number): boolean {
  const {sentence} = tokenAt(view, index)
  const before = view.tokens[index - 1]
  if (before === undefined || before.sentence !== sentence) return true
  return /^(?:VERB|AUX|ADP)$/.test(tagAt(view, index - 1)) && !/^(?:per|of|in|by)$/.test(before.norm)
}

const isNameBefore = (view: TaggedView, index: number): boolean =>
  /^(?:as|or|and)$/.test(view.tokens[index - 1]?.norm ?? '') && tokenAt(view, index).norm === 'a'

function isCoordinated(view: TaggedView, index: number): boolean {
  const phrase = nounPhraseAt(view, index)
  return (
    phrase !== undefined && /^(?:and|or)$/.test(view.tokens[phrase.end]?.norm ?? '') && isNominal(view, phrase.end + 1)
  )
}

/** What "and" joins may share the noun behind it, unless a determiner or number opens it. */
const isNominal = (view: TaggedView, index: number): boolean => /^(?:NOUN|ADJ|PROPN)$/.test(tagAt(view, index))

/** The noun is the first part of a longer word: "a returns address", "a minerals and energy sector". */
function isCompound(view: TaggedView, end: number): boolean {
  const next = view.tokens[end]
  if (next === undefined) return false
  return (
    /^(?:[/&-]|based|related)$/.test(next.norm) ||
    (/^(?:and|or)$/.test(next.norm) && isNominal(view, end + 1)) ||
    /^(?:NOUN|PROPN|ADJ|NUM|X|SYM)$/.test(tagAt(view, end))
  )
}

/** "every two years", "a few days", "half a billion dollars", "another thousands of days". */
function hasNumber(view: TaggedView, {start, head}: NounPhrase): boolean {
  for (let at = start + 1; at <= head; at++) {
    const {classes, norm} = tokenAt(view, at)
    if ((classes & TokenClass.number) !== 0 || AMOUNTS.has(norm)) return true
  }
  return false
}

/** "Seven thousand limit". */
function hasAmount(view: TaggedView, {start, head}: NounPhrase): boolean {
  for (let at = start + 1; at < head; at++) if (AMOUNTS.has(tokenAt(view, at).norm)) return true
  return false
}

/** "This fixes the problem": the tagger takes some verbs behind a pronoun for nouns. */
function isVerb(view: TaggedView, {start, end, head}: NounPhrase): boolean {
  const {norm} = tokenAt(view, start)
  if (norm === 'a' || norm === 'an' || !STANDING_ALONE.has(norm)) return false
  if (/^(?:need|want|show|know|look|work)$/.test(tokenAt(view, head).norm)) return true
  if (norm === 'this' && isForm(tokenAt(view, head).norm, 's') && !/^(?:AUX|PUNCT)$/.test(tagAt(view, end))) return true
  if (
    head === start + 1 &&
    isForm(tokenAt(view, head).norm, norm === 'this' || norm === 'another' || norm === 'each' ? 's' : 'base')
  ) {
    const isObject = start > sentenceStart(view, start) && /^(?:ADP|VERB|AUX)$/.test(tagAt(view, start - 1))
    if (!isObject && !/^(?:AUX|PUNCT)$/.test(tagAt(view, end))) return true
  }
  // "This greatly facilitates my work", "this revealed problems".
  if (head > start + 1 && /^(?:ADV|VERB)$/.test(tagAt(view, start + 1))) return true
  return OBJECTS.has(tagAt(view, end)) || view.tokens[end]?.norm === 'to'
}

/** The noun is no part of a compound, a possessive or a hyphenated word. */
function isPlainHead(view: TaggedView, {head, end}: NounPhrase): boolean {
  const next = view.tokens[end]
  if (tokenAt(view, head).joined) return false
  return next === undefined || !(next.joined || next.norm === "'s" || next.norm === "'" || /^[-’']/.test(next.text))
}
