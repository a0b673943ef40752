import type {Finding} from '../pattern/rule-set.js'
import {TokenClass} from '../text/classes.js'
import {tokenAt} from '../text/token.js'
import {wordSet} from '../text/word-set.js'
import {findingOf} from './finding.js'
import {type NounPhrase, nounPhraseAt} from './noun-phrase.js'
import {isPlural, isSingularCount, pluralOf, singularOf} from './nouns.js'
import {type TaggedView, tagAt} from './tags.js'

const RULE = {
  id: 'grammar-determiner-number',
  languages: [],
  why: 'The word before the noun and the noun disagree in number: "this countries", "every students", "two problem".',
  confidence: 'medium',
} as const

/** Determiners before a singular, and before a plural. */
const BEFORE_SINGULAR = wordSet('a an this every each another')
const BEFORE_PLURAL = wordSet('these those many several few both various numerous')

/** Determiners that are pronouns as well. */
const PRONOUNS = wordSet('this these those both each many')
const OBJECTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADJ', 'PROPN', 'NUM', 'ADV'])
const AMOUNTS = wordSet(
  'few other couple half hundreds thousand thousands million millions billion billions trillion good great many more dozen dozens',
)

/** A noun in the number that its determiner does not allow. The fix is the other number where the tables know it. */
export function findDeterminerNumbers(view: TaggedView): Finding[] {
  return [...view.tokens.keys()].flatMap((index) => {
    const wanted = numberAfter(view, index)
    if (wanted === undefined) return []
    const phrase = nounPhraseAt(view, index)
    if (phrase === undefined || phrase.nouns !== 1 || !isPlainHead(view, phrase)) return []
    const {norm, text} = tokenAt(view, phrase.head)
    if (tagAt(view, phrase.head) !== 'NOUN' || text !== norm || isVerb(view, phrase)) return []
    if (wanted === 'singular' && isPlural(norm)) {
      if (hasNumber(view, phrase)) return []
      const singular = singularOf(norm)
      return [findingOf(view, RULE, phrase.head, phrase.end, singular === undefined ? [] : [singular])]
    }
    if (wanted === 'plural' && isSingularCount(norm)) {
      const plural = pluralOf(norm)
      return [findingOf(view, RULE, phrase.head, phrase.end, plural === undefined ? [] : [plural])]
    }
    return []
  })
}

function numberAfter(view: TaggedView, index: number): 'singular' | 'plural' | undefined {
  const {norm, literal} = tokenAt(view, index)
  if (literal) return undefined
  if (BEFORE_SINGULAR.has(norm)) return 'singular'
  return BEFORE_PLURAL.has(norm) ? 'plural' : undefined
}

/** "every two years", "a few days", "half a billion dollars", "another thousands of days". */
function hasNumber(view: TaggedView, {start, head}: NounPhrase): boolean {
  for (let at = start + 1; at <= head; at++) {
    const {classes, norm} = tokenAt(view, at)
    if ((classes & TokenClass.number) !== 0 || AMOUNTS.has(norm)) return true
  }
  return false
}

/** "This fixes the problem": the tagger takes some verbs behind a pronoun for nouns. */
function isVerb(view: TaggedView, {start, end, head}: NounPhrase): boolean {
  if (head > start + 1 || !PRONOUNS.has(tokenAt(view, start).norm)) return false
  return OBJECTS.has(tagAt(view, end)) || tokenAt(view, end - 1).norm === 'need' || view.tokens[end]?.norm === 'to'
}

/** The noun is no part of a compound, a possessive or a hyphenated word. */
function isPlainHead(view: TaggedView, {head, end}: NounPhrase): boolean {
  const next = view.tokens[end]
  if (tokenAt(view, head).joined) return false
  return next === undefined || !(next.joined || next.norm === "'s" || next.norm === "'" || /^[-’']/.test(next.text))
}
